import { UserError } from '../../base/user-error.ts';
import type { Clue, GivenCase } from './clue.ts';
import { type Likelihood, likelihoodFor } from './likelihood.ts';

/** Which clues came out how; a clue that is not named is not known. */
export type Findings = Readonly<Record<string, boolean>>;

/**
 * The case of a dependent clue that speaks of exactly such findings; the one that names most wins.
 */
export function caseFor(cases: readonly GivenCase[], found: Findings): GivenCase | undefined {
  let best: GivenCase | undefined;
  for (const one of cases) {
    const holds = Object.entries(one.when).every(([clue, seen]) => found[clue] === seen);
    const size = Object.keys(one.when).length;
    if (holds && (best === undefined || size > Object.keys(best.when).length)) best = one;
  }
  return best;
}

/** Earlier clues that a clue's likelihoods are given for. */
export function dependsOn({ dependence }: Clue): string[] {
  if (dependence.kind === 'independent') return [];
  return [...new Set(dependence.cases.flatMap(({ when }) => Object.keys(when)))];
}

/**
 * The likelihoods of a clue given what was found before it: its marginals where it is told
 * independent, else those of the case that holds. Undefined where no case does.
 */
export function likelihoodsGiven(clue: Clue, found: Findings): readonly Likelihood[] | undefined {
  if (clue.dependence.kind === 'independent') return clue.likelihoods;
  return caseFor(clue.dependence.cases, found)?.likelihoods;
}

/**
 * P(clue is there given rival and earlier findings), with its box; a case that nobody stated stops
 * here.
 */
export function likelihoodOf(clue: Clue, rival: string, found: Findings): Likelihood {
  const likelihoods = likelihoodsGiven(clue, found);
  if (likelihoods === undefined) {
    const names = dependsOn(clue).map((id) => `${id} ${found[id] ? 'seen' : 'not seen'}`);
    throw new UserError(
      `Clue ${clue.id} depends on earlier clues, and no case covers ${names.join(', ')}.`,
      'State its likelihoods for that case, or say that it is independent.',
    );
  }
  return likelihoodFor(likelihoods, rival, clue.id);
}

/** What clues came out as. */
export function findingsOf(clues: readonly Clue[]): Findings {
  return Object.fromEntries(clues.map(({ id, seen }) => [id, seen]));
}
