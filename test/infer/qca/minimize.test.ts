import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Implicant } from '../../../src/infer/qca/candidates.ts';
import { minimize } from '../../../src/infer/qca/minimize.ts';
import type { MinimizeInput } from '../../../src/infer/qca/rows.ts';

const GOLD = new URL('../../../../shared/gold/qca/cases/', import.meta.url);

interface GoldSolution {
  readonly error?: string;
  readonly all_prime_implicants?: readonly string[];
  readonly models?: readonly { readonly pis: readonly string[] }[];
}

interface GoldCase {
  readonly id: string;
  readonly task: string;
  readonly args: { readonly conditions: readonly string[]; readonly row_dom: boolean };
  readonly expected: {
    readonly levels: readonly number[];
    readonly truth_table: readonly { config: Readonly<Record<string, number>>; OUT: string }[];
    readonly conservative: GoldSolution;
    readonly parsimonious: GoldSolution;
    readonly parsimonious_all_irredundant?: { readonly n_models: number };
  };
}

const gold = readdirSync(GOLD)
  .sort()
  .map((name): GoldCase => JSON.parse(readFileSync(new URL(name, GOLD), 'utf8')))
  .filter(({ task }) => task === 'truth_table_and_minimize')
  // A value that does not apply is none of the values there are: the table must say more first.
  .filter(({ args, expected }) =>
    expected.truth_table.every(({ config }) =>
      args.conditions.every((name) => Number.isInteger(Number(config[name]))),
    ),
  );

describe.each(gold)('$id', ({ args: { conditions, row_dom: rowDominance }, expected }) => {
  const { levels } = expected;
  const rows = expected.truth_table.map(({ config, OUT }) => ({
    out: OUT,
    values: conditions.map((name) => Number(config[name])),
  }));
  const positive = rows.filter(({ out }) => out === '1').map(({ values }) => values);
  const observed = rows.filter(({ out }) => out === '0' || out === 'C').map(({ values }) => values);
  const crisp = levels.every((values) => values === 2);

  const named = (implicant: Implicant): string =>
    implicant
      .flatMap((value, i) => {
        if (value === -1) return [];
        if (!crisp) return [`${conditions[i]}[${value}]`];
        return [`${value === 0 ? '~' : ''}${conditions[i]}`];
      })
      .sort()
      .join('*');
  const term = (text: string): string => text.split('*').sort().join('*');

  const same = (negative: readonly (readonly number[])[], solution: GoldSolution) => {
    const found = minimize({ levels, positive, negative }, { rowDominance });
    expect(found.exact).toBe(true);
    if (!rowDominance)
      expect(found.implicants.map(named).sort()).toEqual(
        solution.all_prime_implicants?.map(term).sort(),
      );
    const models = (solution.models ?? []).map(({ pis }) => pis.map(term).sort().join(' + '));
    expect(found.models.count).toBe(BigInt(models.length));
    const listed = found.models.page(0, 1000).map((model) =>
      model
        .map((i) => named(found.implicants[i] ?? []))
        .sort()
        .join(' + '),
    );
    expect(listed.sort()).toEqual(models.sort());
  };

  if (!expected.conservative.error)
    test('conservative', () => {
      const explained = new Set(positive.map(String));
      same(
        allRows(levels).filter((row) => !explained.has(String(row))),
        expected.conservative,
      );
    });

  if (!expected.parsimonious.error)
    test('parsimonious', () => {
      same(observed, expected.parsimonious);
    });

  const irredundant = expected.parsimonious_all_irredundant?.n_models;
  if (irredundant !== undefined)
    test('parsimonious, irredundant', () => {
      const options = { irredundant: true, rowDominance };
      const { models } = minimize({ levels, positive, negative: observed }, options);
      expect(models.count).toBe(BigInt(irredundant ?? -1));
      expect(new Set(models.page(0, 1000).map(String)).size).toBe(irredundant);
    });
});

/** A made-up table with few enough rows to try every subset of its implicants. */
const table = (mostLevels: number, most = 4) =>
  fc
    .array(fc.integer({ min: 2, max: mostLevels }), { minLength: 1, maxLength: most })
    .chain((levels) =>
      fc
        .array(fc.constantFrom('+', '-', '?'), {
          minLength: allRows(levels).length,
          maxLength: allRows(levels).length,
        })
        .map((outs): MinimizeInput => {
          const rows = allRows(levels);
          const having = (out: string) => rows.filter((_, i) => outs[i] === out);
          return { levels, positive: having('+'), negative: having('-') };
        }),
    );

