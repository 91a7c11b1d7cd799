import { meant } from '../base/closest-match.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { ID_PATTERN } from '../base/id.ts';
import { referencesIn } from '../record/json-schema.ts';
import type { RefKind } from '../record/parts.ts';
import { kindsAnswering } from '../record/record.ts';
import { fault } from './messages.ts';
import type { LoadedThing } from './thing.ts';

/** Every id that a thing names must be in the record, and be of a sort that fits. */
export function referenceFaults(things: readonly LoadedThing[]): Diagnostic[] {
  const known = new Map<string, ReadonlySet<string>>();
  const idsOf = (sort: string): ReadonlySet<string> => {
    const made = known.get(sort) ?? new Set(idsAnswering(things, sort as RefKind));
    known.set(sort, made);
    return made;
  };
  return things.flatMap((thing) =>
    referencesIn(thing.raw, thing.schema)
      .filter(({ id, sorts }) => ID_PATTERN.test(id) && !sorts.some((sort) => idsOf(sort).has(id)))
      .map(({ id, sorts, path }) => {
        const ids = sorts.flatMap((sort) => [...idsOf(sort)]);
        return fault(
          'ref-unknown',
          thing.placeOf(path),
          `there is no ${[...new Set(sorts)].join(' or ')} ${id}`,
          meant(id, ids),
        );
      }),
  );
}

/** Ids that exist, whether or not the thing behind them is without fault. */
function idsAnswering(things: readonly LoadedThing[], sort: RefKind): string[] {
  if (sort === 'provision') {
    const clauses = things.filter((thing) => thing.kind === 'clause');
    return clauses.map(({ id, raw }) => {
      const provision = (raw as { provision?: unknown } | undefined)?.provision;
      return typeof provision === 'string' ? provision : id.replace(/@.*/, '');
    });
  }
  const kinds = kindsAnswering(sort);
  return things.filter((thing) => kinds.includes(thing.kind)).map((thing) => thing.id);
}
