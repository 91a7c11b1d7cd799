import { type Evidence, type Grade, type Matrix, type Rating, ratingAt } from './matrix.ts';

/** Only evidence against counts: consistent evidence fits too many hypotheses to decide. */
export const INCONSISTENCY: Readonly<Record<Rating, number>> = {
  CC: 0,
  C: 0,
  N: 0,
  I: -1,
  II: -2,
  NA: 0,
};

/** Factors for credibility and relevance, as in the weighted score of PARC ACH 2.0. */
export const GRADE_WEIGHT: Readonly<Record<Grade, number>> = {
  L: Math.SQRT1_2,
  M: 1,
  H: Math.SQRT2,
};

/** What there is against one hypothesis. The nearer to 0, the less. */
export interface Score {
  readonly hypothesis: string;
  /** Rows rated I or II. */
  readonly inconsistencies: number;
  /** Sum of -1 for I and -2 for II. */
  readonly unweighted: number;
  /** The same sum, each row times credibility and relevance. */
  readonly weighted: number;
}

/** Credibility times relevance: from 1/2 to 2. */
export function weightOfRow({ credibility, relevance }: Evidence): number {
  return GRADE_WEIGHT[credibility] * GRADE_WEIGHT[relevance];
}

/** One score a hypothesis, in the order of the matrix. */
export function scoresOf({ hypotheses, evidence }: Matrix): Score[] {
  return hypotheses.map((hypothesis, at) => {
    const points = evidence.map((row) => INCONSISTENCY[ratingAt(row, at)]);
    return {
      hypothesis,
      inconsistencies: points.filter((value) => value < 0).length,
      unweighted: points.reduce((sum, value) => sum + value, 0),
      weighted: evidence.reduce((sum, row, i) => sum + weightOfRow(row) * (points[i] ?? 0), 0),
    };
  });
}

/**
 * The hypotheses with least against them, by weighted score; several where they tie. It is a set,
 * never a winner. Sums of roots are compared to 1e-9.
 */
export function leastAgainst(matrix: Matrix): string[] {
  const scores = scoresOf(matrix);
  const best = Math.max(...scores.map(({ weighted }) => weighted));
  return scores
    .filter(({ weighted }) => weighted >= best - 1e-9)
    .map(({ hypothesis }) => hypothesis);
}
