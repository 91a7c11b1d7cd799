import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { AtomicSolution } from '../../src/infer/cna/atomic.ts';
import { type Analysis, coincidenceAnalysis } from '../../src/infer/cna/coincidence-analysis.ts';
import { type Disjunction, disjunctionText, literalText } from '../../src/infer/cna/formula.ts';
import { minimallyNecessary } from '../../src/infer/cna/necessary.ts';
import { isInus } from '../../src/infer/cna/redundancy.ts';
import { DEFAULTS, type Settings } from '../../src/infer/cna/settings.ts';
import { minimallySufficient, type Sufficient } from '../../src/infer/cna/sufficient.ts';
import type { Kind, Table } from '../../src/infer/cna/table.ts';
import { type GoldCase, goldCases, goldTable } from './gold-cases.ts';

const args = z.strictObject({
  con: z.number().optional(),
  cov: z.number().optional(),
  type: z.enum(['cs', 'mv', 'fs']).optional(),
  outcome: z.union([z.string(), z.array(z.string())]).optional(),
  maxstep: z.tuple([z.number(), z.number(), z.number()]).optional(),
  ordering: z.string().optional(),
  strict: z.boolean().optional(),
});
const formula = z.object({
  condition: z.string(),
  con: z.number(),
  cov: z.number(),
  complexity: z.number(),
});
const expectedFormulas = z.object({ asf: z.array(formula), csf: z.array(formula) });

const KINDS = { cs: 'crisp', mv: 'multi-value', fs: 'fuzzy' } as const;

describe('the gold cases', () => {
  test.each(goldCases('cna-').map((gold) => [gold.id, gold] as const))('%s', (_, gold) => {
    expect(gold.task).toBe('cna');
    const { table, analysis } = run(gold);
    const expected = expectedFormulas.parse(gold.expected);

    const atomic = analysis.outcomes
      .flatMap(({ solutions }) => solutions)
      .map((one) => ({ ...one, key: keyOf(table, [one]) }));
    compare(atomic, expected.asf);
    const complex = analysis.complex.solutions.map((one) => ({
      ...one,
      key: keyOf(table, one.parts),
    }));
    compare(complex, expected.csf);
  });

  interface Found {
    readonly key: string;
    readonly consistency: number;
    readonly coverage: number;
    readonly complexity: number;
  }

  function compare(found: readonly Found[], expected: readonly z.infer<typeof formula>[]): void {
    const keys = expected.map(({ condition }) => keyOfText(condition));
    expect(found.map(({ key }) => key).sort()).toEqual([...keys].sort());
    for (const [at, { con, cov, complexity }] of expected.entries()) {
      const same = found.find(({ key }) => key === keys[at]);
      expect(same?.consistency).toBeCloseTo(con, 6);
      expect(same?.coverage).toBeCloseTo(cov, 6);
      expect(same?.complexity).toBe(complexity);
    }
  }

  function run(gold: GoldCase): { table: Table; analysis: Analysis } {
    const given = Array.isArray(gold.args) ? {} : args.parse(gold.args);
    const { header, rows } = goldTable(gold.data);
    const cases = rows.map(({ id, values }) => ({
      id,
      values: values.map((v) => v ?? Number.NaN),
    }));
    const values = cases.flatMap((one) => one.values);
    const seen = values.some((v) => !Number.isInteger(v))
      ? 'fs'
      : values.some((v) => v > 1)
        ? 'mv'
        : 'cs';
    const table: Table = { kind: KINDS[given.type ?? seen], factors: header, cases };
    const [conjuncts, disjuncts, complexity] = given.maxstep ?? [3, 4, 10];
    const changes: Partial<Settings> = {
      ...(given.con === undefined ? {} : { con: given.con }),
      ...(given.cov === undefined ? {} : { cov: given.cov }),
      ...(given.strict === undefined ? {} : { strict: given.strict }),
      ...(given.ordering === undefined ? {} : { ordering: levels(given.ordering) }),
      most: { ...DEFAULTS.most, conjuncts, disjuncts, complexity },
    };
    const outcomes = given.outcome === undefined ? [] : [given.outcome].flat();
    return { table, analysis: coincidenceAnalysis(table, outcomes, changes) };
  }
});

