import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBDataChunk, INTEGER } from '@duckdb/node-api';
import { openDuck } from '../src/datasets/store/duck.ts';
import { indexSpells } from '../src/law/membership-planes.ts';
import type { CasusRecord } from '../src/record/record.ts';
import { blocksOf, drawBlock } from '../src/run/incidents.ts';
import { partiesOf, statesOf } from '../src/run/parties-of.ts';

const CHUNK = 2048;
const COLUMNS = ['id', 'first_earliest', 'last_latest', 'attacker', 'victim'] as const;

/** A DuckDB of two threads with the memberships as an analyst would have them: a row a spell, bounds as days. */
export async function openSpells(record: CasusRecord): Promise<DuckDBConnection> {
  const { connection } = await openDuck({ memory: '4GB', threads: 2 });
  const actors = statesOf(record);
  const rows = [...partiesOf(record)].flatMap(([compact, parties]) => {
    const { starts, bounds } = indexSpells(actors, parties, new Set(actors));
    return actors.flatMap((_, actor) =>
      Array.from({ length: (starts[actor + 1] ?? 0) - (starts[actor] ?? 0) }, (_, i) => {
        const at = 4 * ((starts[actor] ?? 0) + i);
        return `('${compact}', ${actor}, ${[...bounds.subarray(at, at + 4)].join(', ')})`;
      }),
    );
  });
  await connection.run(
    'CREATE TABLE spell (compact VARCHAR, actor INTEGER, from_earliest INTEGER, from_latest INTEGER, to_earliest INTEGER, to_latest INTEGER)',
  );
  await connection.run(`INSERT INTO spell VALUES ${rows.join(', ')}`);
  return connection;
}

/** Gives the incidents of each year to DuckDB as table `drawn`, and then calls `each`. */
export async function drawYears(
  connection: DuckDBConnection,
  rows: number,
  seed: number,
  actors: number,
  each: (year: number) => Promise<void>,
): Promise<void> {
  const years = Map.groupBy(blocksOf(rows), ({ year }) => year);
  let id = 0;
  for (const [year, blocks] of years) {
    const fields = COLUMNS.map((name) => `${name} INTEGER`);
    await connection.run(`CREATE OR REPLACE TABLE drawn (${fields.join(', ')})`);
    const appender = await connection.createAppender('drawn');
    for (const block of blocks) {
      const { size, firstEarliest, lastLatest, roles } = drawBlock(block, seed, actors);
      for (let from = 0; from < size; from += CHUNK) {
        const to = Math.min(size, from + CHUNK);
        const chunk = DuckDBDataChunk.create(
          COLUMNS.map(() => INTEGER),
          to - from,
        );
        chunk.setColumnValues(
          0,
          Array.from({ length: to - from }, (_, i) => id + i),
        );
        for (const [i, column] of [
          firstEarliest,
          lastLatest,
          roles.attacker,
          roles.victim,
        ].entries()) {
          chunk.setColumnValues(i + 1, Array.from(column.subarray(from, to)));
        }
        appender.appendDataChunk(chunk);
        id += to - from;
      }
    }
    appender.closeSync();
    await each(year);
  }
}

/** All incidents as one table in memory. */
export async function incidentsInMemory(
  connection: DuckDBConnection,
  rows: number,
  seed: number,
  actors: number,
): Promise<void> {
  await connection.run(
    'CREATE TABLE incident (year INTEGER, id INTEGER, first_earliest INTEGER, last_latest INTEGER, attacker INTEGER, victim INTEGER)',
  );
  await drawYears(connection, rows, seed, actors, async (year) => {
    await connection.run(`INSERT INTO incident SELECT ${year}, * FROM drawn`);
  });
  await connection.run('DROP TABLE drawn');
}

/** All incidents as Parquet, a folder a year. */
export async function incidentsAsParquet(
  connection: DuckDBConnection,
  rows: number,
  seed: number,
  actors: number,
  folder: string,
): Promise<void> {
  await drawYears(connection, rows, seed, actors, async (year) => {
    const own = join(folder, `year=${year}`);
    mkdirSync(own, { recursive: true });
    await connection.run(`COPY drawn TO '${join(own, 'data_0.parquet')}' (FORMAT parquet)`);
  });
  await connection.run('DROP TABLE drawn');
  await connection.run(
    `CREATE VIEW incident AS SELECT * FROM read_parquet('${folder}/*/*.parquet', hive_partitioning = true)`,
  );
}
