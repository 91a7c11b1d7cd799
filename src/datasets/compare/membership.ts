import { calendarDate, type Day, dayOf } from '../../base/day.ts';
import { exactDay } from '../../base/fuzzy-day.ts';
import { any } from '../../base/truth.ts';
import { onDay } from '../../base/validity.ts';
import { isBinding } from '../../record/membership.ts';
import { type CasusRecord, findCompact } from '../../record/record.ts';
import { anySpellHolds, variantsOf } from '../../record/spell.ts';

/** What a source says of a state on a day; silent where it does not cover the day. */
export type Said = 'in' | 'out' | 'open' | 'silent';

/** A source of memberships: what it says, and the days on which that may change. */
export interface MembershipSource {
  readonly kind: 'cow' | 'atop' | 'record';
  readonly name: string;
  /** Every state, by COW code, of which it ever says in or open. */
  readonly states: ReadonlySet<number>;
  readonly said: (ccode: number, on: Day) => Said;
  readonly turns: (ccode: number) => readonly Day[];
}

/** Days over which the sources say the same, and what each says, in the order of the sources. */
export interface ComparedSpan {
  readonly from: Day;
  /** The last day; absent where it goes on. */
  readonly to: Day | undefined;
  readonly said: readonly Said[];
}

export interface ComparedState {
  readonly ccode: number;
  /** Spans in which one source says in and another out. */
  readonly disagreements: readonly ComparedSpan[];
}

/** Finds, for every state, the spans in which sources contradict each other. */
export function compareMembership(sources: readonly MembershipSource[]): ComparedState[] {
  const codes = [...new Set(sources.flatMap(({ states }) => [...states]))].sort((a, b) => a - b);
  return codes.map((ccode) => {
    const turns = [...new Set(sources.flatMap((source) => source.turns(ccode)))].sort(
      (a, b) => a - b,
    );
    const spans: { from: Day; to: Day | undefined; said: Said[] }[] = [];
    turns.forEach((from, i) => {
      const next = turns[i + 1];
      const said = sources.map((source) => source.said(ccode, from));
      const last = spans.at(-1);
      if (last && last.said.join() === said.join())
        last.to = next === undefined ? undefined : next - 1;
      else spans.push({ from, to: next === undefined ? undefined : next - 1, said });
    });
    return {
      ccode,
      disagreements: spans.filter(({ said }) => said.includes('in') && said.includes('out')),
    };
  });
}

/** A row of COW IGO: a state in a year. */
export interface CowYear {
  readonly ccode: number;
  readonly year: number;
  readonly status: number;
}

/**
 * COW IGO codes whole years. In the first and last year of a spell the day of entry or exit is not
 * known, so such a year is open; a status of not known is open too.
 */
export function cowSource(
  rows: readonly CowYear[],
  years: { readonly first: number; readonly last: number },
): MembershipSource {
  const full = new Map<number, Map<number, number>>();
  for (const { ccode, year, status } of rows) {
    const of = full.get(ccode) ?? new Map<number, number>();
    full.set(ccode, of.set(year, status));
  }
  const status = (ccode: number, year: number) => full.get(ccode)?.get(year) ?? 0;
  const said = (ccode: number, on: Day): Said => {
    const { year } = calendarDate(on);
    if (year < years.first || year > years.last) return 'silent';
    const now = status(ccode, year);
    if (now === -9) return 'open';
    if (now !== 1) return 'out';
    const edge =
      (year > years.first && status(ccode, year - 1) !== 1) ||
      (year < years.last && status(ccode, year + 1) !== 1) ||
      year === years.first;
    return edge ? 'open' : 'in';
  };
  const states = new Set(
    [...full].flatMap(([ccode, of]) => ([...of.values()].includes(1) ? [ccode] : [])),
  );
  const turns = Array.from({ length: years.last - years.first + 2 }, (_, i) =>
    dayOf(years.first + i, 1, 1),
  );
  return { kind: 'cow', name: 'COW IGO', states, said, turns: () => turns };
}

/** A spell of a member in an alliance; a day that is not known is undefined. */
export interface AtopSpell {
  readonly ccode: number;
  readonly from: { readonly earliest: Day; readonly latest: Day };
  /** Absent where the membership lasts when the data end. */
  readonly to: { readonly earliest: Day; readonly latest: Day } | undefined;
}

/** ATOP codes days of entry and exit; its data end on a day, and before the alliance they are silent. */
export function atopSource(spells: readonly AtopSpell[], end: Day): MembershipSource {
  const begin = Math.min(...spells.map(({ from }) => from.earliest));
  const of = (ccode: number) => spells.filter((spell) => spell.ccode === ccode);
  const said = (ccode: number, on: Day): Said => {
    if (on < begin || on > end) return 'silent';
    const answers = of(ccode).map(({ from, to }): Said => {
      if (on < from.earliest || (to && on > to.latest)) return 'out';
      return on >= from.latest && (!to || on < to.earliest) ? 'in' : 'open';
    });
    return answers.includes('in') ? 'in' : answers.includes('open') ? 'open' : 'out';
  };
  return {
    kind: 'atop',
    name: 'ATOP',
    states: new Set(spells.map(({ ccode }) => ccode)),
    said,
    turns: (ccode) => [
      begin,
      end + 1,
      ...of(ccode).flatMap(({ from, to }) => [
        ...[from.earliest, from.latest],
        ...(to ? [to.earliest, to.latest + 1] : []),
      ]),
    ],
  };
}

/**
 * What the record says of an organization, together with the treaty that it grew out of. Rival dates
 * make a day open; a state without a spell is out where all members are listed, and open where some are.
 */
export function recordSource(
  record: CasusRecord,
  compacts: readonly string[],
  name: string,
): MembershipSource {
  const spells = compacts.flatMap((compact) => record.spells.get(compact) ?? []).filter(isBinding);
  const byCode = new Map<number, string>();
  for (const state of record.tables.state.values()) {
    if (state.codes.cow) byCode.set(state.codes.cow.number, state.id);
  }
  const of = (ccode: number) => spells.filter(({ member }) => member === byCode.get(ccode));
  const some = compacts.some((compact) => findCompact(record, compact)?.partiesListed === 'some');
  const known = new Set(byCode.keys());
  return {
    kind: 'record',
    name,
    states: new Set([...known].filter((ccode) => of(ccode).length > 0)),
    said: (ccode, on) => {
      if (!known.has(ccode)) return 'silent';
      const own = of(ccode);
      if (own.length === 0) return some ? 'open' : 'out';
      const span = onDay(exactDay(on, ''));
      const truth = any(own.map(({ from, to }) => anySpellHolds([variantsOf(from, to)], span)));
      return truth === 'yes' ? 'in' : truth === 'no' ? 'out' : 'open';
    },
    turns: (ccode) =>
      of(ccode).flatMap(({ from, to }) => {
        const days = [...(from === 'unknown' ? [] : from), ...(to === 'unknown' ? [] : to)];
        return days.flatMap(({ on }) =>
          on === 'open' ? [] : [on.earliest, on.latest, on.latest + 1].filter(Number.isFinite),
        );
      }),
  };
}
