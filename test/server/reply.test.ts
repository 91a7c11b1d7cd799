import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type PackedEdition, unpackRecord } from '../../src/record/edition.ts';
import { codingFor } from '../../src/server/content.ts';
import { langFor } from '../../src/server/lang-for.ts';
import { region } from '../region.ts';
import { served } from './world.ts';

const ask = served();
const GAP = '/api/central-asia/gap?org=csto';

describe('entity tags', () => {
  test.each([
    '/en/',
    GAP,
    '/editions/heads.json',
    `/editions/central-asia.${region().edition}.json`,
    '/api/openapi.json',
  ])('%s is sent once', async (path) => {
    const first = await ask(path);
    const tag = first.headers.get('etag') ?? '';
    expect([first.status, tag]).toEqual([200, expect.stringMatching(/^"[0-9a-f]{16}"$/)]);
    for (const header of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await ask(path, { 'if-none-match': header });
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect(again.headers.get('etag')).toBe(tag);
    }
    expect((await ask(path, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('each coding has its own, since the bytes differ', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (coding) => {
        const reply = await ask(GAP, { 'accept-encoding': coding });
        return reply.headers.get('etag');
      }),
    );
    expect(new Set(tags).size).toBe(3);
  });
});

describe('codings', () => {
  test.each([
    [null, 'identity'],
    ['', 'identity'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['br;q=0, gzip;q=0', 'identity'],
    ['*', 'br'],
    ['br;q=0, *;q=0.5', 'gzip'],
    ['identity', 'identity'],
    ['GZIP', 'gzip'],
    ['br;q=many', 'identity'],
  ])('%s: %s', (accepted, coding) => {
    expect(codingFor(accepted)).toBe(coding);
  });

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('%s gives the same words in fewer bytes', async (coding, unpack) => {
    const plain = Buffer.from(await (await ask(GAP)).arrayBuffer());
    const reply = await ask(GAP, { 'accept-encoding': coding });
    const bytes = Buffer.from(await reply.arrayBuffer());
    expect(reply.headers.get('content-encoding')).toBe(coding);
    expect(reply.headers.get('vary')).toContain('accept-encoding');
    expect(Number(reply.headers.get('content-length'))).toBe(bytes.length);
    expect(bytes.length).toBeLessThan(plain.length / 4);
    expect(unpack(bytes).equals(plain)).toBe(true);
  });

  test('HEAD says all that GET says, without the body', async () => {
    const get = await ask(GAP);
    const head = await ask(GAP, {}, 'HEAD');
    expect(await head.text()).toBe('');
    expect([...head.headers]).toEqual([...get.headers]);
  });
});

describe('editions', () => {
  test('the packed edition is the record', async () => {
    const path = `/editions/central-asia.${region().edition}.json`;
    const reply = await ask(path, { 'accept-encoding': 'br' });
    expect(reply.headers.get('cache-control')).toContain('immutable');
    const bytes = brotliDecompressSync(Buffer.from(await reply.arrayBuffer()));
    const record = unpackRecord(JSON.parse(bytes.toString()) as PackedEdition);
    expect(record.edition).toBe(region().edition);
    for (const [kind, table] of Object.entries(region().tables)) {
      expect(record.tables[kind as 'claim'].size).toBe(table.size);
    }
  });

  test('the heads name it, with its states and its incidents in order', async () => {
    const heads = (await (await ask('/editions/heads.json')).json()) as {
      id: string;
      edition: string;
      name: Record<string, string>;
      states: string[];
      incidents: { id: string; first: string; last: string }[];
    }[];
    const [head] = heads;
    expect([head?.id, head?.edition]).toEqual(['central-asia', region().edition]);
    expect(head?.name.ru).toBe('Центральная Азия');
    expect(head?.states).toEqual(region().region.states);
    expect(head?.incidents.length).toBe(region().tables.incident.size);
    const days = head?.incidents.map(({ first }) => first) ?? [];
    expect(days).toEqual([...days].sort());
    for (const { first, last } of head?.incidents ?? []) expect(first <= last).toBe(true);
    expect(heads.map(({ id }) => id)).not.toContain('common');
  });

  test('an edition that is not here is no edition', async () => {
    expect((await ask('/editions/central-asia.000000000000.json')).status).toBe(404);
  });
});

describe('pages', () => {
  test.each([
    ['/en/', 200],
    ['/ru/', 200],
    ['/en', 200],
    ['/en/central-asia/', 200],
    ['/en/central-asia/map/', 200],
    ['/en/central-asia/map/?t=2022-09-16&sel=x', 200],
    ['/ru/central-asia/incident/kg-tj-2022-09', 200],
    ['/en/central-asia/source/mayer-2020', 200],
    ['/en/central-asia/data/claim', 200],
    ['/embed/en/central-asia/map/', 200],
    ['/de/', 404],
    ['/en/nowhere/', 404],
    ['/en/central-asia/nothing/', 404],
    ['/en/central-asia/incident/kg-tj-1999-01', 404],
    ['/en/central-asia/data/nothing', 404],
    ['/wp-login.php', 404],
  ])('%s is the app with status %i', async (path, status) => {
    const reply = await ask(path);
    expect(reply.status).toBe(status);
    expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await reply.text()).toContain('<title>Casus</title>');
  });

  test.each([
    [undefined, 'en'],
    ['ru', 'ru'],
    ['ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
    ['en-GB,en;q=0.9,ru;q=0.8', 'en'],
    ['ky,ru;q=0.9,en;q=0.8', 'ru'],
    ['en;q=0.5,ru;q=0.7', 'ru'],
    ['de,fr', 'en'],
    ['ru;q=0', 'en'],
    [';;;,,q=', 'en'],
  ])('whoever accepts %s reads %s', async (accepted, lang) => {
    expect(langFor(accepted)).toBe(lang);
    const reply = await ask('/?t=2022-09-16', accepted ? { 'accept-language': accepted } : {});
    expect(reply.status).toBe(302);
    expect(reply.headers.get('location')).toBe(`/${lang}/?t=2022-09-16`);
    expect(reply.headers.get('vary')).toContain('accept-language');
  });
});
