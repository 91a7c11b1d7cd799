import {
  BOOLEAN,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  SMALLINT,
  VARCHAR,
} from '@duckdb/node-api';
import type { Truth } from '../src/base/truth.ts';
import { truthAt } from '../src/law/planes.ts';
import { atomColumn, type Population } from '../src/law/population.ts';
import { MEMBER_ATOMS, ROLE_ATOMS } from './law-population.ts';

/** A table to load: its columns, how many rows, and what stands in one. */
interface Table {
  readonly name: string;
  readonly columns: readonly (readonly [name: string, type: DuckDBType])[];
  readonly rows: number;
  readonly at: (row: number) => readonly DuckDBValue[];
}

/** Rows that DuckDB takes at a time. */
const CHUNK = 2048;

/** The column of an atom asked of roles. */
export function sqlName(atom: string): string {
  return atom.replaceAll('-', '_');
}

/**
 * A population in DuckDB, in memory, as an analyst would lay it out: one row an incident with a
 * BOOLEAN column an atom (NULL is open), one row a spell (a NULL bound is unknown, an open end has
 * its own column), and one row for each member of whom an atom is not denied.
 */
export async function loadTables(population: Population): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  for (const table of [incidents(population), spells(population), memberAtoms(population)]) {
    const columns = table.columns.map(([name, type]) => `${name} ${type}`);
    await connection.run(`CREATE TABLE ${table.name} (${columns.join(', ')})`);
    const appender = await connection.createAppender(table.name);
    for (let from = 0; from < table.rows; from += CHUNK) {
      const rows = Math.min(CHUNK, table.rows - from);
      const chunk = DuckDBDataChunk.create(table.columns.map(([, type]) => type));
      chunk.setRows(Array.from({ length: rows }, (_, i) => table.at(from + i)));
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  }
  return connection;
}

function incidents(population: Population): Table {
  const zone = population.areas.get('zone');
  const inZone = population.actors.map((actor) => zone?.actors.has(actor) ?? false);
  const { attacker, victim } = population.roles;
  const days = [
    population.firstEarliest,
    population.firstLatest,
    population.lastEarliest,
    population.lastLatest,
  ];
  const atoms = ROLE_ATOMS.map(([atom, args]) => columnOf(population, atomColumn(atom, args)));
  return {
    name: 'incidents',
    columns: [
      ['id', INTEGER],
      ['first_earliest', INTEGER],
      ['first_latest', INTEGER],
      ['last_earliest', INTEGER],
      ['last_latest', INTEGER],
      ['attacker', SMALLINT],
      ['victim', SMALLINT],
      ['attacker_in_zone', BOOLEAN],
      ...ROLE_ATOMS.map(([atom]) => [sqlName(atom), BOOLEAN] as const),
    ],
    rows: population.size,
    at: (row) => [
      row,
      ...days.map((column) => column[row] ?? null),
      attacker[row] ?? null,
      victim[row] ?? null,
      inZone[attacker[row] ?? -1] ?? null,
      ...atoms.map((column) => sqlTruth(truthAt(column, row))),
    ],
  };
}

function spells(population: Population): Table {
  const rows = [...population.compacts].flatMap(([compact, { spells }]) =>
    [...spells].flatMap(([actor, own]) =>
      own.map(({ from, to }): DuckDBValue[] => [
        compact,
        population.actors.indexOf(actor),
        ...(from === 'unknown' ? [null, null] : [from.earliest, from.latest]),
        ...(typeof to === 'string' ? [null, null] : [to.earliest, to.latest]),
        to === 'open',
      ]),
    ),
  );
  return {
    name: 'spells',
    columns: [
      ['compact', VARCHAR],
      ['actor', SMALLINT],
      ['from_earliest', INTEGER],
      ['from_latest', INTEGER],
      ['to_earliest', INTEGER],
      ['to_latest', INTEGER],
      ['to_open', BOOLEAN],
    ],
    rows: rows.length,
    at: (row) => rows[row] ?? [],
  };
}

function memberAtoms(population: Population): Table {
  const rows: DuckDBValue[][] = [];
  const columns = MEMBER_ATOMS.flatMap(([atom, argument, compact]) =>
    [...(population.compacts.get(compact)?.spells.keys() ?? [])].map((actor) => ({
      atom,
      place: population.actors.indexOf(actor),
      column: columnOf(population, atomColumn(atom, { [argument]: actor })),
    })),
  );
  for (let row = 0; row < population.size; row += 1) {
    for (const { atom, place, column } of columns) {
      const truth = truthAt(column, row);
      if (truth !== 'no') rows.push([row, atom, place, sqlTruth(truth)]);
    }
  }
  return {
    name: 'member_atoms',
    columns: [
      ['incident', INTEGER],
      ['atom', VARCHAR],
      ['actor', SMALLINT],
      ['truth', BOOLEAN],
    ],
    rows: rows.length,
    at: (row) => rows[row] ?? [],
  };
}

function columnOf(population: Population, name: string) {
  const column = population.atoms.get(name);
  if (!column) throw new Error(`the population has no column ${name}`);
  return column;
}

function sqlTruth(truth: Truth): boolean | null {
  return truth === 'open' ? null : truth === 'yes';
}
