import type { AtomicSolution, OfOutcome } from './atomic.ts';
import type { Settings } from './settings.ts';
import { isFreeOfPartialRedundancy, withoutRedundant } from './structure.ts';
import type { Table } from './table.ts';

/** A complex solution formula: one structure over all outcomes, as chains or common causes. */
export interface ComplexSolution {
  readonly parts: readonly AtomicSolution[];
  /** The least of its parts. */
  readonly consistency: number;
  readonly coverage: number;
  readonly complexity: number;
  /** False where the structure is too large to be checked for redundancies. */
  readonly checked: boolean;
}

export interface ComplexSolutions {
  readonly solutions: readonly ComplexSolution[];
  /** How many combinations of atomic solutions there are. */
  readonly combinations: number;
  /** How many of them were gone through. */
  readonly tried: number;
}

/**
 * One atomic solution for each outcome, in every combination; parts that the others imply are
 * dropped, and structures that say something twice are left out (Baumgartner and Falk 2019).
 */
export function complexSolutions(
  table: Table,
  outcomes: readonly OfOutcome[],
  { most }: Settings,
): ComplexSolutions {
  const choices = outcomes.map(({ solutions }) => solutions).filter(({ length }) => length > 0);
  if (choices.length === 0) return { solutions: [], combinations: 0, tried: 0 };
  const found = new Map<string, ComplexSolution>();
  let tried = 0;
  for (const parts of combinations(choices)) {
    if (tried === most.complexSolutions) break;
    tried += 1;
    const rest = withoutRedundant(table, parts);
    for (const kept of rest ?? [parts]) {
      if (rest !== undefined && !isFreeOfPartialRedundancy(table, kept)) continue;
      found.set(JSON.stringify(kept), {
        parts: kept,
        consistency: Math.min(...kept.map(({ consistency }) => consistency)),
        coverage: Math.min(...kept.map(({ coverage }) => coverage)),
        complexity: kept.reduce((sum, { complexity }) => sum + complexity, 0),
        checked: rest !== undefined,
      });
    }
  }
  return {
    solutions: [...found.values()].sort(
      (a, b) =>
        a.complexity - b.complexity || b.consistency * b.coverage - a.consistency * a.coverage,
    ),
    combinations: choices.reduce((product, { length }) => product * length, 1),
    tried,
  };
}

/** One of each list, in every way. */
function* combinations<T>(lists: readonly (readonly T[])[]): Generator<T[]> {
  const [first, ...rest] = lists;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const one of first) for (const others of combinations(rest)) yield [one, ...others];
}
