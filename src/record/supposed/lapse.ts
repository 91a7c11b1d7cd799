import { formatDay } from '../../base/day.ts';
import { type FuzzyDay, isDateFault, parseFuzzyDay } from '../../base/fuzzy-day.ts';
import type { Cite, Ending } from '../parts.ts';
import { type CasusRecord, list } from '../record.ts';
import type { Of } from './of.ts';
import { withEach } from './with-things.ts';

/**
 * Organizations and treaties end on a day, and with them the instruments of the organization, the
 * clauses of these and every membership.
 */
export function lapse(record: CasusRecord, { lapse, on, cite }: Of<'lapse'>): CasusRecord {
  const named = new Set<string>(lapse);
  const theirs = list(record, 'instrument').filter(({ of }) => of !== undefined && named.has(of));
  const gone = new Set([...named, ...theirs.map(({ id }) => id as string)]);
  const end = <T extends { readonly to: Ending }>(thing: T): T => ({
    ...thing,
    to: lastingUntil(thing.to, on, cite),
  });
  const kinds = ['organization', 'instrument'] as const;
  const without = kinds.reduce(
    (so, kind) => withEach(so, kind, (one) => (gone.has(one.id) ? end(one) : one)),
    record,
  );
  const unbound = withEach(without, 'membership', (one) => (gone.has(one.of) ? end(one) : one));
  return withEach(unbound, 'clause', (one) => (gone.has(one.instrument) ? end(one) : one));
}

/**
 * What lasts ends on that day. Of what nobody tells the end it is known only that it lasted no longer;
 * what a source ends already keeps its end.
 */
function lastingUntil(to: Ending, on: FuzzyDay, cite: Cite[]): Ending {
  const event = { en: 'supposed', ru: 'предположено' };
  if (to === 'unknown') {
    const by = parseFuzzyDay(`[..${formatDay(on.latest)}]`);
    return isDateFault(by) ? to : [{ on: by, event, cite }];
  }
  return to.map((one) => (one.on === 'open' ? { on, event, cite } : one));
}
