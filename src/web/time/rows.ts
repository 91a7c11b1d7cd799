import type { Lang } from '../../view/lang.ts';
import { inOrder } from '../../view/time-lanes/event-lanes.ts';
import { type Lane, type Mark, marksOf, type Period } from '../../view/time-lanes/lane.ts';
import { type Placed, pack, type Window, xOf } from '../../view/time-lanes/pack.ts';
import { periodCodes, periodsOf } from '../../view/time-lanes/periods.ts';
import { laneTexts } from '../../view/time-lanes/texts.ts';

/** A lane as it is drawn: where, what stands in it, and whether lanes within it are shown. */
export interface Row {
  readonly lane: Lane;
  readonly depth: number;
  readonly open: boolean | undefined;
  readonly y: number;
  readonly height: number;
  readonly items: readonly Item[];
}

export type Item =
  | { readonly kind: 'mark'; readonly key: string; readonly mark: Mark; readonly placed: Placed }
  | {
      readonly kind: 'cluster';
      readonly key: string;
      readonly marks: readonly Mark[];
      readonly placed: Placed;
    }
  | {
      readonly kind: 'period';
      readonly key: string;
      readonly period: Period;
      readonly binding: boolean;
      readonly text: string;
      readonly label: string;
      readonly x0: number;
      readonly x1: number;
    };

export interface RowsAsked {
  readonly lang: Lang;
  readonly window: Window;
  readonly isOpen: (lane: Lane) => boolean;
  readonly measure: (text: string) => number;
  /** On a narrow screen the title of a lane stands above it. */
  readonly titleAbove: boolean;
}

export const LINE = 25;
export const TITLE = 20;
/** The most lines of single marks in a lane. */
const MOST = 15;

/** The lanes that are not folded away, from top to bottom, with everything in its place. */
export function rowsOf(lanes: readonly Lane[], asked: RowsAsked): Row[] {
  const rows: Row[] = [];
  let y = 0;
  const add = (lane: Lane, depth: number) => {
    const foldable = lane.lanes.length > 0;
    const open = foldable ? asked.isOpen(lane) : undefined;
    const items = itemsOf(lane, open === true, asked);
    const lines = items.length === 0 ? 0 : 1 + Math.max(...items.map(lineOf));
    const space = depth === 0 ? 8 : 0;
    const height =
      (asked.titleAbove ? TITLE + lines * LINE : Math.max(1, lines) * LINE) + (depth === 0 ? 4 : 0);
    rows.push({ lane, depth, open, y: y + space, height, items });
    y += space + height;
    if (open) for (const within of lane.lanes) add(within, depth + 1);
  };
  for (const lane of lanes) add(lane, 0);
  return rows;
}

export function heightOf(rows: readonly Row[]): number {
  const last = rows.at(-1);
  return last ? last.y + last.height + 8 : 0;
}

export function lineOf(item: Item): number {
  return item.kind === 'period' ? 0 : item.placed.row;
}

function itemsOf(lane: Lane, open: boolean, asked: RowsAsked): Item[] {
  if (open || lane.lanes.length === 0) return packed(lane.marks, MOST, asked);
  if (lane.folded === 'periods') return periodItems(lane, asked);
  return packed(inOrder(marksOf(lane).filter(isEvent)), 0, asked);
}

/** A folded lane of spells of many sorts would be all bars: only what happened is put together. */
function isEvent({ kind }: Mark): boolean {
  return kind === 'incident' || kind === 'response' || kind === 'silence' || kind === 'meeting';
}

function packed(marks: readonly Mark[], most: number, { window, measure }: RowsAsked): Item[] {
  const dated = marks.filter(({ extent }) => extent.ticks.length > 0);
  const things = dated.map(({ extent, label }) => ({
    earliest: extent.earliest,
    latest: extent.latest,
    label,
    wordsFrom: extent.sure?.[0],
  }));
  return pack(things, window, { rows: most, measure }).map((placed): Item => {
    const of = placed.of.flatMap((i) => dated[i] ?? []);
    const [first] = of;
    if (!placed.grouped && first) return { kind: 'mark', key: first.id, mark: first, placed };
    return { kind: 'cluster', key: `${first?.id}+${of.length}`, marks: of, placed };
  });
}

function periodItems(lane: Lane, { window, measure, lang }: RowsAsked): Item[] {
  const marks = marksOf(lane);
  const states = marks.some(({ kind }) => kind === 'membership');
  return periodsOf(marks).flatMap((period): Item[] => {
    const x0 = Math.max(0, xOf(window, period.from));
    const x1 = Math.min(window.width, xOf(window, period.to));
    if (x1 <= 0 || x0 >= window.width) return [];
    const count = laneTexts(lang).commitments(period.sure.length, period.open.length);
    const text = states ? periodCodes(period) : count;
    // A list of members that is cut would tell of other members: whole or not at all.
    const label = measure(text) <= x1 - x0 - 10 ? text : '';
    const binding = [...period.sure, ...period.open].some((mark) => mark.binding);
    const key = `${lane.id}@${period.from}`;
    return [{ kind: 'period', key, period, binding, text, label, x0, x1 }];
  });
}
