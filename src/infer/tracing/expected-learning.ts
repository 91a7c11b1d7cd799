/** A clue that could be looked for: P(it is there given each rival), in the order of the rivals. */
export interface Prospect {
  readonly id: string;
  readonly likelihoods: readonly number[];
}

/**
 * The share of the prior variance that looking for a clue is expected to remove: 0 learns nothing,
 * 1 settles it. Humphreys and Jacobs 2023, ch. 5, for one hypothesis; with several rivals the
 * variances of their shares are summed. 0 where nothing was open before.
 */
export function expectedLearning(prior: readonly number[], likelihoods: readonly number[]): number {
  const before = variance(prior);
  if (before === 0) return 0;
  const there = prior.map((share, at) => share * (likelihoods[at] ?? 0));
  const absent = prior.map((share, at) => share * (1 - (likelihoods[at] ?? 0)));
  return 1 - (remaining(there) + remaining(absent)) / before;
}

/** The prospects from the most instructive to the least; equals stay in their order. */
export function byExpectedLearning(
  prior: readonly number[],
  prospects: readonly Prospect[],
): { readonly id: string; readonly learning: number }[] {
  return prospects
    .map(({ id, likelihoods }) => ({ id, learning: expectedLearning(prior, likelihoods) }))
    .sort((a, b) => b.learning - a.learning);
}

function variance(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share * (1 - share), 0);
}

/** P(finding) times the variance after it, from the joint probabilities of finding and rival. */
function remaining(joint: readonly number[]): number {
  const chance = joint.reduce((sum, share) => sum + share, 0);
  return chance === 0 ? 0 : chance * variance(joint.map((share) => share / chance));
}
