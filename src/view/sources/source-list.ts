import { type CasusRecord, list } from '../../record/record.ts';
import type { Source } from '../../record/source.ts';
import { foldLetters } from '../find/fold-letters.ts';
import { standingOn } from './standing.ts';

/** A source in the list, with how much of the record stands on it. */
export interface SourceRow {
  readonly source: Source;
  /** How many things of the record cite it. */
  readonly facts: number;
}

/** By what the list can be narrowed; each is a field of a source. */
export const FACETS = ['kind', 'type', 'lang', 'publisher', 'read'] as const;
export type Facet = (typeof FACETS)[number];

export interface Wanted {
  readonly facets: Readonly<Partial<Record<Facet, string>>>;
  readonly words: string | undefined;
  readonly sort: string | undefined;
}

export const ORDERS = ['facts', 'published', 'title'] as const;

/** The sources that fit; the founding ones first, then by how much stands on them. */
export function sourceRows(record: CasusRecord, { facets, words, sort }: Wanted): SourceRow[] {
  const standing = standingOn(record);
  const wanted = foldLetters(words ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const rows = (list(record, 'source') as Source[])
    .filter((source) =>
      FACETS.every((name) => facets[name] === undefined || source[name] === facets[name]),
    )
    .filter(
      (source) => wanted.length === 0 || wanted.every((word) => wordsOf(source).includes(word)),
    )
    .map((source) => ({ source, facts: standing.get(source.id)?.length ?? 0 }));
  return rows.sort(
    (a, b) =>
      (sort === undefined ? Number(b.source.founding) - Number(a.source.founding) : 0) ||
      compare(a, b, sort) ||
      a.source.title.localeCompare(b.source.title),
  );
}

function compare(a: SourceRow, b: SourceRow, sort: string | undefined): number {
  if (sort === 'title') return 0;
  if (sort === 'published') return dayOf(b.source) - dayOf(a.source);
  return b.facts - a.facts;
}

/** The values of a facet among all sources, the most frequent first. */
export function facetValues(record: CasusRecord, facet: Facet): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const source of list(record, 'source') as Source[]) {
    const value = source[facet];
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}

function dayOf({ published }: Source): number {
  return published === 'unknown' ? Number.NEGATIVE_INFINITY : published.latest;
}

const folded = new WeakMap<Source, string>();

function wordsOf(source: Source): string {
  const known = folded.get(source);
  if (known !== undefined) return known;
  const { id, title, authors, publisher, address } = source;
  const words = [id, title, ...authors, publisher, address].filter((one) => one !== undefined);
  const text = words.map((one) => one.split(/\s+/).map(foldLetters).join(' ')).join(' ');
  folded.set(source, text);
  return text;
}
