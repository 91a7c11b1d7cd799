import { join } from 'node:path';
import type { Dataset } from '../dataset.ts';
import { agrees, type Figure, type FigureValue } from '../figure.ts';
import type { Table } from '../table.ts';
import { type Duck, openDuck } from './duck.ts';
import { readParquet } from './parquet.ts';
import { folderDigest, type Imported } from './store.ts';
import { tablesOf } from './tables-of.ts';

/** A figure held against the imported data; `agrees` is absent where a table is not imported. */
export interface Verified {
  readonly figure: Figure;
  readonly ours?: FigureValue;
  readonly agrees?: boolean;
  readonly wanting: readonly string[];
}

/** Tables of an import whose files are no longer those that were written. */
export function damagedTables({ folder, about }: Imported): string[] {
  return about.resources
    .filter(({ name, hash }) => safeDigest(join(folder, name)) !== hash)
    .map(({ name }) => name);
}

/** Recomputes every figure of a data set from its import. */
export async function verifyImport(dataset: Dataset, imported: Imported): Promise<Verified[]> {
  const here = new Set(imported.about.resources.map(({ name }) => name));
  const needed = new Set(
    dataset.figures
      .filter(({ needs }) => needs.every((name) => here.has(name)))
      .flatMap(({ needs }) => needs),
  );
  const duck = await openDuck();
  try {
    const tables = await readTables(duck, dataset, imported, [...needed]);
    return dataset.figures.map((figure) => {
      const wanting = figure.needs.filter((name) => !here.has(name));
      if (wanting.length > 0) return { figure, wanting };
      const ours = figure.ours((name) => {
        const table = tables.get(name);
        if (!table) throw new Error(`${figure.what} needs ${name} and does not say so`);
        return table;
      });
      return { figure, ours, agrees: agrees(figure, ours), wanting };
    });
  } finally {
    duck.close();
  }
}

/** Tables of an import, read back into memory. */
export async function readTables(
  { connection }: Duck,
  dataset: Dataset,
  { folder }: Imported,
  names: readonly string[],
): Promise<Map<string, Table>> {
  const tables = new Map<string, Table>();
  for (const { name, columns } of tablesOf(dataset)) {
    if (!names.includes(name)) continue;
    tables.set(name, await readParquet(connection, name, columns, join(folder, name)));
  }
  return tables;
}

function safeDigest(folder: string): string | undefined {
  try {
    return folderDigest(folder);
  } catch {
    return undefined;
  }
}
