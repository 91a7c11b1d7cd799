import { closestMatch } from '../../base/closest-match.ts';
import type { Kind } from '../../record/kinds.ts';
import { type CasusRecord, list } from '../../record/record.ts';
import type { Filter } from '../query/filter.ts';
import { FILTERS } from '../query/filters.ts';
import { readTerm, type Term } from '../query/query.ts';

/** A condition as typed that makes no sense for a kind, with the nearest that would. */
export interface ConditionFault {
  readonly typed: string;
  readonly near: string | undefined;
}

/** Conditions as they are typed: those that can be asked, and those that cannot. */
export function readConditions(
  record: CasusRecord,
  kind: Kind,
  typed: readonly string[],
): { readonly terms: readonly Term[]; readonly faults: readonly ConditionFault[] } {
  const terms: Term[] = [];
  const faults: ConditionFault[] = [];
  for (const one of typed) {
    const read = readTerm(record, kind, one);
    if ('fault' in read) faults.push({ typed: one, near: read.near });
    else terms.push(read);
  }
  return { terms, faults };
}

/** What can be asked of a kind. */
export function conditionsOf(kind: Kind): Filter[] {
  return FILTERS.filter(({ kinds }) => kinds.includes(kind));
}

const ID_LIKE = /^[a-z0-9][a-z0-9.@-]*$/;

/** The values of a condition that some thing of the kind fits, among the ids and codes it has. */
export function valuesOf(record: CasusRecord, kind: Kind, name: string): string[] {
  const filter = conditionsOf(kind).find((one) => one.name === name);
  if (!filter) return [];
  const things = list(record, kind) as object[];
  const pool = new Set([...things.flatMap(codesIn), ...record.tables.state.keys()]);
  for (const id of record.tables.organization.keys()) pool.add(id);
  return [...pool]
    .filter((value) => {
      const read = filter.read(value, record);
      const asked = { record, on: undefined };
      return 'test' in read && things.some((thing) => read.test(thing as never, asked) !== 'no');
    })
    .sort();
}

/** The short strings of a thing that are ids or codes, its own id and its citations aside. */
function codesIn(value: unknown): string[] {
  if (typeof value === 'string') return ID_LIKE.test(value) && value.length < 40 ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(codesIn);
  if (value === null || typeof value !== 'object' || 'edtf' in value) return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    field === 'id' || field === 'cite' || field === 'also' ? [] : codesIn(inner),
  );
}

/** For a condition that nothing fits: the value that was perhaps meant. */
export function nearValue(record: CasusRecord, kind: Kind, typed: string): string | undefined {
  const match = /^([a-z-]+)(!?=)(.+)$/.exec(typed);
  if (!match) return undefined;
  const [, name = '', sign, value = ''] = match;
  const known = valuesOf(record, kind, name);
  if (known.includes(value)) return undefined;
  const near = closestMatch(value, known);
  return near && `${name}${sign}${near}`;
}
