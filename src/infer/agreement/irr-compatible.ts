import type { Alpha } from './alpha.ts';
import type { Ratings } from './ratings.ts';

/**
 * Alpha as R's irr 0.84.1 gives it. Where no code is missing, `kripp.alpha` leaves out the division
 * of the pairs of a unit by one less than its coders: with three or more coders it counts every
 * value too often, and the correction for chance is of a sample that large. Use it only to explain
 * a difference from R.
 */
export function irrCompatible(alpha: Alpha, { byCoder }: Ratings): number | undefined {
  const coders = byCoder.length;
  const gaps = byCoder.some((codes) => codes.includes(undefined));
  if (alpha.value === undefined || gaps || coders < 3) return alpha.value;
  const right = alpha.pairable;
  const counted = right * (coders - 1);
  return 1 - ((1 - alpha.value) * (1 - 1 / counted)) / (1 - 1 / right);
}
