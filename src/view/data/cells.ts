import type { FuzzyDay } from '../../base/fuzzy-day.ts';
import type { Entity, Kind } from '../../record/kinds.ts';
import type { Beginning, Ending, Words } from '../../record/parts.ts';
import { find } from '../../record/record.ts';
import { dateText } from '../date-text.ts';
import type { Context } from '../dossier/context.ts';
import { inLang, type Lang } from '../lang.ts';
import { type ValueList, valueWord } from '../value-words.ts';

/** What a cell of a table of the record shows, writes to a file, and sorts by. */
export interface DataCell {
  readonly text: string;
  /** As the record has it: ids, codes, EDTF dates. */
  readonly value: string | number;
  readonly sort: string | number;
}

/** What may stand in a column, for those who write it to a file that others read. */
export type Holds =
  | { readonly kind: 'text' | 'words' | 'number' | 'day' }
  | { readonly kind: 'code'; readonly list: ValueList; readonly values: Values }
  | { readonly kind: 'ids'; readonly of: Named; readonly values: Values };

/** The codes or ids of a thing as the record has them: one, or a list. */
type Values = (thing: never) => string | readonly string[] | undefined;

/** What the ids of a column name; marks may name anything, or nothing that is a thing. */
export type Named = 'actor' | 'compact' | 'incident' | 'mark' | NamedKind;
type NamedKind = 'act' | 'duty' | 'measure' | 'place' | 'threat' | 'atom' | 'state';

/** A column of the table of a kind. */
export interface Column {
  /** The name of the field in the codebook, and of the column in a file. */
  readonly name: string;
  readonly label: Readonly<Record<Lang, string>>;
  readonly cell: (thing: never, context: Context) => DataCell;
  readonly holds: Holds;
}

/** A column over things of one shape; the cast is made here once and nowhere else. */
export function column<T>(
  name: string,
  label: Label,
  cell: (thing: T, context: Context) => DataCell,
  holds: Holds = { kind: 'text' },
): Column {
  return { name, label: { en: label[0], ru: label[1] }, cell: cell as Column['cell'], holds };
}

type Label = readonly [en: string, ru: string];

const EMPTY: DataCell = { text: '', value: '', sort: '' };

/** Words in the language of the reader. */
function words<T>(name: string, label: Label, get: (thing: T) => Words | undefined): Column {
  return said<T>(name, label, (thing, { lang }) => {
    const text = get(thing);
    return text ? inLang(text, lang) : '';
  });
}

/** A sentence that is made of the thing in the language of the reader. */
function said<T>(name: string, label: Label, say: (thing: T, context: Context) => string): Column {
  const cell = (thing: T, context: Context) => plain(say(thing, context));
  return column<T>(name, label, cell, { kind: 'words' });
}

function text<T>(name: string, label: Label, get: (thing: T) => string | undefined): Column {
  return column<T>(name, label, (thing) => plain(get(thing) ?? ''));
}

function number<T>(
  name: string,
  label: Label,
  get: (thing: T, context: Context) => number | undefined,
): Column {
  const cell = (thing: T, context: Context) => {
    const value = get(thing, context);
    return value === undefined ? EMPTY : { text: String(value), value, sort: value };
  };
  return column<T>(name, label, cell, { kind: 'number' });
}

/** A value of a closed list, in words. */
function coded<T>(
  name: string,
  label: Label,
  list: ValueList,
  get: (thing: T) => string | readonly string[] | undefined,
): Column {
  const cell = (thing: T, { lang }: Context) => {
    const values = [get(thing) ?? []].flat();
    const shown = values.map((value) => valueWord(list, value, lang)).join(', ');
    return { text: shown, value: values.join(' '), sort: shown };
  };
  return column<T>(name, label, cell, { kind: 'code', list, values: get as Values });
}

/** A date, with whatever doubt it has. */
function day<T>(
  name: string,
  label: Label,
  get: (thing: T) => FuzzyDay | 'unknown' | undefined,
): Column {
  const cell = (thing: T, { lang }: Context) => {
    const date = get(thing);
    return date === undefined ? EMPTY : dayCell([date], lang);
  };
  return column<T>(name, label, cell, { kind: 'day' });
}

