import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/base/user-error.ts';
import { calibrate } from '../../../src/infer/qca/calibrate.ts';
import { csvLine, numbersOf, readCsv } from '../../../src/infer/qca/csv.ts';
import { enhanced } from '../../../src/infer/qca/enhanced.ts';
import { parseExpectations, relaxed } from '../../../src/infer/qca/expectations.ts';
import {
  negation,
  parseExpression,
  printExpression,
  times,
} from '../../../src/infer/qca/expression.ts';
import { cutRanges, leaveOneOut, robustnessFit } from '../../../src/infer/qca/robustness.ts';
import { skewness } from '../../../src/infer/qca/sets.ts';
import { truthTable } from '../../../src/infer/qca/table.ts';

const at = (...cuts: number[]) => cuts.map((cut) => ({ at: cut, because: 'a test' }));

describe('expressions', () => {
  test.each([
    ['A*~B + C{1}', 'A*~B + C[1]'],
    [' A * ( B + ~C ) ', 'A*B + A*~C'],
    ['~(A + B)', '~A*~B'],
    ['A + A*B', 'A'],
    ['A*~A + B', 'B'],
    ['C[1, 2]*D', 'C[1,2]*D'],
  ])('%s is %s', (text, printed) => {
    expect(printExpression(parseExpression(text))).toBe(printed);
  });

  test('levels can be printed in curly brackets', () => {
    expect(printExpression(parseExpression('A[1]'), '{}')).toBe('A{1}');
  });

  test.each(['A +', 'A B', '*A', '(A', 'A)', 'A*1', 'A & B', ''])('%j is none', (text) => {
    expect(() => parseExpression(text)).toThrow(UserError);
  });

  test('both and neither', () => {
    const both = times(parseExpression('A + B'), parseExpression('~A + C'));
    expect(printExpression(both)).toBe('A*C + B*~A + B*C');
    expect(printExpression(negation(parseExpression('A*B + C')))).toBe('~A*~C + ~B*~C');
  });
});

describe('calibration', () => {
  test.each([
    [
      { kind: 'linear', thresholds: at(0, 5, 10) },
      [-1, 0, 2.5, 5, 7.5, 10, 11],
      [0, 0, 0.25, 0.5, 0.75, 1, 1],
    ],
    [{ kind: 'linear', thresholds: at(10, 5, 0) }, [0, 2.5, 5, 7.5, 10], [1, 0.75, 0.5, 0.25, 0]],
    [
      { kind: 'linear', thresholds: at(0, 1, 2, 4, 5, 6) },
      [0, 1, 2, 3, 4, 5, 6],
      [0, 0.5, 1, 1, 1, 0.5, 0],
    ],
    [
      { kind: 'linear', thresholds: at(2, 1, 0, 6, 5, 4) },
      [0, 1, 2, 3, 4, 5, 6],
      [1, 0.5, 0, 0, 0, 0.5, 1],
    ],
    [
      { kind: 'linear', thresholds: at(0, 5, 10), below: 2, above: 2 },
      [2.5, 5, 7.5],
      [0.125, 0.5, 0.875],
    ],
    [{ kind: 'logistic', thresholds: at(10, 5, 0) }, [10, 5, 0], [0.05, 0.5, 0.95]],
    [{ kind: 'multi-value', thresholds: at(2, 4) }, [1, 2, 3, 4, 5], [0, 1, 1, 2, 2]],
    [{ kind: 'totally-fuzzy-and-relative', because: 'a test' }, [1, 2, 2, 3], [0, 2 / 3, 2 / 3, 1]],
  ] as const)('%j', (calibration, raw, expected) => {
    const found = calibrate(raw, calibration);
    for (const [i, value] of expected.entries()) expect(found[i]).toBeCloseTo(value, 10);
  });

  test.each([
    { kind: 'logistic', thresholds: at(1, 1, 2) },
    { kind: 'logistic', thresholds: at(1, 2) },
    { kind: 'linear', thresholds: at(1, 3, 2) },
    { kind: 'crisp', thresholds: at(1, 2) },
  ] as const)('%j is refused', (calibration) => {
    expect(() => calibrate([1], calibration)).toThrow(UserError);
  });
});

const DATA = readCsv(
  ['case;A;B;Y', 'a;1;0;1', 'b;1;1;1', 'c;0;1;0', 'd;0;1;0', 'e;0,4;0,2;0,3'].join('\n'),
);

describe('data', () => {
  test('a decimal comma is read where semicolons part the cells', () => {
    expect(numbersOf(DATA, 'A')).toEqual([1, 1, 0, 0, 0.4]);
  });

  test.each(['case,A', 'case,A\na,1,2', 'case,A,A\na,1,2'])('%j is refused', (text) => {
    expect(() => readCsv(text)).toThrow(UserError);
  });

  test('a cell that is no number is named with its case', () => {
    expect(() => numbersOf(readCsv('case,A\nx,NA'), 'A')).toThrow('A of x is “NA”');
  });

  test('a set that is not calibrated is refused', () => {
    expect(() =>
      truthTable(readCsv('case,A,Y\nx,1.5,1'), { outcome: 'Y', conditions: ['A'], inclCut: 1 }),
    ).toThrow('A is not calibrated: x has 1.5');
  });

  test('a case at .5 is in no row', () => {
    const table = truthTable(readCsv('case,A,Y\nx,0.5,1\ny,1,1'), {
      outcome: 'Y',
      conditions: ['A'],
      inclCut: 1,
    });
    expect(table.undecided).toEqual(['x']);
    expect(table.rows.map(({ n }) => n)).toEqual([1]);
  });

  test('skewness', () => {
    expect(skewness([1, 1, 1, 0, 0.5])).toEqual({ inside: 3, outside: 1, atHalf: 1, share: 0.75 });
  });
});

