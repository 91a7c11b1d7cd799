import { type Decibel, weightOfLogs } from './decibel.ts';
import { findingsOf, likelihoodOf } from './dependence.ts';
import type { Tracing } from './tracing.ts';

/** What the clues, whatever they came out as, could have said between two rivals. */
export interface TellingApart {
  readonly first: string;
  readonly second: string;
  /**
   * Weight for the first that was to be expected if it is true; infinite if a clue could exclude
   * the second.
   */
  readonly expectedIfFirst: Decibel;
  /** Weight for the second that was to be expected if it is true. */
  readonly expectedIfSecond: Decibel;
  /** False where neither reaches the threshold: these data could not have told the two apart. */
  readonly couldTell: boolean;
}

/** 10 dB: odds of 10 to 1, expected of all clues together. A convention, shown where it is used. */
export const ENOUGH: Decibel = 10;

/**
 * Printed with every result, since one case cannot rank many explanations. A clue that depends on
 * others counts by its likelihoods given what was found before it, and worlds by their prior
 * weight.
 */
export function tellApart(tracing: Tracing, enough: Decibel = ENOUGH): TellingApart[] {
  const { worlds = [] } = tracing;
  const found = findingsOf(tracing.clues);
  const there = tracing.rivals.map(({ id }, at) =>
    tracing.clues.map((clue) => {
      const { value } = likelihoodOf(clue, id, found);
      const byWorld = worlds.map(
        ({ weight, likelihoods }) => weight * (likelihoods[clue.id]?.[at] ?? value),
      );
      return worlds.length > 0 ? byWorld.reduce((sum, share) => sum + share, 0) : value;
    }),
  );
  return tracing.rivals.flatMap((first, i) =>
    tracing.rivals.slice(i + 1).map((second, offset) => {
      const [a, b] = [there[i] ?? [], there[i + 1 + offset] ?? []];
      const expectedIfFirst = expectedWeight(a, b);
      const expectedIfSecond = expectedWeight(b, a);
      return {
        first: first.id,
        second: second.id,
        expectedIfFirst,
        expectedIfSecond,
        couldTell: Math.max(expectedIfFirst, expectedIfSecond) >= enough,
      };
    }),
  );
}

/**
 * The mean weight for the true rival: Kullback and Leibler's divergence in decibel, clue by clue.
 */
function expectedWeight(truth: readonly number[], other: readonly number[]): Decibel {
  return truth.reduce((sum, p, at) => {
    const q = other[at] ?? 0;
    return sum + meanOf(p, q) + meanOf(1 - p, 1 - q);
  }, 0);
}

function meanOf(p: number, q: number): Decibel {
  return p === 0 ? 0 : p * (weightOfLogs(Math.log(p), Math.log(q)) ?? 0);
}
