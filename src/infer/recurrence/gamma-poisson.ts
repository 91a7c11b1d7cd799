import type { Distribution } from './distribution.ts';
import { negativeBinomial } from './negative-binomial.ts';

/** Jeffreys's prior for the rate of a Poisson distribution: a gamma of shape one half, without a scale. */
const PRIOR_SHAPE = 0.5;

/**
 * What is to be expected of the next year where events come independently at one rate, of which
 * nothing is known but the years before. The gamma distribution of the rate and the Poisson
 * distribution of the counts are conjugate, so that the forecast is a negative binomial, exactly
 * (Gelman and others 2013, *Bayesian Data Analysis*, 3rd ed., section 2.6).
 */
export function gammaPoisson(history: readonly number[]): Distribution {
  const shape = history.reduce((sum, count) => sum + count, PRIOR_SHAPE);
  return negativeBinomial(shape / history.length, shape);
}
