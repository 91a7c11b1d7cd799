import { type Cite, inEnglish } from '../record/parts.ts';
import { type CasusRecord, find } from '../record/record.ts';
import type { Item } from './blocks.ts';
import { dateText } from './date-text.ts';
import { inLang, type Lang } from './lang.ts';
import { messagesIn } from './messages/index.ts';

/**
 * Numbers the sources that a document cites, in the order in which it first cites them, and letters
 * their passages: a source is written out once however many of its passages carry something.
 */
export interface Endnotes {
  /** `[3a]`, `[3a, 7b]`; empty where there is nothing to cite. */
  readonly ref: (cites: readonly Cite[] | undefined) => string;
  readonly list: () => Item[];
}

export function endnotes(record: CasusRecord, lang: Lang): Endnotes {
  const sources = new Map<string, { number: number; passages: Map<string, Cite> }>();
  return {
    ref: (cites = []) => {
      const marks = cites.map((cite) => {
        const known = sources.get(cite.source) ?? { number: sources.size + 1, passages: new Map() };
        sources.set(cite.source, known);
        const words = `${cite.at ?? ''}|${inEnglish(cite.where)}`;
        if (!known.passages.has(words)) known.passages.set(words, cite);
        return `${known.number}${letters([...known.passages.keys()].indexOf(words))}`;
      });
      return marks.length === 0 ? '' : `[${[...new Set(marks)].join(', ')}]`;
    },
    list: () =>
      [...sources].map(([id, { number, passages }]) => ({
        text: `[${number}] ${sourceText(record, id, lang)}`,
        items: [
          {
            text: [...passages.values()]
              .map((cite, i) => `${letters(i)} ${passageText(cite, lang)}`)
              .join('; '),
          },
        ],
      })),
  };
}

/** a, b, … z, aa, ab, … */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

/** Who published what and when, and where it is to be found. */
export function sourceText(record: CasusRecord, id: string, lang: Lang): string {
  const source = find(record, 'source', id);
  if (!source) return id;
  const parts = [
    source.authors.join(', '),
    source.title,
    source.publisher,
    source.published === 'unknown' ? undefined : dateText(source.published, lang),
    source.address,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join('. ');
}

/** The words that locate a passage, or its place, and how sure it is. */
export function passageText(cite: Cite, lang: Lang): string {
  const where = cite.at !== undefined ? `“${cite.at}”` : inLang(cite.where ?? '', lang);
  return cite.confidence
    ? `${where} (${messagesIn(lang).confidence[cite.confidence]})`
    : `${where}`;
}
