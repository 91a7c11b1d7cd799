import { readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { readHead } from '../store/load.ts';

/**
 * The names of the record of a folder, which comes first, and of those beside it that make up a region:
 * whose head names its states.
 */
export function regionsBeside(folder: string): string[] {
  const own = basename(resolve(folder));
  const records = dirname(resolve(folder));
  const found = readdirSync(records, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => (readHead(join(records, name))?.states.length ?? 0) > 0);
  return [...new Set([own, ...found.sort()])];
}
