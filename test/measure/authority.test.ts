import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../src/datasets/table.ts';
import { aggregate, bearsOn, DIMENSIONS } from '../../src/measure/authority/aggregate.ts';
import { itemName } from '../../src/measure/authority/item-names.ts';
import { recompute, recomputeAll } from '../../src/measure/authority/published.ts';
import {
  bandAsCoded,
  bandOf,
  possibleOf,
  sensitivity,
} from '../../src/measure/authority/sensitivity.ts';
import { delegation } from '../../src/measure/delegation.ts';
import type { Row } from '../../src/measure/measure.ts';
import { years } from '../../src/measure/moments.ts';
import { runMeasure } from '../../src/measure/run.ts';
import { AUTHORITY_ITEMS } from '../../src/record/authority-items.ts';
import { authority } from '../../src/record/coding.ts';
import { inEnglish } from '../../src/record/parts.ts';
import { list } from '../../src/record/record.ts';
import { readOriginal } from '../datasets/originals.ts';
import { region } from '../region.ts';

/** The published file as a user would give it: text by the name of the column. */
function publishedRows(): Row[] {
  const table = readOriginal('mia').tables.find(({ name }) => name === 'organization_year');
  if (!table) throw new Error('the data set has no table of organization-years');
  return rowsOf(table).map((row) => ({
    ...Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? '')])),
    case: String(row.ioname),
  }));
}

describe('the published aggregates, made of their parts again', () => {
  const rows = publishedRows();

  test.each(DIMENSIONS)('%s: 3,961 of 3,961, none off by more than 0.0002', (dimension) => {
    const { rows: all, made, worst } = recomputeAll(rows, dimension);
    expect([all, made]).toEqual([3961, 3961]);
    expect(worst).toBeLessThanOrEqual(0.0002);
  });

  test.each([
    ['CIS', 0.25, 0.1306],
    ['SCO', 0.0833, 0.2028],
    ['OSCE', 0.1885, 0.2204],
    ['NATO', 0.1354, 0.0756],
    ['ASEAN', 0.25, 0.1306],
    ['AU', 0.3099, 0.5638],
    ['EU', 0.652, 0.2683],
  ])('%s in 2019: %d and %d', (name, ...expected) => {
    const row = rows.find((one) => one.case === name && one.year === '2019');
    const made = DIMENSIONS.map((dimension) => row && recompute(row, dimension)?.recomputed);
    for (const [i, value] of expected.entries()) expect(made[i]).toBeCloseTo(value, 4);
  });

  test('a wrong part is noticed, and a missing one gives no number', () => {
    const [row] = rows;
    if (!row) throw new Error('no row');
    const wrong = { ...row, delbudget: String(Number(row.delbudget) + 0.1) };
    expect(recompute(wrong, 'delegation')?.off).toBeGreaterThan(0.01);
    expect(recompute({ ...row, poolfinal: '' }, 'pooling')).toBeUndefined();
  });

  test('the figures that the record holds are those of the file', () => {
    const figures = list(region(), 'claim').filter(({ id }) => id.endsWith('-2019-mia'));
    expect(figures).toHaveLength(14);
    for (const { says, cite } of figures) {
      if (!('figure' in says)) throw new Error('no figure');
      const [name] = inEnglish(cite[0]?.where).split(',');
      const row = rows.find((one) => one.case === name && one.year === '2019');
      expect(says.min).toBeCloseTo(Number(row?.[says.figure]), 4);
    }
  });

  test('the measure takes the file where it is given, and does without', () => {
    const given = { record: region(), moments: years(2019, 2019) };
    const cells = (tables: Record<string, Row[]>) => {
      const result = runMeasure(delegation, { ...given, tables });
      return result.form === 'table'
        ? result.rows.map(({ of, cells }) => [of.id, cells] as const)
        : [];
    };
    const [, sco] = cells({ mia: rows }).find(([id]) => id === 'sco') ?? [];
    expect(sco?.again?.band?.low).toBeCloseTo(0.0833, 4);
    expect(cells({}).map(([id]) => id)).toEqual(
      cells({ mia: rows })
        .map(([id]) => id)
        .slice(1),
    );
  });
});

describe('aggregating items', () => {
  const coded = (values: Record<string, number>) => aggregate((item) => values[item] ?? 0);

  test.each<[string, Record<string, number>, number, number]>([
    ['nothing', {}, 0, 0],
    ['a secretariat that drafts the budget', { 'budget.agenda-delegation': 1 }, 1 / 18, 0],
    ['a court in all seven respects', settlement(1), 1 / 3, 0],
    [
      'consensus on the budget, binding',
      { 'budget.final-voting': 0.33, 'budget.weight': 1 },
      0,
      0.165 / 6,
    ],
    [
      'consensus on amendments that all ratify',
      { 'constitution.final-voting': 0.33, 'constitution.weight': 0.25 },
      0,
      0.04125 / 6,
    ],
    [
      'votes without force count nothing',
      { 'policy.final-voting': 1, 'policy.agenda-voting': 1, 'policy.weight': 0 },
      0,
      0,
    ],
    ['everything', Object.fromEntries(AUTHORITY_ITEMS.map((item) => [item, 1])), 1, 1],
  ])('%s', (_, values, delegated, pooled) => {
    const made = coded(values);
    expect(made.delegation).toBeCloseTo(delegated, 12);
    expect(made.pooling).toBeCloseTo(pooled, 12);
  });

  test('each item bears on one dimension, and only on that', () => {
    for (const item of AUTHORITY_ITEMS) {
      const base = Object.fromEntries(AUTHORITY_ITEMS.map((name) => [name, 0.5]));
      for (const dimension of DIMENSIONS) {
        const moved = coded({ ...base, [item]: 1 })[dimension] - coded(base)[dimension];
        expect(moved > 0, `${item} ${dimension}`).toBe(bearsOn(dimension, item));
      }
    }
  });
});

