import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { UserError } from '../../src/base/user-error.ts';
import { KIND_NAMES } from '../../src/record/kinds.ts';
import { loadRecord } from '../../src/store/load.ts';
import { FAULTS } from '../../src/store/messages.ts';
import { table, tablesIn } from '../tables.ts';
import { MADE } from './broken-files.ts';
import { SOUND, soundFiles } from './sound-record.ts';

/** One entry of a table of broken records; test/cases/bad/README.md tells what each field means. */
interface Broken {
  readonly name: string;
  readonly file: string;
  readonly put?: readonly [string, string];
  readonly add?: string;
  readonly text?: string;
  readonly made?: string;
  readonly code: keyof typeof FAULTS;
  readonly at?: string;
  readonly line: number | string;
  readonly says: string;
  readonly also?: readonly (readonly [code: string, file: string, line: number | string])[];
}

const sound = soundFiles();
const scratch = mkdtempSync(join(tmpdir(), 'casus-bad-'));
afterAll(() => rmSync(scratch, { recursive: true }), 120_000);

/** A second fault, in another file each time: what is wrong in one place must not hide the other. */
const PLANTED = {
  file: 'zones/planted.yaml',
  text: 'id: planted\n',
  says: 'file-kind zones/planted.yaml:1',
};

const tables = tablesIn('bad').map((file) => ({ file, rows: table<Broken>(file) }));

describe.each(tables)('$file', ({ rows }) => {
  test.for(rows.map((row, i) => ({ ...row, i })))('$name', (row) => {
    const { folder, content } = broken(row);
    const { diagnostics } = loadRecord(folder);
    const told = diagnostics.map(
      ({ code, place }) => `${code} ${within(place.file)}:${place.line}`,
    );
    const main = `${row.code} ${row.at ?? row.file}:${lineOf(row.line, content(row.at ?? row.file))}`;
    const rest = (row.also ?? []).map(
      ([code, file, line]) => `${code} ${file}:${lineOf(line, content(file))}`,
    );
    expect(told.sort()).toEqual([main, PLANTED.says, ...rest].sort());
    const found = diagnostics
      .filter(({ code, place }) => main === `${code} ${within(place.file)}:${place.line}`)
      .map(({ message, why, remedy }) => `${message}\n${why}\n${remedy}`);
    expect(found.join('\n')).toContain(row.says);
    if (row.i === 0) expect(shownByTheProgram(folder)).toContain(main.split(' ')[1]);
  });
});

test('the tables break a record in more than fifty ways, and in every way that has a name', () => {
  const rows = tables.flatMap((each) => each.rows);
  expect(rows.length).toBeGreaterThan(50);
  // Whether the words of a locator stand in a source is told by another check, with its own tests.
  const codes = Object.keys(FAULTS).filter((code) => !/^(library|locator)-/.test(code));
  expect([...new Set(rows.map((row) => row.code))].sort()).toEqual(codes.sort());
  expect(new Set(rows.map((row) => row.name)).size).toBe(rows.length);
});

test('the sound record has no fault, and has a thing of each kind', () => {
  const { record, diagnostics } = loadRecord(SOUND);
  expect(diagnostics).toEqual([]);
  expect(KIND_NAMES.filter((kind) => record.tables[kind].size === 0)).toEqual([]);
});

test.for(['nowhere', 'region.yaml'])('there is no record at %s', (name) => {
  expect(() => loadRecord(join(SOUND, name))).toThrow(UserError);
});

test('a hundred faults are all told at once, in the order of the files', () => {
  const folder = copyOfTheSound();
  for (let i = 0; i < 100; i += 1) {
    writeFileSync(join(folder, `threats/t${i}.yaml`), `- id: t${i}\n  name: 5\n  cite: []\n`);
  }
  const { diagnostics } = loadRecord(folder);
  expect(diagnostics.length).toBe(200);
  const places = diagnostics.map(({ place }) => `${place.file}:${place.line}`);
  expect(new Set(places).size).toBe(200);
  expect(places.slice(0, 2)).toEqual([
    'sound-record/threats/t0.yaml:2',
    'sound-record/threats/t0.yaml:3',
  ]);
});

function copyOfTheSound(): string {
  const folder = join(mkdtempSync(join(scratch, 'case-')), 'sound-record');
  cpSync(SOUND, folder, { recursive: true });
  return folder;
}

/** A copy of the sound record with the one thing broken, and the second fault planted. */
function broken(row: Broken): { folder: string; content: (file: string) => string } {
  const folder = copyOfTheSound();
  const before = sound.get(row.file) ?? '';
  const after = brokenText(row, before);
  const write = (file: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  if (after === undefined) rmSync(join(folder, row.file));
  else write(row.file, after);
  write(PLANTED.file, PLANTED.text);
  const text = Buffer.from(after ?? '').toString('utf8');
  return { folder, content: (file) => (file === row.file ? text : (sound.get(file) ?? '')) };
}

function brokenText(row: Broken, before: string): string | Uint8Array | undefined {
  if (row.made !== undefined) {
    const make = MADE[row.made];
    if (!make) throw new Error(`nothing is made by the name of ${row.made}`);
    return make((file) => sound.get(file) ?? '');
  }
  if (row.text !== undefined) return row.text;
  const [from, to] = row.put ?? ['', ''];
  if (!before.includes(from)) throw new Error(`${row.file} has no "${from}"`);
  return before.replace(from, () => to) + (row.add ?? '');
}

/** A line by its number, or the first that a piece of the text begins on. */
function lineOf(line: number | string, text: string): number {
  if (typeof line === 'number') return line;
  const start = text.indexOf(line);
  if (start < 0) throw new Error(`no line has "${line}"`);
  const inset = line.length - line.trimStart().length;
  return text.slice(0, start + inset).split('\n').length;
}

function within(file: string): string {
  return file.replace(/^sound-record\//, '');
}

/** What `casus check` prints of that record, which must end with exit code 1. */
function shownByTheProgram(folder: string): string {
  const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
  const run = spawnSync(process.execPath, [main, 'check', '--record', folder], {
    encoding: 'utf8',
  });
  expect(run.status).toBe(1);
  return run.stdout.replaceAll('sound-record/', '');
}
