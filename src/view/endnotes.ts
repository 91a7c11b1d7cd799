import type { Cite } from '../record/parts.ts';
import { type CasusRecord, find } from '../record/record.ts';
import { dateText } from './date-text.ts';
import type { Lang } from './lang.ts';
import { messagesIn } from './messages/index.ts';

/** Numbers the passages that a document cites, in the order in which it first cites them. */
export interface Endnotes {
  /** `[3]`, `[3][7]`; empty where there is nothing to cite. */
  readonly ref: (cites: readonly Cite[] | undefined) => string;
  readonly list: () => string[];
}

export function endnotes(record: CasusRecord, lang: Lang): Endnotes {
  const numbers = new Map<string, { number: number; cite: Cite }>();
  return {
    ref: (cites = []) =>
      cites
        .map((cite) => {
          const key = `${cite.source}|${cite.at ?? ''}|${cite.where ?? ''}`;
          const known = numbers.get(key) ?? { number: numbers.size + 1, cite };
          numbers.set(key, known);
          return `[${known.number}]`;
        })
        .join(''),
    list: () =>
      [...numbers.values()].map(
        ({ number, cite }) => `[${number}] ${citation(record, cite, lang)}`,
      ),
  };
}

/** A passage in full: who published what and when, the words that locate it, how sure it is. */
export function citation(record: CasusRecord, cite: Cite, lang: Lang): string {
  const source = find(record, 'source', cite.source);
  if (!source) return cite.source;
  const where = cite.at !== undefined ? `“${cite.at}”` : cite.where;
  const confidence = cite.confidence ?? source.confidence;
  const parts = [
    source.authors.join(', '),
    source.title,
    source.publisher,
    source.published === 'unknown' ? undefined : dateText(source.published, lang),
    where,
    confidence === undefined ? undefined : messagesIn(lang).confidence[confidence],
    source.address,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join('. ');
}