/** `A, B < C`: levels from causes to effects. */
function levels(ordering: string): string[][] {
  return ordering.split('<').map((level) => level.split(',').map((factor) => factor.trim()));
}

/** A structure as sets of sets of sets, written so that equal ones are equal. */
function keyOf(table: Table, parts: readonly Pick<AtomicSolution, 'outcome' | 'disjunction'>[]) {
  return parts
    .map(({ outcome, disjunction }) => {
      const terms = disjunction.map((literals) =>
        literals
          .map((literal) => literalText(table, literal))
          .sort()
          .join('*'),
      );
      return `${terms.sort().join('+')}<->${literalText(table, outcome)}`;
    })
    .sort()
    .join(' & ');
}

/** The same from R's notation, where a name in lower case is an absence. */
function keyOfText(condition: string): string {
  const literal = (text: string) =>
    text.includes('=') || text === text.toUpperCase() ? text : `~${text.toUpperCase()}`;
  return condition
    .split(')*(')
    .map((part) => {
      const [left = '', right = ''] = part.replace(/[()\s]/g, '').split('<->');
      const terms = left.split('+').map((term) => term.split('*').map(literal).sort().join('*'));
      return `${terms.sort().join('+')}<->${literal(right)}`;
    })
    .sort()
    .join(' & ');
}

function tableOf(kind: Kind, factors: string, rows: readonly (readonly number[])[]): Table {
  const cases = rows.map((values, at) => ({ id: `c${at}`, values }));
  return { kind, factors: [...factors], cases };
}

/** All rows over some factors of two values, with the outcome computed. */
function crispTable(factors: string, holds: (row: readonly boolean[]) => boolean): Table {
  const size = factors.length - 1;
  const rows = Array.from({ length: 2 ** size }, (_, n) => {
    const row = Array.from({ length: size }, (__, bit) => ((n >> bit) & 1) === 1);
    return [...row, holds(row)].map(Number);
  });
  return tableOf('crisp', factors, rows);
}

function texts(table: Table, analysis: Analysis): string[] {
  return analysis.outcomes.flatMap(({ outcome, solutions }) =>
    solutions.map(
      ({ disjunction }) =>
        `${disjunctionText(table, disjunction)} <-> ${literalText(table, outcome)}`,
    ),
  );
}

