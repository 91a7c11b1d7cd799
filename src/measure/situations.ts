import type { Day } from '../base/day.ts';
import { all, type Truth } from '../base/truth.ts';
import type { Entity } from '../record/kinds.ts';
import { type CasusRecord, type Compact, find } from '../record/record.ts';
import type { Counted, Point } from './measure.ts';
import { type Basis, type Participants, participantsOf } from './participants.ts';
import { type Days, endDays, isOn, knownEndDays, startDays, sumBand } from './worlds.ts';

type Instrument = Entity<'instrument'>;

/** Who takes part in one world: how many of the region, how many from outside, which of the watched. */
export interface Situation {
  readonly inside: number;
  readonly outside: number;
  readonly watched: readonly string[];
}

/**
 * Agreements that stand on the same membership facts, such as those of one organization, with every
 * situation that some world has. Facts of two groups are independent.
 */
export interface Group {
  readonly situations: readonly Situation[];
  readonly agreements: readonly { readonly instrument: Instrument; readonly exists: Truth }[];
}

/** The agreements, those together that share their membership facts. */
export function groupsOf(
  record: CasusRecord,
  instruments: readonly Instrument[],
  basis: Basis,
  day: Day,
  watched: readonly string[] = [],
): Group[] {
  const byOwner = Map.groupBy(instruments, (instrument) => ownerOf(record, instrument));
  return [...byOwner].map(([owner, those]) => ({
    situations: situationsOf(record, participantsOf(record, owner, basis, day), watched),
    agreements: those.map((instrument) => ({
      instrument,
      exists: existsOn(instrument, basis, day),
    })),
  }));
}

/** Whose membership spells tell who takes part: its own, or its organization's where it lists none. */
export function ownerOf(record: CasusRecord, compact: Compact): Compact {
  if (record.spells.has(compact.id) || !('of' in compact) || !compact.of) return compact;
  return find(record, 'organization', compact.of) ?? compact;
}

/** Is there such a compact on that day, whoever takes part in it? */
export function lifeOf(compact: Compact, basis: Basis, day: Day): Truth {
  const { from, to } = lifeDays(compact, basis);
  return isOn(from, to, day);
}

/** Is there on that day an agreement of its own, that is not perhaps the same as another? */
export function existsOn(instrument: Instrument, basis: Basis, day: Day): Truth {
  return all([lifeOf(instrument, basis, day), instrument.perhapsSameAs ? 'open' : 'yes']);
}

/** Did it begin between two days, both inclusive, and is there such a compact on the second? */
export function begunIn(compact: Compact, basis: Basis, first: Day, day: Day): Truth {
  const { from, to } = lifeDays(compact, basis);
  const now = isOn(from, to, day);
  if (now === 'no' || !from.some(([low, high]) => low <= day && high >= first)) return 'no';
  return now === 'yes' && from.every(([low]) => low >= first) ? 'yes' : 'open';
}

/** The days on which it may begin and end. */
function lifeDays(compact: Compact, basis: Basis): { from: Days; to: Days } {
  const to = basis === 'in-force' ? endDays(compact.to) : knownEndDays(compact.to);
  if (!('signed' in compact)) return { from: startDays(compact.from), to };
  const { signed, inForce } = compact;
  const from = basis === 'concluded' && signed.length > 0 ? signed : inForce;
  if (from === 'never') return { from: [], to };
  const [[sinceSigned] = []] = from === 'unknown' && signed.length > 0 ? startDays(signed) : [];
  if (sinceSigned === undefined) return { from: startDays(from), to };
  return { from: [[sinceSigned, Number.POSITIVE_INFINITY]], to };
}

/** Every situation of participants, each doubtful one being in or out whatever the others are. */
export function situationsOf(
  { region }: CasusRecord,
  { who, unlisted }: Participants,
  watched: readonly string[] = [],
): Situation[] {
  const isInside = (actor: string) => (region.states as readonly string[]).includes(actor);
  const truthOf = (actor: string): Truth =>
    who.find((one) => one.actor === actor)?.truth ?? (unlisted.includes(actor) ? 'open' : 'no');
  const counted = (belongs: (actor: string) => boolean): number[] => {
    const those = who.filter(({ actor }) => belongs(actor) && !watched.includes(actor));
    const others = unlisted.filter((actor) => belongs(actor) && !watched.includes(actor));
    const least = those.filter(({ truth }) => truth === 'yes').length;
    const most = those.length + others.length;
    return Array.from({ length: most - least + 1 }, (_, i) => least + i);
  };
  let sets: string[][] = [[]];
  for (const actor of watched) {
    const truth = truthOf(actor);
    if (truth !== 'no') {
      const joined = sets.map((set) => [...set, actor]);
      sets = truth === 'yes' ? joined : [...sets, ...joined];
    }
  }
  const outsiders = counted((actor) => !isInside(actor));
  const insiders = counted(isInside);
  return sets.flatMap((set) =>
    insiders.flatMap((n) =>
      outsiders.map((m) => ({
        inside: n + set.filter(isInside).length,
        outside: m + set.filter((actor) => !isInside(actor)).length,
        watched: set,
      })),
    ),
  );
}

/** What an agreement adds to the sums of a measure in a situation; nothing where it does not exist. */
export type Adds<N extends readonly number[]> = (situation: Situation, instrument: Instrument) => N;

/** Every sum that a group can add. */
export function sumsOf<N extends readonly number[]>(
  { situations, agreements }: Group,
  adds: Adds<N>,
  nothing: N,
): N[] {
  const all = new Map<string, N>();
  for (const situation of situations) {
    let sums = [nothing];
    for (const { instrument, exists } of agreements) {
      const own = adds(situation, instrument);
      const added = sums.map((sum) => sum.map((n, i) => n + (own[i] ?? 0)) as unknown as N);
      sums = exists === 'no' ? sums : exists === 'yes' ? added : [...sums, ...added];
    }
    for (const sum of sums) all.set(sum.join(), sum);
  }
  return [...all.values()];
}

/** How many agreements fit, and which: those that do in every world, and those that do in some. */
export function countOf(
  groups: readonly Group[],
  fits: (situation: Situation, instrument: Instrument) => boolean,
): Omit<Point, 'on'> {
  const parts = groups.map((group) =>
    sumsOf(group, (situation, one) => [fits(situation, one) ? 1 : 0] as const, [0]).map(([n]) => n),
  );
  const list = groups.flatMap(({ situations, agreements }) =>
    agreements.flatMap(({ instrument, exists }): Counted[] => {
      const fitting = situations.filter((situation) => fits(situation, instrument)).length;
      if (fitting === 0 || exists === 'no') return [];
      const sure = fitting === situations.length && exists === 'yes';
      return [{ kind: 'instrument', id: instrument.id, truth: sure ? 'yes' : 'open' }];
    }),
  );
  return { ...sumBand(parts), list: list.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}
