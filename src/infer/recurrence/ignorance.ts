import type { Distribution } from './distribution.ts';

/**
 * The ignorance score, in bits: minus the logarithm to base 2 of the probability that was given to
 * what came. Less is better; infinite where what came had been held impossible.
 *
 * Roulston and Smith 2002, Monthly Weather Review 130: 1653-1660; the logarithmic score of Gneiting
 * and Raftery 2007, section 4.1, with the sign turned.
 */
export function ignorance({ log }: Distribution, observed: number): number {
  // Rounding can put the logarithm of a sure count above that of 1.
  return Math.max(0, -log(observed) / Math.LN2);
}
