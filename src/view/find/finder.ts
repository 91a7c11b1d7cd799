import MiniSearch, { type Query, type QueryCombination } from 'minisearch';
import type { CasusRecord } from '../../record/record.ts';
import type { LibraryText } from '../../record/text-layer.ts';
import { nameIndex } from './names.ts';
import { type Findable, type Piece, paragraphsOf, thingsToFind } from './passages.ts';
import { type Term, termsOf } from './query.ts';
import { LEAST_BEGINNING, type Why, whyIn } from './why.ts';
import { type Word, wordReader } from './word-forms.ts';

/** One answer of a search: what was found, the piece of it that says most, and why. */
export interface Hit {
  readonly found: Findable;
  readonly piece: Piece;
  /** Where in the piece the first match stands. */
  readonly at: { readonly start: number; readonly end: number };
  readonly why: readonly Why[];
}

/** The answers to a query, best first. */
export interface Found {
  readonly query: string;
  /** Whether each hit has all of the query; where nothing has, hits with any part are given. */
  readonly all: boolean;
  readonly hits: readonly Hit[];
}

/** Forms share one index; a mark before each keeps a stem from being taken for a word. */
const MARK = { word: '=', stem: '~', folded: '*' } as const;
/** How much a match counts: by where it stands, and by how near it is to what was typed. */
const FIELD_BOOST = { name: 3, body: 1 };
const FORM_BOOST = { word: 4, stem: 3, folded: 2.5, name: 2, beginning: 1 };
/** What the words name comes before what speaks of it. */
const NAMED_BOOST = 20;

/** Reads a record and texts into an index once, and answers queries from it. */
export function finder(
  record: CasusRecord,
  texts: readonly LibraryText[],
): (query: string) => Found {
  const wordsIn = wordReader();
  const things = thingsToFind(record);
  const all = [...things, ...texts.flatMap(paragraphsOf)];
  const names = nameIndex(things, wordsIn);
  const index = indexOf(all, wordsIn);
  return (query) => {
    const terms = termsOf(wordsIn(query), names);
    const named = new Set(terms.flatMap((term) => term.names.map(({ id }) => id)));
    const ask = (combineWith: 'AND' | 'OR'): Hit[] =>
      index
        .search(
          { combineWith, queries: terms.map(queryOf) },
          { boostDocument: (id) => (isNamed(all[id as number], named) ? NAMED_BOOST : 1) },
        )
        .flatMap(({ id }) => hitOf(all[id as number], terms, query, wordsIn, combineWith) ?? []);
    const hits = ask('AND');
    if (hits.length > 0 || terms.length < 2) return { query, all: true, hits };
    return { query, all: false, hits: ask('OR') };
  };
}

function indexOf(all: readonly Findable[], wordsIn: (text: string) => Word[]) {
  const index = new MiniSearch<{ id: number; name: string; body: string }>({
    fields: ['name', 'body'],
    tokenize: (text) =>
      wordsIn(text).flatMap(({ word, stem, folded }) => [
        MARK.word + word,
        MARK.stem + stem,
        MARK.folded + folded,
      ]),
    processTerm: (term) => term,
    searchOptions: { tokenize: (text) => [text], boost: FIELD_BOOST },
  });
  index.addAll(
    all.map(({ pieces }, id) => ({
      id,
      name: textsOf(pieces, true).join('\n'),
      body: textsOf(pieces, false).join('\n'),
    })),
  );
  return index;
}

function textsOf(pieces: readonly Piece[], names: boolean): string[] {
  return pieces.filter(({ field }) => (field === 'name') === names).map(({ text }) => text);
}

/** The words of a term in each of their forms, or all words of one of the other names. */
function queryOf(term: Term): Query {
  const form = (
    words: readonly Word[],
    key: keyof typeof MARK,
    weight: number,
  ): QueryCombination => ({
    combineWith: 'AND',
    queries: words.map((word) => MARK[key] + word[key]),
    boost: { name: FIELD_BOOST.name * weight, body: FIELD_BOOST.body * weight },
  });
  const [only, ...more] = term.words;
  const beginning: Query[] =
    only === undefined || more.length > 0 || only.word.length < LEAST_BEGINNING
      ? []
      : [{ ...form([only], 'folded', FORM_BOOST.beginning), prefix: true }];
  const others = term.names.flatMap(({ names }) => names);
  return {
    combineWith: 'OR',
    queries: [
      form(term.words, 'word', FORM_BOOST.word),
      form(term.words, 'stem', FORM_BOOST.stem),
      form(term.words, 'folded', FORM_BOOST.folded),
      ...others.map((name) => form(name, 'folded', FORM_BOOST.name)),
      ...beginning,
    ],
  };
}

/** What the index proposes is read again: words of a name must stand together. */
function hitOf(
  found: Findable | undefined,
  terms: readonly Term[],
  query: string,
  wordsIn: (text: string) => Word[],
  combineWith: 'AND' | 'OR',
): Hit | undefined {
  if (!found) return undefined;
  const read = found.pieces.map((piece) => {
    const words = wordsIn(piece.text);
    return { piece, why: terms.map((term) => whyIn(piece.text, words, term, query)) };
  });
  const best = terms.map((_, i) => strongest(read.map(({ why }) => why[i])));
  const some = best.filter((why) => why !== undefined);
  if (some.length === 0 || (combineWith === 'AND' && some.length < terms.length)) return undefined;
  const score = (why: readonly (Why | undefined)[]) =>
    why.reduce((sum, one) => sum + (one ? FORM_BOOST[one.reason] : 0), 0);
  const [shown] = read.sort((a, b) => score(b.why) - score(a.why));
  const first = shown?.why.find((why) => why !== undefined);
  if (!shown || !first) return undefined;
  // Of two reasons the reader is told the one that can be seen in the piece that is shown.
  const told = best.flatMap((why, i) => shown.why[i] ?? why ?? []);
  const why = found.kind === 'thing' ? told.map((one) => asNameOf(one, found, terms)) : told;
  return { found, piece: shown.piece, at: { start: first.start, end: first.end }, why };
}

function strongest(reasons: readonly (Why | undefined)[]): Why | undefined {
  return reasons
    .filter((why) => why !== undefined)
    .sort((a, b) => FORM_BOOST[b.reason] - FORM_BOOST[a.reason])[0];
}

/** A thing that was called by its name answers as what is named, however the name was written. */
function asNameOf(why: Why, found: Findable, terms: readonly Term[]): Why {
  if (found.kind !== 'thing' || why.reason !== 'word') return why;
  const { id } = found.thing;
  const named = terms.some((term) => term.names.some((name) => name.id === id));
  return named ? { ...why, reason: 'name', of: id } : why;
}

function isNamed(found: Findable | undefined, named: ReadonlySet<string>): boolean {
  return found?.kind === 'thing' && named.has(found.thing.id);
}
