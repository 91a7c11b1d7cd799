import type { Named, NameIndex } from './names.ts';
import type { Word } from './word-forms.ts';

/** A part of a query that must be found: one word, or several that are a name together. */
export interface Term {
  readonly words: readonly Word[];
  /** What these words are a name of. */
  readonly names: readonly Named[];
}

/** Words that are in most texts and tell nothing of what is looked for. */
const EVERYWHERE = new Set(
  'a an and are as at by for from in into is of on or that the this to was were what which who with и в во не на с со к о об от по из за для до у а но или что как кто это'.split(
    ' ',
  ),
);

/** Cuts the words of a query into names, the longest first, and single words. */
export function termsOf(words: readonly Word[], names: NameIndex): Term[] {
  const terms: Term[] = [];
  for (let i = 0; i < words.length; ) {
    const name = names.at(words, i);
    const length = name?.length ?? 1;
    terms.push({ words: words.slice(i, i + length), names: name?.things ?? [] });
    i += length;
  }
  const telling = terms.filter(
    ({ words: [only, ...more], names: named }) =>
      more.length > 0 || named.length > 0 || !EVERYWHERE.has(only?.word ?? ''),
  );
  return telling.length > 0 ? telling : terms;
}
