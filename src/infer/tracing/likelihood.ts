import type { Day } from '../../base/day.ts';
import { UserError } from '../../base/user-error.ts';

/** Who set a number, when, and why: without it nobody can dispute it. */
export interface Authorship {
  readonly by: string;
  readonly on: Day;
  readonly because: string;
}

/** The probability of seeing a clue if one rival is true. */
export interface Likelihood extends Authorship {
  readonly rival: string;
  /** P(clue given the rival), 0 to 1. */
  readonly value: number;
  /** The box: the smallest and largest that its author would defend. Absent: the value itself. */
  readonly low?: number;
  readonly high?: number;
}

/** Likelihoods of one author and one reason, from pairs of rival and probability. */
export function likelihoodsFrom(
  values: Iterable<readonly [rival: string, value: number]>,
  authorship: Authorship,
): Likelihood[] {
  return [...values].map(([rival, value]) => ({ rival, value, ...authorship }));
}

/** The likelihood set for a rival; each must be elicited for itself, so there is no default. */
export function likelihoodFor(
  likelihoods: readonly Likelihood[],
  rival: string,
  clue: string,
): Likelihood {
  const found = likelihoods.find((likelihood) => likelihood.rival === rival);
  if (found === undefined)
    throw new UserError(
      `Clue ${clue} has no likelihood for rival ${rival}.`,
      'Say how likely the clue is if that rival is true, with author, date and reason.',
    );
  const { value, low = value, high = value } = found;
  if (!(0 <= low && low <= value && value <= high && high <= 1))
    throw new UserError(
      `Clue ${clue}, rival ${rival}: ${low} <= ${value} <= ${high} is no probability with its bounds.`,
      'Give a value from 0 to 1, with low not above it and high not below it.',
    );
  return found;
}
