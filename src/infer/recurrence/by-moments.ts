import type { Distribution } from './distribution.ts';
import { negativeBinomial } from './negative-binomial.ts';
import { poisson } from './poisson.ts';

/** Half an event, spread over the counts, so that some without any do not make the next one impossible. */
const ADDED = 0.5;

/**
 * The distribution with the mean and the variance of some weighted counts: a negative binomial, or
 * where they vary no more than chance would have it, a Poisson distribution. The variance is the
 * unbiased one for weights of reliability, which for equal weights divides by one less than there are.
 */
export function byMoments(counts: readonly number[], weights: readonly number[]): Distribution {
  const sum = (of: (count: number, weight: number) => number) =>
    counts.reduce((total, count, i) => total + of(count, weights[i] ?? 0), 0);
  const weight = sum((_, w) => w);
  if (weight === 0) return poisson(ADDED);
  const average = sum((count, w) => w * count) / weight;
  const free = weight - sum((_, w) => w * w) / weight;
  const spread = sum((count, w) => w * (count - average) ** 2);
  const mean = average + ADDED / weight;
  // One count alone leaves nothing free, and does not vary.
  const beyondChance = spread === 0 ? 0 : spread / free - mean;
  return beyondChance > 0 ? negativeBinomial(mean, mean ** 2 / beyondChance) : poisson(mean);
}
