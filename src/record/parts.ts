import * as z from 'zod';
import { type FuzzyDay, isDateFault, parseFuzzyDay } from '../base/fuzzy-day.ts';
import { ID_PATTERN, type Id } from '../base/id.ts';

/** The kinds of thing that an id may name. `actor` stands for whoever can speak or act. */
export type RefKind =
  | 'actor'
  | 'member'
  | 'compact'
  | 'source'
  | 'state'
  | 'organization'
  | 'body'
  | 'instrument'
  | 'clause'
  | 'provision'
  | 'reading'
  | 'incident'
  | 'claim'
  | 'request'
  | 'response'
  | 'place'
  | 'area'
  | 'act'
  | 'duty'
  | 'atom'
  | 'measure'
  | 'threat'
  | 'silence'
  | 'event'
  | 'argument';

/** An id that must exist in the record; `meta.ref` lets the store check that it does. */
export function ref<K extends RefKind>(kind: K): z.ZodType<Id<K>, string> {
  return z
    .string()
    .regex(ID_PATTERN, { error: 'an id has lower-case words joined by - . or @' })
    .meta({ ref: kind, description: `id of: ${kind}` }) as unknown as z.ZodType<Id<K>, string>;
}

/** The id that a thing gives itself. */
export function ownId<K extends string>(): z.ZodType<Id<K>, string> {
  return z
    .string()
    .regex(ID_PATTERN, { error: 'an id has lower-case words joined by - . or @' })
    .meta({
      description: 'lower-case words joined by - . or @; unique in the record',
    }) as unknown as z.ZodType<Id<K>, string>;
}

/** An EDTF date as typed, for example `2005-06`, `"[2005,2006]"`, `2021-04-2X`, `2005~`. */
export const fuzzyDay = z
  .union([z.string(), z.number()], {
    error: (issue) =>
      Array.isArray(issue.input)
        ? 'a set of dates needs quotes, as in "[2005,2006]": bare brackets are a list'
        : 'a date is wanted, for example 2005-06-11, 2005 or "[2005,2006]"',
  })
  .transform((typed, context): FuzzyDay => {
    const day = parseFuzzyDay(String(typed));
    if (!isDateFault(day)) return day;
    context.addIssue({ code: 'custom', message: day.fault, params: { remedy: day.remedy } });
    return z.NEVER;
  })
  .meta({
    id: 'date',
    description: 'EDTF: 2005, 2005-06, 2005-06-11, "[2005,2006]", "[..2006]", 200X, 2005~',
  });

/** One sentence or name in the languages at hand. English is always there. */
export const langText = z
  .strictObject({ en: z.string().min(1), ru: z.string().min(1).optional() })
  .meta({ id: 'text', description: 'words in English, and in Russian where they are at hand' });
export type LangText = z.infer<typeof langText>;

/** Words that may stand in English alone, or in both languages. */
export const words = z
  .union([z.string().min(1), langText])
  .meta({ id: 'words', description: 'words in English, or in English and Russian' });
export type Words = z.infer<typeof words>;

/** The words in English, by which rules know them. */
export function inEnglish(words: Words | undefined): string {
  return typeof words === 'string' ? words : (words?.en ?? '');
}

/** A label that the Russian output needs too. */
export const label = z
  .strictObject({ en: z.string().min(1), ru: z.string().min(1) })
  .meta({ id: 'label', description: 'a name in English and in Russian' });

export const confidence = z
  .enum(['high', 'medium', 'low'])
  .meta({ description: 'how far the coder trusts that the fact is so, given what was read' });

export const basis = z
  .enum([
    'official-text',
    'partial-text',
    'second-hand',
    'two-sources',
    'one-source',
    'excerpt-only',
    'tertiary',
    'dataset',
    'inference',
  ])
  .meta({ description: 'what the confidence rests on' });

const LOCATOR_WORDS = 9;

/**
 * Where a fact stands: the source, and either a few words that can be found in it (`at`) or, where
 * its words were not read, the place in it (`where`: an article, a row, a headline, a page).
 */
export const cite = z
  .strictObject({
    source: ref('source'),
    at: z
      .string()
      .refine((words) => words.trim().split(/\s+/).length <= LOCATOR_WORDS, {
        error: `a locator has at most ${LOCATOR_WORDS} words: point to the passage, do not copy it`,
      })
      .optional()
      .meta({ description: 'up to nine words that stand in the source, copied exactly' }),
    where: words.optional().meta({ description: 'article, row, headline or page' }),
    confidence: confidence.optional(),
    basis: basis.optional(),
    note: z.string().optional(),
  })
  .refine((c) => c.at !== undefined || c.where !== undefined, {
    error: 'a locator is missing: a few words that stand in the source (at), or the place (where)',
  })
  .meta({ id: 'cite', description: 'a source, and where in it the fact stands' });
export type Cite = z.infer<typeof cite>;

/** At least one citation; one alone may be written without a list. */
export const cites = oneOrMany(cite).meta({
  id: 'cites',
  description: 'at least one source with a locator; one alone needs no list',
});

/** A date with who says so; rival dates stand side by side in a list. */
export const dated = z
  .strictObject({
    on: fuzzyDay,
    event: words.optional().meta({ description: 'signed, in force, accession, note received' }),
    cite: cites,
  })
  .meta({ id: 'dated', description: 'a date with who says so' });
export type Dated = z.infer<typeof dated>;

const stillOpen = z
  .strictObject({ on: z.literal('open'), event: words.optional(), cite: cites })
  .meta({ id: 'stillOpen', description: 'a source says that it lasts' });

/** Where a spell begins: rival dates, or `unknown` where nobody says. */
export const beginning = z
  .union([z.literal('unknown'), z.array(dated).min(1)])
  .meta({ id: 'beginning', description: 'rival dates in a list, or unknown where nobody says' });
export type Beginning = z.infer<typeof beginning>;

/** Where a spell ends: rival dates, `on: open` where a source says that it lasts, or `unknown`. */
export const ending = z
  .union([z.literal('unknown'), z.array(z.union([stillOpen, dated])).min(1)])
  .meta({
    id: 'ending',
    description: 'rival dates in a list, on: open where a source says that it lasts, or unknown',
  });
export type Ending = z.infer<typeof ending>;

/** Whoever is named by another name: older, official, transliterated. */
export const alias = z
  .strictObject({
    text: z.string().min(1),
    lang: z.string().min(2).meta({ description: 'en, ru, ky, tg and so on' }),
    kind: z.enum(['official', 'short', 'old', 'transliterated']),
  })
  .meta({ id: 'alias', description: 'another name' });

/** A list that may be written as its one member. */
export function oneOrMany<T extends z.ZodType>(item: T) {
  return z
    .union([item, z.array(item).min(1, { error: 'at least one is wanted' })])
    .transform((value) => (Array.isArray(value) ? value : [value]) as z.output<T>[]);
}
