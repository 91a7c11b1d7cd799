import { indexSpells } from './membership-planes.ts';
import type { Parties, Population } from './population.ts';

/**
 * For every ordered pair of actors, when both were parties of what. Those of attacker a and victim v are
 * the entries from `starts[a * actors + v]` up to the next start, six numbers each: the place of the
 * compact, the bounds of a joint spell (from earliest, from latest, to earliest, to latest), and 1 in
 * the last joint spell of its compact, else 0. A joint spell is a spell of each: it begins when the
 * later one begins, and ends when the first one ends.
 */
export interface PairIndex {
  readonly actors: number;
  readonly compacts: readonly string[];
  readonly starts: Int32Array;
  readonly entries: Int32Array;
}

/** For each compact, in how many incidents both sides were parties throughout: surely, and possibly. */
export interface BothCounts {
  readonly sure: Int32Array;
  readonly possible: Int32Array;
}

/** Numbers an entry. */
const ENTRY = 6;

/** Lays the spells of all compacts over each other, pair by pair. */
export function indexPairs(
  actors: readonly string[],
  compacts: ReadonlyMap<string, Parties>,
  states: ReadonlySet<string>,
): PairIndex {
  const ofPair = Array.from({ length: actors.length ** 2 }, (): number[] => []);
  for (const [place, parties] of [...compacts.values()].entries()) {
    const { starts, bounds } = indexSpells(actors, parties, states);
    const bound = actors.flatMap((_, actor) =>
      starts[actor] === starts[actor + 1] ? [] : [actor],
    );
    for (const one of bound) {
      for (const other of bound) {
        const entries = ofPair[one * actors.length + other] ?? [];
        for (let a = 4 * (starts[one] ?? 0); a < 4 * (starts[one + 1] ?? 0); a += 4) {
          for (let v = 4 * (starts[other] ?? 0); v < 4 * (starts[other + 1] ?? 0); v += 4) {
            entries.push(
              place,
              Math.max(bounds[a] ?? 0, bounds[v] ?? 0),
              Math.max(bounds[a + 1] ?? 0, bounds[v + 1] ?? 0),
              Math.min(bounds[a + 2] ?? 0, bounds[v + 2] ?? 0),
              Math.min(bounds[a + 3] ?? 0, bounds[v + 3] ?? 0),
              0,
            );
          }
        }
        entries[entries.length - 1] = 1;
      }
    }
  }
  const starts = new Int32Array(ofPair.length + 1);
  for (const [pair, { length }] of ofPair.entries())
    starts[pair + 1] = (starts[pair] ?? 0) + length;
  return {
    actors: actors.length,
    compacts: [...compacts.keys()],
    starts,
    entries: Int32Array.from(ofPair.flat()),
  };
}

/**
 * The join over intervals: for each compact, the incidents throughout which attacker and victim were
 * both parties. The same answer as two planes of `partyInRole` and their conjunction, counted; but rows
 * are sorted by their pair first, and then meet only what their two actors share. Give it blocks whose
 * columns fit the cache, since the sorting goes to and fro in them. The counter keeps the room that it
 * sorts in: asking the system for it again and again would take longer than counting.
 */
export function pairCounter(index: PairIndex): (rows: PairRows) => BothCounts {
  let room = roomFor(0);
  return (rows) => {
    if (room.pairs.length < rows.size) room = roomFor(rows.size);
    return countSorted(sortByPair(rows, index.actors, room), index);
  };
}

/** What of a population decides who was bound. */
export type PairRows = Pick<Population, 'size' | 'firstEarliest' | 'lastLatest' | 'roles'>;

/** The spans of rows, those of one pair together: from `firsts[pair]` up to the next one. */
interface Sorted {
  readonly begins: Int32Array;
  readonly ends: Int32Array;
  readonly firsts: Int32Array;
}

function countSorted(
  { begins, ends, firsts }: Sorted,
  { actors, compacts, starts, entries }: PairIndex,
): BothCounts {
  const sure = new Int32Array(compacts.length);
  const possible = new Int32Array(compacts.length);
  for (let pair = 0; pair < actors * actors; pair += 1) {
    const first = firsts[pair] ?? 0;
    const last = firsts[pair + 1] ?? 0;
    const stop = first === last ? 0 : (starts[pair + 1] ?? 0);
    for (let at = starts[pair] ?? 0, next = at; at < stop; at = next) {
      do next += ENTRY;
      while (entries[next - 1] === 0);
      const place = entries[at] ?? 0;
      const fromEarliest = entries[at + 1] ?? 0;
      const fromLatest = entries[at + 2] ?? 0;
      const toEarliest = entries[at + 3] ?? 0;
      const toLatest = entries[at + 4] ?? 0;
      let covered = 0;
      let touched = 0;
      // Negative is true, as in `partyInRole`: no branch to mispredict.
      if (next - at === ENTRY) {
        for (let row = first; row < last; row += 1) {
          const begin = begins[row] ?? 0;
          const end = ends[row] ?? 0;
          covered += (~(begin - fromLatest) & (end - toEarliest)) >>> 31;
          touched += (~(end - fromEarliest) & (begin - toLatest)) >>> 31;
        }
      } else {
        for (let row = first; row < last; row += 1) {
          const begin = begins[row] ?? 0;
          const end = ends[row] ?? 0;
          let covers = 0;
          let touches = 0;
          for (let spell = at; spell < next; spell += ENTRY) {
            covers |= ~(begin - (entries[spell + 2] ?? 0)) & (end - (entries[spell + 3] ?? 0));
            touches |= ~(end - (entries[spell + 1] ?? 0)) & (begin - (entries[spell + 4] ?? 0));
          }
          covered += covers >>> 31;
          touched += touches >>> 31;
        }
      }
      sure[place] = (sure[place] ?? 0) + covered;
      possible[place] = (possible[place] ?? 0) + touched;
    }
  }
  return { sure, possible };
}

function roomFor(size: number) {
  return {
    begins: new Int32Array(size),
    ends: new Int32Array(size),
    pairs: new Uint32Array(size),
  };
}

function sortByPair(
  { size, firstEarliest, lastLatest, roles }: PairRows,
  actors: number,
  { begins, ends, pairs }: ReturnType<typeof roomFor>,
): Sorted {
  const { attacker, victim } = roles;
  const firsts = new Int32Array(actors * actors + 1);
  for (let row = 0; row < size; row += 1) {
    const pair = (attacker[row] ?? 0) * actors + (victim[row] ?? 0);
    pairs[row] = pair;
    firsts[pair] = (firsts[pair] ?? 0) + 1;
  }
  // Each becomes where its rows end; filling them backwards brings it to where they begin.
  for (let pair = 1; pair < firsts.length; pair += 1) {
    firsts[pair] = (firsts[pair] ?? 0) + (firsts[pair - 1] ?? 0);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    const pair = pairs[row] ?? 0;
    const to = (firsts[pair] ?? 0) - 1;
    firsts[pair] = to;
    begins[to] = firstEarliest[row] ?? 0;
    ends[to] = lastLatest[row] ?? 0;
  }
  return { begins, ends, firsts };
}
