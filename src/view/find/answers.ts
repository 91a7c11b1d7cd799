import type { Place } from '../../base/diagnostic.ts';
import type { Kind } from '../../record/kinds.ts';
import type { CasusRecord } from '../../record/record.ts';
import type { LibraryText } from '../../record/text-layer.ts';
import type { Lang } from '../lang.ts';
import { titleOf } from '../title.ts';
import type { Found, Hit } from './finder.ts';
import { shorten } from './shorten.ts';
import type { Why } from './why.ts';

/** A hit as it is shown: what, where, the passage cut short, and why. */
export type Answer = {
  readonly passage: string;
  readonly why: readonly Pick<Why, 'reason' | 'asked' | 'found' | 'of'>[];
} & (
  | {
      readonly kind: 'thing';
      readonly of: Kind;
      readonly id: string;
      readonly title: string;
      readonly field: Hit['piece']['field'];
      readonly place: Place | undefined;
    }
  | {
      readonly kind: 'text';
      readonly name: string;
      readonly source: string | undefined;
      readonly line: number;
      /** Of the first match, in UTF-16 code units of the text. */
      readonly start: number;
      readonly end: number;
    }
);

/** The first hits as they are shown, and how many there are in all. */
export interface Answers {
  readonly query: string;
  readonly all: boolean;
  readonly total: number;
  readonly hits: readonly Answer[];
}

export function answersOf(
  record: CasusRecord,
  found: Found,
  sourceOf: (text: LibraryText) => string | undefined,
  limit: number,
  lang: Lang,
): Answers {
  const answer = ({ found: hit, piece, at, why }: Hit): Answer => {
    const shown = {
      passage: shorten(piece.text, at),
      why: why.map(({ reason, asked, found, of }) => ({ reason, asked, found, ...(of && { of }) })),
    };
    if (hit.kind === 'thing') {
      const { of, thing } = hit;
      const title = titleOf(record, of, thing, lang);
      const place = record.placeOf(thing.id);
      return { kind: 'thing', of, id: thing.id, title, field: piece.field, place, ...shown };
    }
    const start = hit.start + at.start;
    return {
      kind: 'text',
      name: hit.text.name,
      source: sourceOf(hit.text),
      line: hit.text.text.slice(0, start).split('\n').length,
      start,
      end: hit.start + at.end,
      ...shown,
    };
  };
  const { query, all, hits } = found;
  return { query, all, total: hits.length, hits: hits.slice(0, limit).map(answer) };
}
