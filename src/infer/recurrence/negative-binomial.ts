import { byStep, type Distribution } from './distribution.ts';

/**
 * Counts at a rate that is itself unsure, spread as a gamma distribution of that size (shape) around
 * the mean: variance mean + mean² / size. Both are above 0.
 */
export function negativeBinomial(mean: number, size: number): Distribution {
  return byStep(
    -size * Math.log1p(mean / size),
    (count) => Math.log(((size + count) / (count + 1)) * (mean / (size + mean))),
    mean,
  );
}
