import type { Diagnostic } from '../../base/diagnostic.ts';
import { type CasusRecord, findActor, kindsAnswering } from '../../record/record.ts';
import { type Name, RU_CASES } from '../../record/ru-case.ts';
import { gapsIn } from '../../record/sentence.ts';
import { fault } from '../messages.ts';
import { type LoadedThing, thingsOfKind } from '../thing.ts';

/** States and sides of incidents have the Russian forms that sentences ask for: a remark, no fault. */
export function namesDecline(record: CasusRecord, things: readonly LoadedThing[]): Diagnostic[] {
  const asked = new Set(
    thingsOfKind(things, 'atom')
      .flatMap(({ value }) => gapsIn(value.sentence.ru))
      .flatMap(({ form }) => RU_CASES.filter((one) => one === form)),
  );
  const sides = new Set<string>(
    thingsOfKind(things, 'incident').flatMap(({ value }) => value.sides),
  );
  return things.flatMap((thing) => {
    const named = nameOf(record, thing, sides);
    const missing = [...asked].filter((form) => named && !named.ruCases?.[form]);
    if (!named || missing.length === 0) return [];
    const message = `${named.ru} has no ${missing.join(', ')}, which Russian sentences ask for`;
    return [fault('name-case', thing.placeOf(['name']), message, undefined, 'warning')];
  });
}

/** The name of a state, or of whoever else is a side; an abbreviation does not decline. */
function nameOf(
  record: CasusRecord,
  { kind, id, value }: LoadedThing,
  sides: ReadonlySet<string>,
): Name | undefined {
  const speaksOfIt = kind === 'state' || (sides.has(id) && kindsAnswering('actor').includes(kind));
  if (value === undefined || !speaksOfIt) return undefined;
  const actor = findActor(record, id);
  return actor && !('abbreviation' in actor) ? actor.name : undefined;
}
