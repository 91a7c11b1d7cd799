import { UserError } from '../../base/user-error.ts';

/** What the codes are: names, ranks, equal steps, or amounts with a true zero. */
export type Level = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/**
 * The squared difference between two codes, by their places in the list of codes.
 * Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability".
 * @param codes every code used, from small to large
 * @param counts how often each was used among the values that can be paired
 */
export function squaredDistance(
  level: Level,
  codes: readonly number[],
  counts: readonly number[],
): (a: number, b: number) => number {
  const code = (place: number) => codes[place] ?? Number.NaN;
  switch (level) {
    case 'nominal':
      return (a, b) => (a === b ? 0 : 1);
    case 'ordinal':
      return (a, b) => ranksBetween(counts, Math.min(a, b), Math.max(a, b)) ** 2;
    case 'interval':
      return (a, b) => (code(a) - code(b)) ** 2;
    case 'ratio':
      if (codes.some((one) => one < 0)) {
        throw new UserError(
          'a code is below 0, and amounts with a true zero have none',
          'Give amounts from 0 up, or take the codes as equal steps: --level interval.',
        );
      }
      return (a, b) => (a === b ? 0 : ((code(a) - code(b)) / (code(a) + code(b))) ** 2);
  }
}

/** How many ranks lie from one code to the other, each end counted by half. */
function ranksBetween(counts: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (let place = from; place <= to; place += 1) sum += counts[place] ?? 0;
  return sum - ((counts[from] ?? 0) + (counts[to] ?? 0)) / 2;
}
