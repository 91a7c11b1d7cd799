import type { WithinCase } from '../../record/within-case.ts';
import type { Grade, Matrix, Rating } from '../ach/matrix.ts';
import { findingsOf, likelihoodOf } from '../tracing/dependence.ts';
import type { Tracing } from '../tracing/tracing.ts';
import type { Found } from './find-clue.ts';

/** The least probability of a finding for which it counts as so consistent. A convention. */
const RATED: readonly (readonly [from: number, rating: Rating])[] = [
  [0.8, 'CC'],
  [0.6, 'C'],
  [0.4, 'N'],
  [0.15, 'I'],
  [0, 'II'],
];

/**
 * The same clues as a matrix of competing hypotheses: each rated by the probability of what was found,
 * its credibility by the trust in the finding. The residual has no column: nothing speaks against what
 * nobody thought of.
 */
export function matrixOf(
  { rivals, clues }: Tracing,
  spec: WithinCase,
  findings: readonly Found[],
): Matrix {
  const named = rivals.filter(({ residual }) => !residual).map(({ id }) => id);
  const found = findingsOf(clues);
  return {
    hypotheses: named,
    evidence: clues.map((clue) => ({
      id: clue.id,
      credibility: gradeOf(findings.find((one) => one.clue === clue.id)?.trust ?? 0),
      relevance: spec.clues.find(({ id }) => id === clue.id)?.relevance ?? 'M',
      sources: clue.sources,
      ratings: named.map((rival) => {
        const { value } = likelihoodOf(clue, rival, found);
        return ratingOf(clue.seen ? value : 1 - value);
      }),
    })),
  };
}

function ratingOf(p: number): Rating {
  return RATED.find(([from]) => p >= from)?.[1] ?? 'II';
}

function gradeOf(trust: number): Grade {
  if (trust >= 0.85) return 'H';
  return trust >= 0.6 ? 'M' : 'L';
}
