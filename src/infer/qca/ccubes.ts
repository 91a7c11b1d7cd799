import { at, full } from './bits.ts';
import type { Candidate, Implicant } from './candidates.ts';
import type { Tick } from './cover.ts';
import { type Table, wordsFor } from './rows.ts';
import { type Solved, solve } from './solve.ts';

/** How a search that ends where CCubes ends differs from the complete one. */
export interface CcubesReport {
  /** The last number of literals that it searches. */
  readonly depth: number;
  /** Implicants with more literals, which it never sees. */
  readonly missed: readonly Implicant[];
  /** The size of a minimum model when all implicants are seen. */
  readonly size: { readonly lower: number; readonly upper: number };
  /** Whether it misses a minimum model; undefined when the limit ended before that was known. */
  readonly differs: boolean | undefined;
}

/**
 * Where CCubes ends: all rows are covered, and two numbers of literals in a row brought no implicant
 * that covers a row.
 */
export function ccubesDepth(all: readonly Candidate[], rows: number): number {
  const left = full(rows, wordsFor(rows));
  let depth = 0;
  let idle = 0;
  let i = 0;
  while (i < all.length && (idle < 2 || left.some((word) => word !== 0))) {
    depth += 1;
    idle += 1;
    for (let next = all[i]; next && next.literals <= depth; next = all[i]) {
      for (let w = 0; w < left.length; w += 1) left[w] = at(left, w) & ~at(next.covers, w);
      idle = 0;
      i += 1;
    }
  }
  return depth;
}

/** Holds the search that ended early against the complete one. */
export function compared(
  depth: number,
  all: readonly Candidate[],
  { cover, models }: Solved,
  table: Table,
  complete: boolean,
  tick: Tick,
): CcubesReport {
  const missed = all.filter(({ literals }) => literals > depth).map(({ implicant }) => implicant);
  const upper = cover.columns.length;
  if (missed.length === 0)
    return {
      depth,
      missed,
      size: { lower: cover.lower, upper },
      differs: complete ? false : undefined,
    };
  const whole = solve(all, table, complete, false, tick);
  const size = { lower: whole.cover.lower, upper: whole.cover.columns.length };
  let differs: boolean | undefined;
  if (size.upper < cover.lower) differs = true;
  else if (size.lower === upper && whole.models.count !== undefined && models.count !== undefined)
    differs = whole.models.count !== models.count;
  return { depth, missed, size, differs };
}
