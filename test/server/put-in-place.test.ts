import fs, {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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

test.each([
  ['a folder', 'there', true],
  ['nothing yet', 'not-there', false],
])('a link stays one, and what it leads to is written: %s', (_, name, there) => {
  const folder = join(scratch, name);
  const link = join(scratch, `${name}-link`);
  if (there) mkdirSync(folder);
  symlinkSync(name, link, 'dir');
  for (const text of ['first', 'second']) {
    putInPlace(link, copy(text), SITE);
    expect(readFileSync(join(folder, MARK), 'utf8')).toBe(text);
  }
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
});

test('what the file system refuses is told to whoever named the folder', () => {
  const round = join(scratch, 'round');
  symlinkSync('round', round, 'dir');
  expect(() => putInPlace(round, copy(''), SITE)).toThrow(/round cannot be written/);
  expect(() => putInPlace(round, copy(''), SITE)).toThrow(UserError);
});
