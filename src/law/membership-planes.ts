import type { FuzzyDay } from '../base/fuzzy-day.ts';
import type { Validity } from '../base/validity.ts';
import { or, type Planes, wordsFor } from './planes.ts';
import { AFTER_ALL, BEFORE_ALL, clampDay, type Parties, type Population } from './population.ts';

/**
 * The spells of many actors as flat numbers. Those of actor a are the spells from `starts[a]` up to
 * `starts[a + 1]`, four bounds each: from earliest, from latest, to earliest, to latest.
 */
export interface SpellIndex {
  readonly starts: Int32Array;
  readonly bounds: Int32Array;
}

/** Later than `AFTER_ALL`: an end that a source says is not there lies beyond every last day. */
const ENDLESS = AFTER_ALL + 1;

const ANY_DAY: [number, number] = [BEFORE_ALL, AFTER_ALL];

/** The top bit of a word. */
const SIGN = 0x80000000 | 0;

/** What nobody says may be any day, so an unknown spell misses no span and covers none. */
const NOBODY_SAYS: Validity = { from: 'unknown', to: 'unknown' };

/** The spells of the actors, in their order; an unlisted state has one of which nothing is known. */
export function indexSpells(
  actors: readonly string[],
  parties: Parties,
  states: ReadonlySet<string>,
): SpellIndex {
  const starts = new Int32Array(actors.length + 1);
  const bounds: number[] = [];
  for (const [place, actor] of actors.entries()) {
    for (const spell of spellsOf(actor, parties, states)) bounds.push(...boundsOf(spell));
    starts[place + 1] = bounds.length / 4;
  }
  return { starts, bounds: Int32Array.from(bounds) };
}

/**
 * Whether the actor in a role is a party throughout each incident, by the rules of `holdsThroughout`
 * and `any`: one pass over the rows, no object a row. `role` points into the index. Only the first
 * day's earliest and the last day's latest decide; the other two bounds cannot change the answer.
 */
export function partyInRole(
  population: Pick<Population, 'size' | 'firstEarliest' | 'lastLatest'>,
  { starts, bounds }: SpellIndex,
  role: Uint16Array,
): Planes {
  const { size, firstEarliest, lastLatest } = population;
  const canBeTrue = new Uint32Array(wordsFor(size));
  const canBeFalse = new Uint32Array(wordsFor(size));
  for (let word = 0; word < canBeTrue.length; word += 1) {
    const end = Math.min(size, (word + 1) << 5);
    let possible = 0;
    let unsure = 0;
    for (let row = word << 5; row < end; row += 1) {
      const actor = role[row] ?? 0;
      const begins = firstEarliest[row] ?? 0;
      const ends = lastLatest[row] ?? 0;
      // Negative is true: the sign of a difference compares without a branch to mispredict.
      let covered = 0;
      let touched = 0;
      const stop = (starts[actor + 1] ?? 0) << 2;
      for (let at = (starts[actor] ?? 0) << 2; at < stop; at += 4) {
        const covers = ~(begins - (bounds[at + 1] ?? 0)) & (ends - (bounds[at + 2] ?? 0));
        const meets = ~(ends - (bounds[at] ?? 0)) & (begins - (bounds[at + 3] ?? 0));
        covered |= covers;
        touched |= covers | meets;
      }
      // The sign moves down one place with each later row.
      possible = (possible >>> 1) | (touched & SIGN);
      unsure = (unsure >>> 1) | (~covered & SIGN);
    }
    const idle = ((word + 1) << 5) - end;
    canBeTrue[word] = possible >>> idle;
    canBeFalse[word] = unsure >>> idle;
  }
  return { size, canBeTrue, canBeFalse };
}

/** Whether one and the same actor is a party throughout each incident. */
export function partyByName(population: Population, actor: string, parties: Parties): Planes {
  const spells = spellsOf(actor, parties, population.states);
  return or(
    population.size,
    spells.map((spell) => holdsInRows(population, spell)),
  );
}

/** `holdsThroughout` for one spell and every row; as above, with nothing to look up. */
export function holdsInRows(
  { size, firstEarliest, lastLatest }: Pick<Population, 'size' | 'firstEarliest' | 'lastLatest'>,
  spell: Validity,
): Planes {
  const [fromEarliest, fromLatest, toEarliest, toLatest] = boundsOf(spell);
  const canBeTrue = new Uint32Array(wordsFor(size));
  const canBeFalse = new Uint32Array(wordsFor(size));
  for (let word = 0; word < canBeTrue.length; word += 1) {
    const end = Math.min(size, (word + 1) << 5);
    let possible = 0;
    let unsure = 0;
    for (let row = word << 5; row < end; row += 1) {
      const begins = firstEarliest[row] ?? 0;
      const ends = lastLatest[row] ?? 0;
      const covers = ~(begins - fromLatest) & (ends - toEarliest);
      const meets = ~(ends - fromEarliest) & (begins - toLatest);
      possible = (possible >>> 1) | ((covers | meets) & SIGN);
      unsure = (unsure >>> 1) | (~covers & SIGN);
    }
    const idle = ((word + 1) << 5) - end;
    canBeTrue[word] = possible >>> idle;
    canBeFalse[word] = unsure >>> idle;
  }
  return { size, canBeTrue, canBeFalse };
}

function spellsOf(
  actor: string,
  { listed, spells }: Parties,
  states: ReadonlySet<string>,
): readonly Validity[] {
  const own = spells.get(actor) ?? [];
  return own.length === 0 && listed === 'some' && states.has(actor) ? [NOBODY_SAYS] : own;
}

/** The bounds in the order of the index. */
function boundsOf({ from, to }: Validity): [number, number, number, number] {
  const [fromEarliest, fromLatest] = from === 'unknown' ? ANY_DAY : daysOf(from);
  const [toEarliest, toLatest] =
    to === 'unknown' ? ANY_DAY : to === 'open' ? [ENDLESS, ENDLESS] : daysOf(to);
  return [fromEarliest, fromLatest, toEarliest, toLatest];
}

function daysOf({ earliest, latest }: FuzzyDay): [number, number] {
  return [clampDay(earliest), clampDay(latest)];
}
