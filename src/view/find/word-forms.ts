import stemmers from 'snowball-stemmers';
import { foldLetters } from './fold-letters.ts';

/** The forms under which a word is kept and looked for, from the strictest on. */
export interface WordForms {
  /** In lower case, otherwise as it stands. */
  readonly word: string;
  /** Without its ending, by the Russian rules for Cyrillic and the English ones for Latin. */
  readonly stem: string;
  /** With folded letters, then without its ending. */
  readonly folded: string;
}

/** A word of a text with where it stands there, in UTF-16 code units. */
export interface Word extends WordForms {
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‘ʻʼ`][\p{L}\p{M}]+)*/gu;

/** Nouns whose end the Russian rules take for that of a verb, each with a form that they read well. */
const TAKEN_FOR_VERBS: ReadonlyMap<string, string> = new Map([['беларусь', 'беларуси']]);

/** A reader of words that works out the forms of each word once. */
export function wordReader(): (text: string) => Word[] {
  const russian = stemmers.newStemmer('russian');
  const english = stemmers.newStemmer('english');
  const known = new Map<string, WordForms>();
  const stem = (word: string) =>
    /\p{Script=Cyrillic}/u.test(word)
      ? russian.stem(TAKEN_FOR_VERBS.get(word) ?? word)
      : english.stem(word);
  const formsOf = (typed: string): WordForms => {
    const forms = known.get(typed);
    if (forms) return forms;
    const word = typed
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/[’‘ʻʼ`]/g, "'");
    const plain = word.replaceAll('ё', 'е');
    const folded = foldLetters(word);
    const stemmed = stem(plain);
    const made = { word, stem: stemmed, folded: folded === plain ? stemmed : stem(folded) };
    known.set(typed, made);
    return made;
  };
  return (text) =>
    [...text.matchAll(WORD)].map((match) => ({
      ...formsOf(match[0]),
      start: match.index,
      end: match.index + match[0].length,
    }));
}
