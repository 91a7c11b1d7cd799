import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDay } from '../../src/base/day.ts';
import { parseFuzzyDay } from '../../src/base/fuzzy-day.ts';
import { membershipSources } from '../../src/datasets/compare/ask-memberships.ts';
import { incidentsOn } from '../../src/datasets/compare/depends.ts';
import { publishedEvents } from '../../src/datasets/compare/incident.ts';
import {
  atopSource,
  compareMembership,
  cowSource,
  recordSource,
} from '../../src/datasets/compare/membership.ts';
import { DATASETS } from '../../src/datasets/index.ts';
import { askWorld } from '../../src/datasets/sql/ask-world.ts';
import { DERIVED } from '../../src/datasets/sql/derived.ts';
import { openWorld, type World } from '../../src/datasets/sql/open-world.ts';
import { addRecord } from '../../src/datasets/sql/record-tables.ts';
import { addImport } from '../../src/datasets/store/store.ts';
import { WORLD_QUESTIONS } from '../../src/datasets/world/index.ts';
import { get } from '../../src/record/record.ts';
import { typedLater } from '../cli/run.ts';
import { region, tableOf, withTables } from '../region.ts';
import { readOriginal } from './originals.ts';

const LIMITS = { rows: 1000, seconds: 120 };
let folder = '';
let world: World;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'casus-world-'));
  for (const id of [
    'alliance-reliability',
    'atop',
    'cow-mid',
    'democracy',
    'icb',
    'mie',
    'ucdp-acd',
    'ucdp-ov',
    'state-system',
    'nmc',
    'milex',
  ]) {
    await addImport(folder, readOriginal(id), new Date());
  }
  // The other file says the same in another layout, and takes as long again.
  const igo = readOriginal('cow-igo');
  const tables = igo.tables.filter(({ name }) => /^(?:organization_year|membership)$/.test(name));
  await addImport(folder, { ...igo, tables }, new Date());
  world = await openWorld(DATASETS, folder, {
    more: (duck) => addRecord(duck, region()),
    kept: ['membership_day', 'incident_commitment'],
  });
}, 300_000);

afterAll(() => {
  world.close();
  rmSync(folder, { recursive: true });
});

const asked = async (sql: string) => (await askWorld(world.connection, sql, LIMITS)).rows;

describe('derived tables', () => {
  test.each(DERIVED.map((table) => [table.name, table] as const))(
    '%s has the columns that it says, and its example answers',
    async (name, { columns, example }) => {
      const { columns: there } = await askWorld(
        world.connection,
        `SELECT * FROM ${name} LIMIT 1`,
        LIMITS,
      );
      expect(there).toEqual(columns.map((column) => column.name));
      expect((await asked(example)).length).toBeGreaterThan(0);
    },
  );

  test('both alliances that bind Kyrgyzstan and Tajikistan are found', async () => {
    const rows = await asked(
      `SELECT DISTINCT atopid FROM dyad_commitment WHERE ccode1 = 703 AND ccode2 = 702 AND defense = 1
       AND DATE '2013-10-24' BETWEEN from_day AND to_day ORDER BY 1`,
    );
    expect(rows).toEqual([[4220], [4400]]);
  });

  test.each([
    [4054, '702 A, 703 A, 700 B'],
    [4176, '702 A, 703 A'],
    [4426, '702 A, 703 B'],
    [4693, '702 A, 703 B'],
  ])('dispute %d has its parties on their sides', async (dispnum, sides) => {
    const rows = await asked(
      `SELECT ccode || ' ' || side FROM incident_party WHERE dispnum = ${dispnum}`,
    );
    const there = rows.map(([side]) => String(side)).join(', ');
    for (const side of sides.split(', ')) expect(there).toContain(side);
  });

  test('promises of defense by days are those by years, pair by pair, over all of 1990', async () => {
    const [[days, years, both] = []] = await asked(
      `WITH days AS (SELECT DISTINCT ccode1, ccode2 FROM dyad_commitment
         WHERE defense = 1 AND from_day <= DATE '1990-12-31' AND to_day >= DATE '1990-01-01'),
       years AS (SELECT ccode1, ccode2 FROM atop.dyad_year WHERE year = 1990 AND atop_defense = 1)
       SELECT (SELECT count(*) FROM days), (SELECT count(*) FROM years),
         (SELECT count(*) FROM days JOIN years USING (ccode1, ccode2))`,
    );
    // 5.1 revised 4.01: nearly all pairs are in both.
    expect(Number(both) / Math.max(Number(days), Number(years))).toBeGreaterThan(0.97);
  });

  test('a year that COW gives a state is a day of its spell, and no other', async () => {
    const [[wrong] = []] = await asked(
      `WITH spelled AS (SELECT organization AS ioname, state, status, unnest(generate_series(year(from_day), year(to_day))) AS year
         FROM membership_day WHERE ccode IN (703, 704))
       SELECT (SELECT count(*) FROM spelled)
         - (SELECT count(*) FROM (SELECT DISTINCT ioname, state, status, year FROM cow_igo.membership WHERE ccode IN (703, 704)))`,
    );
    expect(wrong).toBe(0);
  });
});

