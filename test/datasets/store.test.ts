import { type ChildProcess, fork } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digo } from '../../src/datasets/digo.ts';
import { DATASETS } from '../../src/datasets/index.ts';
import { readDataset } from '../../src/datasets/reading/read-dataset.ts';
import { openDuck } from '../../src/datasets/store/duck.ts';
import { readParquet } from '../../src/datasets/store/parquet.ts';
import {
  addImport,
  currentImport,
  importsOf,
  removeImports,
} from '../../src/datasets/store/store.ts';
import { damagedTables, verifyImport } from '../../src/datasets/store/verify.ts';
import { typedLater } from '../cli/run.ts';
import { original, readOriginal } from './originals.ts';

const CHILD = fileURLToPath(new URL('./import-in-child.ts', import.meta.url));
const NOW = new Date('2026-01-02T03:04:05Z');

let folder = '';
let store = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casus-store-'));
  store = join(folder, 'store');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The same data in other bytes: so many empty lines more at the end. */
function variant(lines: number): string {
  const path = join(folder, `digo-${lines}.csv`);
  copyFileSync(original('digo/manyios_digo.csv'), path);
  appendFileSync(path, '\n'.repeat(lines));
  return path;
}

const read = (lines: number) => readDataset(digo, [variant(lines)], DATASETS);

describe('an import', () => {
  test.each(['mie', 'milex', 'sipri-arms', 'state-system', 'third-party-pkm'])(
    'of %s comes back as it was read',
    async (id) => {
      const made = readOriginal(id);
      const { folder: place, about } = await addImport(store, made, NOW);
      expect(about.resources.map(({ rows }) => rows)).toEqual(
        made.tables.map(({ length }) => length),
      );
      const duck = await openDuck();
      for (const table of made.tables) {
        const back = await readParquet(
          duck.connection,
          table.name,
          table.columns,
          join(place, table.name),
        );
        expect(back.length).toBe(table.length);
        back.values.forEach((values, i) => {
          expect(summary(values), `${table.name} ${table.columns[i]?.name}`).toEqual(
            summary(table.values[i] ?? []),
          );
        });
      }
      duck.close();
    },
  );

  test('is an edition of its files: the same again changes nothing, others stand beside it', async () => {
    const first = await addImport(store, read(0), NOW);
    const again = await addImport(store, read(0), new Date());
    expect(again).toEqual(first);
    const other = await addImport(store, read(1), NOW);
    expect(importsOf(store).map(({ edition, current }) => [edition, current])).toEqual(
      [first, other].map(({ edition }) => [edition, edition === other.edition]),
    );
    await addImport(store, read(0), NOW);
    expect(currentImport(store, 'digo')?.edition).toBe(first.edition);
  });

  test('is removed whole, and the newest of the others is used', async () => {
    const first = await addImport(store, read(0), NOW);
    const other = await addImport(store, read(1), new Date());
    expect(removeImports(store, 'digo', other.edition)).toBe(1);
    expect(currentImport(store, 'digo')?.edition).toBe(first.edition);
    expect(removeImports(store, 'digo')).toBe(1);
    expect(readdirSync(store)).toEqual([]);
  });

  test('has its figures, and says when a file was changed', async () => {
    const imported = await addImport(store, read(0), NOW);
    const verified = await verifyImport(digo, imported);
    expect(verified.map(({ ours, agrees }) => [ours, agrees])).toEqual([[[561, 216], true]]);
    expect(damagedTables(imported)).toEqual([]);
    appendFileSync(join(imported.folder, 'organization', 'data_0.parquet'), 'x');
    expect(damagedTables(imported)).toEqual(['organization']);
  });

  test('that is stopped leaves nothing', async () => {
    const controller = new AbortController();
    const stopped = addImport(store, read(0), NOW, {
      signal: controller.signal,
      progress: () => controller.abort(),
    });
    await expect(stopped).rejects.toThrow('stopped; nothing was imported');
    expect(readdirSync(store)).toEqual([]);
  });
});

