/** Incidents as columns, in the order of their days: made for hundreds of thousands of them. */
export interface DatedPoints {
  readonly days: Int32Array;
  /** In the units of the kept paths. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** The incidents, where they are of the record. */
  readonly ids: readonly string[] | undefined;
}

/** Dots a cell is wide and high. */
export const CELL = 5;

/**
 * How many points of a spell of days lie in each cell of the stage. A new spell costs only the points
 * that come and go; a new part of the map counts anew.
 */
export class Density {
  readonly points: DatedPoints;
  counts = new Int32Array(0);
  columns = 0;
  rows = 0;
  private cells = new Int32Array(0);
  private from = 0;
  private to = 0;

  constructor(points: DatedPoints) {
    this.points = points;
    this.cells = new Int32Array(points.days.length);
  }

  /** Another part of the map: every point gets its cell, and none is counted yet. */
  look(k: number, x: number, y: number, width: number, height: number): void {
    this.columns = Math.max(1, Math.ceil(width / CELL));
    this.rows = Math.max(1, Math.ceil(height / CELL));
    const { columns, rows, cells, points } = this;
    for (let i = 0; i < cells.length; i += 1) {
      const column = Math.floor(((points.x[i] as number) * k + x) / CELL);
      const row = Math.floor(((points.y[i] as number) * k + y) / CELL);
      const outside = column < 0 || row < 0 || column >= columns || row >= rows;
      cells[i] = outside ? -1 : row * columns + column;
    }
    this.counts = new Int32Array(columns * rows);
    const { from, to } = this;
    this.from = this.to = 0;
    this.between(from, to);
  }

  /** Counts the points whose day lies from `first` to `last`, both included. */
  show(first: number, last: number): void {
    this.between(lowerBound(this.points.days, first), lowerBound(this.points.days, last + 1));
  }

  /** How many points are shown. */
  get shown(): number {
    return this.to - this.from;
  }

  private between(from: number, to: number): void {
    const end = Math.max(from, to);
    if (end <= this.from || from >= this.to) {
      this.add(this.from, this.to, -1);
      this.add(from, end, 1);
    } else {
      this.add(this.from, from, -1);
      this.add(from, this.from, 1);
      this.add(end, this.to, -1);
      this.add(this.to, end, 1);
    }
    this.from = from;
    this.to = end;
  }

  private add(from: number, to: number, by: number): void {
    const { cells, counts } = this;
    for (let i = from; i < to; i += 1) {
      const cell = cells[i] as number;
      if (cell >= 0) counts[cell] = (counts[cell] as number) + by;
    }
  }
}

/** The first place whose day is not before `day`. */
export function lowerBound(days: Int32Array, day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
