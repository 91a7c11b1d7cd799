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

const BIBTEX_TYPE: Readonly<Record<Source['kind'], string>> = {
  treaty: 'misc',
  law: 'misc',
  statement: 'misc',
  article: 'article',
  thesis: 'misc',
  chapter: 'incollection',
  report: 'techreport',
  press: 'misc',
  dataset: 'misc',
  reference: 'misc',
};

/** One entry of BibTeX; `date` and `urldate` are read by biblatex, `year` by all. */
export function bibtex(source: Source): string {
  const { id, kind, authors, title, publisher, published, address, seen, lang } = source;
  const edtf = published === 'unknown' ? undefined : published.edtf;
  const fields: [string, string | undefined][] = [
    ['author', authors.length > 0 ? authors.map(braced).join(' and ') : undefined],
    ['title', `{${escaped(title)}}`],
    [kind === 'article' ? 'journal' : kind === 'report' ? 'institution' : 'publisher', publisher],
    ['year', /^\d{4}(?=$|-)/.exec(edtf ?? '')?.[0]],
    ['date', edtf],
    ['url', address],
    ['urldate', seen?.edtf],
    ['langid', LANGID[lang]],
  ];
  const lines = fields.flatMap(([name, value]) => {
    if (value === undefined) return [];
    const done = name === 'author' || name === 'title' || name === 'url' ? value : escaped(value);
    return [`  ${name} = {${done}}`];
  });
  return `@${BIBTEX_TYPE[kind]}{${id},\n${lines.join(',\n')}\n}\n`;
}

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
