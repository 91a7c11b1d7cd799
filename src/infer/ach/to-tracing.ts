import type { Clue } from '../tracing/clue.ts';
import type { Authorship } from '../tracing/likelihood.ts';
import { likelihoodsFrom } from '../tracing/likelihood.ts';
import { type Matrix, type Rating, ratingAt } from './matrix.ts';

/**
 * A probability of the evidence for each rating: how a matrix becomes a Bayesian one. It is a
 * convention to start from, not a finding: neighbours differ by about 3 to 5 decibel. NA tells
 * nothing, as N.
 */
export const RATING_LIKELIHOOD: Readonly<Record<Rating, number>> = {
  CC: 0.9,
  C: 0.7,
  N: 0.5,
  I: 0.2,
  II: 0.05,
  NA: 0.5,
};

/**
 * The rows of a matrix as clues of process tracing, each told independent of the others. A matrix
 * has no residual: `residual` is the rating that each row is given for it.
 */
export function cluesOf(
  matrix: Matrix,
  residual: { readonly id: string; readonly rating: Rating },
  authorship: Authorship,
  table: Readonly<Record<Rating, number>> = RATING_LIKELIHOOD,
): Clue[] {
  return matrix.evidence.map((row) => ({
    id: row.id,
    anchors: [],
    sources: row.sources,
    seen: true,
    likelihoods: likelihoodsFrom(
      [
        ...matrix.hypotheses.map((id, at) => [id, table[ratingAt(row, at)]] as const),
        [residual.id, table[residual.rating]] as const,
      ],
      authorship,
    ),
    dependence: { kind: 'independent', because: 'as the matrix takes its rows to be' },
  }));
}
