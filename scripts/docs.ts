import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRecord } from '../src/store/load.ts';
import { examplesIn, pagesOf, printedBy, recut } from '../test/fenced-console.ts';
import { codebookFiles } from './codebook.ts';
import { datasetFiles } from './datasets.ts';
import { schemaFiles } from './schemas.ts';
import { ROOT, writeAll } from './written.ts';

/** Writes what the commands in README.md and docs/ print now into their pages; then what else is made. */
async function refresh(page: string): Promise<[string, string]> {
  const lines = readFileSync(join(ROOT, page), 'utf8').split('\n');
  for (const { command, line, shown } of examplesIn(ROOT, page).reverse()) {
    const printed = await printedBy(command);
    const apart = shown.at(-1) === '' ? [''] : [];
    try {
      lines.splice(line, shown.length, ...recut(shown, printed), ...apart);
    } catch (error) {
      process.stderr.write(`${page}:${line}: ${command}: ${(error as Error).message}\n`);
      process.exitCode = 1;
    }
  }
  return [page, lines.join('\n')];
}

process.chdir(ROOT);
const { diagnostics } = loadRecord('record/central-asia');
if (diagnostics.some(({ severity }) => severity === 'error')) {
  process.stderr.write('The record has faults, so its answers are no examples: casus check\n');
  process.exit(1);
}
writeAll(schemaFiles());
writeAll(codebookFiles());
writeAll(datasetFiles());
for (const page of pagesOf(ROOT)) writeAll(new Map([await refresh(page)]));
