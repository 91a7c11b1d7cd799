import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CaseTable, readCsv, writeCsv } from '../../../src/infer/qca/csv.ts';
import { parseExpectations } from '../../../src/infer/qca/expectations.ts';
import { within } from '../../../src/infer/qca/implicants.ts';
import {
  conservativeSolution,
  intermediateSolutions,
  parsimoniousSolution,
  rowsToExplain,
  type Solution,
} from '../../../src/infer/qca/solutions.ts';
import { rowNumber, rowValues, truthTable } from '../../../src/infer/qca/table.ts';

const NAMES = ['A', 'B', 'C', 'D'];
const OPTIONS = { outcome: 'Y', conditions: NAMES, inclCut: 1 };

/** Cases of four crisp conditions; the outcome hangs on the combination alone, so no row contradicts itself. */
const crisp = fc
  .record({
    rows: fc.array(fc.nat(15), { minLength: 1, maxLength: 14 }),
    outcomes: fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
  })
  .map(({ rows, outcomes }) => tableOf(rows.map((row) => [bits(row), Number(outcomes[row])])));

const bits = (row: number): number[] => [8, 4, 2, 1].map((bit) => Number((row & bit) > 0));

function tableOf(rows: readonly (readonly [readonly number[], number])[]): CaseTable {
  return {
    cases: rows.map((_, i) => `case ${i + 1}`),
    columns: new Map([
      ...NAMES.map((name, j) => [name, rows.map(([values]) => String(values[j]))] as const),
      ['Y', rows.map(([, outcome]) => String(outcome))],
    ]),
  };
}

function repeated(data: CaseTable, index: number): CaseTable {
  const again = (list: readonly string[]) => [...list, list[index % list.length] ?? ''];
  return {
    cases: [...data.cases, 'again'],
    columns: new Map([...data.columns].map(([name, column]) => [name, again(column)])),
  };
}

const models = (solution: Solution) => [
  solution.none,
  ...solution.page(0, 1000).map(({ implicants }) =>
    implicants
      .map((implicant) => implicant.join())
      .sort()
      .join(' '),
  ),
];

describe('solutions', () => {
  test('a case that repeats a row changes no crisp solution', () => {
    fc.assert(
      fc.property(crisp, fc.nat(), (data, index) => {
        const once = truthTable(data, OPTIONS);
        const twice = truthTable(repeated(data, index), OPTIONS);
        for (const solve of [conservativeSolution, parsimoniousSolution]) {
          expect(models(solve(twice))).toEqual(models(solve(once)));
        }
        const expected = parseExpectations('A,~B', once.sets);
        expect(
          intermediateSolutions(twice, expected).map(({ solution }) => models(solution)),
        ).toEqual(intermediateSolutions(once, expected).map(({ solution }) => models(solution)));
      }),
      { numRuns: 60 },
    );
  });

  test('multi-value with two levels equals crisp', () => {
    // A fifth condition with three levels that never changes makes the whole analysis multi-value.
    fc.assert(
      fc.property(crisp, (data) => {
        const many: CaseTable = {
          ...data,
          columns: new Map([...data.columns, ['M', data.cases.map(() => '2')]]),
        };
        const plain = truthTable(data, OPTIONS);
        const multi = truthTable(many, { ...OPTIONS, conditions: [...NAMES, 'M'] });
        expect(multi.rows.map(({ out, n, cases }) => [out, n, cases])).toEqual(
          plain.rows.map(({ out, n, cases }) => [out, n, cases]),
        );
        const without = parsimoniousSolution(multi).page(0, 1000);
        expect(without.map(({ implicants }) => implicants.map((i) => i.slice(0, 4)))).toEqual(
          parsimoniousSolution(plain)
            .page(0, 1000)
            .map(({ implicants }) => implicants),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('lie in each other: conservative, intermediate, parsimonious', () => {
    fc.assert(
      fc.property(crisp, (data) => {
        const table = truthTable(data, OPTIONS);
        const explained = rowsToExplain(table);
        for (const pair of intermediateSolutions(table, parseExpectations('A,B,C', table.sets))) {
          for (const model of pair.solution.page(0, 10)) {
            expect(explained.every((row) => model.implicants.some((i) => within(row, i)))).toBe(
              true,
            );
          }
          for (const implicant of pair.conservative.implicants) {
            expect(pair.solution.implicants.some((outer) => within(implicant, outer))).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('rows', () => {
  test('have one number each', () => {
    const { sets } = truthTable(tableOf([[[0, 1, 0, 1], 1]]), OPTIONS);
    for (let number = 1; number <= 16; number += 1) {
      expect(rowNumber(rowValues(number, sets), sets)).toBe(number);
    }
  });
});

describe('CSV', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(crisp, (data) => {
        expect(readCsv(writeCsv(data))).toEqual(data);
      }),
      { numRuns: 20 },
    );
  });
});
