import type { Diagnostic } from '../../base/diagnostic.ts';
import { kilometresBetween } from '../../base/kilometres.ts';
import type { Entity } from '../../record/kinds.ts';
import { type CasusRecord, find } from '../../record/record.ts';
import { fault } from '../messages.ts';
import { type LoadedThing, thingsOfKind } from '../thing.ts';

/** No province, town or valley of the record is larger across than this. */
const FAR_KM = 300;

/** Codes name a province of the state that it lies in, once; a point lies near what it is in. */
export function placesFit(record: CasusRecord, things: readonly LoadedThing[]): Diagnostic[] {
  const coded = new Map<string, string>();
  return thingsOfKind(things, 'place').flatMap((thing) => {
    const { code, at } = thing.value;
    const found: Diagnostic[] = [];
    if (code !== undefined) {
      const before = coded.get(code);
      coded.set(code, thing.id);
      const states = statesAround(record, thing.value);
      const message =
        before !== undefined
          ? `${thing.id} has the code of ${before}`
          : states.length > 0 && !states.includes(code.slice(0, 2))
            ? `${thing.id} lies in ${states.join(', ')}, but its code is ${code}`
            : undefined;
      if (message) found.push(fault('place-code', thing.placeOf(['code']), message));
    }
    for (const parent of thing.value.in ?? []) {
      const around = find(record, 'place', parent)?.at;
      if (!at || !around) continue;
      const far = kilometresBetween(at, around);
      if (far <= FAR_KM) continue;
      const message = `${thing.id} is ${Math.round(far)} km from ${parent}, in which it lies`;
      found.push(fault('place-far', thing.placeOf(['at']), message));
    }
    return found;
  });
}

/** The two-letter codes of the states that a place lies in, through the places around it. */
function statesAround(record: CasusRecord, place: Entity<'place'>): string[] {
  const seen = new Set<string>();
  const queue: string[] = [...(place.in ?? [])];
  const codes: string[] = [];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const state = find(record, 'state', id);
    if (state?.codes.iso2) codes.push(state.codes.iso2);
    queue.push(...(find(record, 'place', id)?.in ?? []));
  }
  return [...new Set(codes)].sort();
}
