import type { WithinCase } from '../../record/within-case.ts';
import { inLang, type Lang } from '../lang.ts';

/** How a text calls rivals and clues: by their ids, which commands take, or in words. */
export interface Called {
  readonly rival: (id: string) => string;
  readonly clue: (id: string) => string;
}

export const byId: Called = { rival: (id) => id, clue: (id) => id };

export function inWords(spec: WithinCase, lang: Lang): Called {
  return {
    rival: (id) => rivalName(spec, id, lang),
    clue: (id) => `“${clueText(spec, id, lang).replace(/\.$/, '')}”`,
  };
}

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