/** An end of a spell: rival dates side by side. */
function days<T>(
  name: string,
  label: Label,
  get: (thing: T) => Beginning | Ending | 'never' | undefined,
): Column {
  const cell = (thing: T, { lang, t }: Context) => {
    const end = get(thing);
    if (end === undefined) return EMPTY;
    if (end === 'never') return { text: t.none, value: 'never', sort: '' };
    const dates = end === 'unknown' ? [end] : end.map(({ on }) => on as FuzzyDay | 'open');
    return dates.length === 0 ? EMPTY : dayCell(dates, lang);
  };
  return column<T>(name, label, cell, { kind: 'day' });
}

function dayCell(dates: readonly (FuzzyDay | 'open' | 'unknown')[], lang: Lang): DataCell {
  const distinct = [...new Map(dates.map((date) => [edtfOf(date), date])).values()];
  const known = distinct.filter((date) => typeof date !== 'string');
  return {
    text: distinct.map((date) => dateText(date, lang)).join(lang === 'ru' ? ' или ' : ' or '),
    value: distinct.map(edtfOf).join(' | '),
    sort: known.length > 0 ? Math.min(...known.map(({ earliest }) => earliest)) : '',
  };
}

function edtfOf(date: FuzzyDay | 'open' | 'unknown'): string {
  return typeof date === 'string' ? date : date.edtf;
}

/** Things that the cell names: by their names on the screen, by their ids in a file. */
function ids<T>(
  name: string,
  label: Label,
  kind: Named,
  get: GetIds<T>,
  nameOf: (id: string, context: Context) => string,
): Column {
  const cell = (thing: T, context: Context) => {
    const all = [get(thing) ?? []].flat();
    const shown = all.map((id) => nameOf(id, context)).join(', ');
    return { text: shown, value: all.join(' '), sort: shown };
  };
  return column<T>(name, label, cell, { kind: 'ids', of: kind, values: get as Values });
}

type GetIds<T> = (thing: T) => string | readonly string[] | undefined;

const actors = <T>(name: string, label: Label, get: GetIds<T>): Column =>
  ids(name, label, 'actor', get, (id, { names }) => names.actor(id));

const compacts = <T>(name: string, label: Label, get: GetIds<T>): Column =>
  ids(name, label, 'compact', get, (id, { names }) => names.compact(id));

const incidents = <T>(name: string, label: Label, get: GetIds<T>): Column =>
  ids(name, label, 'incident', get, (id, { names }) => names.incident(id));

/** Things of a kind whose name is in `name`. */
const named = <T>(name: string, label: Label, kind: NamedKind, get: GetIds<T>): Column =>
  ids(name, label, kind, get, (id, { record, lang, names }) => {
    const found = find(record, kind, id);
    return found ? inLang(found.name, lang) : names.actor(id);
  });

/** Ids and other marks that have no name. */
const marks = <T>(name: string, label: Label, get: GetIds<T>): Column =>
  ids(name, label, 'mark', get, (id) => id);

function plain(value: string): DataCell {
  return { text: value, value, sort: value.toLowerCase() };
}

/** What columns are made with. */
export const BUILDER = {
  column,
  words,
  said,
  text,
  number,
  coded,
  day,
  days,
  actors,
  compacts,
  incidents,
  named,
  marks,
};

/** The same for things of one shape. */
export interface Builder<T> {
  readonly column: typeof column<T>;
  readonly words: typeof words<T>;
  readonly said: typeof said<T>;
  readonly text: typeof text<T>;
  readonly number: typeof number<T>;
  readonly coded: typeof coded<T>;
  readonly day: typeof day<T>;
  readonly days: typeof days<T>;
  readonly actors: typeof actors<T>;
  readonly compacts: typeof compacts<T>;
  readonly incidents: typeof incidents<T>;
  readonly named: typeof named<T>;
  readonly marks: typeof marks<T>;
}

/** Lets the columns of a kind be written without naming its type in each. */
export function of<K extends Kind>(
  make: (c: Builder<Entity<K>>) => readonly Column[],
): readonly Column[] {
  return make(BUILDER);
}
