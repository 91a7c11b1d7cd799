import type { FuzzyDay } from '../base/fuzzy-day.ts';
import { all, type Truth } from '../base/truth.ts';
import { covers, holdsThroughout, onDay, type Span } from '../base/validity.ts';
import { bindingSpells, partyThroughout } from '../law/parties.ts';
import type { Beginning, Cite, Ending } from '../record/parts.ts';
import { type CasusRecord, type Compact, findCompact, list } from '../record/record.ts';
import { spellHolds, variantsOf } from '../record/spell.ts';
import { lastRead } from './last-read.ts';

/** Who belonged to a compact on a day, and whose dates make it uncertain where it is. */
export interface MembersOn {
  readonly compact: string;
  readonly on: FuzzyDay;
  /** Whether the compact itself existed; a treaty exists from its signature. */
  readonly exists: Truth;
  /** Whether the record lists every party that is a state of it, or only some. */
  readonly listed: 'all' | 'some';
  /** Until when sources were read, where the day asked for lies beyond it. */
  readonly readUntil: FuzzyDay | undefined;
  readonly members: readonly MemberOn[];
  /** The treaty or organization that it grew out of, asked the same, where it did not surely exist. */
  readonly before: MembersOn | undefined;
}

export interface MemberOn {
  readonly member: string;
  readonly truth: Truth;
  readonly spells: readonly string[];
  /** What each rival date of the spells in question says by itself; a spell that is surely over is in none. */
  readonly sayings: readonly Saying[];
}

export interface Saying {
  readonly spell: string;
  readonly truth: Truth;
  /** Undefined where its rival dates do not matter on that day. */
  readonly from: FuzzyDay | 'unknown' | undefined;
  readonly to: FuzzyDay | 'open' | 'unknown' | undefined;
  readonly cite: readonly Cite[];
}

export function membersOn(record: CasusRecord, compact: Compact, on: FuzzyDay): MembersOn {
  const span = onDay(on);
  const exists = existsOn(compact, span);
  const follows = 'follows' in compact ? compact.follows : undefined;
  const earlier = follows && exists !== 'yes' ? findCompact(record, follows) : undefined;
  const ids = [
    ...new Set(bindingSpells(record, compact.id).map((spell) => spell.member as string)),
  ];
  const members = ids.sort().map((member): MemberOn => {
    const spells = bindingSpells(record, compact.id, member);
    const { truth } = partyThroughout(record, compact.id, member, span);
    const holding = spells.filter(
      ({ from, to }) => spellHolds(variantsOf(from, to), span) === truth,
    );
    return {
      member,
      truth,
      spells: spells.map((spell) => spell.id),
      sayings: holding.flatMap((spell) => sayingsOf(spell, span)),
    };
  });
  return {
    compact: compact.id,
    on,
    exists,
    listed: compact.partiesListed,
    readUntil: readBefore(record, on),
    members: members.filter(({ truth }) => truth !== 'no'),
    before: earlier ? membersOn(record, earlier, on) : undefined,
  };
}

/** A treaty exists from its signature or, where no source has that day, from its entry into force. */
function existsOn(compact: Compact, span: Span): Truth {
  if ('from' in compact) return spellHolds(variantsOf(compact.from, compact.to), span);
  const from = beginningOf(compact);
  // Nobody has to say that a text lasts; only a source that ends it does.
  const to = compact.to === 'unknown' ? [{ on: 'open' as const, cite: [] }] : compact.to;
  return spellHolds(variantsOf(from, to), span);
}

/** Where an organization or a treaty begins, by rival dates. */
export function beginningOf(compact: Compact): Beginning {
  if ('from' in compact) return compact.from;
  const { signed, inForce } = compact;
  if (signed.length > 0) return signed;
  return inForce === 'never' ? 'unknown' : inForce;
}