describe('a question changes nothing and reaches nothing outside', () => {
  test.each([
    "SELECT * FROM read_text('/etc/hostname')",
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT * FROM glob('/etc/*')",
    "SELECT * FROM '/etc/passwd'",
    "SELECT * FROM read_blob('/proc/self/environ')",
    "SELECT * FROM read_json('http://127.0.0.1:9/x')",
    "SELECT * FROM parquet_metadata('/etc/passwd')",
    "SELECT * FROM sniff_csv('/etc/passwd')",
    "SELECT getenv('HOME')",
    "COPY (SELECT 1) TO 'FOLDER/x.csv'",
    "COPY (SELECT 1) TO '/tmp/x.csv'",
    "EXPLAIN ANALYZE COPY (SELECT 1) TO 'FOLDER/x.csv'",
    "EXPORT DATABASE 'FOLDER/x'",
    "ATTACH 'FOLDER/x.db'",
    'INSTALL httpfs',
    'LOAD httpfs',
    'SET enable_external_access = true',
    'RESET lock_configuration',
    'CREATE TABLE x (a INTEGER)',
    'DROP VIEW dyad_commitment',
    'INSERT INTO record.state (id) VALUES (NULL)',
    'DELETE FROM record.state',
    'CHECKPOINT',
    'CALL pragma_version()',
    'BEGIN',
    'PREPARE v AS SELECT 1',
    'SELECT 1; DROP VIEW dyad_commitment',
    'SELECT 1; SELECT 2',
    '  ',
  ])('%s', async (sql) => {
    const before = readFileSync(join(folder, 'icb', 'current'), 'utf8');
    await expect(
      askWorld(world.connection, sql.replaceAll('FOLDER', folder), LIMITS),
    ).rejects.toThrow(
      /only questions|disabled|Permission|statements are given|no question|does not exist|does not exist/,
    );
    expect(readFileSync(join(folder, 'icb', 'current'), 'utf8')).toBe(before);
    expect(await asked('SELECT count(*) > 0 FROM record.state')).toEqual([[true]]);
  });

  test('a query beyond its time ends with what to do', async () => {
    const endless =
      'SELECT count(*) FROM range(1000000) a, range(1000000) b WHERE hash(a.range + b.range) = 1';
    await expect(askWorld(world.connection, endless, { rows: 1, seconds: 0.2 })).rejects.toThrow(
      'the query ended: it took longer than 0.2 s',
    );
    expect(await asked('SELECT 1')).toEqual([[1]]);
  });

  test('a query beyond its memory ends too', async () => {
    const small = await openWorld([], folder, { limits: { memory: '40MB', threads: 1 } });
    const large = 'SELECT list(range) FROM range(50000000)';
    await expect(askWorld(small.connection, large, LIMITS)).rejects.toThrow(/memory/i);
    small.close();
  });
});

