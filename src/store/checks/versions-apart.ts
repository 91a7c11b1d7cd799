import type { Diagnostic } from '../../base/diagnostic.ts';
import type { CasusRecord } from '../../record/record.ts';
import { fault } from '../messages.ts';
import { type LoadedThing, thingsOfKind } from '../thing.ts';
import { surelyOverlap } from './surely-overlap.ts';

/** Versions of one provision are surely not in force at once. */
export function versionsApart(_: CasusRecord, things: readonly LoadedThing[]): Diagnostic[] {
  const groups = Map.groupBy(thingsOfKind(things, 'clause'), ({ value }) => value.provision);
  return [...groups].flatMap(([provision, versions]) =>
    versions.flatMap((later, i) =>
      versions.slice(0, i).flatMap((earlier) => {
        if (!surelyOverlap(earlier.value, later.value)) return [];
        const message = `${later.id} and ${earlier.id} are both in force as ${provision}`;
        return [fault('version-overlap', later.placeOf(['from']), message)];
      }),
    ),
  );
}
