import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const CASES = fileURLToPath(new URL('./cases/', import.meta.url));

/** The rows of a table of cases, for example `dates/read.yaml`. */
export function table<Row>(file: string): Row[] {
  return parse(readFileSync(join(CASES, file), 'utf8')) as Row[];
}

/** The tables in a folder of cases, in a fixed order. */
export function tablesIn(folder: string): string[] {
  return readdirSync(join(CASES, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `${folder}/${name}`);
}
