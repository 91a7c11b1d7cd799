import { describe, expect, test } from 'vitest';
import { agreementOn, codedPairs, disagreements } from '../../src/measure/legalization/pairs.ts';
import { SCALES } from '../../src/measure/legalization/scales.ts';
import { legalization as schema } from '../../src/record/coding.ts';
import { type CasusRecord, list } from '../../src/record/record.ts';
import { region } from '../region.ts';

const { coders, pairs } = codedPairs(region());

describe('the codings of the record', () => {
  test('at least twenty clauses, each by two coders, with a passage and a reason for each value', () => {
    expect(coders).toEqual(['coder-a', 'coder-b']);
    expect(pairs.length).toBeGreaterThanOrEqual(20);
    expect(pairs.length).toBe(list(region(), 'legalization').length / 2);
    for (const coding of pairs.flatMap(({ first, second }) => [first, second])) {
      expect(coding.cite.length).toBeGreaterThan(0);
      for (const { id } of SCALES) expect(coding[id].reason.en.length).toBeGreaterThan(3);
    }
  });

  test('every scale has as many levels as the schema allows', () => {
    for (const { id, levels } of SCALES) {
      const read = (value: number) =>
        schema.shape[id].safeParse({ value, reason: { en: 'why' } }).success;
      expect([read(0), read(levels.length - 1), read(levels.length)]).toEqual([true, true, false]);
    }
  });

  /** Krippendorff 2004, "Content Analysis", 241: 0.8 for use, 0.667 for tentative conclusions. */
  test.each([
    ['obligation', 'can be used'],
    ['precision', 'can be used'],
    ['settlement', 'carries no conclusion'],
    ['implementation', 'carries no conclusion'],
  ])('%s, coded blind, %s', (id, worth) => {
    const scale = SCALES.find((one) => one.id === id);
    if (!scale) throw new Error(`no scale ${id}`);
    const { alpha = Number.NaN, kappa } = agreementOn(pairs, [scale]);
    expect(alpha >= 0.8 ? 'can be used' : alpha < 0.667 && 'carries no conclusion').toBe(worth);
    expect(kappa).toBeLessThan(1);
    expect(new Set(pairs.map(({ first }) => first[scale.id].value)).size).toBeGreaterThan(2);
  });

  test('every disagreement is listed, and nothing else', () => {
    const all = agreementOn(pairs, SCALES);
    expect(all.units).toBe(pairs.length * SCALES.length);
    expect(disagreements(pairs)).toHaveLength(all.units - all.same);
  });
});

/** A record with the codings given, as value of all four scales by coder and clause. */
function coded(values: Readonly<Record<string, Readonly<Record<string, number>>>>): CasusRecord {
  const codings = Object.entries(values).flatMap(([coder, byClause]) =>
    Object.entries(byClause).map(([clause, value]) => {
      const item = { value, reason: { en: 'why' } };
      const id = `${coder}.${clause}`;
      const [obligation, precision, settlement, implementation] = [item, item, item, item];
      return { id, coder, clause, obligation, precision, settlement, implementation, cite: [] };
    }),
  );
  const legalization = new Map(codings.map((coding) => [coding.id, coding]));
  return { ...region(), tables: { ...region().tables, legalization } } as unknown as CasusRecord;
}

describe('by hand', () => {
  test('kappa of 3 of 4 agreed, marginals 2:2 and 1:3, is .5', () => {
    const record = coded({ a: { p: 0, q: 0, r: 1, s: 1 }, b: { p: 0, q: 1, r: 1, s: 1 } });
    const [scale] = SCALES;
    if (!scale) throw new Error('no scale');
    const made = agreementOn(codedPairs(record).pairs, [scale]);
    expect([made.units, made.same]).toEqual([4, 3]);
    expect(made.kappa).toBeCloseTo(0.5, 12);
  });

  test('squared weights go by the height of a level, whichever levels are in use', () => {
    const [scale] = SCALES;
    if (!scale) throw new Error('no scale');
    const codes = { a: { p: 0, q: 5, r: 5 }, b: { p: 0, q: 4, r: 5 } };
    const made = agreementOn(codedPairs(coded(codes)).pairs, [scale]);
    // Observed (0 + 1 + 0) / 3; expected (0 + 16 + 25 + 2 (25 + 1 + 0)) / 9.
    expect(made.weighted).toBeCloseTo(1 - 1 / 3 / (93 / 9), 12);
  });

  test('a clause that one coder left out is no unit, and a third coder changes nothing', () => {
    const record = coded({ a: { p: 0, q: 2 }, b: { p: 0 }, c: { q: 1 } });
    expect(codedPairs(record).pairs.map(({ clause }) => clause)).toEqual(['p']);
  });
});
