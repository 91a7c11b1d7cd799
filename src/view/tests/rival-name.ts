import type { WithinCase } from '../../record/within-case.ts';
import { inLang, type Lang } from '../lang.ts';

/** A rival by its name; its id where the analysis has none for it, as for the residual. */
export function rivalName({ rivals }: WithinCase, rival: string, lang: Lang): string {
  const named = rivals.find(({ id }) => id === rival);
  return named ? inLang(named.name, lang) : rival;
}

/** A clue in the words of the analysis; its id where the analysis no longer has it. */
export function clueText({ clues }: WithinCase, clue: string, lang: Lang): string {
  const named = clues.find(({ id }) => id === clue);
  return named ? inLang(named.says, lang) : clue;
}
