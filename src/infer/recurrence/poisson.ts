import { byStep, type Distribution, eachAlike } from './distribution.ts';

/** Counts of events that come independently at one rate. At a rate of 0 there is none for sure. */
export function poisson(mean: number): Distribution {
  if (mean === 0) return eachAlike([0]);
  return byStep(-mean, (count) => Math.log(mean / (count + 1)), mean);
}
