import { codesUsed } from './ratings.ts';

/**
 * How much a disagreement weighs: all alike, by the steps between the codes in their order, or by
 * the square of the steps. Cohen 1960; Cohen 1968 for the weighted forms.
 */
export type KappaWeights = 'unweighted' | 'equal' | 'squared';

/** What a disagreement of two codes weighs by a measure of one's own, whichever codes are in use. */
export type Distance = (a: number, b: number) => number;

/**
 * Cohen's kappa for two coders: agreement beyond what their own habits would give by chance.
 * Units that either left out are dropped. Undefined where chance leaves no room for disagreement.
 */
export function cohenKappa(
  first: readonly (number | undefined)[],
  second: readonly (number | undefined)[],
  weights: KappaWeights | Distance = 'unweighted',
): number | undefined {
  const pairs = first.flatMap((a, unit): (readonly [number, number])[] => {
    const b = second[unit];
    return a === undefined || b === undefined ? [] : [[a, b]];
  });
  const codes = codesUsed(pairs);
  const place = new Map(codes.map((code, index) => [code, index]));
  const bySteps = (a: number, b: number): number => {
    const steps = Math.abs((place.get(a) ?? 0) - (place.get(b) ?? 0));
    if (weights === 'unweighted') return steps === 0 ? 0 : 1;
    return weights === 'equal' ? steps : steps ** 2;
  };
  const weigh = typeof weights === 'function' ? weights : bySteps;
  let observed = 0;
  let expected = 0;
  for (const [a, b] of pairs) {
    observed += weigh(a, b) / pairs.length;
    for (const [, other] of pairs) expected += weigh(a, other) / pairs.length ** 2;
  }
  return expected > 0 ? 1 - observed / expected : undefined;
}
