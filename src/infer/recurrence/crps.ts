import type { Distribution } from './distribution.ts';

/**
 * The continuous ranked probability score, in events; less is better, and 0 is a sure forecast that
 * came true. Of a sure forecast it is the absolute error, so that sure and unsure forecasts compare.
 *
 * Gneiting and Raftery 2007, JASA 102: 359-378, equation 20, with the sign turned. For counts the
 * integral is a sum over whole numbers: the ranked probability score of Czado, Gneiting and Held
 * 2009, Biometrics 65: 1254-1261.
 */
export function crps({ shares }: Distribution, observed: number): number {
  let below = 0;
  let score = 0;
  for (const [count, share] of shares.entries()) {
    below += share;
    score += count >= observed ? (1 - below) ** 2 : below ** 2;
  }
  // Beyond the list all probability lies below, and the count observed may lie further on.
  return score + Math.max(0, observed - shares.length);
}
