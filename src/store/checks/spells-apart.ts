import type { Diagnostic } from '../../base/diagnostic.ts';
import type { CasusRecord } from '../../record/record.ts';
import { fault } from '../messages.ts';
import { type LoadedThing, thingsOfKind } from '../thing.ts';
import { surelyOverlap } from './surely-overlap.ts';

/** Spells of one member in one compact, with one status, must surely not overlap. */
export function spellsApart(_: CasusRecord, things: readonly LoadedThing[]): Diagnostic[] {
  const groups = Map.groupBy(
    thingsOfKind(things, 'membership'),
    ({ value }) => `${value.member} in ${value.of} as ${value.status}`,
  );
  return [...groups].flatMap(([who, spells]) =>
    spells.flatMap((later, i) =>
      spells.slice(0, i).flatMap((earlier) => {
        if (!surelyOverlap(earlier.value, later.value)) return [];
        const message = `${later.id} overlaps ${earlier.id} (${who})`;
        return [fault('spells-overlap', later.placeOf(['from']), message)];
      }),
    ),
  );
}
