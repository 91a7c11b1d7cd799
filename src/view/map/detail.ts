import { type Day, parseDay } from '../../base/day.ts';
import type { Lang } from '../lang.ts';
import type { MapModel } from './model.ts';

type Both = Readonly<Record<Lang, string>>;

/** What the geography says of its own files (`geography/data/manifest.json`). */
export interface Manifest {
  readonly detail: Detail;
}

/** The window that the geography has in detail, with lines that change. */
export interface Detail {
  readonly title: Both;
  /** The two-letter codes of the states whose maps show it. */
  readonly states: readonly string[];
  /** What is looked at first: west, south, east, north. */
  readonly view: readonly [number, number, number, number];
  readonly water: string;
  /** In the order of their days; the first has been there before all others. */
  readonly lines: readonly DetailLine[];
}

export interface DetailLine {
  readonly file: string;
  /** The first day on which it is drawn. */
  readonly from?: string;
  /** What it is, as the legend says it. */
  readonly title: Both;
}

/** The line that is drawn on a day. */
export function lineOn({ lines }: Detail, day: Day): DetailLine {
  const begun = ({ from }: DetailLine) => from === undefined || (parseDay(from) ?? day + 1) <= day;
  const line = lines.findLast(begun);
  if (!line) throw new Error('the geography has no line for that day');
  return line;
}

/** Is some part of the region drawn in detail? */
export function inDetail({ states }: Detail, { home, states: ids }: MapModel): boolean {
  return states.some((code) => home.includes(ids.get(code) ?? ''));
}
