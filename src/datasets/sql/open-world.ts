import { join, sep } from 'node:path';
import type { Dataset } from '../dataset.ts';
import { type Duck, LIMITS, type Limits, literal, openDuck, quoted } from '../store/duck.ts';
import { parquetSelect } from '../store/parquet.ts';
import { currentImport } from '../store/store.ts';
import { schemaOf, tablesOf } from '../store/tables-of.ts';
import { DERIVED } from './derived.ts';

/** What can be asked: the tables that are there, as `schema.table` or a derived name. */
export interface World extends Duck {
  readonly tables: ReadonlySet<string>;
}

export interface Opening {
  /** Adds tables before the door is shut, and names them. */
  readonly more?: (duck: Duck) => Promise<readonly string[]>;
  readonly limits?: Limits;
  /** Derived tables that will be asked several times, and are worked out once. */
  readonly kept?: readonly string[];
}

/**
 * Opens the imported data, and what is derived from them, as views. Once it is open nothing outside
 * the store can be read, and nothing at all can be set.
 */
export async function openWorld(
  datasets: readonly Dataset[],
  store: string,
  { more = async () => [], limits = LIMITS, kept = [] }: Opening = {},
): Promise<World> {
  const duck = await openDuck(limits);
  try {
    const { connection } = duck;
    const tables = new Set<string>();
    for (const dataset of datasets) {
      const imported = currentImport(store, dataset.id);
      if (!imported) continue;
      const schema = schemaOf(dataset.id);
      await connection.run(`CREATE SCHEMA ${quoted(schema)}`);
      const here = new Set(imported.about.resources.map(({ name }) => name));
      for (const { name, columns } of tablesOf(dataset)) {
        if (!here.has(name)) continue;
        const select = parquetSelect(columns, join(imported.folder, name));
        await connection.run(`CREATE VIEW ${quoted(schema)}.${quoted(name)} AS ${select}`);
        tables.add(`${schema}.${name}`);
      }
    }
    for (const { name, needs, sql } of DERIVED) {
      if (!needs.every((need) => tables.has(need))) continue;
      const form = kept.includes(name) ? 'TABLE' : 'VIEW';
      await connection.run(`CREATE ${form} ${quoted(name)} AS ${sql}`);
      tables.add(name);
    }
    for (const name of await more(duck)) tables.add(name);
    await shut(duck, store);
    return { ...duck, tables };
  } catch (error) {
    duck.close();
    throw error;
  }
}

async function shut({ connection }: Duck, store: string): Promise<void> {
  const folder = store.endsWith(sep) ? store : `${store}${sep}`;
  for (const setting of [
    `allowed_directories = [${literal(folder)}]`,
    "temp_directory = ''",
    'enable_external_access = false',
    'lock_configuration = true',
  ]) {
    await connection.run(`SET ${setting}`);
  }
}
