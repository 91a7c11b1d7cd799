import { either, fitOf, reaches } from './fit.ts';
import { complexityOf, type Disjunction } from './formula.ts';
import type { Settings } from './settings.ts';
import type { Sufficient } from './sufficient.ts';

/** A minimally necessary disjunction of minimally sufficient conditions. */
export interface Necessary {
  readonly disjunction: Disjunction;
  readonly members: Float64Array;
  readonly consistency: number;
  readonly coverage: number;
}

/**
 * Every disjunction that covers the outcome enough, of which no part does, and that is consistent
 * enough. Coverage only grows with each disjunct: a branch is left when all that could be added is
 * too little, and a disjunction is minimal if none of its parts with one disjunct less covers
 * enough.
 */
export function minimallyNecessary(
  conditions: readonly Sufficient[],
  outcome: Float64Array,
  { con, cov, most }: Settings,
): Necessary[] {
  const found: Necessary[] = [];
  // Those that cover most come first: coverage grows by that of each disjunct at most, so that what
  // can still be gained is bounded by the next ones.
  const ordered = [...conditions].sort((a, b) => b.coverage - a.coverage);
  const place = new Map(conditions.map((condition, at) => [condition, at]));
  const reachable = unionsFromTheEnd(ordered, outcome.length);
  const covers = (members: Float64Array) => reaches(fitOf(members, outcome).coverage, cov);

  const descend = (from: number, chosen: readonly Sufficient[], members: Float64Array): void => {
    const room = most.disjuncts - chosen.length;
    const own = fitOf(members, outcome).coverage ?? 0;
    for (let at = from; room > 0 && at < ordered.length; at += 1) {
      const condition = ordered[at];
      const rest = reachable[at];
      if (condition === undefined || rest === undefined) continue;
      const bound = ordered.slice(at, at + room).reduce((sum, { coverage }) => sum + coverage, own);
      if (!reaches(bound, cov) || !covers(either(members, rest))) return;
      const all = [...chosen, condition];
      const disjunction = [...all]
        .sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
        .map(({ conjunction }) => conjunction);
      if (complexityOf(disjunction) > most.complexity) continue;
      const union = either(members, condition.members);
      const { consistency, coverage } = fitOf(union, outcome);
      if (!reaches(coverage, cov)) descend(at + 1, all, union);
      else if (reaches(consistency, con) && !all.some((out) => covers(unionWithout(all, out))))
        found.push({
          disjunction,
          members: union,
          consistency: consistency ?? 0,
          coverage: coverage ?? 0,
        });
    }
  };
  descend(0, [], new Float64Array(outcome.length));
  return found;
}

/** For each place the union of all conditions from there on. */
function unionsFromTheEnd(conditions: readonly Sufficient[], cases: number): Float64Array[] {
  const unions: Float64Array[] = [];
  let union = new Float64Array(cases);
  for (const { members } of [...conditions].reverse()) {
    union = Float64Array.from(either(union, members));
    unions.unshift(union);
  }
  return unions;
}

function unionWithout(all: readonly Sufficient[], out: Sufficient): Float64Array {
  return all
    .filter((one) => one !== out)
    .reduce<Float64Array>(
      (union, { members }) => either(union, members),
      new Float64Array(out.members.length),
    );
}
