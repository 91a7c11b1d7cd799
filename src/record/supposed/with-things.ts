import type { Entity, Kind } from '../kinds.ts';
import { assemble, type CasusRecord } from '../record.ts';

/** The record with each thing of a kind as `becomes` has it; undefined leaves it out. */
export function withEach<K extends Kind>(
  record: CasusRecord,
  kind: K,
  becomes: (thing: Entity<K>) => Entity<K> | undefined,
): CasusRecord {
  const table = record.tables[kind] as ReadonlyMap<string, Entity<K>>;
  const kept = [...table.values()].flatMap((thing) => becomes(thing) ?? []);
  return withTable(record, kind, kept);
}

/** The record with more things of a kind, each in the place of one of the same id. */
export function withMore<K extends Kind>(
  record: CasusRecord,
  kind: K,
  more: readonly Entity<K>[],
): CasusRecord {
  const table = record.tables[kind] as ReadonlyMap<string, Entity<K>>;
  return withTable(record, kind, [...table.values(), ...more]);
}

function withTable<K extends Kind>(
  record: CasusRecord,
  kind: K,
  things: readonly Entity<K>[],
): CasusRecord {
  const byId = new Map(things.map((thing) => [(thing as { id: string }).id, thing]));
  const tables = { ...record.tables, [kind]: byId } as unknown as Parameters<typeof assemble>[0];
  return assemble(tables, record.parts, record.edition, record.placeOf);
}
