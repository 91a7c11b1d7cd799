import { citesIn } from '../../record/cites-in.ts';
import type { Entity, Kind } from '../../record/kinds.ts';
import type { CasusRecord } from '../../record/record.ts';

/** What is said and done: an analysis can do without any of it. Vocabularies and law stay. */
const DISPENSABLE: readonly Kind[] = ['claim', 'request', 'response', 'silence', 'event'];

/**
 * The record as if one thing had never been coded, or one source never been believed: what stands on
 * that source alone falls away. Undefined where the record has no such thing.
 */
export function withoutOne(record: CasusRecord, id: string): CasusRecord | undefined {
  const isSource = record.tables.source.has(id);
  let gone = 0;
  const tables = DISPENSABLE.map((kind) => {
    const table = record.tables[kind] as ReadonlyMap<string, Entity<typeof kind>>;
    const kept = [...table].filter(([own, thing]) => {
      const falls = isSource ? standsOnlyOn(thing, id) : own === id;
      if (falls) gone += 1;
      return !falls;
    });
    return [kind, new Map(kept)] as const;
  });
  if (!isSource && gone === 0) return undefined;
  return { ...record, tables: { ...record.tables, ...Object.fromEntries(tables) } };
}

function standsOnlyOn(thing: unknown, source: string): boolean {
  const cites = citesIn(thing);
  return cites.length > 0 && cites.every(({ cite }) => cite.source === source);
}
