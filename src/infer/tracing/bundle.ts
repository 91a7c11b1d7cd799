import type { Clue } from './clue.ts';
import { type Likelihood, likelihoodFor } from './likelihood.ts';

/** What the joint judgement of a bundle comes to, beside its parts. */
export type BundleFault =
  /**
   * No joint probability exceeds that of the least likely part, nor falls below what the parts
   * leave.
   */
  | { readonly kind: 'bundle-impossible'; readonly bundle: string; readonly rival: string }
  /** The product of the parts for every rival: then it was no bundle, or nobody thought. */
  | { readonly kind: 'bundle-equals-product'; readonly bundle: string };

/**
 * Several findings judged as one clue: the likelihoods are those of the whole pattern as it was
 * found, so the bundle itself was always seen.
 */
export function bundle(
  id: string,
  parts: readonly Clue[],
  likelihoods: readonly Likelihood[],
  dependence: Clue['dependence'],
): Clue {
  return {
    id,
    anchors: parts.flatMap(({ anchors }) => anchors),
    sources: [...new Set(parts.flatMap(({ sources }) => sources))],
    seen: true,
    likelihoods,
    dependence,
  };
}

/** Holds a bundle against the marginals of its parts (bounds of Fréchet). */
export function bundleFaults(
  whole: Clue,
  parts: readonly Clue[],
  rivals: readonly string[],
): BundleFault[] {
  const faults: BundleFault[] = [];
  let product = parts.length > 1;
  for (const rival of rivals) {
    const joint = likelihoodFor(whole.likelihoods, rival, whole.id).value;
    const found = parts.map((part) => {
      const { value } = likelihoodFor(part.likelihoods, rival, part.id);
      return part.seen ? value : 1 - value;
    });
    const least = found.reduce((sum, p) => sum + p, 0) - (found.length - 1);
    if (joint > Math.min(...found) + 1e-12 || joint < least - 1e-12)
      faults.push({ kind: 'bundle-impossible', bundle: whole.id, rival });
    if (Math.abs(joint - found.reduce((times, p) => times * p, 1)) > 1e-12) product = false;
  }
  if (product) faults.push({ kind: 'bundle-equals-product', bundle: whole.id });
  return faults;
}