describe('memberships compared', () => {
  const day = (text: string): number => parseDay(text) ?? 0;

  test('COW and ATOP contradict each other over Uzbekistan in the CSTO', async () => {
    const sources = await membershipSources(
      world,
      region(),
      get(region(), 'organization', 'csto'),
      'record',
    );
    expect(sources.map(({ name }) => name)).toEqual(['COW IGO', 'ATOP', 'record']);
    const [uz] = compareMembership(sources).filter(({ ccode }) => ccode === 704);
    const against =
      uz?.disagreements.filter(({ said }) => said[0] === 'in' && said[1] === 'out') ?? [];
    expect([against[0]?.from, against.at(-1)?.to]).toEqual([day('2003-01-01'), day('2006-08-16')]);
  });

  test.each([
    ['all', 'out'],
    ['some', 'open'],
  ] as const)('a state without a spell, where %s parties are listed: %s', (partiesListed, said) => {
    const organization = new Map(region().tables.organization);
    const csto = get(region(), 'organization', 'csto');
    organization.set('csto', { ...csto, partiesListed });
    const source = recordSource(withTables(region(), { organization }), ['csto'], 'record');
    const { cow } = get(region(), 'state', 'cn').codes;
    expect(source.said(cow?.number ?? 0, day('2020-01-01'))).toBe(said);
  });

  test.each([
    ['one day apart in the year of entry is no contradiction', '2002-05-01', 0],
    ['a year too early is one', '2004-05-01', 1],
  ])('%s', (_, from, contradictions) => {
    const years = [2002, 2003, 2004, 2005].map((year) => ({ ccode: 1, year, status: 1 }));
    const cow = cowSource(years, { first: 2000, last: 2005 });
    const other = {
      ccode: 2,
      from: { earliest: day('2000-01-01'), latest: day('2000-01-01') },
      to: undefined,
    };
    const entry = { ccode: 1, from: { earliest: day(from), latest: day(from) }, to: undefined };
    const atop = atopSource([other, entry], day('2005-12-31'));
    const [found] = compareMembership([cow, atop]).filter(({ ccode }) => ccode === 1);
    expect(found?.disagreements).toHaveLength(contradictions);
  });
});

describe('what depends on a membership in September 2022', () => {
  const on = (text: string) => [{ on: text === 'open' ? 'open' : parseFuzzyDay(text), cite: [] }];
  const day = (text: string): number => parseDay(text) ?? 0;

  test.each([
    ['in force', '2000', 'open', ['made']],
    ['ended before it', '2000', '2010', []],
    ['begun after it', '2023', 'open', []],
    ['ended nobody says when', '2000', 'unknown', ['made']],
  ])('a clause %s', (_, from, to, provisions) => {
    const clause = {
      ...get(region(), 'clause', 'cst.4@2012'),
      ...{ id: 'made@2000', from: on(from), to: to === 'unknown' ? to : on(to) },
    };
    const record = withTables(region(), { clause: tableOf<'clause'>([clause as never]) });
    const days = [{ from: day('2022-01-01'), to: undefined }];
    const found = incidentsOn(record, 'csto', 703, days);
    const [september] = found.filter(({ incident }) => incident.id === 'kg-tj-2022-09');
    expect(september?.provisions).toEqual(provisions);
  });

  test.each([
    ['to the day before', '2022-09-01', '2022-09-13', false],
    ['from its last day', '2022-09-16', undefined, true],
    ['from long after', '2023-01-01', undefined, false],
  ])('a disagreement %s', (_, from, to, there) => {
    const days = [{ from: day(from), to: to === undefined ? undefined : day(to) }];
    const ids = incidentsOn(region(), 'csto', 703, days).map(({ incident }) => incident.id);
    expect(ids.includes('kg-tj-2022-09' as never)).toBe(there);
  });
});

test('UCDP is asked by the numbers of Gleditsch and Ward, which are not those of COW', async () => {
  const yemen = { cow: 679, gw: 678 };
  const day = parseDay('2024-06-01') ?? 0;
  const found = await publishedEvents(world, [yemen, { cow: 703, gw: 703 }], day, day);
  expect(found.map(({ source, id }) => `${source} ${id}`)).toContain('UCDP Yemen (North Yemen)');
});

test('a clause has its title in the table of the record', async () => {
  const [[without, named] = []] = await asked(
    'SELECT count(*) FILTER (name IS NULL), count(name) FROM record.clause',
  );
  expect([without, Number(named) > 0]).toEqual([0, true]);
});

