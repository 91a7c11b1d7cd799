import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { alphaOf } from '../../src/infer/agreement/alpha.ts';
import { cohenKappa } from '../../src/infer/agreement/cohen-kappa.ts';
import type { Level } from '../../src/infer/agreement/distance.ts';
import { fleissKappa } from '../../src/infer/agreement/fleiss-kappa.ts';
import { irrCompatible } from '../../src/infer/agreement/irr-compatible.ts';
import type { Ratings } from '../../src/infer/agreement/ratings.ts';
import { goldCases, goldTable } from './gold-cases.ts';

const LEVELS: readonly Level[] = ['nominal', 'ordinal', 'interval', 'ratio'];

const numbers = z.record(z.string(), z.number());

describe('the gold cases', () => {
  test.each(goldCases('icr-').map((gold) => [gold.id, gold] as const))('%s', (_, gold) => {
    const { rows } = goldTable(gold.data);
    const expected = Object.entries(numbers.parse(gold.expected));
    expect(expected.length).toBeGreaterThan(0);
    const ofAlpha = gold.task === 'krippendorff_alpha';
    expect(ofAlpha || gold.task === 'kappa_weighted').toBe(true);
    // Alpha's table has coders in rows; that of kappa has units.
    const lists = rows.map(({ values }) => values);
    const byCoder = ofAlpha ? lists : transposed(lists);
    for (const [name, value] of expected) {
      expect(measured(name, byCoder), name).toBeCloseTo(value, 6);
    }
  });

  /** `ordinal`, `alpha_ordinal`, or a form of kappa and its coders: `squared_1_2`. */
  function measured(name: string, byCoder: Ratings['byCoder']): number | undefined {
    const level = LEVELS.find((one) => name === one || name === `alpha_${one}`);
    if (level) {
      const alpha = alphaOf({ byCoder }, level);
      // The right value but where the reference is known to be wrong.
      return irrCompatible(alpha, { byCoder });
    }
    const [, form, first, second] = /^(unweighted|equal|squared)_(\d+)_(\d+)$/.exec(name) ?? [];
    const coder = (number: string | undefined) => byCoder[Number(number) - 1] ?? [];
    const weights = z.enum(['unweighted', 'equal', 'squared']).parse(form);
    return cohenKappa(coder(first), coder(second), weights);
  }
});

describe('by hand', () => {
  test('kappa of Cohen: 20 and 15 agreed of 50, marginals 25 and 30, is .4', () => {
    const cells: readonly [number, number, number][] = [
      [1, 1, 20],
      [1, 0, 5],
      [0, 1, 10],
      [0, 0, 15],
    ];
    const units = cells.flatMap(([a, b, times]) => Array.from({ length: times }, () => [a, b]));
    const [first = [], second = []] = transposed(units);
    expect(cohenKappa(first, second)).toBeCloseTo(0.4, 12);
  });

  test('kappa of Fleiss 1971: ten subjects, fourteen raters, five categories, .210', () => {
    const table = [
      [0, 0, 0, 0, 14],
      [0, 2, 6, 4, 2],
      [0, 0, 3, 5, 6],
      [0, 3, 9, 2, 0],
      [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0],
      [3, 2, 6, 3, 0],
      [2, 5, 3, 2, 2],
      [6, 5, 2, 1, 0],
      [0, 2, 2, 3, 7],
    ];
    const units = table.map((row) =>
      row.flatMap((times, code) => Array.from({ length: times }, () => code)),
    );
    expect(fleissKappa({ byCoder: transposed(units) })).toBeCloseTo(0.20993, 5);
  });

  test('where nothing could be disagreed about, nothing is said', () => {
    const byCoder = [
      [1, 1, 1],
      [1, 1, 1],
    ];
    for (const level of LEVELS) expect(alphaOf({ byCoder }, level).value).toBeUndefined();
    expect(cohenKappa([1, 1], [1, 1])).toBeUndefined();
    expect(fleissKappa({ byCoder })).toBeUndefined();
    const none = { value: undefined, pairable: 0, observed: 0, expected: 0 };
    expect(alphaOf({ byCoder: [] }, 'nominal')).toMatchObject(none);
  });
});

describe('the alpha of R irr 0.84.1', () => {
  const complete = [
    [1, 2, 3, 1, 2],
    [1, 2, 3, 3, 2],
    [1, 2, 2, 1, 1],
  ];

  test('is another one only with three coders or more and no gap: it counts values too often', () => {
    const alpha = alphaOf({ byCoder: complete }, 'nominal');
    // By hand: three units of five have four of six ordered pairs apart; 6, 6 and 3 of 15 values.
    expect(alpha.value).toBeCloseTo(1 - 0.4 / (144 / 210), 12);
    expect(irrCompatible(alpha, { byCoder: complete })).toBeCloseTo(
      1 - 0.4 / (144 / 15 ** 2 / (1 - 1 / 30)),
      12,
    );
    for (const byCoder of [complete.slice(0, 2), [...complete, [1, 2, 3, 1, undefined]]]) {
      const same = alphaOf({ byCoder }, 'nominal');
      expect(irrCompatible(same, { byCoder })).toBe(same.value);
    }
  });
});

describe('the laws', () => {
  const varied = fc
    .array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 12 })
    .filter((codes) => new Set(codes).size > 1);

  test('perfect agreement is 1, by every measure', () => {
    fc.assert(
      fc.property(varied, fc.integer({ min: 2, max: 5 }), (codes, coders) => {
        const byCoder = Array.from({ length: coders }, () => codes);
        for (const level of LEVELS) expect(alphaOf({ byCoder }, level).value).toBe(1);
        for (const weights of ['unweighted', 'equal', 'squared'] as const)
          expect(cohenKappa(codes, codes, weights)).toBe(1);
        expect(fleissKappa({ byCoder })).toBeCloseTo(1, 12);
      }),
    );
  });

  test('the order of coders and of units does not matter, nor does a unit with one code', () => {
    const code = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
    const ratings = fc.array(fc.tuple(code, code, code), { minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(ratings, fc.constantFrom(...LEVELS), (units, level) => {
        const byCoder = transposed(units);
        const alpha = alphaOf({ byCoder }, level).value ?? Number.NaN;
        const turned = transposed([...units].reverse()).reverse();
        const longer = transposed([...units, [3, undefined, undefined]]);
        for (const same of [turned, longer]) {
          const other = alphaOf({ byCoder: same }, level).value ?? Number.NaN;
          if (Number.isNaN(alpha)) expect(other).toBeNaN();
          else expect(other).toBeCloseTo(alpha, 9);
        }
      }),
    );
  });

  test('kappa of two coders is the same whoever comes first', () => {
    const code = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(code, code), { minLength: 1 }), (units) => {
        const [first = [], second = []] = transposed(units);
        const one = cohenKappa(first, second, 'squared') ?? Number.NaN;
        const turned = cohenKappa(second, first, 'squared') ?? Number.NaN;
        if (Number.isNaN(one)) expect(turned).toBeNaN();
        else expect(turned).toBeCloseTo(one, 9);
      }),
    );
  });
});

function transposed<T>(rows: readonly (readonly T[])[]): (T | undefined)[][] {
  return (rows[0] ?? []).map((_, at) => rows.map((row) => row[at]));
}

test('amounts below a true zero are refused, not counted as NaN', () => {
  const byCoder = [
    [-1, 2, 3],
    [1, 2, 3],
  ];
  expect(() => alphaOf({ byCoder }, 'ratio')).toThrow('a code is below 0');
  expect(alphaOf({ byCoder }, 'interval').value).toBeLessThan(1);
});
