import { fileURLToPath } from 'node:url';
import { type FuzzyDay, isDateFault, parseFuzzyDay } from '../src/base/fuzzy-day.ts';
import type { Entity, Kind } from '../src/record/kinds.ts';
import { type CasusRecord, get } from '../src/record/record.ts';
import { loadRecord } from '../src/store/load.ts';

/** The record that the tests of the law read. */
export const FOLDER = fileURLToPath(new URL('../record/central-asia', import.meta.url));

let loaded: CasusRecord | undefined;

/** The record of the region, read once for all tests. */
export function region(): CasusRecord {
  loaded ??= loadRecord(FOLDER).record;
  return loaded;
}

/** The same record with some of its tables put in the place of its own. */
export function withTables(record: CasusRecord, tables: Partial<CasusRecord['tables']>) {
  return { ...record, tables: { ...record.tables, ...tables } } satisfies CasusRecord;
}

export function tableOf<K extends Kind>(
  things: readonly Entity<K>[],
): ReadonlyMap<string, Entity<K>> {
  return new Map(things.map((thing) => [(thing as { id: string }).id, thing]));
}

export function incidentOf(record: CasusRecord, id: string): Entity<'incident'> {
  return get(record, 'incident', id);
}

/** A day as a file of the record writes it. */
export function fuzzy(text: string): FuzzyDay {
  const day = parseFuzzyDay(text);
  if (isDateFault(day)) throw new Error(`${text} is no date`);
  return day;
}
