import type { Day } from '../../base/day.ts';
import type { Truth } from '../../base/truth.ts';
import type { Entity } from '../../record/kinds.ts';
import { isBinding } from '../../record/membership.ts';
import { type CasusRecord, findCompact } from '../../record/record.ts';
import { heldOn } from '../time-lanes/extent.ts';
import { obligationIndex } from './index-of.ts';

/** How a state stood to an organization or an instrument on a day. */
export interface Standing {
  /** The status in question; none where no spell speaks of the day. */
  readonly status: Entity<'membership'>['status'] | undefined;
  readonly binding: boolean;
  /** Whether it had that status. */
  readonly truth: Truth;
  /**
   * Why it is open: sources name rival days, a day is inexact, nobody says how long it lasted, or the
   * record lists some members only and not this one.
   */
  readonly doubt: 'rivals' | 'inexact' | 'unknown' | 'unlisted' | undefined;
  /** The spells that speak of the day. */
  readonly spells: readonly string[];
}

/** The standing that says most: what binds before what does not, what is sure before what is open. */
export function standingOn(
  record: CasusRecord,
  compact: string,
  state: string,
  day: Day,
): Standing {
  const known = obligationIndex(record).spells.get(compact)?.get(state) ?? [];
  const held = known
    .map((one) => ({ ...one, truth: heldOn(one.extent, day), binding: isBinding(one.spell) }))
    .filter(({ truth }) => truth !== 'no')
    .sort((a, b) => rank(b) - rank(a));
  const [first] = held;
  if (first) {
    const { spell, truth, binding, extent, rivals } = first;
    const dated = extent.doubts.some(([from, to]) => day >= from && day < to);
    const doubt = truth === 'yes' ? undefined : !dated ? 'unknown' : rivals ? 'rivals' : 'inexact';
    return {
      status: spell.status,
      binding,
      truth,
      doubt,
      spells: held.map((one) => one.spell.id),
    };
  }
  const some = findCompact(record, compact)?.partiesListed === 'some';
  const unlisted = some && !known.some(({ spell }) => isBinding(spell));
  return {
    status: undefined,
    binding: false,
    truth: unlisted ? 'open' : 'no',
    doubt: unlisted ? 'unlisted' : undefined,
    spells: [],
  };
}

function rank({ binding, truth }: { binding: boolean; truth: Truth }): number {
  return (binding ? 2 : 0) + (truth === 'yes' ? 1 : 0);
}

/** Whether a state was bound: a member or a party, not an observer. */
export function boundOn(record: CasusRecord, compact: string, state: string, day: Day): Truth {
  const { binding, truth, doubt } = standingOn(record, compact, state, day);
  if (binding || doubt === 'unlisted') return truth;
  // An observer is no member; of a compact that lists some members only it may yet be one.
  const listed = findCompact(record, compact)?.partiesListed ?? 'all';
  const known = obligationIndex(record).spells.get(compact)?.get(state) ?? [];
  return listed === 'some' && !known.some(({ spell }) => isBinding(spell)) ? 'open' : 'no';
}
