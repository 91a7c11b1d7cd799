import type { Entity } from '../kinds.ts';
import { belongsTo, type CasusRecord, get } from '../record.ts';
import type { Of } from './of.ts';
import { withEach, withMore } from './with-things.ts';

/** Somebody acts on the first day of an incident; that nothing was found of it is then no silence. */
export function does(record: CasusRecord, change: Of<'does'>): CasusRecord {
  const { does, who, in: incidents, because, cite } = change;
  const acts = incidents.flatMap((id) => {
    const { onset, sides } = get(record, 'incident', id);
    return who.map((actor) => ({
      id: `supposed.${id}.${actor}.${does}`,
      incident: id,
      actor,
      on: onset.on,
      act: does,
      towards: sides,
      marks: [],
      carriedOut: 'yes',
      asked: 'not-stated',
      summary: because,
      cite,
    }));
  }) as unknown as Entity<'response'>[];
  const silent = (one: Entity<'silence'>) =>
    one.of === 'response' &&
    incidents.some((id) => id === one.incident) &&
    who.some((actor) => belongsTo(record, one.actor, actor));
  const heard = withEach(record, 'silence', (one) => (silent(one) ? undefined : one));
  return withMore(heard, 'response', acts);
}
