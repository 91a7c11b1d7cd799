import { both, fitOf, reaches } from './fit.ts';
import type { Conjunction } from './formula.ts';
import type { Settings } from './settings.ts';
import { type Literal, memberships, type Table, valuesOf } from './table.ts';

/** A minimally sufficient condition of an outcome. */
export interface Sufficient {
  readonly conjunction: Conjunction;
  readonly members: Float64Array;
  readonly consistency: number;
  readonly coverage: number;
}

interface Candidate {
  readonly literals: readonly number[];
  readonly members: Float64Array;
}

/**
 * Every conjunction that some case instantiates, that is consistent enough, and of which no part
 * is: from single literals upward, so that a part is always tested before the whole. Consistency
 * can fall when a literal is added, so all parts count, not only the largest.
 */
export function minimallySufficient(
  table: Table,
  outcome: Float64Array,
  causes: readonly number[],
  { con, conOfSufficient = con, most, cutoff }: Settings,
): Sufficient[] {
  const literals: Literal[] = causes.flatMap((factor) =>
    valuesOf(table, factor).map((value) => ({ factor, value })),
  );
  const columns = literals.map((literal) => memberships(table, literal));
  const found: Sufficient[] = [];
  let open = new Map<string, Candidate>();
  const test = (candidate: Candidate, next: Map<string, Candidate>): void => {
    if (!candidate.members.some((value) => value > 0 && value >= cutoff)) return;
    const { consistency, coverage } = fitOf(candidate.members, outcome);
    if (!reaches(consistency, conOfSufficient)) {
      next.set(candidate.literals.join(), candidate);
      return;
    }
    found.push({
      conjunction: candidate.literals.flatMap((at) => literals[at] ?? []),
      members: candidate.members,
      consistency: consistency ?? 0,
      coverage: coverage ?? 0,
    });
  };
  for (const [at, members] of columns.entries()) test({ literals: [at], members }, open);
  for (let size = 2; size <= most.conjuncts; size += 1) {
    const next = new Map<string, Candidate>();
    for (const part of open.values()) {
      const last = part.literals.at(-1) ?? 0;
      for (let at = last + 1; at < literals.length; at += 1) {
        const added = columns[at];
        if (added === undefined || literals[at]?.factor === literals[last]?.factor) continue;
        const whole = [...part.literals, at];
        // Open parts are those that some case has and that are not sufficient.
        if (whole.every((out) => open.has(whole.filter((one) => one !== out).join())))
          test({ literals: whole, members: both(part.members, added) }, next);
      }
    }
    open = next;
  }
  return found;
}
