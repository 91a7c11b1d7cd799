import type { Table } from './table.ts';

export type FigureValue = number | string | readonly (number | string)[];

/** A figure that has to come out of a data set: published somewhere, or counted in the original file. */
export interface Figure {
  readonly what: string;
  readonly theirs: FigureValue;
  /** Who says so, and where; absent for what was counted in the file and tells a wrong file. */
  readonly source?: string;
  /** By how much ours may differ because theirs is rounded in words, as in "almost 160,000". */
  readonly within?: number;
  /** The tables that it needs; a figure is left out where one was not imported. */
  readonly needs: readonly string[];
  readonly ours: (table: (name: string) => Table) => FigureValue;
}

/** Whether ours is theirs. */
export function agrees({ theirs, within = 0 }: Figure, ours: FigureValue): boolean {
  if (typeof theirs === 'number' && typeof ours === 'number') {
    return Math.abs(theirs - ours) <= within;
  }
  return JSON.stringify(theirs) === JSON.stringify(ours);
}

/** A share in percent, rounded to so many places. */
export function percent(part: number, whole: number, places = 0): number {
  const scale = 10 ** places;
  return Math.round((100 * scale * part) / whole) / scale;
}

/** A number rounded to so many places. */
export function rounded(value: number, places: number): number {
  const scale = 10 ** places;
  return Math.round(value * scale) / scale;
}
