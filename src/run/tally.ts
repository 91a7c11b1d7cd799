/**
 * What a job counts: whole numbers by key, such as [yes, no, open] by `['csto', '1994']`. Adding
 * tallies is exact, and the order in which they are added changes nothing.
 */
export interface Counted {
  readonly key: readonly string[];
  readonly counts: readonly number[];
}
export type Tally = readonly Counted[];

/** The sum of tallies, in the order of their keys, so that equal sums are equal byte by byte. */
export function sumOf(tallies: Iterable<Tally>): Tally {
  const sums = new Map<string, { key: readonly string[]; counts: number[] }>();
  for (const tally of tallies) {
    for (const { key, counts } of tally) {
      const name = key.join('\n');
      const sum = sums.get(name);
      if (sum)
        for (const [i, count] of counts.entries()) sum.counts[i] = (sum.counts[i] ?? 0) + count;
      else sums.set(name, { key, counts: [...counts] });
    }
  }
  const sorted = [...sums].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return sorted.map(([, counted]) => counted);
}
