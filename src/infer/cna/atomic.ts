import { complexityOf, type Disjunction } from './formula.ts';
import { minimallyNecessary } from './necessary.ts';
import { possibleCauses } from './ordering.ts';
import { isInus } from './redundancy.ts';
import type { Settings } from './settings.ts';
import { minimallySufficient, type Sufficient } from './sufficient.ts';
import { type Literal, memberships, type Table } from './table.ts';

/** An atomic solution formula: what one outcome comes down to. */
export interface AtomicSolution {
  readonly outcome: Literal;
  readonly disjunction: Disjunction;
  readonly consistency: number;
  readonly coverage: number;
  readonly complexity: number;
}

/** What is found for one outcome. */
export interface OfOutcome {
  readonly outcome: Literal;
  readonly sufficient: readonly Sufficient[];
  readonly solutions: readonly AtomicSolution[];
}

/**
 * Solutions of one outcome, from the simplest to the most complex, then by consistency times
 * coverage.
 */
export function atomicSolutions(table: Table, outcome: Literal, settings: Settings): OfOutcome {
  const y = memberships(table, outcome);
  const causes = possibleCauses(table, outcome.factor, settings);
  const sufficient = minimallySufficient(table, y, causes, settings);
  const solutions = minimallyNecessary(sufficient, y, settings)
    .filter(({ disjunction }) => isInus(table, disjunction))
    .filter(({ members }) => !settings.needsVariation || variesWhereRight(members, y))
    .map(({ disjunction, consistency, coverage }) => ({
      outcome,
      disjunction,
      consistency,
      coverage,
      complexity: complexityOf(disjunction),
    }))
    .sort(
      (a, b) =>
        a.complexity - b.complexity || b.consistency * b.coverage - a.consistency * a.coverage,
    );
  return { outcome, sufficient, solutions };
}

/**
 * Whether the outcome lies on both sides of .5 among the cases that the solution is right about. If
 * all its variation lies in the cases that it gets wrong, there is no difference that it makes.
 */
function variesWhereRight(members: Float64Array, outcome: Float64Array): boolean {
  const right = [...outcome].filter((y, at) => y >= 0.5 === (members[at] ?? 0) >= 0.5);
  return right.some((y) => y > 0.5) && right.some((y) => y < 0.5);
}
