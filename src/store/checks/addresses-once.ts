import type { Diagnostic } from '../../base/diagnostic.ts';
import type { CasusRecord } from '../../record/record.ts';
import { fault } from '../messages.ts';
import { type LoadedThing, thingsOfKind } from '../thing.ts';

/** One page is one source. */
export function addressesOnce(_: CasusRecord, things: readonly LoadedThing[]): Diagnostic[] {
  const seen = new Map<string, string>();
  return thingsOfKind(things, 'source').flatMap((thing) => {
    const address = thing.value.address?.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
    if (!address) return [];
    const before = seen.get(address);
    seen.set(address, thing.id);
    if (before === undefined) return [];
    const message = `${thing.id} has the address of ${before}`;
    return [fault('source-address', thing.placeOf(['address']), message)];
  });
}
