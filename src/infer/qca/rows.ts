import { at } from './bits.ts';
import { type Fields, fieldsOf, pack } from './prime.ts';

/** A table to explain. */
export interface MinimizeInput {
  /** How many values each condition has; 2 is crisp. */
  readonly levels: readonly number[];
  /** Rows to explain; a repeated row counts once. */
  readonly positive: readonly (readonly number[])[];
  /** Rows that no implicant may cover; every other combination is free. */
  readonly negative: readonly (readonly number[])[];
}

/** The distinct rows of a table, packed into words. */
export interface Table {
  readonly fields: Fields;
  readonly positive: Int32Array;
  readonly negative: Int32Array;
  /** The number in the input of each distinct positive row. */
  readonly ofRow: readonly number[];
}

/** Checks a table and packs its distinct rows; a row on both sides or out of its levels is refused. */
export function readTable({ levels, positive, negative }: MinimizeInput): Table {
  const distinct = (rows: readonly (readonly number[])[]): Map<string, number> => {
    const numbers = new Map<string, number>();
    rows.forEach((row, r) => {
      if (row.length !== levels.length)
        throw new RangeError(`row ${r} has ${row.length} values for ${levels.length} conditions`);
      row.forEach((value, i) => {
        if (!Number.isInteger(value) || value < 0 || value >= at(levels, i))
          throw new RangeError(`row ${r} has ${value} in condition ${i} of ${levels[i]} levels`);
      });
      const key = row.join();
      if (!numbers.has(key)) numbers.set(key, r);
    });
    return numbers;
  };
  const ours = distinct(positive);
  const theirs = distinct(negative);
  for (const [key, r] of ours) {
    const n = theirs.get(key);
    if (n !== undefined) throw new RangeError(`positive row ${r} is also negative row ${n}`);
  }
  const fields = fieldsOf(levels);
  const ofRow = [...ours.values()];
  const packed = (rows: readonly (readonly number[])[], numbers: readonly number[]): Int32Array =>
    pack(
      numbers.map((r) => rows[r] ?? []),
      fields,
    );
  return {
    fields,
    positive: packed(positive, ofRow),
    negative: packed(negative, [...theirs.values()]),
    ofRow,
  };
}

/** Words of 32 bits that hold a bit a row. */
export function wordsFor(rows: number): number {
  return Math.max(1, Math.ceil(rows / 32));
}
