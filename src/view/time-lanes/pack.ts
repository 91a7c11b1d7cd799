import type { Day } from '../../base/day.ts';

/** The days that are seen, and how wide they are drawn. */
export interface Window {
  readonly first: Day;
  readonly last: Day;
  /** In pixels. */
  readonly width: number;
}

/** What is placed: where it may begin and end at most, infinite where nobody says, and its words. */
export interface Placeable {
  readonly earliest: Day;
  readonly latest: Day;
  readonly label: string;
  /** Where words within it should begin, off the ticks of its doubtful beginning. */
  readonly wordsFrom?: Day | undefined;
}

/** Something in its place: one of the things, or several that stand too close to be told apart. */
export interface Placed {
  /** Positions in the list that was given. */
  readonly of: readonly number[];
  /** Stands in the row of groups, a cell wide, whatever the length of what is in it. */
  readonly grouped: boolean;
  readonly row: number;
  /** Where it is drawn, in pixels within the window. */
  readonly x0: number;
  readonly x1: number;
  readonly label: PlacedLabel | undefined;
}

export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly inside: boolean;
}

export interface Packing {
  /** At most so many rows of single things; one more is kept for the groups. */
  readonly rows: number;
  /** The width of a text in pixels. */
  readonly measure: (text: string) => number;
}

/** The least room that a mark takes, so that a finger hits it (WCAG 2.2, 2.5.8). */
export const CELL = 24;
const GAP = 5;
/** Labels are cut to fit, but a cut label shorter than this tells nothing. */
const SHORTEST = 40;
/** Beside a mark there is room for more, and neighbours often begin with the same words. */
const SHORTEST_BESIDE = 90;

export function xOf({ first, last, width }: Window, day: Day): number {
  return ((day - first) / (last - first)) * width;
}

export function dayAt({ first, last, width }: Window, x: number): Day {
  return Math.floor(first + (x / width) * (last - first));
}

/**
 * Places things in rows so that neither they nor their labels touch. Things shorter than a cell of
 * 24 pixels that fall into one cell and are more than there are rows become a group in a row of its
 * own. Cells are counted from the first of all things, so that panning moves groups but does not
 * regroup them. `things` must be ordered by their earliest day. Linear in their number.
 */
export function pack(
  things: readonly Placeable[],
  window: Window,
  { rows, measure }: Packing,
): Placed[] {
  const ends = new Array<number>(rows).fill(Number.NEGATIVE_INFINITY);
  const placed: Placed[] = [];
  const groups: Group[] = [];
  for (const cell of cellsOf(things, window)) {
    const shown = cell.of.filter((i) => isSeen(things[i] as Placeable, window));
    const short = shown.filter((i) => lengthOf(things[i] as Placeable, window) < CELL);
    const grouped = short.length > rows ? new Set(short) : undefined;
    const left: number[] = grouped ? [...grouped] : [];
    for (const i of shown) {
      if (grouped?.has(i)) continue;
      const one = placeOne(things[i] as Placeable, window, ends, measure);
      if (one) placed.push({ of: [i], grouped: false, ...one });
      else left.push(i);
    }
    if (left.length > 0) groups.push({ x: cell.x, of: left });
  }
  const groupRow = 1 + Math.max(-1, ...placed.map(({ row }) => row));
  for (const { x, of } of atEdge(groups)) {
    placed.push({ of, grouped: true, row: groupRow, x0: x, x1: x + CELL - 2, label: undefined });
  }
  return placed.sort((a, b) => a.x0 - b.x0 || a.row - b.row);
}

interface Group {
  readonly x: number;
  readonly of: readonly number[];
}

/** Groups that begin before the window stand together at its edge. */
function atEdge(groups: readonly Group[]): Group[] {
  const within = groups.filter(({ x }) => x >= CELL);
  const edge = groups.filter(({ x }) => x < CELL).flatMap(({ of }) => of);
  const only = groups.length - within.length === 1 ? groups.find(({ x }) => x < CELL) : undefined;
  return edge.length === 0 ? within : [{ x: Math.max(0, only?.x ?? 0), of: edge }, ...within];
}

