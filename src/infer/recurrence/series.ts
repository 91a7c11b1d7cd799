/** How many events there were in each of the years from a first one on, none left out. */
export interface Series {
  readonly first: number;
  readonly counts: readonly number[];
}

/** More than this in one year are no single events any more, and distributions of them take long to list. */
export const MOST_IN_A_YEAR = 10_000;

/** The years from `first` to `last`; one of which nothing is told had none. */
export function seriesOf(
  perYear: ReadonlyMap<number, number>,
  first: number,
  last: number,
): Series {
  const years = Math.max(0, last - first + 1);
  return { first, counts: Array.from({ length: years }, (_, i) => perYear.get(first + i) ?? 0) };
}
