import type { Day } from '../../base/day.ts';
import { all, type Truth } from '../../base/truth.ts';
import type { CasusRecord } from '../../record/record.ts';
import { heldOn } from '../time-lanes/extent.ts';
import { type Commitment, obligationIndex } from './index-of.ts';
import { boundOn } from './standing.ts';

/** What a cell counts: clauses, instruments, or organizations to which both belong. */
export type Counted = 'clauses' | 'instruments' | 'organizations';
export const COUNTED: readonly Counted[] = ['clauses', 'instruments', 'organizations'];

/** Which commitments are looked at; what is absent narrows nothing. */
export interface PairFilter {
  readonly kind: string | undefined;
  readonly field: string | undefined;
  readonly organization: string | undefined;
}

/** One thing that bound two states on a day, or may have. */
export interface Bond {
  readonly id: string;
  readonly kind: 'clause' | 'instrument' | 'organization';
  readonly sort: Commitment['sort'];
  readonly instrument: string | undefined;
  readonly truth: Exclude<Truth, 'no'>;
  /** What leaves it open: whether it was in force, and whether each state was bound. */
  readonly openFor: readonly string[];
}

export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly bonds: readonly Bond[];
}

/** Answers of one day, each worked out once: a matrix asks for every state many times. */
export interface DayView {
  readonly record: CasusRecord;
  readonly day: Day;
  readonly bound: (compact: string, state: string) => Truth;
  readonly inForce: readonly { readonly commitment: Commitment; readonly truth: Truth }[];
  readonly organizations: readonly string[];
}

export function dayView(record: CasusRecord, day: Day): DayView {
  const known = new Map<string, Truth>();
  return {
    record,
    day,
    bound: (compact, state) => {
      const key = `${compact} ${state}`;
      const truth = known.get(key) ?? boundOn(record, compact, state, day);
      known.set(key, truth);
      return truth;
    },
    inForce: obligationIndex(record)
      .commitments.map((commitment) => ({ commitment, truth: heldOn(commitment.extent, day) }))
      .filter(({ truth }) => truth !== 'no'),
    organizations: obligationIndex(record).organizations,
  };
}

/** What bound two states on a day, in the order of the record. */
export function pairOn(view: DayView, a: string, b: string, filter: PairFilter): Pair {
  const bonds: Bond[] = [];
  const add = (bond: Omit<Bond, 'truth' | 'openFor'>, compact: string, exists: Truth) => {
    const first = view.bound(compact, a);
    const second = first === 'no' ? 'no' : view.bound(compact, b);
    if (second === 'no') return;
    const truth = all([exists, first, second]);
    if (truth === 'no') return;
    const open = [exists === 'open' && bond.id, first === 'open' && a, second === 'open' && b];
    bonds.push({ ...bond, truth, openFor: open.filter((one) => one !== false) });
  };
  const { kind, field, organization } = filter;
  if (kind === undefined && field === undefined) {
    for (const id of view.organizations) {
      if (organization !== undefined && organization !== id) continue;
      // That one was a member tells that there was something to be a member of.
      add({ id, kind: 'organization', sort: undefined, instrument: undefined }, id, 'yes');
    }
  }
  for (const { commitment, truth } of view.inForce) {
    if (!fits(commitment, filter)) continue;
    const { id, kind: what, sort, instrument, boundBy } = commitment;
    add({ id, kind: what, sort, instrument }, boundBy, truth);
  }
  return { a, b, bonds };
}

function fits(commitment: Commitment, { kind, field, organization }: PairFilter): boolean {
  return (
    (kind === undefined || commitment.sort === kind) &&
    (field === undefined || commitment.fields.includes(field)) &&
    (organization === undefined || commitment.organization === organization)
  );
}

/** How many bonds of the kind counted were sure, and of how many it is open. */
export function countOf({ bonds }: Pair, counted: Counted): { sure: number; open: number } {
  const kind = { clauses: 'clause', instruments: 'instrument', organizations: 'organization' }[
    counted
  ];
  const those = bonds.filter((bond) => bond.kind === kind);
  const sure = those.filter(({ truth }) => truth === 'yes').length;
  return { sure, open: those.length - sure };
}