/** Neighbours within one cell's width of the first of them, in order; told in days, which panning keeps. */
function* cellsOf(things: readonly Placeable[], window: Window) {
  const days = (CELL / window.width) * (window.last - window.first);
  let start = Number.NEGATIVE_INFINITY;
  let of: number[] = [];
  for (const [i, { earliest }] of things.entries()) {
    if (of.length > 0 && earliest >= start + days) {
      yield { x: xOf(window, start), of };
      of = [];
    }
    if (of.length === 0) start = earliest;
    of.push(i);
  }
  if (of.length > 0) yield { x: xOf(window, start), of };
}

function isSeen({ earliest, latest }: Placeable, { first, last }: Window): boolean {
  return latest > first && earliest < last;
}

function lengthOf({ earliest, latest }: Placeable, window: Window): number {
  return ((latest - earliest) / (window.last - window.first)) * window.width;
}

/** The first row with room for thing and label, else for it with a part of the label, else for the thing alone. */
function placeOne(
  thing: Placeable,
  window: Window,
  ends: number[],
  measure: Packing['measure'],
): Omit<Placed, 'of' | 'grouped'> | undefined {
  const left = Math.max(0, xOf(window, thing.earliest));
  const right = Math.min(window.width, xOf(window, thing.latest));
  const pad = Math.max(0, (CELL - (right - left)) / 2);
  const words = Math.max(left, xOf(window, thing.wordsFrom ?? thing.earliest));
  const [x0, x1] = [left - pad, right + pad];
  for (const place of [placeLabel, placeCut]) {
    for (const [row, end] of ends.entries()) {
      if (x0 < end + GAP) continue;
      const label = place(thing.label, { left, right, x0, x1, end, words }, window, measure);
      if (label) return take(row, label);
    }
  }
  const row = ends.findIndex((end) => x0 >= end + GAP);
  return row < 0 ? undefined : take(row, undefined);

  function take(row: number, label: PlacedLabel | undefined): Omit<Placed, 'of' | 'grouped'> {
    ends[row] = Math.max(x1, label ? label.x + label.width : x1);
    return { row, x0: left, x1: right, label };
  }
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly x0: number;
  readonly x1: number;
  readonly end: number;
  readonly words: number;
}

/** Inside where it fits, else to the right, else to the left. */
function placeLabel(
  text: string,
  { left, right, x0, x1, end, words }: Room,
  window: Window,
  measure: Packing['measure'],
): PlacedLabel | undefined {
  const width = measure(text);
  const inside = right - left - 2 * GAP;
  if (width <= right - words - 2 * GAP) return { text, x: words + GAP, width, inside: true };
  if (width <= inside) return { text, x: left + GAP, width, inside: true };
  if (x1 + GAP + width <= window.width) return { text, x: x1 + GAP, width, inside: false };
  if (x0 - GAP - width >= Math.max(0, end + GAP)) {
    return { text, x: x0 - GAP - width, width, inside: false };
  }
  return undefined;
}

/** What fits of a label where there is most room for it, inside or beside, if that tells anything. */
function placeCut(
  text: string,
  { left, right, x0, x1, end }: Room,
  window: Window,
  measure: Packing['measure'],
): PlacedLabel | undefined {
  const inside = right - left - 2 * GAP;
  const before = x0 - GAP - Math.max(0, end + GAP);
  const after = window.width - x1 - GAP;
  const most = Math.max(inside, before, after);
  const cut = cutTo(text, most, measure);
  const width = measure(cut);
  if (cut === '' || most < SHORTEST) return undefined;
  if (most === inside) return { text: cut, x: left + GAP, width, inside: true };
  if (width < SHORTEST_BESIDE) return undefined;
  return { text: cut, x: most === after ? x1 + GAP : x0 - GAP - width, width, inside: false };
}

/**
 * As much of a text as fits, with an ellipsis; nothing where hardly a letter would be left. It ends
 * with a whole word unless that would cost more than half of it.
 */
export function cutTo(text: string, width: number, measure: Packing['measure']): string {
  if (measure(text) <= width) return text;
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(`${text.slice(0, middle).trimEnd()}…`) <= width) low = middle;
    else high = middle - 1;
  }
  const word = Math.max(text.lastIndexOf(' ', low), text.lastIndexOf('-', low - 1) + 1);
  const end = word >= low / 2 ? word : low;
  return low < 3 ? '' : `${text.slice(0, end).replace(/[\s,;:]+$/, '')}…`;
}