/** Until when sources were read, where the day lies beyond it. */
function readBefore(record: CasusRecord, on: FuzzyDay): FuzzyDay | undefined {
  const last = lastRead(record);
  return last && on.latest > last.latest ? last : undefined;
}

/** Has it surely joined, and does no source say whether it stayed? */
export function joinedOnly({ truth, sayings }: MemberOn, on: FuzzyDay): boolean {
  return (
    truth === 'open' &&
    sayings.every(
      ({ from, to }) =>
        from !== undefined && to === 'unknown' && covers({ from, to: 'open' }, onDay(on)) === 'yes',
    )
  );
}

/**
 * What each rival date says. Where only one end of the spell is in question on that day, the rival
 * dates of the other end are left out: they would repeat the same answer.
 */
function sayingsOf(
  { id, from, to }: { readonly id: string; readonly from: Beginning; readonly to: Ending },
  span: Span,
): Saying[] {
  const all = variantsOf(from, to).map((variant): Saying => {
    const truth = holdsThroughout(variant.validity, span);
    return { spell: id, truth, ...variant.validity, cite: [...variant.from, ...variant.to] };
  });
  const settledBy = (end: 'from' | 'to') =>
    [...Map.groupBy(all, (saying) => dayKey(saying[end])).values()].every(
      (alike) => new Set(alike.map(({ truth }) => truth)).size === 1,
    );
  const end = settledBy('from') ? 'from' : settledBy('to') ? 'to' : undefined;
  if (!end || all.length < 2) return all;
  const other = end === 'from' ? 'to' : 'from';
  const dates = end === 'from' ? from : to;
  return [...Map.groupBy(all, (saying) => dayKey(saying[end])).values()].flatMap(([first]) => {
    if (!first) return [];
    const date = dates === 'unknown' ? undefined : dates.find(({ on }) => on === first[end]);
    const rivals = new Set(all.map((saying) => dayKey(saying[other])));
    const beside = rivals.size === 1 ? first[other] : undefined;
    return [{ ...first, [other]: beside, cite: date?.cite ?? first.cite }];
  });
}

function dayKey(day: Saying['from'] | Saying['to']): string {
  return day === undefined || typeof day === 'string' ? String(day) : day.edtf;
}

/** What two states had in common on a day. */
export interface SharedOn {
  readonly states: readonly [string, string];
  readonly on: FuzzyDay;
  readonly readUntil: FuzzyDay | undefined;
  /** Organizations to which both surely belonged. */
  readonly organizations: readonly string[];
  /** Organizations for which it cannot be said of both. */
  readonly uncertain: readonly string[];
  /** Instruments by which both were surely bound. */
  readonly instruments: readonly string[];
  /** Instruments for which it cannot be said of both: the dates do not settle it. */
  readonly uncertainInstruments: readonly string[];
  /** Instruments whose parties the record lists only in part, one of the two not among them. */
  readonly notListed: readonly string[];
}

export function sharedOn(record: CasusRecord, a: string, b: string, on: FuzzyDay): SharedOn {
  const span = onDay(on);
  const states = [a, b] as const;
  const both = ({ id }: { readonly id: string }): Truth =>
    all(states.map((state) => partyThroughout(record, id, state, span).truth));
  const listed = ({ id }: { readonly id: string }) =>
    states.every((state) => bindingSpells(record, id, state).length > 0);
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  const organizations = list(record, 'organization');
  const instruments = list(record, 'instrument').filter((one) => existsOn(one, span) !== 'no');
  const open = instruments.filter((one) => both(one) === 'open');
  return {
    states,
    on,
    readUntil: readBefore(record, on),
    organizations: ids(organizations.filter((one) => both(one) === 'yes')),
    uncertain: ids(organizations.filter((one) => both(one) === 'open')),
    instruments: ids(instruments.filter((one) => both(one) === 'yes')),
    uncertainInstruments: ids(open.filter(listed)),
    notListed: ids(open.filter((one) => !listed(one))),
  };
}
