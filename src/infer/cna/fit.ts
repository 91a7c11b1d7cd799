/**
 * How well a condition fits an outcome. Ragin 2006; for crisp data shares of cases, for fuzzy of
 * memberships.
 */
export interface Fit {
  /**
   * Of all that has the condition, the share that has the outcome too; undefined where nothing has
   * it.
   */
  readonly consistency: number | undefined;
  /** Of all that has the outcome, the share that has the condition too. */
  readonly coverage: number | undefined;
}

/** Sums of memberships are compared to this. */
export const TOLERANCE = 1e-10;

export function fitOf(condition: Float64Array, outcome: Float64Array): Fit {
  let both = 0;
  let ofCondition = 0;
  let ofOutcome = 0;
  for (let at = 0; at < condition.length; at += 1) {
    const x = condition[at] ?? 0;
    const y = outcome[at] ?? 0;
    both += Math.min(x, y);
    ofCondition += x;
    ofOutcome += y;
  }
  return {
    consistency: ofCondition > 0 ? both / ofCondition : undefined,
    coverage: ofOutcome > 0 ? both / ofOutcome : undefined,
  };
}

/** Whether a measure reaches a threshold; one that is undefined reaches none. */
export function reaches(measure: number | undefined, threshold: number): boolean {
  return measure !== undefined && measure >= threshold - TOLERANCE;
}

/** Case by case the smaller membership: both hold. */
export function both(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, at) => Math.min(value, b[at] ?? 0));
}

/** Case by case the larger membership: at least one holds. */
export function either(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, at) => Math.max(value, b[at] ?? 0));
}
