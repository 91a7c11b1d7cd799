import type { Day } from '../base/day.ts';
import { all, any, type Truth } from '../base/truth.ts';
import type { Entity } from '../record/kinds.ts';
import { type CasusRecord, type Compact, list } from '../record/record.ts';
import { type FIELDS, isAgreement, isInField } from './agreement.ts';
import type { Point } from './measure.ts';
import { type Basis, participantsOf, spellsOf } from './participants.ts';
import {
  begunIn,
  countOf,
  groupsOf,
  lifeOf,
  ownerOf,
  type Situation,
  situationsOf,
} from './situations.ts';

/** The conditions of the strict test, in the order in which they are asked. */
export const CONDITIONS = ['formal', 'state-led', 'exists', 'parties', 'inside', 'field'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** The strict test put to one agreement or organization on a day. */
export interface Strict {
  readonly result: Truth;
  readonly conditions: Readonly<Record<Condition, Truth>>;
  /** The first condition that fails; where none does and the result is open, the first that is open. */
  readonly at: Condition | undefined;
  readonly situations: readonly Situation[];
}

export interface StrictAsked {
  readonly field: (typeof FIELDS)[number];
  readonly basis: Basis;
  /** How many have to take part. */
  readonly least: number;
  readonly day: Day;
  /** Asks for what began on this day or later. */
  readonly since?: Day;
}

/**
 * Is it regionalism in the strict sense: state-led, formal, among at least three states (Börzel and
 * Risse 2016, 7, as Mayer 2020, section 2, takes it), reaching no further than the region (Mayer 2020,
 * section 5)? The two conditions on who takes part are joined world by world.
 */
export function strictOf(record: CasusRecord, compact: Compact, asked: StrictAsked): Strict {
  const { field, basis, least, day, since } = asked;
  const owner = ownerOf(record, compact);
  const situations = situationsOf(record, participantsOf(record, owner, basis, day));
  const { enough, alone, both } = askedOf(least);
  const inEvery = (holds: (situation: Situation) => boolean): Truth => {
    const holding = situations.filter(holds).length;
    return holding === 0 ? 'no' : holding === situations.length ? 'yes' : 'open';
  };
  const conditions = {
    formal: isFormal(compact) ? 'yes' : 'no',
    'state-led': isStateLed(record, owner),
    field: inField(record, compact, field),
    exists: since === undefined ? lifeOf(compact, basis, day) : begunIn(compact, basis, since, day),
    parties: inEvery(enough),
    inside: inEvery(alone),
  } as const;
  const { parties, inside, ...others } = conditions;
  const result = all([...Object.values(others), inEvery(both)]);
  const first = (truth: Truth) => CONDITIONS.find((id) => conditions[id] === truth);
  const at = result === 'yes' ? undefined : (first('no') ?? first('open') ?? 'inside');
  return { result, conditions, at, situations };
}

/** How many agreements pass the strict test, and which, over all worlds at once. */
export function passingOf(
  record: CasusRecord,
  agreements: readonly Entity<'instrument'>[],
  asked: StrictAsked,
): Omit<Point, 'on'> {
  const { field, basis, day, since, least } = asked;
  const groups = groupsOf(record, agreements, basis, day).map(({ situations, agreements }) => ({
    situations,
    agreements: agreements.map(({ instrument, exists }) => {
      const begun = since === undefined ? 'yes' : begunIn(instrument, basis, since, day);
      const itself = [
        isFormal(instrument) ? 'yes' : 'no',
        isStateLed(record, ownerOf(record, instrument)),
        inField(record, instrument, field),
      ] as const;
      return { instrument, exists: all([exists, begun, ...itself]) };
    }),
  }));
  return countOf(groups, askedOf(least).both);
}

/** The two conditions on who takes part. */
function askedOf(least: number) {
  const enough = (s: Situation) => s.inside + s.outside >= least;
  const alone = (s: Situation) => s.outside === 0 && s.inside > 0;
  return { enough, alone, both: (s: Situation) => enough(s) && alone(s) };
}

/** An agreement that binds in law; an organization that is more than a forum or a proposal. */
function isFormal(compact: Compact): boolean {
  if ('signed' in compact) return isAgreement({ ...compact, amends: undefined });
  return compact.kind === 'organization' || compact.kind === 'union';
}

/** Are those who take part, whenever they did, states? Open where nobody is known to. */
function isStateLed(record: CasusRecord, owner: Compact): Truth {
  const members = spellsOf(record, owner, 'concluded').map(({ member }) => member as string);
  if (members.length === 0) return 'open';
  return members.some((member) => record.tables.state.has(member)) ? 'yes' : 'no';
}

/** An organization is in the fields of the agreements under it, unless it names its own. */
function inField(record: CasusRecord, compact: Compact, field: StrictAsked['field']): Truth {
  if ('signed' in compact) return isInField(compact.fields, field) ? 'yes' : 'no';
  const under = list(record, 'instrument').filter(({ of }) => of === compact.id);
  const fields = compact.fields.length > 0 ? [compact.fields] : under.map((one) => one.fields);
  if (field === 'any') return 'yes';
  if (fields.length === 0) return 'open';
  return any(fields.map((those) => (isInField(those, field) ? 'yes' : 'no')));
}
