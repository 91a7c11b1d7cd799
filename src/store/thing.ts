import type { Place } from '../base/diagnostic.ts';
import type { JsonSchema } from '../record/json-schema.ts';
import type { Entity, Kind } from '../record/kinds.ts';

/** One thing of the record as it was typed, if its file could be read, and as it was understood. */
export interface LoadedThing {
  readonly kind: Kind;
  readonly id: string;
  readonly raw: unknown;
  /** Undefined where the thing is at fault. */
  readonly value: unknown;
  readonly schema: JsonSchema;
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** The understood things of one kind, with their places. */
export function thingsOfKind<K extends Kind>(
  things: readonly LoadedThing[],
  kind: K,
): (LoadedThing & { readonly value: Entity<K> })[] {
  return things.filter(
    (thing) => thing.kind === kind && thing.value !== undefined,
  ) as (LoadedThing & {
    readonly value: Entity<K>;
  })[];
}