describe('against brute force', () => {
  test('the implicants are all those that cover a row, no negative one, and lose no literal', () => {
    fc.assert(
      fc.property(table(3), (input) => {
        const found = minimize(input).implicants.map(String);
        expect(new Set(found).size).toBe(found.length);
        expect([...found].sort()).toEqual(slowPrimes(input).map(String).sort());
      }),
      { numRuns: 300 },
    );
  });

  test('size, count, list and frequency of the minimum models', () => {
    fc.assert(
      fc.property(table(3, 3), (input) => {
        const { implicants, size, exact, models } = minimize(input);
        const covers = slowCovers(input, implicants);
        const least = Math.min(...covers.map((cover) => cover.length));
        const minimum = covers.filter((cover) => cover.length === least);
        expect({ size, exact }).toEqual({ size: { lower: least, upper: least }, exact: true });
        expect(models.count).toBe(BigInt(minimum.length));
        const page = models.page(0, minimum.length + 5);
        expect(page.map(String).sort()).toEqual(minimum.map(String).sort());
        expect(models.page(1, 2)).toEqual(page.slice(1, 3));
        expect(models.frequency).toEqual(
          implicants.map((_, i) => BigInt(minimum.filter((cover) => cover.includes(i)).length)),
        );
      }),
      { numRuns: 400 },
    );
  });

  test('count, list and frequency of the irredundant models', () => {
    fc.assert(
      fc.property(table(3, 3), (input) => {
        const { implicants, models } = minimize(input, { irredundant: true });
        const covers = slowCovers(input, implicants);
        const lean = covers.filter(
          (cover) =>
            !covers.some((c) => c.length < cover.length && c.every((i) => cover.includes(i))),
        );
        expect(models.count).toBe(BigInt(lean.length));
        const page = models.page(0, lean.length + 5);
        expect(page.map(String).sort()).toEqual(lean.map(String).sort());
        expect(models.page(1, 2)).toEqual(page.slice(1, 3));
        expect(models.frequency).toEqual(
          implicants.map((_, i) => BigInt(lean.filter((cover) => cover.includes(i)).length)),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('larger tables', () => {
  const large = fc
    .record({
      conditions: fc.integer({ min: 5, max: 7 }),
      rows: fc.array(fc.tuple(fc.nat(127), fc.boolean()), { minLength: 4, maxLength: 40 }),
    })
    .map(({ conditions, rows }): MinimizeInput => {
      const outs = new Map(rows.map(([number, out]) => [number % 2 ** conditions, out]));
      const having = (out: boolean) =>
        [...outs]
          .filter(([, o]) => o === out)
          .map(([number]) => Array.from({ length: conditions }, (_, i) => (number >> i) & 1));
      return {
        levels: new Array<number>(conditions).fill(2),
        positive: having(true),
        negative: having(false),
      };
    });

  test('listing gives as many distinct minimum models as were counted, and each covers all', () => {
    fc.assert(
      fc.property(large, (input) => {
        const { implicants, size, models } = minimize(input);
        fc.pre(models.count !== undefined && models.count < 3000n);
        const page = models.page(0, 3000);
        expect(BigInt(new Set(page.map(String)).size)).toBe(models.count);
        for (const model of page) {
          expect(model.length).toBe(size.upper);
          expect(
            uncovered(
              input,
              model.map((i) => implicants[i] ?? []),
            ),
          ).toEqual([]);
        }
        const inModels = implicants.map((_, i) => BigInt(page.filter((m) => m.includes(i)).length));
        expect(models.frequency).toEqual(inModels);
      }),
      { numRuns: 150 },
    );
  });

  test('the certificates hold', () => {
    fc.assert(
      fc.property(large, (input) => {
        const { implicants, size, certificates } = minimize(input);
        implicants.forEach((implicant, i) => {
          const proofs = certificates.literals(i);
          expect(proofs.map(({ condition }) => condition)).toEqual(
            implicant.flatMap((value, condition) => (value === -1 ? [] : [condition])),
          );
          for (const { condition, negative } of proofs)
            expect(covers(implicant.with(condition, -1), input.negative[negative] ?? [])).toBe(
              true,
            );
        });
        const { apart, weights, by } = certificates.bound;
        for (const implicant of implicants) {
          const mine = input.positive.map((row) => covers(implicant, row));
          expect(apart.filter((row) => mine[row]).length).toBeLessThanOrEqual(1);
          const sum = weights.reduce((all, weight, row) => all + (mine[row] ? weight : 0), 0);
          expect(sum).toBeLessThanOrEqual(1 + 1e-9);
        }
        const proved = {
          apart: apart.length,
          weights: Math.ceil(weights.reduce((all, weight) => all + weight, 0) - 1e-6),
          search: size.lower,
        };
        expect(proved[by]).toBe(size.lower);
      }),
      { numRuns: 100 },
    );
  });

  test('multi-value with two levels used equals crisp', () => {
    fc.assert(
      fc.property(large, (input) => {
        const crisp = minimize(input);
        const many = minimize({ ...input, levels: input.levels.map((_, i) => 2 + (i % 3)) });
        expect(many.implicants).toEqual(crisp.implicants);
        expect(many.models.count).toBe(crisp.models.count);
        expect(many.models.page(0, 10)).toEqual(crisp.models.page(0, 10));
      }),
      { numRuns: 100 },
    );
  });

  test('neither a repeated row nor the order of the rows changes anything', () => {
    fc.assert(
      fc.property(large, (input) => {
        const once = minimize(input);
        const more = minimize({
          levels: input.levels,
          positive: [...input.positive, ...input.positive].reverse(),
          negative: [...input.negative, ...input.negative.slice(0, 3)].reverse(),
        });
        expect(more.implicants).toEqual(once.implicants);
        expect(more.size).toEqual(once.size);
        expect(more.models.count).toBe(once.models.count);
        expect(more.models.frequency).toEqual(once.models.frequency);
      }),
      { numRuns: 100 },
    );
  });

  test('bounds always hold the minimum, however early the time is over', () => {
    fc.assert(
      fc.property(large, fc.nat(60), (input, calls) => {
        const { size } = minimize(input);
        let left = calls;
        const early = minimize(input, {
          deadline: () => {
            left -= 1;
            return left < 0;
          },
        });
        expect(early.size.lower).toBeLessThanOrEqual(size.lower);
        expect(early.size.upper).toBeGreaterThanOrEqual(size.upper);
        const [model = []] = early.models.page(0, 1);
        expect(
          uncovered(
            input,
            model.map((i) => early.implicants[i] ?? []),
          ),
        ).toEqual([]);
        if (early.models.count !== undefined)
          expect(early.models.count).toBe(minimize(input).models.count);
      }),
      { numRuns: 150 },
    );
  });
});

/** A table made without an explanation, on which the search has to branch; its outcome comes last. */
const noise = (): MinimizeInput => {
  const file = new URL('../perf/noise_k10_n200.csv', GOLD);
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').slice(1).map(Number));
  const having = (out: number) =>
    rows.filter((row) => row.at(-1) === out).map((row) => row.slice(0, -1));
  return { levels: new Array<number>(10).fill(2), positive: having(1), negative: having(0) };
};

describe('a limit inside the search', () => {
  // 26 is proved where the search ends by itself; the benchmark prints it for this table.
  test.each([0, 1, 10, 50, 80, 100, 110, 120, 130, 140, 150])(
    '%d looks at the clock: the bounds hold 26',
    (calls) => {
      let left = calls;
      const { size, exact, models, implicants, complete } = minimize(noise(), {
        deadline: () => {
          left -= 1;
          return left < 0;
        },
      });
      expect(size.lower).toBeLessThanOrEqual(26);
      expect(size.upper).toBeGreaterThanOrEqual(26);
      expect(exact).toBe(size.lower === size.upper);
      const [model = []] = models.page(0, 1);
      expect(model.length).toBe(size.upper);
      expect(
        uncovered(
          noise(),
          model.map((i) => implicants[i] ?? []),
        ),
      ).toEqual([]);
      if (!complete) expect(models.count).toBeUndefined();
    },
  );
});

describe('as CCubes does', () => {
  const six = {
    levels: [2, 2, 2, 2, 2, 2],
    positive: [
      [1, 1, 1, 1, 1, 0],
      [0, 1, 1, 1, 1, 1],
    ],
    negative: [
      [0, 0, 1, 1, 1, 0],
      [0, 1, 0, 1, 1, 0],
      [0, 1, 1, 0, 1, 0],
      [0, 1, 1, 1, 0, 0],
    ],
  };
  const long = [-1, 1, 1, 1, 1, -1];

  test('the search ends early, and says what it missed', () => {
    const { implicants, models, size, ccubes } = minimize(six, { ccubesCompatible: true });
    expect(implicants).toHaveLength(2);
    expect(models.page(0, 10)).toEqual([[0, 1]]);
    expect(size).toEqual({ lower: 2, upper: 2 });
    expect(ccubes).toEqual({
      depth: 3,
      missed: [long],
      size: { lower: 1, upper: 1 },
      differs: true,
    });
  });

  test('the complete search finds the single implicant', () => {
    const { implicants, models } = minimize(six);
    expect(models.page(0, 10).map((model) => model.map((i) => implicants[i]))).toEqual([[long]]);
  });
});

describe('at the edges', () => {
  test('nothing to explain: one model, the empty one', () => {
    const { implicants, size, models } = minimize({ levels: [2], positive: [], negative: [[0]] });
    expect({ implicants, size, count: models.count, page: models.page(0, 5) }).toEqual({
      implicants: [],
      size: { lower: 0, upper: 0 },
      count: 1n,
      page: [[]],
    });
  });

  test('nothing negative: the implicant without literals', () => {
    const options = { ccubesCompatible: true };
    const { implicants } = minimize({ levels: [2, 3], positive: [[0, 2]], negative: [] }, options);
    expect(implicants).toEqual([[-1, -1]]);
  });

  test('a row on both sides is no table', () => {
    const input = { levels: [2], positive: [[1]], negative: [[0], [1]] };
    expect(() => minimize(input)).toThrow('positive row 0 is also negative row 1');
  });

  test('seventy conditions, three words of literals', () => {
    const row = (ones: readonly number[]) =>
      Array.from({ length: 70 }, (_, i) => (ones.includes(i) ? 1 : 0));
    const { implicants, models } = minimize({
      levels: new Array<number>(70).fill(2),
      positive: [row([1, 40, 69])],
      negative: [row([1]), row([40, 69])],
    });
    const literals = implicants.map((implicant) =>
      implicant.flatMap((value, i) => (value === 1 ? [i] : [])),
    );
    expect(literals).toEqual([
      [1, 40],
      [1, 69],
    ]);
    expect(models.count).toBe(2n);
  });
});

function allRows(levels: readonly number[]): number[][] {
  return levels.reduce<number[][]>(
    (rows, values) =>
      rows.flatMap((row) => Array.from({ length: values }, (_, value) => [...row, value])),
    [[]],
  );
}

function covers(implicant: Implicant, row: readonly number[]): boolean {
  return implicant.every((value, i) => value === -1 || value === row[i]);
}

function uncovered(input: MinimizeInput, model: readonly Implicant[]): (readonly number[])[] {
  return input.positive.filter((row) => !model.some((implicant) => covers(implicant, row)));
}

/** Every implicant there could be, asked one by one. */
function slowPrimes({ levels, positive, negative }: MinimizeInput): Implicant[] {
  const clean = (implicant: Implicant) => !negative.some((row) => covers(implicant, row));
  return allRows(levels.map((values) => values + 1))
    .map((values) => values.map((value) => value - 1))
    .filter((implicant) => positive.some((row) => covers(implicant, row)) && clean(implicant))
    .filter((implicant) =>
      implicant.every((value, i) => value === -1 || !clean(implicant.with(i, -1))),
    );
}

/** Every set of implicants that covers all rows and has no more than one to spare for each row. */
function slowCovers(input: MinimizeInput, implicants: readonly Implicant[]): number[][] {
  const found: number[][] = [];
  const most = input.positive.length;
  const walk = (from: number, chosen: readonly number[]): void => {
    if (
      uncovered(
        input,
        chosen.map((i) => implicants[i] ?? []),
      ).length === 0
    ) {
      found.push([...chosen]);
      return;
    }
    if (chosen.length === most) return;
    for (let i = from; i < implicants.length; i += 1) walk(i + 1, [...chosen, i]);
  };
  walk(0, []);
  return found;
}
