import fs, { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { UserError } from '../../src/base/user-error.ts';
import { putInPlace } from '../../src/publish/put-in-place.ts';
import { MARK, SITE } from '../../src/publish/site.ts';

const scratch = mkdtempSync(join(tmpdir(), 'casus-place-'));
const site = join(scratch, 'site');
const copy = (text: string) => new Map([[MARK, text]]);
afterAll(() => rmSync(scratch, { recursive: true }));

test('a copy that cannot be moved into place leaves the last one there', () => {
  putInPlace(site, copy('first'), SITE);
  const { renameSync } = fs;
  fs.renameSync = (from, to) => {
    if (String(from).endsWith('casus-next')) throw new Error('no');
    renameSync(from, to);
  };
  syncBuiltinESMExports();
  try {
    expect(() => putInPlace(site, copy('second'), SITE)).toThrow('no');
  } finally {
    fs.renameSync = renameSync;
    syncBuiltinESMExports();
  }
  expect(existsSync(site) && readFileSync(join(site, MARK), 'utf8')).toBe('first');
});

test('a file, or what lies below one, is no place for a copy', () => {
  const file = join(scratch, 'file');
  writeFileSync(file, '');
  expect(() => putInPlace(file, copy(''), SITE)).toThrow(UserError);
  expect(() => putInPlace(join(file, 'site'), copy(''), SITE)).toThrow(UserError);
});