describe('small structures', () => {
  const table = crispTable('ABCE', ([a, b, c]) => (a === true && b === false) || c === true);

  test('are found again from complete data', () => {
    expect(texts(table, coincidenceAnalysis(table, ['E']))).toEqual(['C + A*~B <-> E']);
    expect(texts(table, coincidenceAnalysis(table, ['~E']))).toEqual(['~A*~C + B*~C <-> ~E']);
  });

  test('an ordering forbids what comes later as a cause', () => {
    const later = coincidenceAnalysis(table, ['E'], { ordering: [['E'], ['C']] });
    expect(texts(table, later)).toEqual([]);
    expect(() => coincidenceAnalysis(table, ['E'], { ordering: [['Z']] })).toThrow('Z');
  });

  test('an outcome that varies only where the solution is wrong has none', () => {
    const rows = [...Array(10).fill([1, 0, 1]), ...Array(10).fill([0, 1, 1]), [1, 0, 0]];
    const constant = tableOf('crisp', 'XZY', rows);
    const thresholds = { con: 0.9, cov: 1 };
    expect(texts(constant, coincidenceAnalysis(constant, ['Y'], thresholds))).toEqual([]);
  });

  test('fuzzy memberships of 0 and 1 give what crisp values give', () => {
    const fuzzy: Table = { ...table, kind: 'fuzzy' };
    expect(texts(fuzzy, coincidenceAnalysis(fuzzy))).toEqual(
      texts(table, coincidenceAnalysis(table)),
    );
  });

  test('fuzzy memberships count by how much', () => {
    const rows = [
      [0.9, 0.2, 0.8],
      [0.2, 0.7, 0.7],
      [0.1, 0.3, 0.2],
      [0.3, 0.2, 0.3],
    ];
    const fuzzy = tableOf('fuzzy', 'ABY', rows);
    const [of] = coincidenceAnalysis(fuzzy, ['Y'], { con: 0.9, cov: 0.9 }).outcomes;
    const [solution] = of?.solutions ?? [];
    expect(disjunctionText(fuzzy, solution?.disjunction ?? [])).toBe('A + B');
    // The larger of A and B: .9, .7, .3, .3; the smaller of that and Y: .8, .7, .2, .3.
    expect(solution?.consistency).toBeCloseTo(2 / 2.2, 12);
    expect(solution?.coverage).toBeCloseTo(1, 12);
  });

  test('a chain is one structure, and says nothing twice', () => {
    const rows = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => {
      const [a = 0, b = 0, c = 0] = [n & 1, (n >> 1) & 1, (n >> 2) & 1];
      const d = a | b;
      return [a, b, c, d, d | c];
    });
    const chain = tableOf('crisp', 'ABCDE', rows);
    const { complex } = coincidenceAnalysis(chain, ['D', 'E']);
    expect(complex.solutions.map(({ parts }) => keyOf(chain, parts))).toContain(
      'A+B<->D & C+D<->E',
    );
    expect(complex.tried).toBe(complex.combinations);
  });

  test('INUS form: nothing can be taken away', () => {
    const [a, notA, b] = [
      { factor: 0, value: 1 },
      { factor: 0, value: 0 },
      { factor: 1, value: 1 },
    ];
    const inus = (disjunction: Disjunction) => isInus(table, disjunction);
    expect(inus([[a], [b]])).toBe(true);
    expect(inus([[a], [notA, b]])).toBe(false);
    expect(inus([[a], [notA]])).toBe(false);
  });

  test('values of another kind are refused', () => {
    const wrong = tableOf('crisp', 'AB', [[1, 2]]);
    expect(() => coincidenceAnalysis(wrong)).toThrow('Case c0 has 2 for B');
  });
});

