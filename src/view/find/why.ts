import type { Term } from './query.ts';
import type { Word, WordForms } from './word-forms.ts';

/** Why a passage answers a part of a query, from the strongest reason to the weakest. */
export interface Why {
  readonly reason: 'word' | 'stem' | 'folded' | 'beginning' | 'name';
  /** The part of the query, as typed. */
  readonly asked: string;
  /** The words of the passage. */
  readonly found: string;
  /** What both are names of. */
  readonly of?: string;
  readonly start: number;
  readonly end: number;
}

/** A word must be as long as this for others that begin with it to be meant. */
export const LEAST_BEGINNING = 4;

const FORMS = [
  ['word', 'word'],
  ['stem', 'stem'],
  ['folded', 'folded'],
] as const satisfies readonly (readonly [Why['reason'], keyof WordForms])[];

/** The strongest reason why some words answer a part of a query, or undefined where they do not. */
export function whyIn(
  text: string,
  words: readonly Word[],
  term: Term,
  typed: string,
): Why | undefined {
  const why = (reason: Why['reason'], at: number, length: number, of?: string): Why => {
    const start = words[at]?.start ?? 0;
    const end = words[at + length - 1]?.end ?? 0;
    const asked = typed.slice(term.words[0]?.start, term.words.at(-1)?.end);
    return { reason, asked, found: text.slice(start, end), ...(of && { of }), start, end };
  };
  for (const [reason, form] of FORMS) {
    const at = indexOfPhrase(words, term.words, form);
    if (at >= 0) return why(reason, at, term.words.length);
  }
  for (const { id, names } of term.names) {
    for (const name of names) {
      const at = indexOfPhrase(words, name, 'folded');
      if (at >= 0) return why('name', at, name.length, id);
    }
  }
  const [only, ...more] = term.words;
  if (only === undefined || more.length > 0 || only.word.length < LEAST_BEGINNING) return undefined;
  const at = words.findIndex(({ folded }) => folded.startsWith(only.folded));
  return at < 0 ? undefined : why('beginning', at, 1);
}

function indexOfPhrase(
  words: readonly WordForms[],
  phrase: readonly WordForms[],
  form: keyof WordForms,
): number {
  return words.findIndex((_, at) =>
    phrase.every((wanted, i) => words[at + i]?.[form] === wanted[form]),
  );
}
