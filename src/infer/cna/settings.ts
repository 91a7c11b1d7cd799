/** What may be asked of a coincidence analysis. The defaults are those of R's cna 4.0. */
export interface Settings {
  /** Smallest consistency of a solution. */
  readonly con: number;
  /** Smallest coverage of a solution. */
  readonly cov: number;
  /** Smallest consistency of a sufficient condition, where it is not `con`. */
  readonly conOfSufficient?: number;
  readonly most: {
    /** Literals in a conjunction. */
    readonly conjuncts: number;
    /** Conjunctions in a disjunction. */
    readonly disjuncts: number;
    /** Literals in an atomic solution. */
    readonly complexity: number;
    /** Complex solutions to list; their number is told however many there are. */
    readonly complexSolutions: number;
  };
  /** Factors from causes to effects, level by level; the unnamed come before them all. */
  readonly ordering: readonly (readonly string[])[];
  /** True: factors of one level are no causes of each other. */
  readonly strict: boolean;
  /** From which membership on a configuration counts as instantiated (fuzzy data only). */
  readonly cutoff: number;
  /**
   * Whether to keep only solutions whose outcome varies across .5 among the cases that the solution
   * is right about (`asf.selection = "cs"` of R's cna).
   */
  readonly needsVariation: boolean;
}

export const DEFAULTS: Settings = {
  con: 1,
  cov: 1,
  most: { conjuncts: 3, disjuncts: 4, complexity: 10, complexSolutions: 1000 },
  ordering: [],
  strict: false,
  cutoff: 0.5,
  needsVariation: true,
};
