import type { Source } from '../../record/source.ts';
import { dateText } from '../date-text.ts';
import type { Lang } from '../lang.ts';

/** `Author: Title. Publisher, date. Address`, as a footnote has it. */
export function plainCitation(source: Source, lang: Lang): string {
  const { authors, title, publisher, published, address } = source;
  const head = authors.length > 0 ? `${authors.join(', ')}: ${title}` : title;
  const when = published === 'unknown' ? undefined : dateText(published, lang);
  const issued = [publisher, when].filter(Boolean).join(', ');
  const parts = [head, issued, address ?? ''].filter((part) => part !== '');
  return parts.map((part) => part.replace(/\.$/, '')).join('. ');
}

/** A type of entry: what its publisher is called, and what BibTeX wants it to have. */
interface EntryType {
  readonly type: string;
  readonly publisher: string;
  readonly wants: readonly (keyof Source)[];
}

const WANTS = ['authors', 'publisher', 'published'] as const;

const ENTRY_TYPES: Partial<Record<Source['kind'], EntryType>> = {
  article: { type: 'article', publisher: 'journal', wants: WANTS },
  report: { type: 'techreport', publisher: 'institution', wants: WANTS },
};

const MISC: EntryType = { type: 'misc', publisher: 'howpublished', wants: [] };

/** What lacks something that its type wants would be left out by some readers: it is `misc`. */
function entryTypeOf(source: Source): EntryType {
  const own = ENTRY_TYPES[source.kind] ?? MISC;
  const lacks = own.wants.some((field) => {
    const value = field === 'published' ? yearOf(source) : source[field];
    return value === undefined || (Array.isArray(value) && value.length === 0);
  });
  return lacks ? MISC : own;
}

function yearOf({ published }: Source): string | undefined {
  return published === 'unknown' ? undefined : /^\d{4}(?=$|-)/.exec(published.edtf)?.[0];
}

/** A date that biblatex reads; any other is said in words of its own. */
const BIBLATEX_DATE = /^\d{4}(?:$|(?:-\d{2}){1,2}[?~]?$)/;

/** One entry of BibTeX; `date` and `urldate` are read by biblatex, `year` by all. */
export function bibtex(source: Source): string {
  const { id, authors, title, publisher, published, address, seen, lang } = source;
  const { type, publisher: publisherField } = entryTypeOf(source);
  const edtf = published === 'unknown' ? undefined : published.edtf;
  const dated = edtf !== undefined && BIBLATEX_DATE.test(edtf);
  const fields: [string, string | undefined][] = [
    ['author', authors.length > 0 ? authors.map(braced).join(' and ') : undefined],
    ['title', `{${escaped(title)}}`],
    [publisherField, publisher],
    ['year', yearOf(source)],
    ['date', dated ? edtf : undefined],
    ['note', dated || edtf === undefined ? undefined : `date: ${edtf}`],
    ['url', address],
    ['urldate', seen?.edtf],
    ['langid', LANGID[lang]],
  ];
  const lines = fields.flatMap(([name, value]) => {
    if (value === undefined) return [];
    return [`  ${name} = {${AS_IT_IS.includes(name) ? value : escaped(value)}}`];
  });
  return `@${type}{${id},\n${lines.join(',\n')}\n}\n`;
}

/** Fields that hold no text: their signs are none of TeX's, or are kept from it already. */
const AS_IT_IS: readonly string[] = ['author', 'title', 'url', 'date', 'urldate'];

/** Names are not taken apart: which part of one is the family's name the record does not say. */
function braced(name: string): string {
  return `{${escaped(name)}}`;
}

function escaped(text: string): string {
  return text
    .replaceAll(/[\\{}]/g, (sign) => (sign === '\\' ? '\\textbackslash ' : `\\${sign}`))
    .replaceAll(/[%&#_$]/g, (sign) => `\\${sign}`)
    .replaceAll('~', '\\textasciitilde ')
    .replaceAll('^', '\\textasciicircum ');
}

const LANGID: Readonly<Record<string, string>> = {
  en: 'english',
  ru: 'russian',
  fr: 'french',
  de: 'german',
  it: 'italian',
  tr: 'turkish',
  zh: 'chinese',
  pl: 'polish',
};

const CSL_TYPE: Readonly<Record<Source['kind'], string>> = {
  treaty: 'treaty',
  law: 'legislation',
  statement: 'document',
  article: 'article',
  thesis: 'thesis',
  chapter: 'chapter',
  report: 'report',
  press: 'article-newspaper',
  dataset: 'dataset',
  reference: 'entry-encyclopedia',
};

/** One item of CSL-JSON (schema 1.0.2), which Zotero and others read. */
export function cslItem(source: Source): Readonly<Record<string, unknown>> {
  const { id, kind, authors, title, publisher, published, address, seen, lang } = source;
  const item = {
    id,
    type: CSL_TYPE[kind],
    title,
    author: authors.length > 0 ? authors.map((literal) => ({ literal })) : undefined,
    [kind === 'article' || kind === 'press' ? 'container-title' : 'publisher']: publisher,
    issued: published === 'unknown' ? undefined : cslDate(published.edtf),
    accessed: seen && cslDate(seen.edtf),
    URL: address,
    language: lang,
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}

/** A date that is sure to its day, month or year as its parts; any other as it is written. */
function cslDate(edtf: string): object {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(edtf)) return { literal: edtf };
  return { 'date-parts': [edtf.split('-').map(Number)] };
}
