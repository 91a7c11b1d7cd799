import type { Diagnostic } from '../../base/diagnostic.ts';
import type { CasusRecord } from '../../record/record.ts';
import { fault } from '../messages.ts';
import { type LoadedThing, thingsOfKind } from '../thing.ts';

/** The id of a clause is its provision and a year. */
export function clausesNamed(_: CasusRecord, things: readonly LoadedThing[]): Diagnostic[] {
  return thingsOfKind(things, 'clause')
    .filter(
      ({ id, value }) => !new RegExp(`^${value.provision.replaceAll('.', '\\.')}@\\d{4}$`).test(id),
    )
    .map((thing) => {
      const message = `${thing.id} is not ${thing.value.provision}@year`;
      return fault('clause-id', thing.placeOf(['id']), message);
    });
}
