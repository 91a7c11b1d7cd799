import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { citesIn } from '../../src/record/cites-in.ts';
import { checkLocators } from '../../src/store/check-locators.ts';
import { readLibrary } from '../../src/store/library/read-library.ts';
import { loadRecord } from '../../src/store/load.ts';
import { thingsOfKind } from '../../src/store/thing.ts';
import { FOLDER } from '../region.ts';

/** The founding documents; they are no part of the repository, and without them nothing is proved. */
const SEEDS = fileURLToPath(new URL('../../../shared/seeds', import.meta.url));

test('the founding documents are there', () => {
  expect(existsSync(SEEDS)).toBe(true);
});

describe('every locator into a founding document', () => {
  const { things } = loadRecord(FOLDER);
  const founding = thingsOfKind(things, 'source').flatMap(({ value }) =>
    value.founding ? [value.id as string] : [],
  );
  const { texts } = readLibrary(SEEDS);
  const check = checkLocators(things, texts);

  test('each of the five is matched to its own text, and the lists beside them to none', () => {
    expect(founding.length).toBe(5);
    const pairs = [...check.matched.bySource].map(([source, own]) => [
      source,
      ...own.map(({ name }) => name.slice(0, 3)),
    ]);
    expect(pairs.sort()).toEqual([
      ['alibakhshov-2024', '000'],
      ['diplomat-2022', '003'],
      ['jordanova-2023', '004'],
      ['khamidov-2023', '002'],
      ['mayer-2020', '001'],
    ]);
    expect([check.matched.unclear, check.matched.rivals, check.matched.unknown]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test('is found', () => {
    const missing = check.diagnostics.filter(({ code }) => code === 'locator-missing');
    expect(missing.map(({ place, message }) => `${place.file}:${place.line} ${message}`)).toEqual(
      [],
    );
    const asked = things
      .flatMap(({ raw }) => citesIn(raw))
      .filter(({ cite }) => cite.at !== undefined && founding.includes(cite.source));
    const answered = check.sources.reduce(
      (sum, { found, ambiguous }) => sum + found + ambiguous,
      0,
    );
    expect(answered).toBe(asked.length);
    expect(answered).toBeGreaterThan(200);
  });
});
