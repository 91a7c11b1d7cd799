import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as z from 'zod';
import type { recurrenceOutput } from '../../src/cli/outputs/recurrence.ts';
import { OUTPUTS } from '../../src/cli/outputs.ts';
import { EVENT_COUNTS } from '../../src/datasets/counts/index.ts';
import { DATASETS } from '../../src/datasets/index.ts';
import { addImport } from '../../src/datasets/store/store.ts';
import { typedLater } from '../cli/run.ts';
import { readOriginal } from './originals.ts';

type Told = z.infer<typeof recurrenceOutput>;
type Single = Extract<Told, { counted: unknown }>;

let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'casus-recurrence-'));
  for (const id of ['cow-mid', 'mie', 'state-system', 'ucdp-acd', 'ucdp-ged', 'ucdp-ov']) {
    await addImport(folder, readOriginal(id), new Date());
  }
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true }));

async function told<T extends Told>(line: string): Promise<T> {
  const { code, out, err } = await typedLater(`recurrence ${line} --json --store ${folder}`);
  // A slow machine tells there how far it is.
  expect(code, err).toBe(0);
  return OUTPUTS.recurrence.parse(JSON.parse(out)) as T;
}

describe('counts of data sets', () => {
  test('each is of a data set that there is, and covers the years that it says', () => {
    for (const { id, needs } of EVENT_COUNTS) {
      const dataset = DATASETS.find((one) => one.id === id);
      const tables = dataset?.files.map(({ table }) => `${id.replaceAll('-', '_')}.${table}`);
      for (const need of needs) expect(tables).toContain(need);
    }
  });

  // The events of each year in which there were any, counted in the original files.
  test.each<[string, Record<number, number>]>([
    ['KG TJ --counts mie --since 1992', { 2005: 2, 2013: 1, 2014: 6 }],
    ['KG TJ --counts cow-mid --since 1992', { 2005: 1, 2013: 1 }],
    ['KG TJ --counts ucdp-acd --since 1992', { 2021: 1, 2022: 1 }],
    [
      'KG --counts cow-mid',
      { 1993: 1, 1997: 1, 1999: 1, 2005: 3, 2006: 1, 2010: 1, 2012: 1, 2013: 1 },
    ],
    ['TJ --counts ucdp-ged', { 1992: 1, 1998: 1 }],
  ])('%s', async (line, events) => {
    const { counted } = await told<Single>(line);
    const years = counted.counts.flatMap((n, i) => (n > 0 ? [[counted.first + i, n]] : []));
    expect(Object.fromEntries(years)).toEqual(events);
  });

  test('a data set that tells every year is counted from its first, quiet or not', async () => {
    const { counted } = await told<Single>('KG --counts ucdp-ov');
    expect(counted.first).toBe(1991);
    expect(counted.first + counted.counts.length - 1).toBe(2024);
    const { out } = await typedLater(`recurrence KG --counts ucdp-ov --store ${folder}`);
    expect(out).not.toContain('the first year with an event');
  });
});

