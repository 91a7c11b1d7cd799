import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

const FOLDER = fileURLToPath(new URL('../../../shared/gold/qca/', import.meta.url));

/** A gold case as far as all have it; what it asks and expects differs by task. */
export interface GoldCase {
  readonly id: string;
  readonly task: string;
  readonly data: string | undefined;
  readonly args: unknown;
  readonly expected: unknown;
}

const shape = z.object({
  id: z.string(),
  task: z.string(),
  data: z.string().optional(),
  args: z.unknown(),
  expected: z.unknown(),
});

/** The ids of all gold cases. */
export function goldIds(): string[] {
  return readdirSync(`${FOLDER}cases`).map((name) => name.replace(/\.json$/, ''));
}

/** The gold cases whose id begins so. They must be there: their absence is a failure. */
export function goldCases(prefix: string): GoldCase[] {
  const cases = readdirSync(`${FOLDER}cases`)
    .filter((name) => name.startsWith(prefix) && name.endsWith('.json'))
    .sort()
    .map((name) => {
      const read = shape.parse(JSON.parse(readFileSync(`${FOLDER}cases/${name}`, 'utf8')));
      return { ...read, data: read.data };
    });
  if (cases.length === 0) throw new Error(`no gold cases ${prefix}* in ${FOLDER}cases`);
  return cases;
}

/**
 * A table of the gold cases: its header without the first column, and a row a case; empty and NA
 * are gaps.
 */
export function goldTable(name: string | undefined): {
  header: string[];
  rows: { id: string; values: (number | undefined)[] }[];
} {
  const lines = readFileSync(`${FOLDER}data/${name}`, 'utf8').trim().split(/\r?\n/);
  const [header = [], ...rows] = lines.map((line) =>
    line.split(',').map((cell) => cell.replace(/^"|"$/g, '')),
  );
  return {
    header: header.slice(1),
    rows: rows.map(([id = '', ...cells]) => ({
      id,
      values: cells.map((cell) => (cell === '' || cell === 'NA' ? undefined : Number(cell))),
    })),
  };
}
