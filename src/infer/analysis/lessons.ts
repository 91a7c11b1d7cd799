import type { WithinCase } from '../../record/within-case.ts';
import { byExpectedLearning, type Prospect } from '../tracing/expected-learning.ts';
import type { Found } from './find-clue.ts';

/** How much looking for a clue is expected to settle: 0 nothing, 1 all that is open. */
export interface Lesson {
  readonly id: string;
  readonly learning: number;
}

/** What each clue promised before any was found, and what those that nobody searched for still do. */
export interface Lessons {
  readonly before: readonly Lesson[];
  /** The next to look for, the most instructive first. */
  readonly next: readonly Lesson[];
}

/** By what each clue is told to be whatever the others came out as. */
export function lessonsOf(
  { rivals, clues }: Pick<WithinCase, 'rivals' | 'clues'>,
  findings: readonly Found[],
  prior: readonly number[],
  posterior: readonly number[] | undefined,
): Lessons {
  const prospects = clues.map(
    ({ id, likelihoods }): Prospect => ({
      id,
      likelihoods: rivals.map(
        (rival) => likelihoods.find((one) => one.for.includes(rival.id))?.p ?? 0,
      ),
    }),
  );
  const open = prospects.filter(
    ({ id }) => findings.find(({ clue }) => clue === id)?.found === 'not-searched',
  );
  // Where all rivals expect the same nothing is learned; rounding may say a little less.
  const taught = (shares: readonly number[], of: readonly Prospect[]) =>
    byExpectedLearning(shares, of).map(({ id, learning }) => ({
      id,
      learning: Math.max(0, learning),
    }));
  return {
    before: taught(prior, prospects),
    next: posterior ? taught(posterior, open) : [],
  };
}
