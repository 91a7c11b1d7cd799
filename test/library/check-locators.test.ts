import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OUTPUTS } from '../../src/cli/outputs.ts';
import { runCli } from '../../src/cli/run.ts';
import { checkLocators } from '../../src/store/check-locators.ts';
import { readLibrary } from '../../src/store/library/read-library.ts';
import { loadRecord } from '../../src/store/load.ts';
import { smallRegion, VALLEY } from './small-region.ts';

let place = '';
let record = '';
let library = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'casus-locators-'));
  record = smallRegion(place);
  library = join(place, 'library');
  mkdirSync(library);
});
afterEach(() => rmSync(place, { recursive: true }));

function put(name: string, text: string): string {
  const path = join(library, name);
  writeFileSync(path, text);
  return path;
}

const check = () => checkLocators(loadRecord(record).things, readLibrary(library).texts);

async function casus(...argv: string[]) {
  const said = { out: '', err: '' };
  const output = {
    write: (text: string) => {
      said.out += `${text}\n`;
    },
    warn: (text: string) => {
      said.err += `${text}\n`;
    },
    columns: 80,
  };
  return { code: await runCli(argv, output, record), ...said };
}

describe('locators', () => {
  test('are found, missing or ambiguous, each at its line; the rest is not checked', () => {
    put('saved page.txt', VALLEY);
    const { sources, notChecked, diagnostics } = check();
    expect(sources).toEqual([
      { source: 'valley-2020', texts: ['saved page.txt'], found: 1, missing: 2, ambiguous: 1 },
    ]);
    expect(notChecked).toEqual({ sources: 1, locators: 1 });
    expect(diagnostics.map(({ code, place: at, severity }) => [code, at.line, severity])).toEqual([
      ['locator-ambiguous', 14, 'warning'],
      ['locator-missing', 22, 'error'],
      ['locator-missing', 30, 'error'],
    ]);
    for (const { place: at } of diagnostics) expect(at.file).toBe('small/places/towns.yaml');
  });

  test('one that differs in marks alone is missing all the same, and the text is shown', () => {
    put('saved page.txt', VALLEY);
    const [, near, nowhere] = check().diagnostics;
    expect(near?.remedy).toContain('The “Great Bridge” fell');
    expect(nowhere?.remedy).not.toContain('The text has');
  });

  test('casus check --library ends with 1 where one is missing, else with 0', async () => {
    put('saved page.txt', VALLEY);
    const told = await casus('check', '--library', library);
    expect(told.code).toBe(1);
    expect(told.out).toContain('small/places/towns.yaml:22:5 error locator-missing');
    expect(told.out).toMatch(/valley-2020 +1 +2 +1/);
    expect(told.out).toContain('2 faults');
    const { code, out } = await casus('check', '--library', library, '--json');
    expect(code).toBe(1);
    expect(OUTPUTS.check.safeParse(JSON.parse(out)).error?.issues ?? []).toEqual([]);
    put('saved page.txt', `${VALLEY}\nthe "Great Bridge" fell; words that stand nowhere`);
    expect((await casus('check', '--library', library)).code).toBe(0);
    expect((await casus('check', '--library', join(place, 'no'))).err).toContain('no library at');
  });
});

describe('whose text it is', () => {
  const matched = () => check().matched;
  const pairs = () => [...matched().bySource].map(([id, own]) => [id, ...own.map((t) => t.name)]);

  test.each([
    ['the file is named by the id', 'bridge-report.txt', 'Anything.', 'bridge-report'],
    ['the title is a line', 'a.txt', 'ROADS OF THE “UPPER” VALLEY\n\nText.', 'valley-2020'],
    ['the author is named, surname first', 'a.txt', 'Other, Ann\n\nText.', 'valley-2020'],
  ])('%s', (_, name, text, source) => {
    put(name, text);
    expect(pairs()).toEqual([[source, name]]);
  });

  test('further down than the opening a name is a quotation', () => {
    put('a.txt', `${'Filler. '.repeat(500)}\nRoads of the Upper Valley\nAnn Other`);
    expect(pairs()).toEqual([]);
    expect(matched().unknown.map(({ name }) => name)).toEqual(['a.txt']);
  });

  test('a text that fits two sources alike is not used', () => {
    put('a.txt', 'by Ben Writer');
    expect(pairs()).toEqual([]);
    expect(matched().unclear.map(({ sources }) => sources)).toEqual([
      ['bridge-report', 'bridge-notes'],
    ]);
  });

  test('nor are two texts that fit one source alike', () => {
    put('a.txt', VALLEY);
    put('b.txt', `${VALLEY}Again.`);
    expect(pairs()).toEqual([]);
    expect(matched().rivals.map(({ source }) => source)).toEqual(['valley-2020']);
  });

  test('what a layer says of itself comes before all of this', async () => {
    put('b.txt', `${VALLEY}Again.`);
    const own = join(place, 'own.txt');
    writeFileSync(own, VALLEY);
    const added = await casus(
      'library',
      'add',
      own,
      '--source',
      'valley-2020',
      '--library',
      library,
    );
    expect(added.code).toBe(0);
    expect(pairs()).toEqual([['valley-2020', 'own.txt']]);
  });
});

describe('casus library', () => {
  test('adds what it can, tells of the rest, and lists what is there', async () => {
    const good = join(place, 'good.txt');
    const bad = join(place, 'bad.pdf');
    writeFileSync(good, VALLEY);
    writeFileSync(bad, 'no');
    const added = await casus('library', 'add', bad, good, '--library', library);
    expect(added.code).toBe(1);
    expect(added.err).toContain('bad.pdf is no pdf file');
    expect(added.out).toContain('good.txt: added as');
    expect(added.out).toContain('taken for the text of valley-2020');
    const again = await casus('library', 'add', good, '--library', library, '--lang', 'ru');
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('без изменений')]);
    const { out } = await casus('library', 'list', '--library', library, '--json');
    const parsed = OUTPUTS.library.parse(JSON.parse(out));
    expect(parsed).toMatchObject([{ name: 'good.txt', source: 'valley-2020', defects: [] }]);
    expect(
      JSON.parse((await casus('library', 'add', good, '--library', library, '--json')).out),
    ).toMatchObject([{ outcome: 'known' }]);
  });

  test.each([
    [['library', 'ad', 'x.txt'], 'library does not know ad'],
    [['library', 'add'], 'no file is named'],
    [['library', 'list', 'x.txt'], 'takes no files'],
    [['library', 'add', 'x.txt', '--source', 'valey-2020'], 'Did you mean valley-2020?'],
    [['library', 'add', 'x.txt', 'y.txt', '--source', 'unread'], 'one source for several files'],
    [['find', 'road', '--limit', 'many'], 'no number of hits'],
  ])('%j is answered with what to do', async (argv, message) => {
    const { code, err } = await casus(...argv);
    expect(code).toBe(1);
    expect(err).toContain(message);
  });
});
