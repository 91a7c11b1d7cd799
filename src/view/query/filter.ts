import type { FuzzyDay } from '../../base/fuzzy-day.ts';
import type { Truth } from '../../base/truth.ts';
import type { Kind } from '../../record/kinds.ts';
import type { CasusRecord } from '../../record/record.ts';

/** What a filter may look at beside the thing itself. */
export interface Asked {
  readonly record: CasusRecord;
  /** The day that the question is put for, where one is given. */
  readonly on: FuzzyDay | undefined;
}

/**
 * One word of the query vocabulary: `party=kg`. It answers for one thing whether it fits; `open`
 * where the record does not settle it. The CLI, later the API, and their help are drawn from these.
 */
export interface Filter {
  readonly name: string;
  readonly about: string;
  /** The kinds of thing that it can be asked of. */
  readonly kinds: readonly Kind[];
  readonly test: (thing: never, value: string, asked: Asked) => Truth;
}

/** A filter over things of one shape; the cast is made here once and nowhere else. */
export function filter<T>(
  name: string,
  kinds: readonly Kind[],
  about: string,
  test: (thing: T, value: string, asked: Asked) => Truth | boolean,
): Filter {
  return {
    name,
    kinds,
    about,
    test: (thing, value, asked) => {
      const answer = test(thing as T, value, asked);
      return typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : answer;
    },
  };
}