describe('the laws', () => {
  const bit = fc.integer({ min: 0, max: 1 });
  const rows = fc.array(fc.tuple(bit, bit, bit, bit), { minLength: 3, maxLength: 12 });

  test('at thresholds of 1 every solution is the outcome, case by case, and minimal', () => {
    fc.assert(
      fc.property(rows, (values) => {
        const table = tableOf('crisp', 'ABCY', values);
        for (const { disjunction } of coincidenceAnalysis(table, ['Y']).outcomes.flatMap(
          (one) => one.solutions,
        )) {
          const holds = (of: Disjunction, row: readonly number[]) =>
            of.some((all) => all.every(({ factor, value }) => row[factor] === value));
          for (const row of values) expect(holds(disjunction, row)).toBe(row[3] === 1);
          for (const out of disjunction) {
            const rest = disjunction.filter((one) => one !== out);
            expect(values.every((row) => holds(rest, row) === (row[3] === 1))).toBe(false);
          }
        }
      }),
    );
  });

  test('sufficient and necessary conditions are those of trying everything out', () => {
    const level = fc.constantFrom(0, 0.2, 0.4, 0.6, 0.8, 1);
    const memberships = fc.array(fc.tuple(level, level, level, level), {
      minLength: 3,
      maxLength: 9,
    });
    const settings = { ...DEFAULTS, con: 0.75, cov: 0.8 };
    fc.assert(
      fc.property(memberships, (values) => {
        const table = tableOf('fuzzy', 'ABCY', values);
        const outcome = Float64Array.from(values, (row) => row[3]);
        const found = minimallySufficient(table, outcome, [0, 1, 2], settings);
        const written = (list: readonly { disjunction: Disjunction }[]) =>
          list.map((one) => disjunctionText(table, one.disjunction)).sort();
        expect(written(found.map(({ conjunction }) => ({ disjunction: [conjunction] })))).toEqual(
          written(sufficientByTrial(values)),
        );
        expect(written(minimallyNecessary(found, outcome, settings))).toEqual(
          written(necessaryByTrial(values, found)),
        );
      }),
      { numRuns: 200 },
    );
  });

  type Row = readonly [number, number, number, number];

  /** Consistency and coverage of any condition on a row, from sums of memberships. */
  function measures(values: readonly Row[], condition: (row: Row) => number): [number, number] {
    const sum = (of: (row: Row) => number) => values.reduce((total, row) => total + of(row), 0);
    const both = sum((row) => Math.min(condition(row), row[3]));
    return [both / sum(condition) + 1e-10, both / sum((row) => row[3]) + 1e-10];
  }

  function membership(disjunction: Disjunction, row: Row): number {
    const one = ({ factor, value }: { factor: number; value: number }) =>
      value === 1 ? (row[factor] ?? 0) : 1 - (row[factor] ?? 0);
    return Math.max(0, ...disjunction.map((all) => Math.min(...all.map(one))));
  }

  /** Each subset of a list but the empty one. */
  function subsets<T>(list: readonly T[]): T[][] {
    return Array.from({ length: 2 ** list.length - 1 }, (_, n) =>
      list.filter((__, at) => (((n + 1) >> at) & 1) === 1),
    );
  }

  function sufficientByTrial(values: readonly Row[]): { disjunction: Disjunction }[] {
    const literals = [0, 1, 2].flatMap((factor) => [1, 0].map((value) => ({ factor, value })));
    const all = subsets(literals).filter(
      (some) => new Set(some.map(({ factor }) => factor)).size === some.length,
    );
    const enough = (conjunction: Disjunction[number]) =>
      values.some((row) => membership([conjunction], row) >= 0.5) &&
      measures(values, (row) => membership([conjunction], row))[0] >= 0.75;
    return all
      .filter(enough)
      .filter((one) => !subsets(one).some((part) => part.length < one.length && enough(part)))
      .map((conjunction) => ({ disjunction: [conjunction] }));
  }

  function necessaryByTrial(
    values: readonly Row[],
    conditions: readonly Sufficient[],
  ): { disjunction: Disjunction }[] {
    const of = (disjunction: Disjunction) =>
      measures(values, (row) => membership(disjunction, row));
    return subsets(conditions.map(({ conjunction }) => conjunction))
      .filter((one) => one.length <= 4 && one.flat().length <= 10)
      .filter((one) => of(one)[0] >= 0.75 && of(one)[1] >= 0.8)
      .filter((one) => !subsets(one).some((part) => part.length < one.length && of(part)[1] >= 0.8))
      .map((disjunction) => ({ disjunction }));
  }

  test('a table of two values is the same, crisp or multi-value', () => {
    fc.assert(
      fc.property(rows, (values) => {
        const crisp = tableOf('crisp', 'ABCY', values);
        const many: Table = { ...crisp, kind: 'multi-value' };
        const plain = texts(many, coincidenceAnalysis(many, ['Y=1'])).map((text) =>
          text
            .replace(/(\w)=1/g, '$1')
            .replace(/(\w)=0/g, '~$1')
            .replace(/ <-> .*/, ''),
        );
        const own = texts(crisp, coincidenceAnalysis(crisp, ['Y'])).map((text) =>
          text.replace(/ <-> .*/, ''),
        );
        const sorted = (list: string[]) =>
          list.map((text) => text.split(' + ').sort().join(' + ')).sort();
        expect(sorted(plain)).toEqual(sorted(own));
      }),
    );
  });
});
