import type { FuzzyDay } from '../base/fuzzy-day.ts';
import { all, type Truth } from '../base/truth.ts';
import { holdsThroughout, onDay, type Span } from '../base/validity.ts';
import { bindingSpells, partyThroughout } from '../law/parties.ts';
import type { Beginning, Cite, Ending } from '../record/parts.ts';
import { type CasusRecord, type Compact, findCompact, list } from '../record/record.ts';
import { spellHolds, variantsOf } from '../record/spell.ts';

/** Who belonged to a compact on a day, and whose dates make it uncertain where it is. */
export interface MembersOn {
  readonly compact: string;
  readonly on: FuzzyDay;
  /** Whether the compact itself existed; a treaty exists from its signature. */
  readonly exists: Truth;
  readonly members: readonly MemberOn[];
  /** The treaty or organization that it grew out of, asked the same, where it did not surely exist. */
  readonly before: MembersOn | undefined;
}

export interface MemberOn {
  readonly member: string;
  readonly truth: Truth;
  readonly spells: readonly string[];
  /** What each rival date says by itself. One saying where nothing is in dispute. */
  readonly sayings: readonly Saying[];
}

export interface Saying {
  readonly truth: Truth;
  /** Undefined where its rival dates do not matter on that day. */
  readonly from: FuzzyDay | 'unknown' | undefined;
  readonly to: FuzzyDay | 'open' | 'unknown' | undefined;
  readonly cite: readonly Cite[];
}

export function membersOn(record: CasusRecord, compact: Compact, on: FuzzyDay): MembersOn {
  const span = onDay(on);
  const exists = 'from' in compact ? spellHolds(variantsOf(compact.from, compact.to), span) : 'yes';
  const follows = 'follows' in compact ? compact.follows : undefined;
  const earlier = follows && exists !== 'yes' ? findCompact(record, follows) : undefined;
  const ids = [
    ...new Set(bindingSpells(record, compact.id).map((spell) => spell.member as string)),
  ];
  const members = ids.sort().map((member): MemberOn => {
    const spells = bindingSpells(record, compact.id, member);
    const sayings = spells.flatMap((spell) => sayingsOf(spell.from, spell.to, span));
    return {
      member,
      truth: partyThroughout(record, compact.id, member, span).truth,
      spells: spells.map((spell) => spell.id),
      sayings,
    };
  });
  return {
    compact: compact.id,
    on,
    exists,
    members: members.filter(({ truth }) => truth !== 'no'),
    before: earlier ? membersOn(record, earlier, on) : undefined,
  };
}

/**
 * What each rival date says. Where only one end of the spell is in question on that day, the rival
 * dates of the other end are left out: they would repeat the same answer.
 */
function sayingsOf(from: Beginning, to: Ending, span: Span): Saying[] {
  const all = variantsOf(from, to).map((variant): Saying => {
    const truth = holdsThroughout(variant.validity, span);
    return { truth, ...variant.validity, cite: [...variant.from, ...variant.to] };
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
  /** Organizations to which both surely belonged. */
  readonly organizations: readonly string[];
  /** Those for which it cannot be said of both. */
  readonly uncertain: readonly string[];
  /** Instruments by which both were surely bound. */
  readonly instruments: readonly string[];
}

export function sharedOn(record: CasusRecord, a: string, b: string, on: FuzzyDay): SharedOn {
  const span = onDay(on);
  const both = (compact: string): Truth =>
    all([a, b].map((state) => partyThroughout(record, compact, state, span).truth));
  const organizations = list(record, 'organization').map(({ id }) => id as string);
  const instruments = list(record, 'instrument').map(({ id }) => id as string);
  return {
    states: [a, b],
    on,
    organizations: organizations.filter((id) => both(id) === 'yes'),
    uncertain: organizations.filter((id) => both(id) === 'open'),
    instruments: instruments.filter((id) => both(id) === 'yes'),
  };
}
