import { KIND_NAMES, type Kind } from '../../record/kinds.ts';
import { type CasusRecord, list } from '../../record/record.ts';
import type { LibraryText } from '../../record/text-layer.ts';

/** Some words of a thing: a name, something that it says, a locator into a source, its id or code. */
export interface Piece {
  readonly field: 'name' | 'text' | 'locator' | 'id';
  readonly text: string;
}

/** What a search can answer with: a thing of the record, or a paragraph of a text. */
export type Findable =
  | {
      readonly kind: 'thing';
      readonly of: Kind;
      readonly thing: object & { readonly id: string };
      readonly pieces: readonly Piece[];
    }
  | {
      readonly kind: 'paragraph';
      readonly text: LibraryText;
      readonly start: number;
      readonly pieces: readonly Piece[];
    };

/** Everything in a record that has words. */
export function thingsToFind(record: CasusRecord): Findable[] {
  return KIND_NAMES.filter((kind) => kind !== 'region').flatMap((of) =>
    (list(record, of) as (object & { id: string })[]).map((thing) => ({
      kind: 'thing' as const,
      of,
      thing,
      pieces: piecesOf(thing),
    })),
  );
}

/** The paragraphs of a text: what empty lines divide. */
export function paragraphsOf(text: LibraryText): Findable[] {
  return [...text.text.matchAll(/\S.*(?:\n[^\S\n]*\S.*)*/g)].map((match) => ({
    kind: 'paragraph' as const,
    text,
    start: match.index,
    pieces: [{ field: 'text', text: match[0] }],
  }));
}

/** Everything that a thing is called, in every language. */
export function namesOf(thing: object): string[] {
  const { name, abbreviation, term, also } = thing as Record<string, unknown>;
  const texts = [name, abbreviation, term].flatMap((value) =>
    value !== null && typeof value === 'object' ? Object.values(value) : [value],
  );
  const others = Array.isArray(also) ? also.map((alias: { text: unknown }) => alias.text) : [];
  return distinct([...texts, ...others]);
}

/** The id of a thing and the codes that data sets know it by: they name it, and mean nothing else. */
export function idsOf(thing: object & { readonly id: string }): string[] {
  const { iso2, iso3 } = ((thing as Record<string, unknown>).codes ?? {}) as Record<
    string,
    unknown
  >;
  return distinct([thing.id, iso2, iso3]);
}

function distinct(values: readonly unknown[]): string[] {
  return [...new Set(values.filter((value): value is string => typeof value === 'string'))];
}

/** Fields whose plain strings are words for readers; other strings are ids and codes. */
const WORDED = new Set(
  'label at where note title office publisher authors article looked quote counted address'.split(
    ' ',
  ),
);

/** All the words of a thing: its names, what it says, the locators of its citations, its ids. */
export function piecesOf(thing: object & { readonly id: string }): Piece[] {
  const pieces: Piece[] = [
    ...namesOf(thing).map((text) => ({ field: 'name' as const, text })),
    ...idsOf(thing).map((text) => ({ field: 'id' as const, text })),
  ];
  const walk = (value: unknown, field: string): void => {
    if (typeof value === 'string') {
      if (WORDED.has(field)) pieces.push({ field: pieceField(field), text: value });
      return;
    }
    if (value === null || typeof value !== 'object' || 'edtf' in value) return;
    if (Array.isArray(value)) {
      for (const item of value) walk(item, field);
      return;
    }
    if (typeof (value as { en?: unknown }).en === 'string') {
      const languages = value as Record<string, unknown>;
      for (const text of [languages.en, languages.ru]) {
        if (typeof text === 'string') pieces.push({ field: pieceField(field), text });
      }
    }
    for (const [name, inner] of Object.entries(value)) walk(inner, name);
  };
  for (const [name, value] of Object.entries(thing)) {
    if (!['name', 'abbreviation', 'term', 'also', 'codes'].includes(name)) walk(value, name);
  }
  return pieces;
}

function pieceField(field: string): Piece['field'] {
  if (field === 'at') return 'locator';
  return field === 'title' ? 'name' : 'text';
}
