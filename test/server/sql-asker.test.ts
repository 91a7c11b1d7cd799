import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { addImport } from '../../src/datasets/store/store.ts';
import { sqlAsker } from '../../src/server/sql/sql-asker.ts';
import { readOriginal } from '../datasets/originals.ts';
import { FOLDER } from '../region.ts';
import { served } from './world.ts';

const NODE = process.execPath;
const store = mkdtempSync(join(tmpdir(), 'casus-asker-'));
const asker = sqlAsker(dirname(FOLDER), store);
const bugs: unknown[] = [];
const ask = served({ data: asker.ask, onBug: (error) => bugs.push(error) });

afterEach(() => {
  process.execPath = NODE;
  bugs.length = 0;
});
afterAll(() => {
  asker.close();
  rmSync(store, { recursive: true });
});

async function status(query: string): Promise<unknown> {
  const reply = await ask(`/api/central-asia/sql?query=${encodeURIComponent(query)}`);
  const { title } = (await reply.json()) as { title?: string };
  return [reply.status, title];
}

test('a process that cannot be begun is told of, and the next question is answered', async () => {
  process.execPath = join(store, 'no-node');
  expect(await status('SELECT 1')).toEqual([503, expect.stringMatching(/ENOENT/)]);
  process.execPath = NODE;
  expect(await status('SELECT 1')).toEqual([200, undefined]);
});

test('a bug in the process is a bug of the server, and no slip of whoever asked', async () => {
  const { folder } = await addImport(store, readOriginal('digo'), new Date());
  for (const name of readdirSync(folder)) {
    if (name !== 'datapackage.json') rmSync(join(folder, name), { recursive: true });
  }
  expect(await status('SELECT 1')).toEqual([500, 'Casus has a bug here']);
  expect(String((bugs[0] as Error).stack)).toMatch(/No files found/);
});
