import { closestMatch } from '../../base/closest-match.ts';
import type { FuzzyDay } from '../../base/fuzzy-day.ts';
import { all, not, type Truth } from '../../base/truth.ts';
import { UserError } from '../../base/user-error.ts';
import type { Entity, Kind } from '../../record/kinds.ts';
import { type CasusRecord, list } from '../../record/record.ts';
import type { Filter, Test } from './filter.ts';
import { FILTERS } from './filters.ts';
import { startOf } from './start-of.ts';

/** One condition of a query: `party=kg`; negated, `party!=kg`. */
export interface Term {
  readonly filter: Filter;
  readonly test: Test;
  readonly negated: boolean;
}

/** A condition that makes no sense, with the nearest that would. */
export interface TermFault {
  readonly fault: string;
  readonly remedy: string;
  readonly near: string | undefined;
}

/** A thing that fits, or that may fit: `open` where the record does not settle a condition. */
export interface Hit<K extends Kind> {
  readonly thing: Entity<K>;
  readonly fits: Exclude<Truth, 'no'>;
}

/** Reads `name=value` and `name!=value`, or says what is wrong and what is near. */
export function readTerm(record: CasusRecord, kind: Kind, typed: string): Term | TermFault {
  const [, name = typed, sign = '=', value = ''] = /^([^!=]*)(!?=)(.*)$/.exec(typed) ?? [];
  const usable = FILTERS.filter(({ kinds }) => kinds.includes(kind));
  const names = usable.map((filter) => filter.name);
  const filter = usable.find((one) => one.name === name);
  if (!filter || value === '') {
    const near = filter ? name : closestMatch(name, names);
    return {
      fault: `${typed} is not a condition on ${kind}`,
      remedy: `${near ? `Did you mean ${near}=…? ` : ''}Conditions: ${names.map((one) => `${one}=…`).join(', ')}`,
      near: near && `${near}${sign}${value}`,
    };
  }
  const read = filter.read(value, record);
  if ('test' in read) return { filter, test: read.test, negated: sign === '!=' };
  const meant = read.near();
  const near = meant && `${name}${sign}${meant}`;
  return {
    fault: `${typed} cannot be asked`,
    remedy: `${near ? `Did you mean ${near}? ` : ''}${name} takes ${read.takes}.`,
    near,
  };
}

/** The same; a slip is an error. */
export function parseTerm(record: CasusRecord, kind: Kind, typed: string): Term {
  const term = readTerm(record, kind, typed);
  if ('fault' in term) throw new UserError(term.fault, term.remedy);
  return term;
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
        terms.map(({ test, negated }): Truth => {
          const answer = test(thing as never, { record, on });
          return negated ? not(answer) : answer;
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
