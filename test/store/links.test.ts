import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTexts } from '../../src/store/library/read-texts.ts';
import { loadRecord } from '../../src/store/load.ts';
import { SOUND } from './sound-record.ts';

const scratch = mkdtempSync(join(tmpdir(), 'casus-links-'));
const record = join(scratch, 'sound-record');
afterAll(() => rmSync(scratch, { recursive: true }));
beforeAll(() => {
  cpSync(SOUND, record, { recursive: true });
  mkdirSync(join(scratch, 'outside'));
  writeFileSync(join(scratch, 'outside', 'more.yaml'), 'id: more\n');
  writeFileSync(join(scratch, 'outside', 'more.txt'), 'more\n');
  mkdirSync(join(record, 'texts'));
  writeFileSync(join(record, 'texts', 'one.txt'), 'one\n');
});

test('a link in a record leads neither in a circle nor out of it', () => {
  const before = loadRecord(record);
  symlinkSync(record, join(record, 'states', 'round'));
  symlinkSync(join(scratch, 'outside'), join(record, 'states', 'out'));
  const after = loadRecord(record);
  expect(after.diagnostics).toEqual([]);
  expect([after.files, after.record.edition]).toEqual([before.files, before.record.edition]);
});

test('and in a folder of texts as well', async () => {
  const folder = join(record, 'texts');
  symlinkSync(folder, join(folder, 'round'));
  symlinkSync(join(scratch, 'outside'), join(folder, 'out'));
  const texts = await readTexts(folder, () => undefined);
  expect(texts.map(({ text }) => text)).toEqual(['one\n']);
});
