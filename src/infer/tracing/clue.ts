import type { Likelihood } from './likelihood.ts';

/**
 * What a clue stands on: a claim of the record, or a search that is recorded to have found nothing.
 */
export type Anchor =
  | { readonly kind: 'claim'; readonly claim: string }
  | { readonly kind: 'silence'; readonly silence: string };

/** The likelihoods of a clue for one way in which earlier clues came out. */
export interface GivenCase {
  /** Earlier clues and whether each was seen. */
  readonly when: Readonly<Record<string, boolean>>;
  readonly likelihoods: readonly Likelihood[];
}

/**
 * How a clue hangs on the clues before it, given each rival. There is no default: likelihoods are
 * multiplied only where somebody says that they may be.
 */
export type Dependence =
  | { readonly kind: 'independent'; readonly because: string }
  | { readonly kind: 'given'; readonly cases: readonly GivenCase[] };

/** One thing looked for. Clues are ordered: each may depend on those before it. */
export interface Clue {
  readonly id: string;
  /** More than one where a bundle is judged as one clue. */
  readonly anchors: readonly Anchor[];
  /** Sources that it stands on: ids of the record. */
  readonly sources: readonly string[];
  /** False where it was searched for and is absent: that is a finding too. */
  readonly seen: boolean;
  /** P(clue is there given the rival), whatever else was found: the marginal. */
  readonly likelihoods: readonly Likelihood[];
  readonly dependence: Dependence;
}
