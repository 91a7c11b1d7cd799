import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Entity } from '../../record/kinds.ts';
import { type CasusRecord, find } from '../../record/record.ts';
import { fault } from '../messages.ts';
import { type LoadedThing, thingsOfKind } from '../thing.ts';

/** A claim gives an atom the arguments that it takes. */
export function claimsFitAtoms(record: CasusRecord, things: readonly LoadedThing[]): Diagnostic[] {
  return thingsOfKind(things, 'claim').flatMap((thing) => {
    const says = (thing.value as Entity<'claim'>).says;
    if (!('atom' in says)) return [];
    const wanted = find(record, 'atom', says.atom)?.args;
    const given = Object.keys(says.args);
    if (!wanted || [...wanted].sort().join() === [...given].sort().join()) return [];
    const message = `${says.atom} takes (${wanted.join(', ')}), not (${given.join(', ')})`;
    return [fault('atom-args', thing.placeOf(['says']), message)];
  });
}
