import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { byDiagnosticity } from '../../src/infer/ach/diagnosticity.ts';
import { linchpins } from '../../src/infer/ach/linchpin.ts';
import { type Evidence, type Matrix, RATINGS, type Rating } from '../../src/infer/ach/matrix.ts';
import { leastAgainst, scoresOf } from '../../src/infer/ach/score.ts';
import { cluesOf, RATING_LIKELIHOOD } from '../../src/infer/ach/to-tracing.ts';
import { posteriorOf } from '../../src/infer/tracing/posterior.ts';
import { uniform } from '../../src/infer/tracing/priors.ts';
import { goldCases } from './gold-cases.ts';

const grades = z.record(z.string(), z.enum(['L', 'M', 'H']));
const weighted = z.object({
  matrix: z.record(z.string(), z.record(z.string(), z.enum(RATINGS))),
  credibility: grades,
  relevance: grades,
});
const expectedScores = z.object({
  weighted: z.record(z.string(), z.number()),
  unweighted: z.record(z.string(), z.number()),
});

describe('the gold cases', () => {
  test.each(goldCases('ach-').map((gold) => [gold.id, gold] as const))('%s', (_, gold) => {
    expect(gold.task).toBe('ach_weighted');
    const { matrix: columns, credibility, relevance } = weighted.parse(gold.args);
    const hypotheses = Object.keys(columns);
    const evidence = Object.keys(credibility).map((id) => ({
      id,
      credibility: credibility[id] ?? 'M',
      relevance: relevance[id] ?? 'M',
      sources: [],
      ratings: hypotheses.map((hypothesis) => columns[hypothesis]?.[id] ?? 'NA'),
    }));
    const scores = scoresOf({ hypotheses, evidence });
    const expected = expectedScores.parse(gold.expected);
    expect(Object.keys(expected.weighted)).toHaveLength(scores.length);
    for (const score of scores) {
      expect(score.weighted).toBeCloseTo(expected.weighted[score.hypothesis] ?? Number.NaN, 9);
      expect(score.unweighted).toBe(expected.unweighted[score.hypothesis]);
    }
  });
});

/** A row of medium credibility and relevance. */
function row(id: string, ratings: readonly Rating[], sources: readonly string[] = []): Evidence {
  return { id, credibility: 'M', relevance: 'M', sources, ratings };
}

const TWO: Matrix = {
  hypotheses: ['A', 'B'],
  evidence: [
    row('same', ['CC', 'CC'], ['one']),
    row('against-b', ['N', 'II'], ['one']),
    row('against-a', ['I', 'C'], ['one', 'two']),
  ],
};

describe('a matrix of two', () => {
  test('counts what is against, not what is for', () => {
    expect(scoresOf(TWO)).toEqual([
      { hypothesis: 'A', inconsistencies: 1, unweighted: -1, weighted: -1 },
      { hypothesis: 'B', inconsistencies: 1, unweighted: -2, weighted: -2 },
    ]);
    expect(leastAgainst(TWO)).toEqual(['A']);
  });

  test('a row that is the same for all decides nothing, however strong', () => {
    expect(byDiagnosticity(TWO)).toEqual([
      { evidence: 'against-b', spread: 1, diagnostic: true },
      { evidence: 'against-a', spread: 1, diagnostic: true },
      { evidence: 'same', spread: 0, diagnostic: false },
    ]);
  });

  test('the linchpins: a row, and the source whose rows stand on it alone', () => {
    expect(
      linchpins(TWO).map(({ id, rows, leastAgainst: least, linchpin }) => ({
        id,
        rows,
        least,
        linchpin,
      })),
    ).toEqual([
      { id: 'same', rows: ['same'], least: ['A'], linchpin: false },
      { id: 'against-b', rows: ['against-b'], least: ['B'], linchpin: true },
      { id: 'against-a', rows: ['against-a'], least: ['A'], linchpin: false },
      { id: 'one', rows: ['same', 'against-b'], least: ['B'], linchpin: true },
      { id: 'two', rows: [], least: ['A'], linchpin: false },
    ]);
  });

  test('a row too short is a slip that is told', () => {
    const short = { hypotheses: ['A', 'B'], evidence: [row('short', ['C'])] };
    expect(() => scoresOf(short)).toThrow('Evidence short has 1 ratings');
  });

  test('becomes a Bayesian one', () => {
    const rivals = ['A', 'B', 'other'].map((id) => ({ id, says: '', residual: id === 'other' }));
    const authorship = { by: 'coder', on: 0, because: 'the matrix' };
    const clues = cluesOf(TWO, { id: 'other', rating: 'N' }, authorship);
    const product = (ratings: readonly Rating[]) =>
      ratings.reduce((times, rating) => times * RATING_LIKELIHOOD[rating], 1);
    const weights = [
      product(['CC', 'N', 'I']),
      product(['CC', 'II', 'C']),
      product(['N', 'N', 'N']),
    ];
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const { rivals: shares } = posteriorOf({ rivals, prior: uniform(3), clues });
    for (const [at, weight] of weights.entries())
      expect(shares?.[at]).toBeCloseTo(weight / sum, 12);
  });
});

describe('the laws', () => {
  const rating = fc.constantFrom(...RATINGS);
  const grade = fc.constantFrom('L', 'M', 'H');
  const matrix = fc
    .array(fc.tuple(grade, grade, fc.tuple(rating, rating, rating)), { maxLength: 8 })
    .map(
      (rows): Matrix => ({
        hypotheses: ['A', 'B', 'C'],
        evidence: rows.map(([credibility, relevance, ratings], at) => ({
          id: `E${at}`,
          credibility,
          relevance,
          sources: [],
          ratings,
        })),
      }),
    );

  test('a row that is not diagnostic is never a linchpin', () => {
    fc.assert(
      fc.property(matrix, (any) => {
        const flat = new Set(
          byDiagnosticity(any).flatMap((one) => (one.diagnostic ? [] : [one.evidence])),
        );
        for (const { id, linchpin } of linchpins(any))
          if (flat.has(id)) expect(linchpin).toBe(false);
      }),
    );
  });

  test('no score is above 0, and none weighs more than twice its count of points', () => {
    fc.assert(
      fc.property(matrix, (any) => {
        for (const score of scoresOf(any)) {
          expect(score.weighted).toBeLessThanOrEqual(0);
          expect(score.weighted).toBeGreaterThanOrEqual(2 * score.unweighted - 1e-9);
        }
      }),
    );
  });
});
