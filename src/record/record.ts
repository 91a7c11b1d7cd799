import type { Place as FilePlace } from '../base/diagnostic.ts';
import type { FuzzyDay } from '../base/fuzzy-day.ts';
import type { Entity, Kind } from './kinds.ts';
import { KIND_NAMES, KINDS } from './kinds.ts';
import type { RefKind } from './parts.ts';
import { spellHolds, variantsOf } from './spell.ts';

type Tables = { readonly [K in Kind]: ReadonlyMap<string, Entity<K>> };

/** A record in memory: what was read, each thing with the place of the file it stands in. */
export interface CasusRecord {
  readonly region: Entity<'region'>;
  /** The folders that were read, the one asked for last. */
  readonly parts: readonly string[];
  /** A digest of the files: results name the edition that they were made from. */
  readonly edition: string;
  readonly tables: Tables;
  /** Membership spells by what they are a membership of: asked for far more often than all else. */
  readonly spells: ReadonlyMap<string, readonly Entity<'membership'>[]>;
  /** The file and line where a thing stands. */
  readonly placeOf: (id: string) => FilePlace | undefined;
}

/** Anything that can speak, act, belong or be attacked. */
export type Actor =
  | Entity<'state'>
  | Entity<'organization'>
  | Entity<'body'>
  | Entity<'person'>
  | Entity<'group'>;

/** An organization or an instrument: what one can be a member or a party of. */
export type Compact = Entity<'organization'> | Entity<'instrument'>;

/** The thing of that kind and id, or undefined. */
export function find<K extends Kind>(
  record: CasusRecord,
  kind: K,
  id: string,
): Entity<K> | undefined {
  return (record.tables[kind] as ReadonlyMap<string, Entity<K>>).get(id);
}

/** All things of a kind, in the order in which their files were read: by name, each from its top. */
export function list<K extends Kind>(record: CasusRecord, kind: K): Entity<K>[] {
  return [...(record.tables[kind] as ReadonlyMap<string, Entity<K>>).values()];
}

/** The thing of that kind and id; it is a bug to ask for one that the store has not checked. */
export function get<K extends Kind>(record: CasusRecord, kind: K, id: string): Entity<K> {
  const found = find(record, kind, id);
  if (!found) throw new Error(`no ${kind} ${id} in the record`);
  return found;
}

/** The kinds whose ids may stand where a reference of this sort is wanted. */
export function kindsAnswering(sort: RefKind): Kind[] {
  return KIND_NAMES.filter((kind) => (KINDS[kind].answersTo as readonly string[]).includes(sort));
}

/** The state, organization, body, person or group of that id. */
export function findActor(record: CasusRecord, id: string): Actor | undefined {
  for (const kind of kindsAnswering('actor')) {
    const found = find(record, kind, id);
    if (found) return found as Actor;
  }
  return undefined;
}

/** The organization or instrument of that id. */
export function findCompact(record: CasusRecord, id: string): Compact | undefined {
  return find(record, 'organization', id) ?? find(record, 'instrument', id);
}

/** The actor and all that it is a part of, nearest first: `kg.mfa`, `kg`. */
export function lineage(record: CasusRecord, id: string): string[] {
  const chain = [id];
  let body = find(record, 'body', id);
  while (body && !chain.includes(body.of)) {
    chain.push(body.of);
    body = find(record, 'body', body.of);
  }
  return chain;
}

/**
 * Is `id` the actor `whole`, one of its bodies, or a person who holds an office of it? With a day, an
 * office counts unless it surely was not held on that day.
 */
export function belongsTo(record: CasusRecord, id: string, whole: string, on?: FuzzyDay): boolean {
  if (lineage(record, id).includes(whole)) return true;
  return (find(record, 'person', id)?.offices ?? []).some(
    (office) =>
      lineage(record, office.of).includes(whole) &&
      (on === undefined ||
        spellHolds(variantsOf(office.from, office.to), { first: on, last: on }) !== 'no'),
  );
}

/** Puts tables of understood things together into a record. */
export function assemble(
  tables: Record<Kind, Map<string, unknown>>,
  parts: readonly string[],
  edition: string,
  placeOf: CasusRecord['placeOf'],
): CasusRecord {
  const name = parts.at(-1) ?? '';
  const region = tables.region.get(name) ?? { id: name, name: { en: name, ru: name }, uses: [] };
  const memberships = [...tables.membership.values()] as Entity<'membership'>[];
  const spells = Map.groupBy(memberships, (spell) => spell.of as string);
  return { region, parts, edition, tables, spells, placeOf } as unknown as CasusRecord;
}
