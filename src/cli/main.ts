#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// A third of a short command is compiling it: Node keeps that between runs, where it may write.
enableCompileCache();
const { runCli } = await import('./run.ts');
const { terminal } = await import('./terminal.ts');

// A reader that closes early, as `head` does, has what it wants.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCli(
  process.argv.slice(2),
  terminal(),
  fileURLToPath(new URL('../../record/central-asia', import.meta.url)),
);
