import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OUTPUTS } from '../../src/cli/outputs.ts';
import { filesBelow } from '../../src/store/files-below.ts';
import { MARK } from '../../src/view/export/export-of.ts';
import { smallRecord } from '../cli/small-record.ts';
import { exportTo, scratch } from './exported.ts';

const place = scratch();
const record = smallRecord();
const target = join(place.folder, 'out');
const small = (to: string, ...more: string[]) => exportTo(to, '--record', record, ...more);

beforeAll(() => {
  const { status, stderr } = small(target);
  expect([status, stderr]).toEqual([0, '']);
});
afterAll(() => {
  place.remove();
  rmSync(dirname(record), { recursive: true, force: true });
});

const names = (folder: string) => readdirSync(folder).sort();

test('a record that says nothing of its licence is exported without one', () => {
  expect(names(target)).toContain('README.md');
  expect(names(target)).not.toContain('LICENSE');
  expect(readFileSync(join(target, 'README.md'), 'utf8')).toContain(
    'It stands where this record was taken from.',
  );
});

test('one that has a licence is exported with it', () => {
  const licence = join(record, 'LICENSE-RECORD');
  writeFileSync(licence, 'All rights reserved\n');
  const to = join(place.folder, 'licensed');
  expect(small(to).status).toBe(0);
  expect(readFileSync(join(to, 'LICENSE'), 'utf8')).toBe('All rights reserved\n');
});

test('--json lists every file, in the form that is published', () => {
  const to = join(place.folder, 'listed');
  const { stdout } = small(to, '--json', '--only', 'geojson,csv');
  const { success, data, error } = OUTPUTS.export.safeParse(JSON.parse(stdout));
  expect(error?.issues ?? []).toEqual([]);
  expect(success && data.forms).toEqual(['csv', 'geojson']);
  const listed = success ? data.files.map(({ path }) => path.split('/')[0]) : [];
  expect([...new Set(listed)].sort()).toEqual(names(to));
});

test('forms may stand apart', () => {
  const to = join(place.folder, 'apart');
  expect(small(to, '--only', 'csl, bibtex').status).toBe(0);
  expect(names(to)).toEqual(expect.arrayContaining(['sources.bib', 'sources.csl.json']));
});

test('the language of the command changes no byte', () => {
  const to = join(place.folder, 'russian');
  const { stdout } = small(to, '--lang', 'ru');
  expect(stdout).toContain('редакция');
  const english = join(place.folder, 'english');
  small(english);
  const bytes = (root: string) =>
    filesBelow(root)
      .sort()
      .map((path) => [path.slice(root.length), readFileSync(path, 'utf8')]);
  expect(bytes(to)).toEqual(bytes(english));
});

describe('written again', () => {
  test('what is not asked for any more goes, what its keeper put there stays', () => {
    const to = join(place.folder, 'again');
    small(to);
    writeFileSync(join(to, 'model.R'), 'lm');
    expect(small(to, '--only', 'bibtex').status).toBe(0);
    expect(names(to)).toEqual(
      [
        'LICENSE',
        'README.md',
        'README.ru.md',
        MARK,
        'datapackage.json',
        'model.R',
        'sources.bib',
      ].sort(),
    );
    expect(names(place.folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('a folder that is no export is refused and stays as it is', () => {
    const own = join(place.folder, 'thesis');
    mkdirSync(own);
    // A data package of the user's own is none of Casus's.
    writeFileSync(join(own, 'datapackage.json'), '{}');
    const { status, stderr } = small(own);
    expect([status, names(own)]).toEqual([1, ['datapackage.json']]);
    expect(stderr).toContain('is no export, and what is in it would be lost');
  });

  test('a record with faults is refused before anything is written', () => {
    const path = join(record, 'states/kg.yaml');
    const sound = readFileSync(path, 'utf8');
    writeFileSync(path, sound.replace('codes:', 'coeds:'));
    const { status, stderr } = small(join(place.folder, 'never'));
    writeFileSync(path, sound);
    expect([status, stderr]).toEqual([1, expect.stringContaining('the record has')]);
    expect(existsSync(join(place.folder, 'never'))).toBe(false);
  });
});

test.each([
  ['csv,bibtx', '--only bibtx is no form of export', 'Did you mean bibtex?'],
  ['xml', '--only xml is no form of export', 'csv, gap, dyad-year, bibtex, csl, geojson, json-ld'],
  [',', '--only names no form', 'csv'],
])('--only %s: %s', (typed, message, remedy) => {
  const { status, stderr } = small(join(place.folder, 'never'), '--only', typed);
  expect(status).toBe(1);
  expect(stderr).toContain(message);
  expect(stderr.replace(/\s+/g, ' ')).toContain(remedy);
});
