import { type FuzzyDay, isDateFault, isFuzzyDay, parseFuzzyDay } from '../base/fuzzy-day.ts';
import { KIND_NAMES, type Kind } from './kinds.ts';
import { assemble, type CasusRecord } from './record.ts';

/** The form of a packed edition; it changes when a field changes its meaning. */
export const EDITION_VERSION = 1;

/**
 * A checked record as one value that JSON can carry, so that it can be evaluated where its files are
 * not: in a page, or by a program of somebody else's. Things keep the form of their files with the
 * defaults filled in; a date is `{ "edtf": "2005-06" }` and nothing more.
 */
export interface PackedEdition {
  readonly v: typeof EDITION_VERSION;
  readonly edition: string;
  /** The folders that were read, the one asked for last. */
  readonly parts: readonly string[];
  readonly things: Readonly<Record<Kind, readonly unknown[]>>;
}

/** Packs a record that was checked; what `unpackRecord` makes of it is equal, but for file places. */
export function packRecord({ edition, parts, tables }: CasusRecord): PackedEdition {
  const things = KIND_NAMES.map((kind) => [kind, [...tables[kind].values()].map(packThing)]);
  return { v: EDITION_VERSION, edition, parts, things: Object.fromEntries(things) };
}

/** The record of a packed edition; throws where it is of another version or is cut short. */
export function unpackRecord(pack: PackedEdition): CasusRecord {
  if (pack.v !== EDITION_VERSION) {
    throw new Error(`an edition of form ${pack.v}; this program reads form ${EDITION_VERSION}`);
  }
  const days = new Map<string, FuzzyDay>();
  const dayOf = (edtf: string): FuzzyDay => {
    const known = days.get(edtf);
    if (known) return known;
    const day = parseFuzzyDay(edtf);
    if (isDateFault(day)) throw new Error(`an edition with a date that is none: ${edtf}`);
    days.set(edtf, day);
    return day;
  };
  const unpacked = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(unpacked);
    if (value === null || typeof value !== 'object') return value;
    const entries = Object.entries(value);
    const [first] = entries;
    if (entries.length === 1 && first?.[0] === 'edtf') return dayOf(String(first[1]));
    return Object.fromEntries(entries.map(([key, part]) => [key, unpacked(part)]));
  };
  const tables = KIND_NAMES.map((kind) => {
    const things = (pack.things[kind] ?? []).map(unpacked) as { readonly id: string }[];
    return [kind, new Map(things.map((thing) => [thing.id, thing]))] as const;
  });
  return assemble(
    Object.fromEntries(tables) as unknown as Record<Kind, Map<string, unknown>>,
    pack.parts,
    pack.edition,
    () => undefined,
  );
}

/** A thing as a packed edition has it: dates as `{ "edtf": … }`, all else as it is. */
export function packThing(value: unknown): unknown {
  if (isFuzzyDay(value)) return { edtf: value.edtf };
  if (Array.isArray(value)) return value.map(packThing);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, packThing(part)]));
}