describe('the command', () => {
  const said = (line: string) => typedLater(`data ${line} --store ${store}`);

  test('adds, lists, verifies and removes', async () => {
    const file = variant(0);
    const added = await said(`add digo ${file}`);
    expect([added.code, added.out]).toEqual([
      0,
      expect.stringMatching(/^Imported digo, edition \w{12}\./),
    ]);
    expect(added.err).toContain('reading');
    expect((await said('list')).out).toContain('25 known, 1 imported');
    expect((await said('verify')).out).toContain('1 of 1 figures agree.');
    expect((await said('verify digo --lang ru')).out).toContain('Совпадает показателей: 1 из 1.');
    expect((await said('remove digo')).out).toContain('Removed digo: 1 edition.');
  });

  test('a refused file leaves the store as it was', async () => {
    await said(`add digo ${variant(0)}`);
    const before = readdirSync(store, { recursive: true }).sort();
    const cut = join(folder, 'cut.csv');
    writeFileSync(cut, readFileSync(variant(0)).subarray(0, 20_000));
    const { code, err } = await said(`add digo ${cut}`);
    expect([code, err]).toEqual([1, expect.stringMatching(/cut\.csv:\d+: /)]);
    expect(readdirSync(store, { recursive: true }).sort()).toEqual(before);
  });

  test.each([
    ['add', 'no data set is named', 'It reads alliance-reliability'],
    ['add dogo x.csv', 'reads no data set dogo', 'Did you mean digo?'],
    ['add digo', 'no file is named', 'organization (csv)'],
    ['add digo nowhere.csv', 'nowhere.csv: there is no such file', 'Name the files themselves.'],
    ['shw digo', 'data does not know shw', 'Did you mean casus data show?'],
    ['show atop membr', 'atop has no table membr', 'Did you mean member?'],
    ['verify', 'nothing is imported', 'casus data add'],
    ['remove digo', 'digo is not imported', 'casus data show digo'],
  ])('data %s: %s', async (line, message, remedy) => {
    const { code, err } = await said(line);
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(err).toContain(remedy);
  });
});

test('kill -9 in the middle of thirty imports leaves the store usable and the old edition as it was', async () => {
  const old = await addImport(store, read(0), NOW);
  const first = spawned(variant(1));
  await begun(first);
  const began = performance.now();
  first.send('go');
  await ended(first);
  const whole = performance.now() - began;
  removeImports(store, 'digo', currentImport(store, 'digo')?.edition);

  const outcomes = { before: 0, after: 0 };
  const file = variant(2);
  // The next process gets ready while one is at work.
  let next = spawned(file);
  for (let kill = 0; kill < 30; kill += 1) {
    const child = next;
    await begun(child);
    if (kill < 29) next = spawned(file);
    child.send('go');
    await Promise.race([ended(child), later((whole * kill) / 25)]);
    child.kill('SIGKILL');
    await ended(child);
    const here = importsOf(store, 'digo');
    const current = here.find((one) => one.current);
    expect(here.map(({ edition }) => edition)).toContain(old.edition);
    expect(here.flatMap(damagedTables)).toEqual([]);
    expect(current).toBeDefined();
    if (current?.edition === old.edition) outcomes.before += 1;
    else outcomes.after += 1;
    for (const { edition } of here) {
      if (edition !== old.edition) removeImports(store, 'digo', edition);
    }
  }
  expect(outcomes.before).toBeGreaterThan(0);
  // What dead processes left is swept away by the next import.
  await addImport(store, read(3), NOW);
  expect(readdirSync(store).filter((name) => name.startsWith('.aside'))).toEqual([]);
  expect(existsSync(join(store, 'digo', 'current'))).toBe(true);
}, 300_000);

const ready = new WeakMap<ChildProcess, Promise<void>>();

function spawned(file: string): ChildProcess {
  const child = fork(CHILD, [file, store], { execArgv: [], stdio: 'ignore' });
  const told = new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) =>
      reject(new Error(`the import ended with ${code} before it began`)),
    );
  });
  ready.set(child, told);
  return child;
}

/** Waits until a process is ready, which it may have been for long. */
function begun(child: ChildProcess): Promise<void> {
  return ready.get(child) ?? Promise.reject(new Error('this process was not begun here'));
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

const later = (wait: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, wait));

/** A column in any order of its rows: how many values are missing, and what the others come to. */
function summary(values: readonly unknown[]): unknown {
  let missing = 0;
  let sum = 0;
  const texts = new Map<string, number>();
  for (const value of values) {
    if (value === null) missing += 1;
    else if (typeof value === 'number') sum += value;
    else texts.set(String(value), (texts.get(String(value)) ?? 0) + 1);
  }
  return [missing, Number(sum.toPrecision(9)), [...texts].sort()];
}
