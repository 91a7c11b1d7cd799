/** A forecast of a count as a whole: how probable 0, 1, 2 and so on are. */
export interface Distribution {
  /** The probabilities of 0, 1, 2 … up to where nothing that matters is left; they sum to 1. */
  readonly shares: readonly number[];
  /** The natural logarithm of the probability of a count, exact beyond the list too. */
  readonly log: (count: number) => number;
}

/** A share of the largest one below which a count beyond the mean is left out of the list. */
const NEGLIGIBLE = 1e-16;

/**
 * A distribution from the logarithm of its first probability and the steps from each to the next, so
 * that no probability underflows on the way to those that matter.
 */
export function byStep(first: number, step: (count: number) => number, mean: number): Distribution {
  const shares: number[] = [];
  let largest = -Infinity;
  let log = first;
  for (let count = 0; ; count += 1) {
    shares.push(Math.exp(log));
    largest = Math.max(largest, log);
    log += step(count);
    if (count >= mean && log < largest + Math.log(NEGLIGIBLE)) break;
  }
  const total = shares.reduce((sum, share) => sum + share, 0);
  return {
    shares: shares.map((share) => share / total),
    log: (count) => {
      let at = first;
      for (let k = 0; k < count; k += 1) at += step(k);
      return at;
    },
  };
}

/** Each of some counts alike: what endless draws from them, with putting back, come to. */
export function eachAlike(counts: readonly number[]): Distribution {
  const times = Array.from({ length: Math.max(...counts) + 1 }, () => 0);
  for (const count of counts) times[count] = (times[count] ?? 0) + 1;
  // Divided once: shares added up one by one would make a sure count a little less than sure.
  const shares = times.map((n) => n / counts.length);
  return { shares, log: (count) => Math.log(shares[count] ?? 0) };
}

export function meanOf({ shares }: Distribution): number {
  return shares.reduce((sum, share, count) => sum + share * count, 0);
}

/** A rounding error of sums of probabilities, so that a sure count is the quantile of 1 too. */
const ROUNDING = 1e-9;

/** The least count with at least that much probability at or below it. */
export function quantile({ shares }: Distribution, probability: number): number {
  let below = 0;
  const found = shares.findIndex((share) => {
    below += share;
    return below >= probability - ROUNDING;
  });
  return found === -1 ? shares.length - 1 : found;
}

/** The central interval that is to hold the count with that probability, or more: counts come whole. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

export function centralInterval(forecast: Distribution, level: number): Interval {
  return {
    from: quantile(forecast, (1 - level) / 2),
    to: quantile(forecast, (1 + level) / 2),
  };
}

/** How probable it is that there is any at all. */
export function anyAtAll({ shares }: Distribution): number {
  return 1 - (shares[0] ?? 0);
}
