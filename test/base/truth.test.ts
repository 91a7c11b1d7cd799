import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreed, all, any, atLeast, not, type Truth } from '../../src/base/truth.ts';

const TRUTHS: readonly Truth[] = ['yes', 'no', 'open'];
const truth = fc.constantFrom(...TRUTHS);
const truths = fc.array(truth, { maxLength: 7 });

describe('the tables of Kleene', () => {
  test.for([
    ['yes', 'no'],
    ['no', 'yes'],
    ['open', 'open'],
  ] as const)('not %s is %s', ([value, result]) => {
    expect(not(value)).toBe(result);
  });

  test.for([
    // a, b, a and b, a or b
    ['yes', 'yes', 'yes', 'yes'],
    ['yes', 'no', 'no', 'yes'],
    ['yes', 'open', 'open', 'yes'],
    ['no', 'yes', 'no', 'yes'],
    ['no', 'no', 'no', 'no'],
    ['no', 'open', 'no', 'open'],
    ['open', 'yes', 'open', 'yes'],
    ['open', 'no', 'no', 'open'],
    ['open', 'open', 'open', 'open'],
  ] as const)('%s with %s: all %s, any %s', ([a, b, both, either]) => {
    expect(all([a, b])).toBe(both);
    expect(any([a, b])).toBe(either);
  });

  test('of nothing: all holds, any does not, and nobody agrees', () => {
    expect([all([]), any([]), agreed([])]).toEqual(['yes', 'no', 'open']);
  });
});

describe('the laws', () => {
  const law = (name: string, holds: (a: Truth, b: Truth, c: Truth) => void) =>
    test(name, () => {
      for (const a of TRUTHS) for (const b of TRUTHS) for (const c of TRUTHS) holds(a, b, c);
    });

  law('order does not matter', (a, b) => {
    expect(all([a, b])).toBe(all([b, a]));
    expect(any([a, b])).toBe(any([b, a]));
  });
  law('grouping does not matter', (a, b, c) => {
    expect(all([a, all([b, c])])).toBe(all([a, b, c]));
    expect(any([a, any([b, c])])).toBe(any([a, b, c]));
  });
  law('all distributes over any, and any over all', (a, b, c) => {
    expect(all([a, any([b, c])])).toBe(any([all([a, b]), all([a, c])]));
    expect(any([a, all([b, c])])).toBe(all([any([a, b]), any([a, c])]));
  });
  law('what is absorbed adds nothing', (a, b) => {
    expect(all([a, any([a, b])])).toBe(a);
    expect(any([a, all([a, b])])).toBe(a);
  });
  law('De Morgan, and twice not', (a, b) => {
    expect(not(all([a, b]))).toBe(any([not(a), not(b)]));
    expect(not(not(a))).toBe(a);
  });

  test('De Morgan over any number', () => {
    fc.assert(
      fc.property(truths, (values) => {
        expect(not(all(values))).toBe(any(values.map(not)));
      }),
    );
  });

  test('to settle an open value never overturns what was settled', () => {
    fc.assert(
      fc.property(truths, truth, fc.integer({ min: -1, max: 8 }), (values, settled, n) => {
        const known = values.map((value) => (value === 'open' ? settled : value));
        for (const judge of [all, any, (list: Truth[]) => atLeast(n, list)]) {
          const before = judge(values);
          if (before !== 'open') expect(judge(known)).toBe(before);
        }
      }),
    );
  });
});

describe('at least n', () => {
  /** Every way in which the open values can turn out. */
  function outcomes(values: readonly Truth[]): boolean[][] {
    return values.reduce<boolean[][]>(
      (ways, value) =>
        ways.flatMap((way) =>
          value === 'open' ? [way.concat(true), way.concat(false)] : [way.concat(value === 'yes')],
        ),
      [[]],
    );
  }

  test('agrees with every way in which the open values can turn out', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1, max: 8 }), truths, (n, values) => {
        const enough = outcomes(values).map((way) => way.filter(Boolean).length >= n);
        const expected = enough.every(Boolean) ? 'yes' : enough.some(Boolean) ? 'open' : 'no';
        expect(atLeast(n, values)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test('at least one is any, at least all of them is all', () => {
    fc.assert(
      fc.property(truths, (values) => {
        expect(atLeast(1, values)).toBe(any(values));
        expect(atLeast(values.length, values)).toBe(all(values));
      }),
    );
  });
});

describe('agreed', () => {
  test.for([
    [[], 'open'],
    [['yes'], 'yes'],
    [['no', 'no'], 'no'],
    [['yes', 'no'], 'open'],
    [['yes', 'open'], 'open'],
    [['open', 'open'], 'open'],
    [['yes', 'yes', 'no'], 'open'],
  ] as const)('%j is %s', ([values, result]) => {
    expect(agreed(values)).toBe(result);
  });

  test('is the one value that all have, whatever their order', () => {
    fc.assert(
      fc.property(truths, (values) => {
        const [one, ...others] = new Set(values);
        const expected = one !== undefined && others.length === 0 ? one : 'open';
        expect(agreed(values)).toBe(expected);
        expect(agreed(values.toReversed())).toBe(expected);
      }),
    );
  });
});
