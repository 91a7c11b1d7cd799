import type { Column } from '../column.ts';
import type { Dataset } from '../dataset.ts';

/** A table that comes out of a data set. */
export interface TableForm {
  readonly name: string;
  readonly row: string;
  readonly columns: readonly Column[];
}

/** Every table of a data set: one for each file, and the long one of a wide file. */
export function tablesOf({ files }: Dataset): TableForm[] {
  return files.flatMap(({ table, row, columns, wide }) => {
    const own = { name: table, row, columns };
    if (!wide) return [own];
    const keys = wide.keys.flatMap((key) => columns.filter(({ name }) => name === key));
    const long = [...keys, wide.name, ...(wide.beside ? [wide.beside.column] : []), wide.cell];
    return [own, { name: wide.table, row: wide.row, columns: long }];
  });
}

/** The schema in SQL in which a data set stands: its id, with underscores. */
export const schemaOf = (id: string): string => id.replaceAll('-', '_');
