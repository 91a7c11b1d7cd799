import { closestMatch } from '../../base/closest-match.ts';
import type { Truth } from '../../base/truth.ts';
import { KIND_NAMES, type Kind } from '../../record/kinds.ts';
import type { RefKind } from '../../record/parts.ts';
import { type CasusRecord, kindsAnswering, list } from '../../record/record.ts';
import { callables } from '../find/callables.ts';
import { byWords, called, nearTo } from '../find/thing-meant.ts';

/** A value that a condition cannot take: what is near it, where anything is, and what it takes. */
export interface Slip {
  readonly near: () => string | undefined;
  readonly takes: string;
}

/** Reads what was typed as the value of a condition. */
export type Reader<V> = (typed: string, record: CasusRecord) => { readonly value: V } | Slip;

/** Any text: the words of the record are not closed. */
export const anyText: Reader<string> = (typed) => ({ value: typed });

/** One of some words. */
export function oneOf(...words: readonly string[]): Reader<string> {
  return (typed) =>
    words.includes(typed)
      ? { value: typed }
      : { near: () => closestMatch(typed, words), takes: words.join(', ') };
}

/** The id of a thing of the record that may stand where such a reference is wanted, or one of some words. */
export function idOf(sorts: readonly RefKind[], ...words: readonly string[]): Reader<string> {
  return idAmong([...new Set(sorts.flatMap(kindsAnswering))], sorts.join(', '), words);
}

/** The id of anything in the record. */
export const anyId: Reader<string> = (typed, record) =>
  idAmong(KIND_NAMES, 'anything in the record', [])(typed, record);

function idAmong(kinds: readonly Kind[], sort: string, words: readonly string[]): Reader<string> {
  return (typed, record) => {
    if (words.includes(typed) || kinds.some((kind) => record.tables[kind].has(typed))) {
      return { value: typed };
    }
    const among = callables(record, kinds);
    const [only, ...others] = called(among, typed);
    if (only && others.length === 0) return { value: only.id };
    const near = () =>
      closestMatch(typed, words) ?? (byWords(among, typed)[0] ?? nearTo(among, typed)[0]?.one)?.id;
    const ids = among.map(({ id }) => id);
    const these = ids.length <= LISTED ? ids : [`the id or a name of: ${sort}`];
    return { near, takes: [...words, ...these].join(', ') };
  };
}

/** So many ids are listed whole. */
const LISTED = 30;

/** A word that some thing of the record has in that field: what none has is told from silence. */
export function wordIn(
  kinds: readonly Kind[],
  wordsOf: (thing: never) => readonly (string | undefined)[],
): Reader<string> {
  return (typed, record) => {
    const things = kinds.flatMap((kind) => list(record, kind) as never[]);
    const words = new Set(things.flatMap(wordsOf).filter((word) => word !== undefined));
    if (words.has(typed)) return { value: typed };
    return {
      near: () => closestMatch(typed, words),
      takes: `one of those that the record has: ${[...words].sort().join(', ')}`,
    };
  };
}

/** A number that is exactly so much, or at least so much. */
export interface Count {
  readonly least: number;
  readonly most: number;
}

/** `3` is exactly three, `3+` three or more. */
export const count: Reader<Count> = (typed) => {
  const [, digits, more] = /^(\d+)(\+?)$/.exec(typed) ?? [];
  if (digits === undefined) return { near: () => undefined, takes: 'a number: 2, or 3+' };
  const least = Number(digits);
  return { value: { least, most: more ? Number.POSITIVE_INFINITY : least } };
};

/** Whether a number that lies between two others is as many as are wanted. */
export function fits({ least, most }: Count, low: number, high: number): Truth {
  if (low >= least && high <= most) return 'yes';
  return high < least || low > most ? 'no' : 'open';
}

/** A year of four digits. */
export const year: Reader<number> = (typed) =>
  /^\d{4}$/.test(typed)
    ? { value: Number(typed) }
    : { near: () => undefined, takes: 'a year of four digits: 1994' };
