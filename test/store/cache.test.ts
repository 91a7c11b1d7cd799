import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadCached } from '../../src/store/cache.ts';
import { SOUND } from './sound-record.ts';

const scratch = mkdtempSync(join(tmpdir(), 'casus-cache-'));
afterAll(() => rmSync(scratch, { recursive: true }));

test('a record that is kept takes the place of its own older edition, and of no other record', () => {
  const records = ['sound', 'sound-record'].map((id) => {
    const folder = join(scratch, id);
    cpSync(SOUND, folder, { recursive: true });
    const head = join(folder, 'region.yaml');
    writeFileSync(head, readFileSync(head, 'utf8').replace(/^id: .*$/m, `id: ${id}`));
    return folder;
  });
  const cache = join(scratch, 'cache');
  const kept = () => readdirSync(cache).map((name) => name.replace(/-[0-9a-f]{12}-.*/, ''));
  const [short = '', long = ''] = records;
  expect(loadCached(long, cache).diagnostics).toEqual([]);
  expect(loadCached(short, cache).diagnostics).toEqual([]);
  writeFileSync(join(short, 'region.yaml'), `${readFileSync(join(short, 'region.yaml'))}# more\n`);
  loadCached(short, cache);
  expect(kept().sort()).toEqual(['sound', 'sound-record']);
});
