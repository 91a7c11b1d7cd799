#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { runCli } from './run.ts';
import { terminal } from './terminal.ts';

// A reader that closes early, as `head` does, has what it wants.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCli(
  process.argv.slice(2),
  terminal(),
  fileURLToPath(new URL('../../record/central-asia', import.meta.url)),
);
