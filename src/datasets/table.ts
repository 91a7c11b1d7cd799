import type { Column, Value } from './column.ts';

/** A table in memory, column by column; every list is `length` long. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly values: readonly (readonly Value[])[];
  readonly length: number;
}

/** A row under the names of its columns. */
export type Row = Readonly<Record<string, Value>>;

/** The values of one column, row by row. A name that is not there is a bug. */
export function valuesOf(table: Table, name: string): readonly Value[] {
  const values = table.values[table.columns.findIndex((column) => column.name === name)];
  if (values === undefined) throw new Error(`the table ${table.name} has no column ${name}`);
  return values;
}

/** Every row of a table as a record; of some columns only, where they are named. */
export function rowsOf(table: Table, names?: readonly string[]): Row[] {
  const wanted = names ?? table.columns.map(({ name }) => name);
  const lists = wanted.map((name) => [name, valuesOf(table, name)] as const);
  return Array.from({ length: table.length }, (_, row) =>
    Object.fromEntries(lists.map(([name, values]) => [name, values[row] ?? null])),
  );
}
