import type { StateCodes } from '../compare/incident.ts';
import type { Both } from '../world/question.ts';

/**
 * All pairs of states that ever had an event: the two, a year, its events, and the last year in which
 * both existed.
 */
export interface OfEveryPair {
  readonly needs: readonly string[];
  readonly sql: string;
}

/** A published count of events by year, of one state or between two. */
export interface EventCount {
  /** Names it for the user; that of the data set. */
  readonly id: string;
  /** What is counted. */
  readonly what: Both;
  /** What the count leaves out, and what to beware of. */
  readonly notes: readonly Both[];
  readonly needs: readonly string[];
  /** Whose numbers of states it uses. */
  readonly codes: keyof StateCodes;
  /** The first and the last year that the data cover. */
  readonly first: number;
  readonly last: number;
  /** Years and counts; years without any may be there, with 0, or not. */
  readonly ofState: (state: number) => string;
  /** Absent where the data do not tell who stood against whom. */
  readonly ofPair?: (one: number, other: number) => string;
  /** Absent where pairs are too few, or the data do not tell of them. */
  readonly ofEveryPair?: OfEveryPair;
  /** Whether a year that is not there had none, or was not looked at. */
  readonly absent: 'none' | 'not-covered';
}
