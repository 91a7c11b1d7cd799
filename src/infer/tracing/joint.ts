import type { Clue } from './clue.ts';
import {
  dependsOn,
  type Findings,
  findingsOf,
  likelihoodOf,
  likelihoodsGiven,
} from './dependence.ts';
import { logSum } from './log-space.ts';
import type { Tracing, World } from './tracing.ts';

/** P(a clue came out so given rival, earlier findings and world). */
function chanceOf(
  tracing: Tracing,
  clue: Clue,
  rival: number,
  found: Findings,
  world: World | undefined,
): number {
  const inWorld = world?.likelihoods[clue.id]?.[rival];
  const there = inWorld ?? likelihoodOf(clue, tracing.rivals[rival]?.id ?? '', found).value;
  return found[clue.id] === true ? there : 1 - there;
}

/** Natural logarithm of P(all that was found given a rival), clue by clue in their order. */
export function logsByClue(tracing: Tracing, rival: number, world?: World): number[] {
  // Only what came before: a later clue must not be counted twice.
  const found: Record<string, boolean> = {};
  return tracing.clues.map((clue) => {
    found[clue.id] = clue.seen;
    return Math.log(chanceOf(tracing, clue, rival, found, world));
  });
}

/**
 * Natural logarithm of P(what the kept clues came out as given a rival): clues left out are summed
 * over, for later clues may depend on them. Where a case for what was not found was never stated,
 * the kept clue's marginal serves; `marginals` then gathers its id.
 */
export function logOfKept(
  tracing: Tracing,
  rival: number,
  keeps: (clue: Clue) => boolean,
  marginals: Set<string>,
  world?: World,
): number {
  const needed = neededBy(tracing.clues, keeps);
  const clues = tracing.clues.filter((clue) => keeps(clue) || needed.has(clue.id));
  const observed = findingsOf(tracing.clues);
  const descend = (at: number, found: Findings): number => {
    const clue = clues[at];
    if (clue === undefined) return 0;
    const ways = keeps(clue) ? [observed[clue.id] === true] : [true, false];
    return logSum(
      ways.map((seen) => {
        const now = { ...found, [clue.id]: seen };
        const usable = likelihoodsGiven(clue, now) !== undefined || world?.likelihoods[clue.id];
        if (!usable) marginals.add(clue.id);
        const stated: Clue = usable
          ? clue
          : { ...clue, dependence: { kind: 'independent', because: 'no case stated' } };
        return Math.log(chanceOf(tracing, stated, rival, now, world)) + descend(at + 1, now);
      }),
    );
  };
  return descend(0, {});
}

/** Clues left out that a kept clue, or another needed one, depends on. */
function neededBy(clues: readonly Clue[], keeps: (clue: Clue) => boolean): Set<string> {
  const needed = new Set<string>();
  for (const clue of [...clues].reverse()) {
    if (!keeps(clue) && !needed.has(clue.id)) continue;
    for (const id of dependsOn(clue)) needed.add(id);
  }
  return needed;
}
