import type { FuzzyDay } from '../../base/fuzzy-day.ts';
import type { Truth } from '../../base/truth.ts';
import type { Kind } from '../../record/kinds.ts';
import type { CasusRecord } from '../../record/record.ts';
import type { Reader, Slip } from './readers.ts';

/** What a filter may look at beside the thing itself. */
export interface Asked {
  readonly record: CasusRecord;
  /** The day that the question is put for, where one is given. */
  readonly on: FuzzyDay | undefined;
}

/** Whether a thing fits; `open` where the record does not settle it. */
export type Test = (thing: never, asked: Asked) => Truth;

/**
 * One word of the query vocabulary: `party=kg`. The CLI, the API, the tables of the app and their help
 * are drawn from these.
 */
export interface Filter {
  readonly name: string;
  readonly about: string;
  /** The kinds of thing that it can be asked of. */
  readonly kinds: readonly Kind[];
  /** What the value as typed asks of a thing, or why it asks nothing. */
  readonly read: (typed: string, record: CasusRecord) => { readonly test: Test } | Slip;
}

/** A filter over things of one shape; the cast is made here once and nowhere else. */
export function filter<T, V = string>(
  name: string,
  kinds: readonly Kind[],
  about: string,
  reader: Reader<V>,
  test: (thing: T, value: V, asked: Asked) => Truth | boolean,
): Filter {
  return {
    name,
    kinds,
    about,
    read: (typed, record) => {
      const read = reader(typed, record);
      if (!('value' in read)) return read;
      return {
        test: (thing, asked) => {
          const answer = test(thing as T, read.value, asked);
          return typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : answer;
        },
      };
    },
  };
}
