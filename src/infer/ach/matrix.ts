import { UserError } from '../../base/user-error.ts';

/**
 * How a piece of evidence sits with a hypothesis: very consistent, consistent, neutral,
 * inconsistent, very inconsistent, not applicable. Heuer 1999, Psychology of Intelligence Analysis,
 * ch. 8.
 */
export const RATINGS = ['CC', 'C', 'N', 'I', 'II', 'NA'] as const;
export type Rating = (typeof RATINGS)[number];

/** How far a piece of evidence is to be believed, and how far it matters: low, medium, high. */
export type Grade = 'L' | 'M' | 'H';

/** One row of the matrix. */
export interface Evidence {
  readonly id: string;
  readonly credibility: Grade;
  readonly relevance: Grade;
  /** Sources that it stands on: ids of the record. */
  readonly sources: readonly string[];
  /** One rating a hypothesis, in the order of the matrix. */
  readonly ratings: readonly Rating[];
}

/** Analysis of Competing Hypotheses: evidence in rows, hypotheses in columns. */
export interface Matrix {
  readonly hypotheses: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** The rating of a hypothesis, by its place; a row too short is a slip of whoever wrote it. */
export function ratingAt(row: Evidence, hypothesis: number): Rating {
  const rating = row.ratings[hypothesis];
  if (rating === undefined)
    throw new UserError(
      `Evidence ${row.id} has ${row.ratings.length} ratings, too few for its matrix.`,
      'Rate every hypothesis; write NA where the evidence does not apply.',
    );
  return rating;
}
