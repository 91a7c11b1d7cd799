import type { Point } from '../../base/kilometres.ts';
import type { Entity } from '../../record/kinds.ts';
import { type CasusRecord, find } from '../../record/record.ts';

/**
 * Where a place can be shown: at a point with its doubt, over the outline of an exclave, a province
 * or a state, or along the border of two states. `of` is the place or state whose whereabouts these
 * are: the place itself, or the nearest around it that has any.
 */
export type Where =
  | { readonly kind: 'point'; readonly of: string; readonly at: Point; readonly within: number }
  | { readonly kind: 'exclave'; readonly of: string }
  | { readonly kind: 'province'; readonly of: string; readonly code: string }
  | { readonly kind: 'border'; readonly of: string; readonly pair: string }
  | { readonly kind: 'state'; readonly of: string; readonly code: string };

/** Where a place can be shown; undefined where nothing around it has whereabouts either. */
export function whereIs(record: CasusRecord, id: string): Where | undefined {
  const seen = new Set<string>();
  for (let ids = [id]; ids.length > 0; ) {
    for (const one of ids) {
      const found = ownWhere(record, one);
      if (found) return found;
      seen.add(one);
    }
    ids = ids
      .flatMap((one) => find(record, 'place', one)?.in ?? [])
      .filter((one) => !seen.has(one));
  }
  return undefined;
}

/** All that a place lies in, places and states, the place itself left out. */
export function placesAround(record: CasusRecord, id: string): string[] {
  const around = new Set<string>();
  const queue: string[] = [...(find(record, 'place', id)?.in ?? [])];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (around.has(next)) continue;
    around.add(next);
    queue.push(...(find(record, 'place', next)?.in ?? []));
  }
  return [...around];
}

function ownWhere(record: CasusRecord, id: string): Where | undefined {
  const state = find(record, 'state', id);
  if (state) {
    const code = state.codes.iso2;
    return code === undefined ? undefined : { kind: 'state', of: id, code };
  }
  const place = find(record, 'place', id);
  if (!place) return undefined;
  if (place.kind === 'exclave' && !place.at) return { kind: 'exclave', of: id };
  if (place.at) {
    const { lon, lat, within } = place.at;
    return { kind: 'point', of: id, at: { lon, lat }, within };
  }
  if (place.code !== undefined) return { kind: 'province', of: id, code: place.code };
  const pair = pairOf(record, place);
  return pair === undefined ? undefined : { kind: 'border', of: id, pair };
}

/** `KG-TJ`, the two states that a border parts, in the order of their codes. */
export function pairOf(record: CasusRecord, place: Entity<'place'>): string | undefined {
  if (place.kind !== 'border') return undefined;
  const codes = (place.in ?? []).flatMap((id) => find(record, 'state', id)?.codes.iso2 ?? []);
  return codes.length === 2 ? codes.sort().join('-') : undefined;
}
