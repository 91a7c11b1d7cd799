import type { PairIndex, Shared } from './pair-index.ts';
import type { Population } from './population.ts';

/** For each compact, in how many incidents both sides were parties throughout: surely, and possibly. */
export interface BothCounts {
  readonly sure: Int32Array;
  readonly possible: Int32Array;
}

/** What of a population decides who was bound. */
export type PairRows = Pick<Population, 'size' | 'firstEarliest' | 'lastLatest' | 'roles'>;

/**
 * The join over intervals: for each compact, the incidents throughout which attacker and victim were
 * both parties. The same answer as two planes of `partyInRole` and their conjunction, counted; but rows
 * are sorted by the kind of their pair first, and what a compact says of a kind all its rows are asked
 * together. Give it blocks whose columns fit the cache, since the sorting goes to and fro in them, and
 * whose incidents are near in time: then most joint spells cover all or none of them. The counter keeps
 * the room that it sorts in: asking the system for it each time would take longer than counting.
 */
export function pairCounter(index: PairIndex): (rows: PairRows) => BothCounts {
  let room = roomFor(0);
  return (rows) => {
    if (room.begins.length < rows.size) room = roomFor(rows.size);
    return countSorted(sortByKind(rows, index, room), index);
  };
}

/** The spans of rows, those of one kind together: from `firsts[kind]` up to the next one. */
interface Sorted {
  readonly begins: Int32Array;
  readonly ends: Int32Array;
  readonly firsts: Int32Array;
  /** The first and the last day of them all. */
  readonly firstDay: number;
  readonly lastDay: number;
}

function countSorted(sorted: Sorted, { compacts, shared }: PairIndex): BothCounts {
  const counts = {
    sure: new Int32Array(compacts.length),
    possible: new Int32Array(compacts.length),
  };
  for (const one of shared) {
    if (coverAll(one.bounds, sorted)) addAll(counts, one, sorted);
    else if (touchSome(one.bounds, sorted))
      (one.bounds.length === 4 ? addEach : addEachOfSeveral)(counts, one, sorted);
  }
  return counts;
}

/** Whether one of the spells surely covers every row. */
function coverAll(bounds: Int32Array, { firstDay, lastDay }: Sorted): boolean {
  for (let at = 0; at < bounds.length; at += 4) {
    if ((bounds[at + 1] ?? 0) <= firstDay && lastDay < (bounds[at + 2] ?? 0)) return true;
  }
  return false;
}

/** Whether one of the spells may cover a row. */
function touchSome(bounds: Int32Array, { firstDay, lastDay }: Sorted): boolean {
  for (let at = 0; at < bounds.length; at += 4) {
    if ((bounds[at] ?? 0) <= lastDay && firstDay < (bounds[at + 3] ?? 0)) return true;
  }
  return false;
}

function addAll({ sure, possible }: BothCounts, { compact, kinds }: Shared, { firsts }: Sorted) {
  let rows = 0;
  for (let i = 0; i < kinds.length; i += 2)
    rows += (firsts[kinds[i + 1] ?? 0] ?? 0) - (firsts[kinds[i] ?? 0] ?? 0);
  sure[compact] = (sure[compact] ?? 0) + rows;
  possible[compact] = (possible[compact] ?? 0) + rows;
}

/** Negative is true, as in `partyInRole`: no branch to mispredict. */
function addEach(
  { sure, possible }: BothCounts,
  { compact, bounds, kinds }: Shared,
  { begins, ends, firsts }: Sorted,
) {
  const fromEarliest = bounds[0] ?? 0;
  const fromLatest = bounds[1] ?? 0;
  const toEarliest = bounds[2] ?? 0;
  const toLatest = bounds[3] ?? 0;
  let covered = 0;
  let touched = 0;
  for (let i = 0; i < kinds.length; i += 2) {
    const last = firsts[kinds[i + 1] ?? 0] ?? 0;
    for (let row = firsts[kinds[i] ?? 0] ?? 0; row < last; row += 1) {
      const begin = begins[row] ?? 0;
      const end = ends[row] ?? 0;
      covered += (~(begin - fromLatest) & (end - toEarliest)) >>> 31;
      touched += (~(end - fromEarliest) & (begin - toLatest)) >>> 31;
    }
  }
  sure[compact] = (sure[compact] ?? 0) + covered;
  possible[compact] = (possible[compact] ?? 0) + touched;
}

/** The same where there are several spells, which is rare. */
function addEachOfSeveral(
  { sure, possible }: BothCounts,
  { compact, bounds, kinds }: Shared,
  { begins, ends, firsts }: Sorted,
) {
  for (let i = 0; i < kinds.length; i += 2) {
    const last = firsts[kinds[i + 1] ?? 0] ?? 0;
    for (let row = firsts[kinds[i] ?? 0] ?? 0; row < last; row += 1) {
      const begin = begins[row] ?? 0;
      const end = ends[row] ?? 0;
      let covers = 0;
      let touches = 0;
      for (let at = 0; at < bounds.length; at += 4) {
        covers |= ~(begin - (bounds[at + 1] ?? 0)) & (end - (bounds[at + 2] ?? 0));
        touches |= ~(end - (bounds[at] ?? 0)) & (begin - (bounds[at + 3] ?? 0));
      }
      sure[compact] = (sure[compact] ?? 0) + (covers >>> 31);
      possible[compact] = (possible[compact] ?? 0) + (touches >>> 31);
    }
  }
}

type Room = ReturnType<typeof roomFor>;

function roomFor(size: number) {
  return {
    begins: new Int32Array(size),
    ends: new Int32Array(size),
    kindOfRow: new Uint32Array(size),
  };
}

/** In two passes, each a function of its own: a process that counts little compiles them sooner. */
function sortByKind(rows: PairRows, index: PairIndex, room: Room): Sorted {
  const firsts = new Int32Array(index.size + 1);
  countKinds(rows, index, room, firsts);
  // Each becomes where its rows end; filling them backwards brings it to where they begin.
  for (let kind = 1; kind < firsts.length; kind += 1) {
    firsts[kind] = (firsts[kind] ?? 0) + (firsts[kind - 1] ?? 0);
  }
  return { ...room, firsts, ...moveRows(rows, room, firsts) };
}

function countKinds(
  { size, roles: { attacker, victim } }: PairRows,
  { actors, kinds }: PairIndex,
  { kindOfRow }: Room,
  firsts: Int32Array,
): void {
  for (let row = 0; row < size; row += 1) {
    const kind = kinds[(attacker[row] ?? 0) * actors + (victim[row] ?? 0)] ?? 0;
    kindOfRow[row] = kind;
    firsts[kind] = (firsts[kind] ?? 0) + 1;
  }
}

function moveRows(
  { size, firstEarliest, lastLatest }: PairRows,
  { begins, ends, kindOfRow }: Room,
  firsts: Int32Array,
): { firstDay: number; lastDay: number } {
  let firstDay = firstEarliest[0] ?? 0;
  let lastDay = lastLatest[0] ?? 0;
  for (let row = size - 1; row >= 0; row -= 1) {
    const kind = kindOfRow[row] ?? 0;
    const to = (firsts[kind] ?? 0) - 1;
    firsts[kind] = to;
    const begin = firstEarliest[row] ?? 0;
    const end = lastLatest[row] ?? 0;
    begins[to] = begin;
    ends[to] = end;
    if (begin < firstDay) firstDay = begin;
    if (end > lastDay) lastDay = end;
  }
  return { firstDay, lastDay };
}
