import { type Decibel, weightOfLogs } from '../tracing/decibel.ts';
import { findingsOf, likelihoodOf } from '../tracing/dependence.ts';
import { type TestClass, vanEvera } from '../tracing/van-evera.ts';
import type { Weighed } from './weigh.ts';

/** One finding in decibel: for each rival, against the average of those that allow it. */
export interface EvidenceRow {
  readonly clue: string;
  readonly seen: boolean;
  /** P(the clue is there given the rival), after trust, in the order of the rivals. */
  readonly likelihoods: readonly number[];
  /**
   * The difference of two cells is the weight between the two. Without end where one rival rules the
   * finding out; undefined where all do.
   */
  readonly weights: readonly (Decibel | undefined)[];
  /** What kind of test it is for each rival, against the residual where there is one. */
  readonly classes: readonly TestClass[];
}

/** The weights of all findings; those that count for nothing have no row. */
export function evidenceMatrix({ tracing }: Pick<Weighed, 'tracing'>): EvidenceRow[] {
  const { rivals, clues } = tracing;
  const found = findingsOf(clues);
  const rest = Math.max(
    0,
    rivals.findIndex(({ residual }) => residual),
  );
  return clues.map((clue) => {
    const likelihoods = rivals.map(({ id }) => likelihoodOf(clue, id, found).value);
    const logs = likelihoods.map((p) => Math.log(clue.seen ? p : 1 - p));
    const allowed = logs.filter((log) => log > -Infinity);
    const mean = allowed.reduce((sum, log) => sum + log, 0) / allowed.length;
    return {
      clue: clue.id,
      seen: clue.seen,
      likelihoods,
      weights: logs.map((log) => (allowed.length === 0 ? undefined : weightOfLogs(log, mean))),
      classes: likelihoods.map((p) => vanEvera(p, likelihoods[rest] ?? p).label),
    };
  });
}
