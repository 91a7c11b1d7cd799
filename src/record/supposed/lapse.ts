import { formatDay } from '../../base/day.ts';
import { type FuzzyDay, isDateFault, parseFuzzyDay } from '../../base/fuzzy-day.ts';
import type { Cite, Ending } from '../parts.ts';
import { belongsTo, type CasusRecord, list } from '../record.ts';
import type { Of } from './of.ts';
import { withEach } from './with-things.ts';

type Endings = Exclude<Ending, 'unknown'>;

/**
 * Organizations and treaties end on a day, and with them the instruments of the organization, the
 * clauses of these and every membership. What has ended gives no answers later.
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
  const mute = withEach(unbound, 'response', (one) =>
    one.on.earliest > on.latest && lapse.some((id) => belongsTo(record, one.actor, id, one.on))
      ? undefined
      : one,
  );
  return withEach(mute, 'clause', (one) => (gone.has(one.instrument) ? end(one) : one));
}

/**
 * What lasts, or ends later, ends on that day. Of what nobody tells the end, or only that it may be
 * later, it is known that it lasted no longer; what a source ends earlier keeps its end.
 */
function lastingUntil(to: Ending, on: FuzzyDay, cite: Cite[]): Ending {
  const event = { en: 'supposed', ru: 'предположено' };
  const by = (from: string): Endings => {
    const parsed = parseFuzzyDay(`[${from}..${formatDay(on.latest)}]`);
    return isDateFault(parsed) ? [] : [{ on: parsed, event, cite }];
  };
  if (to === 'unknown') return by('');
  return to.flatMap((one): Endings => {
    if (one.on === 'open' || one.on.earliest >= on.latest) return [{ on, event, cite }];
    if (one.on.latest <= on.latest) return [one];
    return by(Number.isFinite(one.on.earliest) ? formatDay(one.on.earliest) : '');
  });
}
