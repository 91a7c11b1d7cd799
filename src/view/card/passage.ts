import type { Cite } from '../../record/parts.ts';
import { type CasusRecord, find } from '../../record/record.ts';
import { dateText } from '../date-text.ts';
import { inLang, type Lang } from '../lang.ts';

/** One place in one source, with what a reader must know to trust it or not. */
export interface Passage {
  readonly source: string;
  readonly title: string;
  /** Who published it, by whom it is written, and when. */
  readonly about: string;
  readonly address: string | undefined;
  /** Words that stand in the text and find the place. */
  readonly words: string | undefined;
  /** The place in our words, where the text was not at hand to quote from. */
  readonly where: string | undefined;
  readonly confidence: Cite['confidence'];
  readonly basis: Cite['basis'];
  readonly note: string | undefined;
}

export function passageOf(record: CasusRecord, cite: Cite, lang: Lang): Passage {
  const source = find(record, 'source', cite.source);
  const published =
    source && source.published !== 'unknown' ? dateText(source.published, lang) : undefined;
  const about = [source?.authors.join(', '), source?.publisher, published];
  return {
    source: cite.source,
    title: source?.title ?? cite.source,
    about: about.filter(Boolean).join(', '),
    address: source?.address,
    words: cite.at,
    where: cite.where && inLang(cite.where, lang),
    confidence: cite.confidence,
    basis: cite.basis,
    note: cite.note,
  };
}
