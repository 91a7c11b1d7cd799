import * as z from 'zod';
import { UserError } from '../base/user-error.ts';
import { matchTexts } from '../record/match-texts.ts';
import { type CasusRecord, list } from '../record/record.ts';
import type { LibraryText } from '../record/text-layer.ts';
import { answersOf } from '../view/find/answers.ts';
import { type Found, finder } from '../view/find/finder.ts';
import { parameter } from './parameters.ts';
import { question, type Written } from './question.ts';
import * as shapes from './shapes.ts';

/** How many hits are shown where no other number is asked for. */
export const HITS = 20;

const NONE: readonly LibraryText[] = [];

const hit = {
  passage: z.string(),
  why: z.array(
    z.strictObject({
      reason: z.enum(['word', 'stem', 'folded', 'beginning', 'name']),
      asked: z.string(),
      found: z.string(),
      of: z.string().optional(),
    }),
  ),
};

/** Where words stand in the record and in a library of texts, and why they fit. */
export const find = question({
  name: 'find',
  title: 'search names, claims, notes and locators of the record and the texts of a library',
  parameters: z.object({
    words: parameter(
      'what to look for: all of it must stand in a hit, where any has all',
      'Batken Vorukh',
    ),
    limit: parameter(`how many hits to show, ${HITS} unless given`, '50').optional(),
    lang: z
      .enum(['en', 'ru'])
      .default('en')
      .meta({ description: 'the language of titles', examples: ['ru'] }),
  }),
  path: [],
  asksTexts: true,
  output: z.strictObject({
    query: z.string(),
    all: z.boolean(),
    total: z.int(),
    hits: z.array(
      z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('thing'),
          of: z.string(),
          id: z.string(),
          title: z.string(),
          field: z.enum(['name', 'text', 'locator', 'id']),
          place: shapes.place.optional(),
          ...hit,
        }),
        z.strictObject({
          kind: z.literal('text'),
          name: z.string(),
          source: z.string().optional(),
          line: z.int(),
          start: z.int(),
          end: z.int(),
          ...hit,
        }),
      ]),
    ),
  }),
  answer: (record, { words, limit, lang }, { texts = NONE, written }) => {
    const most = askLimit(limit, written);
    const { ask, sourceOf } = searchIn(record, texts);
    return answersOf(record, ask(words), sourceOf, most, lang);
  },
});

interface Search {
  readonly texts: readonly LibraryText[];
  readonly ask: (query: string) => Found;
  readonly sourceOf: (text: LibraryText) => string | undefined;
}

/** The index of a record is kept as long as the record is, for those who ask more than once. */
const searches = new WeakMap<CasusRecord, Search>();

function searchIn(record: CasusRecord, texts: readonly LibraryText[]): Search {
  const before = searches.get(record);
  if (before?.texts === texts) return before;
  const { bySource } = matchTexts(list(record, 'source'), texts);
  const sources = new Map(
    [...bySource].flatMap(([source, own]) => own.map((text) => [text, source] as const)),
  );
  const made = {
    texts,
    ask: finder(record, texts),
    sourceOf: (text: LibraryText) => sources.get(text),
  };
  searches.set(record, made);
  return made;
}

function askLimit(typed: string | undefined, written: Written): number {
  if (typed === undefined) return HITS;
  const limit = Number(typed);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new UserError(
    `${written('limit', typed)} is no number of hits`,
    `Write a whole number, for example ${written('limit', '50')}.`,
  );
}
