import { computed } from '@preact/signals';
import { type Day, parseDay } from '../../base/day.ts';
import type { Readings } from '../../law/evaluate.ts';
import { type CasusRecord, find } from '../../record/record.ts';
import { type Dossier, dossierOf } from '../../view/dossier/model.ts';
import { query, record } from '../state.ts';

const made = new WeakMap<CasusRecord, Map<string, Dossier>>();

/**
 * The dossier of an incident with every account heard; to take one account is to look at a part of
 * it. Each set of readings is worked out once.
 */
export function dossierFor(
  from: CasusRecord,
  incident: string,
  readings: Readings = {},
  on?: Day,
): Dossier | undefined {
  const thing = find(from, 'incident', incident);
  if (!thing) return undefined;
  const known = made.get(from) ?? new Map<string, Dossier>();
  made.set(from, known);
  const key = JSON.stringify([incident, readings, on]);
  const dossier = known.get(key) ?? dossierOf(from, thing, { readings, on });
  known.set(key, dossier);
  return dossier;
}

/** The readings of the address that the record knows. */
export const readingsTaken = computed<Readings>(() => {
  const from = record.value;
  if (!from) return {};
  const entries = Object.entries(query.value.readings ?? {}).filter(([id, option]) =>
    find(from, 'reading', id)?.options.some((one) => one.id === option),
  );
  return Object.fromEntries(entries);
});

/** The day as known on which the dossier is read, where one is asked for. */
export const knownOn = computed<Day | undefined>(() => parseDay(query.value.own?.known ?? ''));
