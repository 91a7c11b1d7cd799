import { csvLines } from '../table.ts';

/** A text that both languages have. */
export interface Both {
  readonly en: string;
  readonly ru: string;
}

/** One value of a flat table; null is missing. */
export type Value = string | number | boolean | null;

/** A column of a flat table, as a data package describes it. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year';
  readonly about: Both;
  /** What its codes mean; nothing else stands there. */
  readonly codes?: Readonly<Record<string, Both>>;
  /** The table and the column in which every value of it stands. */
  readonly refers?: readonly [table: string, field: string];
  /** It is never missing. */
  readonly required?: true;
}

/** A table with one value a cell, so that any program reads it as it is. */
export interface FlatTable {
  readonly name: string;
  /** What one row is. */
  readonly row: Both;
  readonly fields: readonly Field[];
  /** The columns that tell its rows apart. */
  readonly key: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

/** The table as CSV: its first line names the columns, and nothing stands where a value is missing. */
export function flatCsv({ fields, rows }: FlatTable): string {
  return csvLines([
    fields.map(({ name }) => name),
    ...rows.map((row) => row.map((value) => (typeof value === 'number' ? value : textOf(value)))),
  ]);
}

function textOf(value: string | boolean | null): string {
  return value === null ? '' : String(value);
}
