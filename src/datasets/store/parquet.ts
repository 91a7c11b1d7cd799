import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import type { Column, Value } from '../column.ts';
import type { Table } from '../table.ts';
import { literal, quoted } from './duck.ts';

/** The column by whose years a table is split; a table without one is one file. */
export function yearOf(columns: readonly Column[]): string | undefined {
  return columns.find(({ name }) => YEARS.has(name))?.name;
}

const YEARS = new Set(['year', 'year_cy', 'styear', 'yrtrig', 'Year', 'startyear', 'STARTYR']);

/** From how many rows on a table is split by year: below, hundreds of tiny files would only cost. */
const SPLIT_FROM = 20_000;

const CHUNK = 2048;
const GREATEST_INT = 2_147_483_647;

/**
 * Writes a table as Parquet below a folder: `year=1999/data_0.parquet` where it is large and has
 * years, else `data_0.parquet`. `pause` is awaited now and then, so that the caller can end the work.
 */
export async function writeParquet(
  connection: DuckDBConnection,
  table: Table,
  folder: string,
  pause: () => Promise<void>,
): Promise<void> {
  const { DuckDBDataChunk, INTEGER, BIGINT, DOUBLE, VARCHAR } = await import('@duckdb/node-api');
  const year = table.length < SPLIT_FROM ? undefined : yearOf(table.columns);
  const forms = table.columns.map(({ type }, i) => {
    if (type === 'number') return { type: DOUBLE, sql: 'DOUBLE', big: false };
    if (type !== 'integer') return { type: VARCHAR, sql: 'VARCHAR', big: false };
    const big = (table.values[i] ?? []).some((value) => Math.abs(Number(value)) > GREATEST_INT);
    return big ? { type: BIGINT, sql: 'BIGINT', big } : { type: INTEGER, sql: 'INTEGER', big };
  });
  const own = (name: string) => (name === year ? 'year' : name);
  const fields = table.columns.map(({ name }, i) => `${quoted(own(name))} ${forms[i]?.sql}`);
  await connection.run(`CREATE OR REPLACE TABLE written (${fields.join(', ')})`);
  const appender = await connection.createAppender('written');
  for (let from = 0; from < table.length; from += CHUNK) {
    const count = Math.min(CHUNK, table.length - from);
    const chunk = DuckDBDataChunk.create(
      forms.map(({ type }) => type),
      count,
    );
    table.values.forEach((values, i) => {
      const part: DuckDBValue[] = values.slice(from, from + count);
      chunk.setColumnValues(i, forms[i]?.big ? part.map(asBig) : part);
    });
    appender.appendDataChunk(chunk);
    if ((from / CHUNK) % 64 === 63) await pause();
  }
  appender.closeSync();
  await pause();
  const days = table.columns.filter(({ type }) => type === 'day').map(({ name }) => name);
  const replaced = days.map((name) => `CAST(${quoted(name)} AS DATE) AS ${quoted(name)}`);
  const select = `SELECT *${days.length > 0 ? ` REPLACE (${replaced.join(', ')})` : ''} FROM written`;
  mkdirSync(folder, { recursive: true });
  const to = year === undefined ? join(folder, 'data_0.parquet') : folder;
  const split = year === undefined ? '' : ', PARTITION_BY (year)';
  const order = year === undefined ? '' : ' ORDER BY year';
  await connection.run(`COPY (${select}${order}) TO ${literal(to)} (FORMAT parquet${split})`);
  await connection.run('DROP TABLE written');
}

/** How a stored table is read in SQL, with its columns in their order and under their names. */
export function parquetSelect(columns: readonly Column[], folder: string): string {
  const whole = join(folder, 'data_0.parquet');
  const year = existsSync(whole) ? undefined : yearOf(columns);
  const files = year === undefined ? whole : join(folder, '*', '*.parquet');
  const names = columns.map(({ name }) =>
    name === year ? `CAST("year" AS INTEGER) AS ${quoted(name)}` : quoted(name),
  );
  const options =
    year === undefined ? '' : ", hive_partitioning = true, hive_types = {'year': INTEGER}";
  return `SELECT ${names.join(', ')} FROM read_parquet(${literal(files)}${options})`;
}

/** Reads a stored table back. */
export async function readParquet(
  connection: DuckDBConnection,
  name: string,
  columns: readonly Column[],
  folder: string,
): Promise<Table> {
  const year = yearOf(columns);
  const whole = existsSync(join(folder, 'data_0.parquet'));
  const order = whole || year === undefined ? '' : ` ORDER BY ${quoted(year)}`;
  const reader = await connection.runAndReadAll(`${parquetSelect(columns, folder)}${order}`);
  const values = reader.getColumnsJS().map((column, i) => {
    const day = columns[i]?.type === 'day';
    return column.map((value): Value => {
      if (value === null || typeof value === 'number' || typeof value === 'string') return value;
      if (day && value instanceof Date) return value.toISOString().slice(0, 10);
      return Number(value);
    });
  });
  return { name, columns, values, length: values[0]?.length ?? 0 };
}

function asBig(value: DuckDBValue): DuckDBValue {
  return typeof value === 'number' ? BigInt(value) : value;
}