describe('the world', () => {
  test.each(
    WORLD_QUESTIONS.flatMap(({ id, tables }) =>
      tables.map((table) => [`${id} ${table.id}`, table] as const),
    ),
  )('%s answers under its heads', async (_, { sql, columns, needs }) => {
    for (const need of needs) expect(world.tables).toContain(need);
    const answer = await askWorld(world.connection, sql, LIMITS);
    expect(answer.columns).toHaveLength(columns.length);
    expect(answer.rows.length).toBeGreaterThan(0);
  });

  const rowsOf = async (question: string, table: string) => {
    const found = WORLD_QUESTIONS.find(({ id }) => id === question)?.tables.find(
      ({ id }) => id === table,
    );
    return asked(found?.sql ?? '');
  };

  test('Berkemeier and Fuhrmann come out as published: 50, 66 and 22 percent', async () => {
    const shares = (await rowsOf('commitments', 'berkemeier-fuhrmann')).map(([era, , , share]) => [
      era,
      Math.round(Number(share)),
    ]);
    expect(shares).toEqual([
      ['1816-1944', 66],
      ['1945-2003', 22],
      ['all', 50],
    ]);
  });

  test('allies add up: beside, against and out are all that were bound', async () => {
    for (const [, , bound, beside, against, out] of await rowsOf('commitments', 'by-promise')) {
      expect(Number(beside) + Number(against) + Number(out)).toBe(bound);
    }
  });

  test('crises by period add up to all crises', async () => {
    const sum = (rows: Awaited<ReturnType<typeof asked>>) =>
      rows.reduce((n, row) => n + Number(row[2]), 0);
    expect(sum(await rowsOf('organizations', 'all'))).toBe(369);
    expect(sum(await rowsOf('organizations', 'by-period'))).toBe(369);
  });
});

describe('the commands', () => {
  test.each([
    ['sql', 'no question is asked', 'casus sql --tables'],
    ['world commitment', 'does not know the question commitment', 'Did you mean commitments?'],
    ['world commitments --table by-er', 'has no table by-er', 'by-era'],
    ['compare members csto', 'compare does not know members', 'compare membership'],
    ['compare incident kg-tj-2022-9', 'there is no incident', 'Did you mean kg-tj-2022-09?'],
    ['compare membership cstoo', 'there is no organization cstoo', 'Did you mean'],
  ])('%s: %s', async (line, message, remedy) => {
    const { code, err } = await typedLater(line);
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(err).toContain(remedy);
  });

  test.each([
    ['kg-tj-2022-09', ['UCDP/PRIO 13324', 'UCDP Kyrgyzstan', 'UCDP Tajikistan']],
    ['kg-tj-2021-04', ['UCDP/PRIO 13324', 'UCDP Kyrgyzstan', 'UCDP Tajikistan']],
    ['kg-tj-2014-01', ['COW MID 4693', 'MIE 4693', 'ATOP 4220', 'ATOP 4400']],
    ['kg-tj-2014-07', ['COW MID 4693', 'MIE 4693', 'ATOP 4220', 'ATOP 4400']],
  ])('compare incident %s finds what data sets hold of it', async (incident, wanted) => {
    const { out } = await typedLater(`compare incident ${incident} --json --store ${folder}`);
    const { events } = JSON.parse(out) as { events: { source: string; id: string }[] };
    const found = events.map(({ source, id }) => `${source} ${id}`);
    expect(found).toEqual(expect.arrayContaining(wanted));
  });

  test('a dossier with what is published has the conflict, and the base rates', async () => {
    const { out } = await typedLater(`dossier kg-tj-2022-09 --published --store ${folder}`);
    expect(out).toContain('UCDP/PRIO');
    expect(out).toContain('13324');
    expect(out).toMatch(/1945-2016 +1 nothing +\d+ +\d+/);
    expect(out).toMatch(/1990-2016 +7 sent force +\d+/);
    expect(out).toMatch(/a party +1 nothing/);
  });

  test('compare says it in Russian, with the contradiction over Uzbekistan', async () => {
    const { out } = await typedLater(`compare membership csto --lang ru --store ${folder}`);
    expect(out).toMatch(/Узбекистан\s+2003-01-01/);
    expect(out).toContain('НЕ член');
  });
});
