import type { Authorship } from '../tracing/likelihood.ts';
import { posteriorOf } from '../tracing/posterior.ts';
import { uniform } from '../tracing/priors.ts';
import type { Matrix } from './matrix.ts';
import { cluesOf } from './to-tracing.ts';

const RESIDUAL = 'residual';

/**
 * What the ratings of a matrix come to if each stands for a probability: the share of each hypothesis,
 * from a level start, beside a residual that every row is neutral to.
 */
export function sharesOfRatings(matrix: Matrix, authorship: Authorship): number[] | undefined {
  const rivals = [
    ...matrix.hypotheses.map((id) => ({ id, says: id, residual: false })),
    { id: RESIDUAL, says: RESIDUAL, residual: true },
  ];
  const clues = cluesOf(matrix, { id: RESIDUAL, rating: 'N' }, authorship);
  const posterior = posteriorOf({ rivals, prior: uniform(rivals.length), clues });
  return posterior.rivals?.slice(0, matrix.hypotheses.length);
}
