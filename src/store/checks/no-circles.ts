import type { Diagnostic } from '../../base/diagnostic.ts';
import { type CasusRecord, find } from '../../record/record.ts';
import { fault } from '../messages.ts';
import { type LoadedThing, thingsOfKind } from '../thing.ts';

/** Where things of one kind point to one another; on such a way nobody may come back to the start. */
const WAYS = [
  { kind: 'body', field: 'of', fault: 'is a part of itself' },
  { kind: 'place', field: 'in', fault: 'lies in itself' },
  { kind: 'organization', field: 'follows', fault: 'grew out of itself' },
  { kind: 'instrument', field: 'amends', fault: 'amends itself' },
  { kind: 'clause', field: 'replaces', fault: 'replaces itself' },
  { kind: 'claim', field: 'supersedes', fault: 'supersedes itself' },
] as const;

/** Nothing is a part of itself, by however long a way. */
export function noCircles(record: CasusRecord, things: readonly LoadedThing[]): Diagnostic[] {
  return WAYS.flatMap(({ kind, field, fault: what }) => {
    const next = (id: string): readonly string[] => {
      const thing = find(record, kind, id) as Readonly<Record<string, unknown>> | undefined;
      return [thing?.[field] ?? []].flat() as string[];
    };
    return thingsOfKind<(typeof WAYS)[number]['kind']>(things, kind).flatMap((thing) => {
      const reached = new Set<string>();
      const queue = [...next(thing.id)];
      for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        if (reached.has(id)) continue;
        reached.add(id);
        queue.push(...next(id));
      }
      if (!reached.has(thing.id)) return [];
      return [fault('ref-circle', thing.placeOf([field]), `${thing.id} ${what}`)];
    });
  });
}
