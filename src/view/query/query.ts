import { closestMatch } from '../../base/closest-match.ts';
import type { FuzzyDay } from '../../base/fuzzy-day.ts';
import { all, type Truth } from '../../base/truth.ts';
import { UserError } from '../../base/user-error.ts';
import type { Entity, Kind } from '../../record/kinds.ts';
import { type CasusRecord, list } from '../../record/record.ts';
import type { Filter } from './filter.ts';
import { FILTERS, startOf } from './filters.ts';

/** One condition of a query: `party=kg`; negated, `party!=kg`. */
export interface Term {
  readonly filter: Filter;
  readonly value: string;
  readonly negated: boolean;
}

/** A thing that fits, or that may fit: `open` where the record does not settle a condition. */
export interface Hit<K extends Kind> {
  readonly thing: Entity<K>;
  readonly fits: Exclude<Truth, 'no'>;
}

/** Reads `name=value` and `name!=value`; a slip is answered with what is near. */
export function parseTerm(kind: Kind, typed: string): Term {
  const match = /^([a-z-]+)(!?=)(.+)$/.exec(typed);
  const usable = FILTERS.filter(({ kinds }) => kinds.includes(kind));
  const names = usable.map(({ name }) => name);
  const found = usable.find(({ name }) => name === match?.[1]);
  if (!match || !found) {
    const near = closestMatch(match?.[1] ?? typed, names);
    throw new UserError(
      `${typed} is not a condition on ${kind}`,
      `${near ? `Did you mean ${near}=…? ` : ''}Conditions: ${names.map((name) => `${name}=…`).join(', ')}`,
    );
  }
  return { filter: found, value: match[3] ?? '', negated: match[2] === '!=' };
}

/** All things of a kind that fit every condition, surely or possibly, by date and then by id. */
export function query<K extends Kind>(
  record: CasusRecord,
  kind: K,
  terms: readonly Term[],
  on: FuzzyDay | undefined,
): Hit<K>[] {
  return list(record, kind)
    .map((thing) => ({
      thing,
      fits: all(
        terms.map(({ filter, value, negated }): Truth => {
          const answer = filter.test(thing as never, value, { record, on });
          if (!negated || answer === 'open') return answer;
          return answer === 'yes' ? 'no' : 'yes';
        }),
      ),
    }))
    .filter((hit): hit is Hit<K> => hit.fits !== 'no')
    .sort((a, b) => dayOf(a.thing) - dayOf(b.thing) || idOf(a.thing).localeCompare(idOf(b.thing)));
}

function dayOf(thing: object): number {
  const start = startOf(thing);
  return start === undefined || start === 'unknown' ? Number.MAX_SAFE_INTEGER : start.earliest;
}

function idOf(thing: object): string {
  return String((thing as { id: string }).id);
}
