import { DATASETS } from '../datasets/index.ts';
import { openDuck } from '../datasets/store/duck.ts';
import { storeFolder } from '../datasets/store/folder.ts';
import { currentImport } from '../datasets/store/store.ts';
import { readTables } from '../datasets/store/verify.ts';
import { rowsOf } from '../datasets/table.ts';
import type { DataRow } from '../infer/analysis/cases-of-rows.ts';

/** The rows of a table of an imported data set; undefined where it is not imported. */
export async function importedRows(
  id: string,
  name: string,
  store: unknown,
): Promise<DataRow[] | undefined> {
  const folder = typeof store === 'string' ? store : storeFolder();
  const dataset = DATASETS.find((one) => one.id === id);
  const imported = dataset && currentImport(folder, id);
  if (!dataset || !imported) return undefined;
  const duck = await openDuck();
  try {
    const table = (await readTables(duck, dataset, imported, [name])).get(name);
    if (!table) return undefined;
    return rowsOf(table).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => [column, String(value ?? '')]),
      ),
    );
  } finally {
    duck.close();
  }
}
