/** What stands in a cell before it is understood: text of a text file, or what a typed file holds. */
export type Cell = string | number | null;

/** A published file taken apart into cells, and not yet understood. */
export interface Raw {
  readonly header: readonly string[];
  readonly headerLine: number;
  /** Hands over the rows in order, each with the line (or row of the sheet) on which it begins. */
  readonly each: (take: (cells: readonly Cell[], line: number) => void) => void;
}
