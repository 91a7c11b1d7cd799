import type { Entity } from '../../record/kinds.ts';
import { isBinding } from '../../record/membership.ts';
import { type CasusRecord, find, findCompact, get, list } from '../../record/record.ts';
import { obligationIndex } from '../obligations/index-of.ts';
import type { Extent, Stretch } from '../time-lanes/extent.ts';
import { statesOf } from '../time-lanes/filter.ts';
import { pledgeOf } from './pledges.ts';
import { overlap } from './stretches.ts';

/** What two states share for a while: an organization, or a clause that binds each towards the other. */
export interface Bond {
  readonly id: string;
  /** The sort of promise; none of an organization. */
  readonly promise: string | undefined;
  /** Whether a dyad-year counts it. */
  readonly counted: boolean;
  readonly sure: Stretch | undefined;
  readonly possible: Stretch;
}

/** Two states with the numbers that published data know them by, the lower one first. */
export interface Dyad {
  readonly a: Entity<'state'>;
  readonly b: Entity<'state'>;
  readonly bonds: readonly Bond[];
}

type Held = Pick<Extent, 'sure' | 'earliest' | 'latest'>;

const ALWAYS: Held = {
  sure: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  earliest: Number.NEGATIVE_INFINITY,
  latest: Number.POSITIVE_INFINITY,
};

/** Every pair of states of which one at least belongs to the region, with what they ever shared. */
export function dyadsOf(record: CasusRecord): Dyad[] {
  const near = new Set(statesOf(record));
  const states = list(record, 'state')
    .filter(({ codes }) => codes.cow !== undefined)
    .sort((a, b) => ccodeOf(a) - ccodeOf(b));
  const things = sharedThings(record);
  return states.flatMap((a, i) =>
    states
      .slice(i + 1)
      .filter((b) => near.has(a.id) || near.has(b.id))
      .map((b) => ({ a, b, bonds: things.flatMap((thing) => bondsOf(record, thing, a.id, b.id)) })),
  );
}

export function ccodeOf({ codes }: Entity<'state'>): number {
  return codes.cow?.number ?? 0;
}

interface SharedThing {
  readonly id: string;
  readonly promise: string | undefined;
  readonly counted: boolean;
  readonly during: Held;
  readonly boundBy: string;
}

function sharedThings(record: CasusRecord): SharedThing[] {
  const { organizations, commitments } = obligationIndex(record);
  const clauses = commitments.filter(({ kind }) => kind === 'clause');
  return [
    ...organizations.map((id) => ({
      ...{ id, promise: undefined, counted: true },
      ...{ during: ALWAYS, boundBy: id },
    })),
    ...clauses.flatMap(({ id, instrument, extent, boundBy }): SharedThing[] => {
      const promise = pledgeOf(get(record, 'clause', id));
      if (!promise) return [];
      const counted = isCounted(get(record, 'instrument', instrument));
      return [{ id, promise: promise.id, counted, during: extent, boundBy }];
    }),
  ];
}

/** What all states promised each other tells no pair from another. */
const OF_ALL = 'un';

/** A text that binds politically only is no treaty. */
function isCounted({ binding, of }: Entity<'instrument'>): boolean {
  return binding === 'legal' && of !== OF_ALL;
}

function bondsOf(record: CasusRecord, thing: SharedThing, a: string, b: string): Bond[] {
  const { id, promise, counted, during, boundBy } = thing;
  return heldBy(record, boundBy, a).flatMap((ours) =>
    heldBy(record, boundBy, b).flatMap((theirs) => {
      const possible = overlap(overlap(span(ours), span(theirs)), span(during));
      if (!possible) return [];
      const sure = overlap(overlap(ours.sure, theirs.sure), during.sure);
      return [{ id, promise, counted, sure, possible }];
    }),
  );
}

const span = ({ earliest, latest }: Held): Stretch => [earliest, latest];

/** When a state was bound; of one that an incomplete list does not name nobody says. */
function heldBy(record: CasusRecord, compact: string, state: string): Held[] {
  const spells = obligationIndex(record).spells.get(compact)?.get(state) ?? [];
  const binding = spells.filter(({ spell }) => isBinding(spell)).map(({ extent }) => extent);
  if (binding.length > 0) return binding;
  const listed = findCompact(record, compact)?.partiesListed ?? 'all';
  return listed === 'some' ? [{ ...ALWAYS, sure: undefined }] : [];
}

/** The instrument of a bond and how it binds; nothing of an organization. */
export function instrumentOf(record: CasusRecord, { id }: Bond): Entity<'instrument'> | undefined {
  const clause = find(record, 'clause', id);
  return clause && get(record, 'instrument', clause.instrument);
}
