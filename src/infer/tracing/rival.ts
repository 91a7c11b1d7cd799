/** One explanation among several of which exactly one is taken to be true. */
export interface Rival {
  readonly id: string;
  readonly says: string;
  /** True of the one that stands for everything not thought of. */
  readonly residual: boolean;
}

/** What is wrong with a set of rivals. Only the duplicate stops an analysis. */
export type RivalFault =
  | { readonly kind: 'duplicate-rival'; readonly rival: string }
  /** Without a residual the rivals share out a certainty that nobody has. */
  | { readonly kind: 'no-residual' }
  | { readonly kind: 'several-residuals'; readonly rivals: readonly string[] }
  /**
   * One hypothesis against "not so" alone: nobody can say how likely a clue is given a bare
   * negation.
   */
  | { readonly kind: 'bare-negation'; readonly rival: string };

/**
 * Checks that the rivals can be exhaustive and are each elicited for themselves (Fairfield and
 * Charman 2017, "Explicit Bayesian Analysis for Process Tracing").
 */
export function rivalFaults(rivals: readonly Rival[]): RivalFault[] {
  const faults: RivalFault[] = [];
  const seen = new Set<string>();
  for (const { id } of rivals) {
    if (seen.has(id)) faults.push({ kind: 'duplicate-rival', rival: id });
    seen.add(id);
  }
  const residuals = rivals.filter(({ residual }) => residual).map(({ id }) => id);
  const named = rivals.filter(({ residual }) => !residual).map(({ id }) => id);
  if (residuals.length === 0) faults.push({ kind: 'no-residual' });
  if (residuals.length > 1) faults.push({ kind: 'several-residuals', rivals: residuals });
  const [only] = named;
  if (named.length === 1 && only !== undefined && residuals.length > 0)
    faults.push({ kind: 'bare-negation', rival: only });
  return faults;
}
