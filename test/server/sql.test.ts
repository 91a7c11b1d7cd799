import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addImport } from '../../src/datasets/store/store.ts';
import { smallRecord } from '../cli/small-record.ts';
import { readOriginal } from '../datasets/originals.ts';
import { type Serving, serving } from './serving.ts';

let server: Serving;
let store = '';
beforeAll(async () => {
  store = mkdtempSync(join(tmpdir(), 'casus-sql-'));
  await addImport(store, readOriginal('digo'), new Date());
  server = await serving(['--record', smallRecord(), '--store', store]);
});
afterAll(async () => {
  expect(await server.stop()).toBe(0);
  expect(server.warnings()).toBe('');
  rmSync(store, { recursive: true });
});

interface Reply {
  readonly status: number;
  readonly rows?: readonly (readonly unknown[])[];
  readonly more?: boolean;
  readonly title?: string;
  readonly remedy?: string;
}

async function ask(query: string, more = '', signal?: AbortSignal): Promise<Reply> {
  const address = `${server.url}api/small/sql?query=${encodeURIComponent(query)}${more}`;
  const reply = await fetch(address, signal ? { signal } : {});
  return { status: reply.status, ...((await reply.json()) as object) };
}

describe('what is imported and the record are asked together', () => {
  test('with the rows that are wanted, and a word on whether there are more', async () => {
    const all = await ask('SELECT count(*) FROM digo.organization, record.state');
    expect(all.status).toBe(200);
    expect(Number(all.rows?.[0]?.[0])).toBeGreaterThan(561);
    const few = await ask('SELECT * FROM digo.organization', '&rows=2');
    expect([few.rows?.length, few.more]).toEqual([2, true]);
  });

  test('and an import that comes later is there at the next question', async () => {
    expect((await ask('SELECT * FROM mie.event')).status).toBe(400);
    await addImport(store, readOriginal('mie'), new Date());
    expect((await ask('SELECT count(*) FROM mie.event')).status).toBe(200);
  });
});

describe('a question changes nothing, and reaches nothing outside', () => {
  test.each([
    ["SELECT * FROM read_text('/etc/hostname')", /Permission|disabled/],
    ["SELECT * FROM read_csv('/etc/passwd')", /Permission|disabled/],
    ["SELECT * FROM read_blob('/proc/self/environ')", /Permission|disabled/],
    ["SELECT * FROM read_json('http://127.0.0.1:9/x')", /Permission|disabled|extension|HTTP/],
    ["SELECT * FROM glob('/etc/*')", /Permission|disabled/],
    ["SELECT getenv('HOME')", /getenv/],
    ["COPY (SELECT 1) TO 'x.csv'", /Permission|only questions/],
    ["ATTACH 'x.db'", /only questions/],
    ['INSTALL httpfs', /only questions/],
    ['LOAD httpfs', /only questions/],
    ['SET memory_limit = 1000000000000', /only questions/],
    ['DROP VIEW digo.organization', /only questions/],
    ['DELETE FROM record.state', /only questions/],
    ['SELECT 1; SELECT 2', /2 statements/],
    ['', /no question is asked/],
  ])('%s', async (query, why) => {
    const { status, title, remedy } = await ask(query);
    expect([status, title]).toEqual([400, expect.stringMatching(why)]);
    expect(remedy).not.toBe('');
  });
});

describe('what asks for too much is ended, and the next question is answered', () => {
  const ENDLESS =
    'SELECT count(*) FROM range(1000000) a, range(1000000) b WHERE hash(a.range + b.range) = 1';

  test.each([
    ['time', ENDLESS, '&seconds=1', /took longer than 1 s/],
    [
      'memory',
      'SELECT list(range) FROM range(500000000)',
      '&seconds=2',
      /BIGINT\[\]|memory|longer than 2 s|can bear/i,
    ],
    [
      'a sort',
      'SELECT hash(range) h FROM range(1000000000) ORDER BY h',
      '&seconds=2',
      /memory|longer|can bear/i,
    ],
    ['long texts', "SELECT repeat('x', 100000) FROM range(10000)", '&rows=10000', /longer than/],
    ['one long text', "SELECT repeat('x', 100000000)", '', /longer than/],
    ['a list in a cell', 'SELECT [1, 2]', '', /INTEGER\[\], which is not given out/],
    ['a struct in a cell', 'SELECT {a: 1}', '', /STRUCT/],
  ])('%s', async (_, query, more, why) => {
    const { status, title } = await ask(query, more);
    expect([status, title]).toEqual([400, expect.stringMatching(why)]);
    expect((await ask('SELECT 1')).rows).toEqual([[1]]);
  });

  test('texts beyond all memory end their process at most, never the server', async () => {
    const { status } = await ask("SELECT repeat('x', 2000000000) FROM range(100000)", '&seconds=1');
    expect(status).toBe(400);
    expect((await ask('SELECT 1')).rows).toEqual([[1]]);
  });

  test('one that nobody waits for any more makes room', async () => {
    const gone = new AbortController();
    const asked = ask(ENDLESS, '&seconds=60', gone.signal).catch(() => 'gone');
    setTimeout(() => gone.abort(), 300);
    expect(await asked).toBe('gone');
    const start = performance.now();
    expect((await ask('SELECT 1')).rows).toEqual([[1]]);
    // Else it would have held its place for its sixty seconds.
    expect(performance.now() - start).toBeLessThan(50_000);
  });

  test('more than can wait are told to come again; the page is served meanwhile', async () => {
    const slow = ask(ENDLESS, '&seconds=3');
    const others = Array.from({ length: 12 }, () => ask('SELECT 1'));
    expect((await fetch(`${server.url}api/small/list/state`)).status).toBe(200);
    const statuses = (await Promise.all(others)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 503).length).toBeGreaterThan(0);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(0);
    expect(statuses.every((status) => status === 200 || status === 503)).toBe(true);
    expect((await slow).status).toBe(400);
  });
});

test('the store is as it was', () => {
  expect(readFileSync(join(store, 'digo', 'current'), 'utf8')).toMatch(/^\w{12}\n$/);
});
