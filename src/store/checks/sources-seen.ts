import type { Diagnostic } from '../../base/diagnostic.ts';
import type { CasusRecord } from '../../record/record.ts';
import { fault } from '../messages.ts';
import { type LoadedThing, thingsOfKind } from '../thing.ts';

/** A source that is no founding document says when it was read. */
export function sourcesSeen(_: CasusRecord, things: readonly LoadedThing[]): Diagnostic[] {
  return thingsOfKind(things, 'source')
    .filter(({ value }) => !value.founding && value.seen === undefined)
    .map((thing) =>
      fault('field-missing', thing.placeOf(['id']), `seen is missing: when was ${thing.id} read?`),
    );
}