function settlement(value: number): Record<string, number> {
  const items = AUTHORITY_ITEMS.filter((item) => item.startsWith('settlement.'));
  return Object.fromEntries(items.map((item) => [item, value]));
}

describe('the codings of the record', () => {
  const codings = list(region(), 'authority');

  test('the CSTO, the EAEU and the OTS, each item with a reason, a source and a confidence', () => {
    expect(codings.map(({ organization }) => organization)).toEqual(['csto', 'eaeu', 'ots']);
    for (const { items } of codings) {
      expect(items.map(({ item }) => item).sort()).toEqual([...AUTHORITY_ITEMS].sort());
      for (const { item, reason, cite } of items) {
        expect(reason.en.length, item).toBeGreaterThan(10);
        expect(cite[0]?.confidence, item).toBeDefined();
        expect(itemName(item).ru, item).toMatch(/[а-я]: [а-я]/);
      }
    }
  });

  test.each(codings.map((coding) => [coding.organization as string, coding] as const))(
    '%s: no choice of possible values leaves the band, and its ends are reached',
    (_, coding) => {
      const choices = fc.record(
        Object.fromEntries(
          coding.items.map((item) => [item.item, fc.constantFrom(...possibleOf(item))]),
        ),
      );
      for (const dimension of DIMENSIONS) {
        const band = bandOf(coding, dimension);
        const inner = bandAsCoded(coding, dimension);
        expect(band.low).toBeLessThanOrEqual(inner.low);
        expect(band.high).toBeGreaterThanOrEqual(inner.high);
        fc.assert(
          fc.property(choices, (values) => {
            const made = aggregate((item) => values[item] as number)[dimension];
            expect(made).toBeGreaterThanOrEqual(band.low - 1e-12);
            expect(made).toBeLessThanOrEqual(band.high + 1e-12);
          }),
        );
        const lowest = Object.fromEntries(
          coding.items.map((item) => [item.item, Math.min(...possibleOf(item))]),
        );
        expect(bandOf(coding, dimension, lowest)).toEqual({ low: band.low, high: band.low });
      }
    },
  );

  test('the sensitivity table has every doubtful item, and settling one never widens the band', () => {
    for (const coding of codings) {
      for (const dimension of DIMENSIONS) {
        const whole = bandOf(coding, dimension);
        const doubtful = coding.items.filter(
          (item) => bearsOn(dimension, item.item) && possibleOf(item).length > 1,
        );
        const effects = sensitivity(coding, dimension);
        expect(effects.filter(({ ifLowest }) => ifLowest)).toHaveLength(doubtful.length);
        for (const { ifLowest, ifHighest, effect } of effects) {
          for (const band of [ifLowest, ifHighest]) {
            if (!band) continue;
            expect(band.low).toBeGreaterThanOrEqual(whole.low - 1e-12);
            expect(band.high).toBeLessThanOrEqual(whole.high + 1e-12);
          }
          expect(effect).toBeGreaterThanOrEqual(0);
        }
      }
    }
  });

  test('the CSTO pools no less than the CIS in the least, and delegates no more than it by any reading but a few', () => {
    const csto = codings.find(({ organization }) => organization === 'csto');
    if (!csto) throw new Error('the CSTO is not coded');
    expect(bandAsCoded(csto, 'delegation').high).toBeLessThan(0.25);
    expect(bandOf(csto, 'pooling').low).toBeGreaterThan(0.0756);
  });
});

describe('what does not load', () => {
  const [whole] = list(region(), 'authority');
  const raw = {
    id: 'x',
    coder: 'me',
    organization: 'csto',
    year: 2019,
    items: whole?.items.map((item) => ({ ...item, cite: { source: 'a', where: 'b' } })) ?? [],
  };
  const [first, ...rest] = raw.items;

  test.each<[string, object, RegExp]>([
    ['an item left out', { ...raw, items: rest }, /37 items is coded once/],
    ['an item coded twice', { ...raw, items: [rest[0], ...rest] }, /37 items is coded once/],
    [
      'silent without what is possible',
      { ...raw, items: [{ ...first, value: 'silent', possible: undefined }, ...rest] },
      /needs the values that are possible/,
    ],
    [
      'a value that is not among the possible ones',
      { ...raw, items: [{ ...first, value: 0.4, possible: [0, 1] }, ...rest] },
      /one of the possible/,
    ],
  ])('%s', (_, thing, message) => {
    expect(authority.safeParse(raw).success).toBe(true);
    expect(
      authority
        .safeParse(thing)
        .error?.issues.map((issue) => issue.message)
        .join(),
    ).toMatch(message);
  });
});
