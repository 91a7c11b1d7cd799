#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { runCli } from './run.ts';
import { terminal } from './terminal.ts';

process.exitCode = runCli(
  process.argv.slice(2),
  terminal(),
  fileURLToPath(new URL('../../record/central-asia', import.meta.url)),
);
