import type { Findable } from './passages.ts';
import { idsOf, namesOf } from './passages.ts';
import type { Word } from './word-forms.ts';

/** A thing of the record under one of its names. */
export interface Named {
  readonly id: string;
  /** Every name of it, each as its words. */
  readonly names: readonly (readonly Word[])[];
}

/** The names of a record's things: what else something is called. */
export interface NameIndex {
  /** The things that the words at a place of a query name; the longest name that fits counts. */
  readonly at: (
    words: readonly Word[],
    from: number,
  ) => { readonly length: number; readonly things: readonly Named[] } | undefined;
}

/** Names are looked up by folded words without endings, so Кыргызстана names what Кыргызстан does. */
export function nameIndex(
  things: readonly Findable[],
  wordsIn: (text: string) => Word[],
): NameIndex {
  const byPhrase = new Map<string, Named[]>();
  let longest = 1;
  for (const found of things) {
    if (found.kind !== 'thing') continue;
    const names = namesOf(found.thing)
      .map(wordsIn)
      .filter((words) => words.length > 0);
    const named = { id: found.thing.id, names };
    const calls = [...names, ...idsOf(found.thing).map(wordsIn)];
    for (const phrase of new Set(calls.map(phraseOf))) {
      byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), named]);
    }
    longest = Math.max(longest, ...names.map((words) => words.length));
  }
  return {
    at: (words, from) => {
      for (let length = Math.min(longest, words.length - from); length > 0; length -= 1) {
        const things = byPhrase.get(phraseOf(words.slice(from, from + length)));
        if (things) return { length, things };
      }
      return undefined;
    },
  };
}

function phraseOf(words: readonly Word[]): string {
  return words.map(({ folded }) => folded).join(' ');
}
