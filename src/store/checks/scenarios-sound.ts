import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Change } from '../../record/change.ts';
import { type CasusRecord, find } from '../../record/record.ts';
import { fault } from '../messages.ts';
import { type LoadedThing, thingsOfKind } from '../thing.ts';

/** What a scenario founds is new, and what it is put to can answer: it would change nothing otherwise. */
export function scenariosSound(record: CasusRecord, things: readonly LoadedThing[]): Diagnostic[] {
  const taken = new Set<string>(things.map(({ id }) => id));
  return thingsOfKind(things, 'scenario').flatMap((thing) => {
    const { changes, probes } = thing.value;
    const told: Diagnostic[] = [];
    const tell = (path: readonly PropertyKey[], text: string) =>
      told.push(fault('scenario-change', thing.placeOf(path), text));
    const isSilent = (id: string) => {
      const argument = find(record, 'argument', id);
      return argument !== undefined && argument.leadership === undefined;
    };
    for (const [i, change] of changes.entries()) {
      const path = ['changes', i];
      if ('lead' in change && isSilent(change.in)) {
        tell([...path, 'in'], `${change.in} has no leadership that others could have`);
      }
      if (!('found' in change)) continue;
      const { id } = change.found;
      if (taken.has(id)) tell([...path, 'found', 'id'], `${id} is in the record already`);
      for (const [name, text] of unknownReadings(record, change, taken)) {
        tell([...path, 'found', 'assistance', 'readings', name], text);
      }
    }
    for (const [i, probe] of probes.entries()) {
      if ('argument' in probe && isSilent(probe.argument)) {
        tell(['probes', i], `${probe.argument} states no rule: it has no leadership`);
      }
    }
    return told;
  });
}

/** Readings that the record does not have, or options that a reading does not have. */
function unknownReadings(
  record: CasusRecord,
  { found: { assistance } }: Extract<Change, { found: unknown }>,
  known: ReadonlySet<string>,
): [name: string, text: string][] {
  return Object.entries(assistance?.readings ?? {}).flatMap(([name, option]) => {
    const reading = find(record, 'reading', name);
    if (!reading) return known.has(name) ? [] : [[name, `there is no reading ${name}`]];
    const options = reading.options.map(({ id }) => id as string);
    if (options.includes(option)) return [];
    return [[name, `${name} has no option ${option}: ${options.join(', ')}`]];
  });
}