describe('F74 recurrence and forecast', () => {
  test('a pair of states: every year is told with the score of each forecast of it', async () => {
    const { years, next, counted } = await told<Single>('KG UZ --counts mie');
    expect([counted.first, years[0]?.year, years.at(-1)?.year, next.year]).toEqual([
      1999, 2004, 2014, 2015,
    ]);
    for (const { observed, forecasts } of years) {
      const of = (id: string) => forecasts.find((one) => one.id === id);
      expect(of('zero')?.crps).toBe(observed);
      expect(of('last-year')?.crps).toBeCloseTo(
        Math.abs(observed - (of('last-year')?.mean ?? 0)),
        9,
      );
    }
  });

  // Over many pairs, since one pair has too few years to tell models from chance.
  test.each(['mie', 'cow-mid'])(
    '%s: the model that speaks beats every baseline over all pairs since 1946, whichever pair is left out',
    async (counts) => {
      const { comparisons } = await told<Told>(`--counts ${counts} --since 1946`);
      const speaks = comparisons.filter(({ model }) => model === 'spells');
      expect(speaks.map(({ baseline }) => baseline)).toEqual([
        'zero',
        'last-year',
        'last-poisson',
        'past-years',
      ]);
      for (const { beats, hangsOn, skill } of speaks) {
        expect([beats, hangsOn]).toEqual([true, []]);
        expect(skill).toBeGreaterThan(0.03);
      }
    },
    300_000,
  );

  test('over all pairs the years told are those that were forecast', async () => {
    const line = '--counts mie --since 2000 --until 2010';
    const { pooled } = await told<Extract<Told, { pooled: unknown }>>(line);
    expect([pooled.first, pooled.last]).toEqual([2005, 2010]);
  }, 300_000);

  test('a model that does not beat the baselines is said not to', async () => {
    const line = `recurrence --counts mie --since 1946 --model steady --store ${folder}`;
    const { out } = await typedLater(line, 1000);
    expect(out).toContain('The model “all years alike” does NOT beat any baseline');
  }, 300_000);

  test.each(['mie', 'cow-mid'])(
    '%s: the page of the method has the scores that come out',
    async (counts) => {
      const page = readFileSync(
        new URL('../../docs/methods/recurrence.md', import.meta.url),
        'utf8',
      );
      const { out } = await typedLater(
        `recurrence --counts ${counts} --since 1946 --store ${folder}`,
      );
      const [, scores = ''] = /\n(forecast +CRPS[\s\S]*?)\n\n/.exec(out) ?? [];
      expect(scores).toContain('spells');
      expect(page).toContain(scores);
    },
    300_000,
  );
});

describe('slips', () => {
  test.each([
    ['KG TJ --counts mei', '--counts names mei', 'Did you mean mie?'],
    ['KG TJ UZ', '3 states are named', 'KG TJ'],
    ['KG KG', 'both states are the same', 'one alone'],
    ['', 'no state is named', 'KG TJ'],
    ['KZ TM', 'the record holds no such event', '--since'],
    ['KG TJ --since 2022', '4 years are too few', '--training'],
    ['KG TJ --since 2030', 'lies outside the years', 'It tells of the years to'],
    ['KG TJ --since soon', '--since soon is no year', '--since 2000'],
    ['KG TJ --training 0', 'no whole number from 1', '--training 5'],
    ['KG TJ --half-life 0.1', 'leaves the last year alone', '0.5'],
    ['KG TJ --training 3,7', '--training 3,7 is not one number', '--training 3'],
    ['KG TJ --level 0.9,0.5', '--level 0.9,0.5 is not one number', '--level 0.9'],
    ['KG TJ --level 1', 'asks for what is sure', '0.9'],
    ['KG TJ --model recnt', '--model names recnt', 'Did you mean recent?'],
    ['KG TJ --counts ucdp-ov', 'does not tell who stood against whom', 'one state'],
    ['--counts ucdp-acd', 'cannot be put to every pair', 'cow-mid or mie'],
    // Years of which nobody tells would count as quiet ones of every pair.
    ['--counts mie --until 2030', '--until 2030 lies outside', 'from 1816 to 2014'],
    ['--counts mie --since 1700', '--since 1700 lies outside', 'from 1816 to 2014'],
    ['KG --counts none.csv', 'no state can be chosen', 'Leave the states out'],
    ['--counts none.csv', 'there is no file none.csv', 'CSV'],
  ])('%s: %s', async (line, message, remedy) => {
    const { code, err } = await typedLater(`recurrence ${line} --store ${folder}`, 1000);
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(err).toContain(remedy);
  });

  test('a data set that is not imported is said to be wanting, with what to do', async () => {
    const line = 'recurrence KG TJ --counts mie --store test/fixtures/no-store';
    const { err } = await typedLater(line, 1000);
    expect(err).toContain('mie is not imported');
    expect(err).toContain('casus data add mie');
  });
});
