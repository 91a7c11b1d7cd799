import type { Interval } from './distribution.ts';

/**
 * The score of a central interval, in events; less is better. It is its width and, where the count
 * lies outside, the distance to it times 2 / alpha, where alpha is 1 less the level.
 *
 * Gneiting and Raftery 2007, JASA 102: 359-378, equation 43.
 */
export function intervalScore({ from, to }: Interval, level: number, observed: number): number {
  const outside = Math.max(0, from - observed, observed - to);
  return to - from + (2 / (1 - level)) * outside;
}
