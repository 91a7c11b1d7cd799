import { parseDay } from '../../base/day.ts';
import type { Column, Value } from '../column.ts';
import type { Cell } from './raw.ts';

const INTEGER = /^[+-]?\d+(?:\.0+)?$/;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const DAY = /^(\d{4}-\d{2}-\d{2})(?: 00:00:00(?:\.0+)?)?$/;

/** What a cell that says something else is told by; never a value. */
export class Misfit {
  readonly message: string;

  constructor(message: string) {
    this.message = message;
  }
}

/** How many different cells of a column are remembered: most columns repeat a few. */
const REMEMBERED = 5000;

/** How cells of a column are read: a value, null where none is given, or what does not fit. */
export function readerOf(
  column: Column,
  blanks: readonly string[] = [],
): (cell: Cell) => Value | Misfit {
  const read = readerAfresh(column, blanks);
  const known = new Map<Cell, Value | Misfit>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const value = read(cell);
    if (known.size < REMEMBERED) known.set(cell, value);
    return value;
  };
}

function readerAfresh(column: Column, blanks: readonly string[]): (cell: Cell) => Value | Misfit {
  const { name, type, codes, closed, missing, min, max, always } = column;
  const empty = new Set(['', ...blanks]);
  const none = new Set(Object.keys(missing ?? {}));
  const known = closed && codes ? new Set(Object.keys(codes)) : undefined;
  const misfit = (cell: Cell, wanted: string): Misfit =>
    new Misfit(`${name} is ${quoted(cell)}, and has to be ${wanted}`);

  const numeric = (cell: Cell, pattern: RegExp, wanted: string): number | null | Misfit => {
    if (typeof cell === 'number') {
      return pattern === INTEGER && !Number.isInteger(cell) ? misfit(cell, wanted) : cell;
    }
    const trimmed = (cell ?? '').trim();
    if (empty.has(trimmed)) return null;
    return pattern.test(trimmed) ? Number(trimmed) : misfit(cell, wanted);
  };

  return (cell) => {
    if (cell === null) return null;
    if (type === 'text' || type === 'day') {
      const written = String(cell);
      const text = type === 'text' ? written : written.trim();
      if (empty.has(text) || none.has(text)) return null;
      if (known && !known.has(text)) return misfit(cell, `one of ${[...known].join(', ')}`);
      if (always !== undefined && text !== always) return misfit(cell, String(always));
      if (type === 'text') return text;
      const day = DAY.exec(text)?.[1];
      return day !== undefined && parseDay(day) !== undefined
        ? day
        : misfit(cell, 'a day as 2005-08-16');
    }
    const value =
      type === 'integer'
        ? numeric(cell, INTEGER, 'a whole number')
        : numeric(cell, NUMBER, 'a number');
    if (typeof value !== 'number') return value;
    if (none.has(String(value))) return null;
    if (known && !known.has(String(value))) {
      return misfit(cell, `one of ${[...known].join(', ')}`);
    }
    if (min !== undefined && value < min && !(codes && String(value) in codes)) {
      return misfit(cell, `at least ${min}`);
    }
    if (max !== undefined && value > max && !(codes && String(value) in codes)) {
      return misfit(cell, `at most ${max}`);
    }
    // A version that went through single precision is off in the seventh digit.
    if (always !== undefined && Math.abs(value - Number(always)) > 1e-5) {
      return misfit(cell, `${always} in this version of the data`);
    }
    return value;
  };
}

function quoted(cell: Cell): string {
  const text = String(cell);
  return `“${text.length > 30 ? `${text.slice(0, 30)}…` : text}”`;
}
