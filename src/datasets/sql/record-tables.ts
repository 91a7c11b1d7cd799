import { formatDay } from '../../base/day.ts';
import type { FuzzyDay } from '../../base/fuzzy-day.ts';
import { type CasusRecord, get, list } from '../../record/record.ts';
import { readingEnd, readingStart, union } from '../../record/spell.ts';
import type { Duck } from '../store/duck.ts';
import { literal, quoted } from '../store/duck.ts';

type Value = string | number | boolean | null;
type Sort = 'VARCHAR' | 'INTEGER' | 'BOOLEAN' | 'DATE';

/** A table of the record in SQL. Uncertain days are two columns: the earliest and the latest that they may be. */
interface RecordTable {
  readonly name: string;
  readonly columns: Readonly<Record<string, Sort>>;
  readonly rows: (record: CasusRecord) => Value[][];
}

const dates = {
  from_earliest: 'DATE',
  from_latest: 'DATE',
  to_earliest: 'DATE',
  to_latest: 'DATE',
} as const;

export const RECORD_TABLES: readonly RecordTable[] = [
  {
    name: 'state',
    columns: {
      id: 'VARCHAR',
      name: 'VARCHAR',
      name_ru: 'VARCHAR',
      iso3: 'VARCHAR',
      ccode: 'INTEGER',
      gwcode: 'INTEGER',
    },
    rows: (record) =>
      list(record, 'state').map(({ id, name, codes }) => [
        ...[id, name.en, name.ru ?? null, codes.iso3],
        ...[codes.cow?.number ?? null, codes.gw ?? null],
      ]),
  },
  {
    name: 'region_state',
    columns: {
      state: 'VARCHAR',
      name: 'VARCHAR',
      iso3: 'VARCHAR',
      ccode: 'INTEGER',
      place: 'VARCHAR',
    },
    rows: (record) =>
      [
        ...record.region.states.map((state) => [state, 'inside'] as const),
        ...record.region.hubs.map(({ state }) => [state, 'hub'] as const),
      ].map(([id, place]) => {
        const { name, codes } = get(record, 'state', id);
        return [id, name.en, codes.iso3, codes.cow?.number ?? null, place];
      }),
  },
  {
    name: 'organization',
    columns: {
      id: 'VARCHAR',
      name: 'VARCHAR',
      name_ru: 'VARCHAR',
      abbreviation: 'VARCHAR',
      kind: 'VARCHAR',
    },
    rows: (record) =>
      list(record, 'organization').map(({ id, name, abbreviation, kind }) => [
        ...[id, name.en, name.ru ?? null, abbreviation.en, kind],
      ]),
  },
  {
    name: 'membership',
    columns: {
      id: 'VARCHAR',
      member: 'VARCHAR',
      ccode: 'INTEGER',
      compact: 'VARCHAR',
      status: 'VARCHAR',
      ...dates,
      lasts: 'BOOLEAN',
    },
    rows: (record) =>
      list(record, 'membership').map(({ id, member, of, status, from, to }) => {
        const end = readingEnd(to);
        return [
          ...[id, member, codeOf(record, member), of, status],
          ...bounds(readingStart(from)),
          ...bounds(end === 'open' ? 'unknown' : end),
          end === 'open',
        ];
      }),
  },
  {
    name: 'incident',
    columns: {
      id: 'VARCHAR',
      name: 'VARCHAR',
      name_ru: 'VARCHAR',
      kind: 'VARCHAR',
      first_earliest: 'DATE',
      first_latest: 'DATE',
      last_earliest: 'DATE',
      last_latest: 'DATE',
    },
    rows: (record) =>
      list(record, 'incident').map(({ id, name, kind, first, last }) => [
        ...[id, name.en, name.ru ?? null, kind],
        ...bounds(union(first.map(({ on }) => on))),
        ...bounds(union(last.map(({ on }) => on))),
      ]),
  },
  {
    name: 'incident_side',
    columns: { incident: 'VARCHAR', actor: 'VARCHAR', ccode: 'INTEGER' },
    rows: (record) =>
      list(record, 'incident').flatMap(({ id, sides }) =>
        sides.map((actor): Value[] => [id, actor, codeOf(record, actor)]),
      ),
  },
  {
    name: 'response',
    columns: {
      id: 'VARCHAR',
      incident: 'VARCHAR',
      actor: 'VARCHAR',
      act: 'VARCHAR',
      grade: 'INTEGER',
      on_earliest: 'DATE',
      on_latest: 'DATE',
      carried_out: 'VARCHAR',
      asked: 'VARCHAR',
    },
    rows: (record) =>
      list(record, 'response').map(({ id, incident, actor, act, on, carriedOut, asked }) => [
        ...[id, incident ?? null, actor, act, record.tables.act.get(act)?.grade ?? null],
        ...bounds(on),
        ...[carriedOut, asked],
      ]),
  },
  {
    name: 'clause',
    columns: { id: 'VARCHAR', name: 'VARCHAR', kind: 'VARCHAR', instrument: 'VARCHAR' },
    rows: (record) =>
      list(record, 'clause').map(({ id, title, kind, instrument }) => [
        ...[id, title.en, kind, instrument],
      ]),
  },
];

/** Puts the record into the schema `record`, and gives the names of its tables. */
export async function addRecord({ connection }: Duck, record: CasusRecord): Promise<string[]> {
  await connection.run('CREATE SCHEMA record');
  for (const { name, columns, rows } of RECORD_TABLES) {
    const fields = Object.entries(columns).map(([column, sort]) => `${quoted(column)} ${sort}`);
    await connection.run(`CREATE TABLE record.${quoted(name)} (${fields.join(', ')})`);
    const written = rows(record).map((row) => `(${row.map(sqlOf).join(', ')})`);
    if (written.length > 0) {
      await connection.run(`INSERT INTO record.${quoted(name)} VALUES ${written.join(', ')}`);
    }
  }
  return RECORD_TABLES.map(({ name }) => `record.${name}`);
}

function codeOf(record: CasusRecord, actor: string): number | null {
  return record.tables.state.get(actor as never)?.codes.cow?.number ?? null;
}

function bounds(day: FuzzyDay | 'unknown'): [string | null, string | null] {
  if (day === 'unknown') return [null, null];
  const text = (value: number) => (Number.isFinite(value) ? formatDay(value) : null);
  return [text(day.earliest), text(day.latest)];
}

function sqlOf(value: Value): string {
  if (value === null) return 'NULL';
  return typeof value === 'string' ? literal(value) : String(value);
}