describe('rows of the truth table', () => {
  const rows = ['case,A,B,Y', 'a,1,0,1', 'b,1,0,0', 'c,1,1,1', 'd,0,0,0'].join('\n');
  const options = { outcome: 'Y', conditions: ['A', 'B'], inclCut: 0.8 };
  const outs = (more: object) =>
    truthTable(readCsv(rows), { ...options, ...more })
      .rows.map(({ out }) => out)
      .join('');

  test.each([
    [{}, '001'],
    [{ contradictionCut: 0.4 }, '0C1'],
    [{ inclCut: 0.5 }, '011'],
    [{ nCut: 2 }, '?0?'],
    [{ nCut: 2, inclCut: 0.8, contradictionCut: 0.4 }, '?C?'],
    [{ exclude: [4] }, '000'],
  ])('%j: %s', (more, expected) => {
    expect(outs(more)).toBe(expected);
  });
});

describe('expectations', () => {
  const { sets } = truthTable(readCsv('case,A,B,C,Y\nx,1,1,1,1\ny,0,0,0,0'), {
    outcome: 'Y',
    conditions: ['A', 'B', 'C'],
    inclCut: 1,
  });

  test.each([
    ['A,B', [0, 1, 1], [-1, -1, 1], [-1, 1, 1]],
    ['~A', [0, 1, 1], [-1, -1, 1], [0, 1, 1]],
    ['A*B', [0, 1, 1], [-1, -1, 1], [-1, -1, 1]],
    ['A*B', [1, 1, 1], [-1, -1, 1], [1, 1, 1]],
    ['A*B', [0, 1, 1], [0, -1, -1], [0, 1, 1]],
    ['1,-,0', [0, 1, 1], [-1, 1, -1], [-1, 1, -1]],
    ['A[0,1]', [0, 1, 1], [-1, -1, 1], [0, 1, 1]],
    ['', [0, 1, 1], [-1, -1, 1], [0, 1, 1]],
  ])('%s on %j inside %j leaves %j', (text, conservative, parsimonious, expected) => {
    expect(relaxed(conservative, parsimonious, parseExpectations(text, sets))).toEqual(expected);
  });

  test('of what is no condition are refused', () => {
    expect(() => parseExpectations('Z', sets)).toThrow(UserError);
  });
});

describe('the enhanced standard analysis', () => {
  const data = readCsv('case,A,B,C,Y\nx,1,1,1,1\ny,0,0,0,0');
  const table = truthTable(data, { outcome: 'Y', conditions: ['A', 'B', 'C'], inclCut: 1 });

  test('takes out what goes against a necessary condition, or cannot be', () => {
    expect([...enhanced(data, table, { necessary: ['A'] }).excluded.keys()]).toEqual([2, 3, 4]);
    expect([...enhanced(data, table, { impossible: ['A*~B'] }).excluded.keys()]).toEqual([5, 6]);
  });

  test('takes out what the outcome and its absence both assume', () => {
    const { excluded, table: rest } = enhanced(data, table, { contradictory: true });
    expect([...excluded.keys()]).toEqual([2, 3, 4, 5, 6, 7]);
    expect(rest.options.exclude).toEqual([2, 3, 4, 5, 6, 7]);
  });
});

describe('robustness', () => {
  test('counts the tests between the first and the last', () => {
    const two = robustnessFit(DATA, { outcome: 'Y', initial: 'A', tests: ['A', 'A'] });
    const three = robustnessFit(DATA, { outcome: 'Y', initial: 'A', tests: ['A', 'A*B', 'A'] });
    expect(two.withLeast).toBe(1);
    expect(three.withLeast).toBeLessThan(1);
    expect(three.shaky).toEqual(['a']);
    expect(three.rank).toBe(3);
  });

  const options = { outcome: 'Y', conditions: ['A', 'B'], inclCut: 0.8 };

  test('finds how far the cuts can move', () => {
    const ranges = cutRanges(DATA, options);
    expect(ranges.inclusion.from).toBeLessThanOrEqual(0.8);
    expect(ranges.inclusion.to).toBeGreaterThanOrEqual(0.8);
    expect(ranges.frequency).toEqual({ from: 1, to: 1 });
  });

  test('leaves each case out', () => {
    expect(leaveOneOut(DATA, options).map((one) => one.case)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

test.each([
  [['a', 'b,c'], 'a,"b,c"'],
  [['say "so"'], '"say ""so"""'],
  [['two\rlines', 'two\nlines'], '"two\rlines","two\nlines"'],
  [[1, null, undefined], '1,,'],
])('a line of CSV of %j is %j', (cells, line) => {
  expect(csvLine(cells)).toBe(line);
});
