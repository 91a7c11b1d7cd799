import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/written.ts';
import { type Duck, literal, openDuck, quoted } from '../../src/datasets/store/duck.ts';
import { list } from '../../src/record/record.ts';
import { loadRecord } from '../../src/store/load.ts';
import { TABLES } from '../../src/view/data/rows.ts';
import { citationTable, dateTable } from '../../src/view/export/evidence-tables.ts';
import { exportOf } from '../../src/view/export/export-of.ts';
import type { Field, FlatTable, Value } from '../../src/view/export/flat-table.ts';
import { tableFile } from '../../src/view/export/format.ts';
import { EXPORTS } from '../../src/view/export/index.ts';
import { linkTable, recordTables } from '../../src/view/export/record-tables.ts';
import { region } from '../region.ts';
import { scratch } from './exported.ts';
import { tableFaults } from './table-faults.ts';

const record = region();
const made = exportOf(record, EXPORTS, undefined);
const files = made.files.flatMap(({ path, table }) => (table ? [{ path, table }] : []));
const tables = new Map(files.map(({ table }) => [table.name, table]));
const named = files.map(({ path, table }) => [table.name, path, table] as const);

const place = scratch();
let duck: Duck;
beforeAll(async () => {
  for (const [path, text] of made.written) {
    mkdirSync(dirname(join(place.folder, path)), { recursive: true });
    writeFileSync(join(place.folder, path), text);
  }
  duck = await openDuck();
});
afterAll(() => {
  duck.close();
  place.remove();
});

const SQL: Readonly<Record<Field['type'], string>> = {
  string: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  year: 'INTEGER',
};

/** A file as DuckDB reads it by the types of its columns: whatever is not of its type is an error. */
async function readBack(path: string, { fields }: FlatTable): Promise<Value[][]> {
  const types = fields.map(({ name, type }) => `${literal(name)}: ${literal(SQL[type])}`);
  const dates = fields.map(({ name, type }) =>
    type === 'date' ? `strftime(${quoted(name)}, '%Y-%m-%d')` : quoted(name),
  );
  const reader = await duck.connection.runAndReadAll(
    `SELECT ${dates.join(', ')} FROM read_csv(${literal(join(place.folder, path))},
      auto_detect = false, strict_mode = true,
      columns = {${types.join(', ')}}, header = true, delim = ',', quote = '"', escape = '"')`,
  );
  return reader.getRows() as Value[][];
}

describe('each table', () => {
  test.each(named)('%s is read back as it was written', async (_, path, table) => {
    expect(await readBack(path, table)).toEqual(table.rows);
  });

  test.each(named)('%s is explained in both languages', (_, __, { fields, row }) => {
    for (const { en, ru } of [row, ...fields.map(({ about }) => about)]) {
      expect(en).not.toBe('');
      expect(ru).toMatch(/[а-я]|^(id|ISO|COW|G&W|Wikidata)/i);
    }
  });
});

describe('keys tell rows apart, codes are of their lists, and what is referred to is there', () => {
  test.each(['central-asia', 'south-caucasus', 'post-soviet'])('in the tables of %s', (name) => {
    const own = loadRecord(join(ROOT, 'record', name)).record;
    expect(tableFaults(exportOf(own, EXPORTS, undefined).files)).toEqual([]);
  });

  test('planted faults are found', () => {
    const table = tables.get('membership') as FlatTable;
    const fields = table.fields.map((field) =>
      field.name === 'status' ? { ...field, codes: {} } : field,
    );
    const rows = [...table.rows, ...table.rows.slice(0, 1)];
    const planted = tableFile({ ...table, name: 'planted', fields, rows });
    const alone = tableFile(tables.get('claim') as FlatTable);
    const source = tableFile({ ...(tables.get('source') as FlatTable), rows: [] });
    const citation = tableFile(tables.get('citation') as FlatTable);
    const faults = tableFaults([planted, alone, source, citation]);
    expect(faults.some((fault) => fault.startsWith('planted: rows with the same key'))).toBe(true);
    expect(faults).toContain('planted.status: member');
    expect(faults).toContain('citation.source: no source mayer-2020');
  });
});

test('no value is one that R or pandas would take for a missing one', () => {
  const missing = /^(NA|N\/A|n\/a|NaN|nan|-nan|null|NULL|None|#N\/A|<NA>)$/;
  for (const { table } of files) {
    const taken = table.rows.flat().filter((value) => missing.test(String(value ?? 'x')));
    expect(taken, table.name).toEqual([]);
  }
});

describe('nothing of the record is left out', () => {
  test('a row for each thing', () => {
    const rows = new Map(recordTables(record).map(({ name, rows }) => [name, rows.length]));
    for (const kind of TABLES) expect(rows.get(kind) ?? 0, kind).toBe(record.tables[kind].size);
  });

  test('a row for each citation, and for each date with a source', () => {
    const texts = TABLES.flatMap((kind) => list(record, kind).map((one) => JSON.stringify(one)));
    const count = (words: RegExp) =>
      texts.reduce((sum, text) => sum + (text.match(words)?.length ?? 0), 0);
    expect(citationTable(record).rows.length).toBe(count(/"source":"/g));
    const dates = dateTable(record);
    const spells = list(record, 'membership').flatMap(({ from, to, steps }) =>
      [from, to, steps].flatMap((one) => (one === 'unknown' ? [] : [...one])),
    );
    expect(dates.rows.filter(([, kind]) => kind === 'membership').length).toBe(spells.length);
  });

  test('a column of several ids has them one a row too', () => {
    const rows = linkTable(record).rows.filter(
      ([, kind, field]) => kind === 'incident' && field === 'sides',
    );
    const sides = list(record, 'incident').flatMap(({ id, sides }) =>
      sides.map((side, i) => [id, 'incident', 'sides', i + 1, side, side]),
    );
    expect(rows).toEqual(sides);
  });
});

describe('a row as a scholar reads it', () => {
  const rowOf = (name: string, id: string) => {
    const table = tables.get(name);
    const row = table?.rows.find(([first]) => first === id) ?? [];
    return Object.fromEntries(table?.fields.map(({ name }, i) => [name, row[i]]) ?? []);
  };

  test('rival dates stand as the record has them, and as the first and the last day', () => {
    expect(rowOf('membership', 'csto-uz')).toMatchObject({
      member: 'uz',
      from: '2005 | 2006 | 2006-08-16',
      from_earliest: '2005-01-01',
      from_latest: '2006-12-31',
    });
  });

  test('an end that is open has no last day', () => {
    expect(rowOf('membership', 'csto-kg')).toMatchObject({ to: 'open', to_latest: null });
  });

  test('names stand in both languages', () => {
    expect(rowOf('state', 'kg')).toMatchObject({
      title: 'Kyrgyzstan',
      title_ru: 'Кыргызстан',
      ccode: 703,
    });
  });
});

test('a column that holds several ids or degrees in one cell says so', () => {
  const thing = tables.get('thing');
  const words = new Set([
    'high',
    'medium',
    'low',
    ...(thing?.rows ?? []).map(([id]) => String(id)),
  ]);
  const silent = files.flatMap(({ table: { name, fields, rows } }) =>
    fields.flatMap(({ name: field, about, codes }, i) => {
      const cells = rows.flatMap((row) => (typeof row[i] === 'string' ? [row[i].split(' ')] : []));
      const lists =
        cells.some((cell) => cell.length > 1) && cells.flat().every((w) => words.has(w));
      return lists && !codes && !about.en.includes('divided by') ? [`${name}.${field}`] : [];
    }),
  );
  expect(silent).toEqual([]);
});
