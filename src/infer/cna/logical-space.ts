import type { Conjunction, Disjunction } from './formula.ts';
import { type Table, valuesOf } from './table.ts';

/** A configuration: a value for each factor of a formula. */
export type Configuration = ReadonlyMap<number, number>;

/** More configurations than this are not gone through. */
const MOST = 1 << 18;

/**
 * Every logically possible configuration of some factors, over the values that they take in the
 * data; undefined where there are too many. Redundancy is a matter of logic, so fuzzy factors count
 * as crisp here.
 */
export function logicalSpace(
  table: Table,
  factors: readonly number[],
): readonly Configuration[] | undefined {
  const ranges = factors.map((factor) => valuesOf(table, factor));
  if (ranges.reduce((product, { length }) => product * length, 1) > MOST) return undefined;
  return factors.reduce<Map<number, number>[]>(
    (all, factor, at) =>
      all.flatMap((one) => (ranges[at] ?? []).map((value) => new Map(one).set(factor, value))),
    [new Map()],
  );
}

/** The factors that formulas speak of, each once. */
export function factorsIn(formulas: Iterable<Disjunction>): number[] {
  const factors = [...formulas].flatMap((formula) => formula.flat().map(({ factor }) => factor));
  return [...new Set(factors)].sort((a, b) => a - b);
}

export function conjunctionHolds(conjunction: Conjunction, at: Configuration): boolean {
  return conjunction.every(({ factor, value }) => at.get(factor) === value);
}

export function disjunctionHolds(disjunction: Disjunction, at: Configuration): boolean {
  return disjunction.some((conjunction) => conjunctionHolds(conjunction, at));
}
