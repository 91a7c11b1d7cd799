import { UserError } from '../../base/user-error.ts';

/** P(both), P(first alone), P(second alone), P(neither), given one rival. */
export interface JointOfTwo {
  readonly both: number;
  readonly first: number;
  readonly second: number;
  readonly neither: number;
}

/**
 * The joint distribution of two clues from their marginals and their correlation (phi), given one
 * rival. It is the product only at correlation 0, or where a marginal is 0 or 1.
 */
export function jointOfTwo(first: number, second: number, correlation: number): JointOfTwo {
  const spread = Math.sqrt(first * (1 - first) * second * (1 - second));
  const both = first * second + correlation * spread;
  const least = Math.max(0, first + second - 1);
  const most = Math.min(first, second);
  if (both < least - 1e-12 || both > most + 1e-12)
    throw new UserError(
      `Clues of probability ${first} and ${second} cannot be correlated by ${correlation}.`,
      `With these marginals P(both) lies from ${least} to ${most}: bring the correlation nearer to 0.`,
    );
  const held = Math.min(Math.max(both, least), most);
  return {
    both: held,
    first: first - held,
    second: second - held,
    neither: Math.max(0, 1 - first - second + held),
  };
}
