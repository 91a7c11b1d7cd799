import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallRecord } from '../cli/small-record.ts';
import { type Serving, serving } from './serving.ts';

let folder = '';
let server: Serving;

beforeAll(async () => {
  folder = smallRecord();
  server = await serving(['--record', folder]);
});

afterAll(async () => {
  await server.stop();
  rmSync(dirname(folder), { recursive: true, force: true });
});

const get = (path: string) => fetch(`${server.url}${path}`);

/** Asks until the server has looked at the disk again, which it does once a second. */
async function until(path: string, fits: (reply: Response) => boolean): Promise<Response> {
  const end = performance.now() + 60_000;
  for (;;) {
    const reply = await get(path);
    if (fits(reply)) return reply;
    if (performance.now() > end) throw new Error(`${path} is as it was`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

describe('a record that is edited while it is served', () => {
  const path = () => join(folder, 'states/kg.yaml');
  const LIST = 'api/small/list/state';

  test('a sound change is there at the next question, as another edition', async () => {
    const before = await get(LIST);
    expect(await before.text()).toContain('Kyrgyzstan');
    writeFileSync(path(), readFileSync(path(), 'utf8').replace('Kyrgyzstan', 'Kirghizia'));
    const edition = before.headers.get('casus-edition');
    const after = await until(LIST, ({ headers }) => headers.get('casus-edition') !== edition);
    expect(await after.text()).toContain('Kirghizia');
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
  });

  test('a fault leaves the old edition served and marked, and is told; mended, it is gone', async () => {
    const sound = readFileSync(path(), 'utf8');
    const edition = (await get(LIST)).headers.get('casus-edition');
    const packed = `editions/small.${edition}.json`;
    expect((await get('api/small/status')).status).toBe(200);
    writeFileSync(path(), sound.replace('codes:', 'coeds:'));
    const status = await until('api/small/status', (reply) => reply.status === 503);
    const problem = (await status.json()) as { title: string; faults: { place: object }[] };
    expect(problem.title).toContain('the record small has');
    expect(problem.faults[0]?.place).toMatchObject({ file: 'small/states/kg.yaml' });
    const old = await get(LIST);
    expect([old.status, old.headers.get('casus-edition')]).toEqual([200, edition]);
    expect(Number(old.headers.get('casus-faults'))).toBe(problem.faults.length);
    const heads = (await (await get('editions/heads.json')).json()) as { faults?: number }[];
    expect(heads[0]?.faults).toBe(problem.faults.length);
    expect((await get(packed)).status).toBe(200);
    writeFileSync(path(), sound);
    const mended = await until(LIST, ({ headers }) => !headers.has('casus-faults'));
    expect(mended.headers.get('casus-edition')).toBe(edition);
  });
});

test('a record that is at fault from the start answers nothing, and says why', async () => {
  const broken = smallRecord();
  rmSync(join(broken, 'region.yaml'));
  const own = await serving(['--record', broken]);
  try {
    const reply = await fetch(`${own.url}api/small/gap`);
    expect(reply.status).toBe(503);
    expect(await reply.text()).toContain('region.yaml');
    expect(own.warnings()).toContain('small has faults');
  } finally {
    await own.stop();
    rmSync(dirname(broken), { recursive: true, force: true });
  }
});

describe('the process', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'ends cleanly on %s, with a request open',
    async (signal) => {
      const own = await serving(['--record', folder]);
      await (await fetch(`${own.url}en/`)).text();
      expect(await own.stop(signal)).toBe(0);
      expect(own.warnings()).toBe('');
      await expect(fetch(own.url)).rejects.toThrow();
    },
  );

  test('says where it is for machines', () => {
    expect(server.said).toMatchObject({ url: `http://127.0.0.1:${server.port}/`, texts: 0 });
    expect(server.said.regions).toEqual([{ id: 'small', edition: expect.any(String) }]);
  });

  test('a port that is named and taken is a slip', async () => {
    const again = serving(['--record', folder, '--port', String(server.port)]);
    await expect(again).rejects.toThrow(`port ${server.port} is taken`);
  });

  test('serves with the way out taken away, since it asks nobody', async () => {
    const preload = new URL('../without-network.mjs', import.meta.url).href;
    const own = await serving(['--record', folder], ['--import', preload]);
    expect((await fetch(`${own.url}api/small/list/state`)).status).toBe(200);
    expect(own.warnings()).toBe('');
    await own.stop();
  });

  test('writes nothing where it reads', async () => {
    const stamps = () =>
      readdirSync(dirname(folder), { recursive: true, encoding: 'utf8' })
        .map((name) => `${name} ${statSync(join(dirname(folder), name)).mtimeMs}`)
        .sort();
    const before = stamps();
    for (const path of ['api/small/gap', 'api/small/find?words=book', 'en/']) await get(path);
    expect(stamps()).toEqual(before);
  });
});

test('two hundred requests a second from another process: no error', {
  timeout: 60_000,
}, async () => {
  const load = fileURLToPath(new URL('../../bench/server-load.ts', import.meta.url));
  const paths = ['en/', 'api/small/list/state', 'editions/heads.json', 'api/small/gap'];
  const child = spawn(process.execPath, [load, server.url, '200', '3', ...paths]);
  let out = '';
  for await (const part of child.stdout) out += part;
  expect(JSON.parse(out)).toMatchObject({ sent: 600, statuses: { 200: 600 }, errors: {} });
});
