import type { Measure } from './wrapped.ts';

/** A box of the picture, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Words in their place: the first line's middle is at `y`. */
export interface Words {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** The matrix in its place. Heads stand above the columns or, on a small screen, in each cell. */
export interface GapLayout {
  readonly width: number;
  readonly height: number;
  readonly heads: readonly Words[];
  readonly lines: readonly PlacedLine[];
}

export interface PlacedLine {
  readonly name: Words & { readonly box: Box };
  readonly note: Words | undefined;
  /** By organization. */
  readonly cells: readonly (Box | undefined)[];
  /** The head in each cell, where it stands there. */
  readonly head: readonly (Words | undefined)[];
  /** Those that were not concerned, where they have no cells. */
  readonly outside: Words | undefined;
  /** Where the line ends. */
  readonly bottom: number;
}

/** The height of a line of words. */
export const LEADING = 16;
export const CELL = 34;
/** The room for the signs of a cell, least and most. */
export const SIGNS = [82, 112] as const;
export const PAD = 6;

/** The least width of a column: room for its signs, and for the longest word of any head. */
export function leastColumn(heads: readonly { name: string }[], signs: number, heavy: Measure) {
  const words = heads.flatMap(({ name }) => name.split(' ').map(heavy));
  return Math.max(signs, ...words.map((word) => word + 2 * PAD));
}

/** Heads are drawn in a heavier face, which is wider. */
export function heavier(measure: Measure): Measure {
  return (text) => measure(text) * 1.08;
}
