import type { Truth } from '../base/truth.ts';

/**
 * One three-valued answer for each of `size` rows, on two bit planes with 32 rows a word: row r is
 * bit r % 32 of word r >>> 5. Yes is "can be true" alone, no is "can be false" alone, open is both;
 * bits beyond the last row are 0 on both planes. Planes are shared and never written once made.
 * The idea: Kleene's connectives as two Boolean ones, as in dual-rail logic.
 */
export interface Planes {
  readonly size: number;
  readonly canBeTrue: Uint32Array;
  readonly canBeFalse: Uint32Array;
}

/** How many rows have each answer; they add up to the size. */
export type Counts = Readonly<Record<Truth, number>>;

/** Planes filled row by row. */
export function planesOf(size: number, truthOf: (row: number) => Truth): Planes {
  const { canBeTrue, canBeFalse } = zeros(size);
  for (let row = 0; row < size; row += 1) {
    const truth = truthOf(row);
    const word = row >>> 5;
    const bit = 1 << (row & 31);
    if (truth !== 'no') canBeTrue[word] = (canBeTrue[word] ?? 0) | bit;
    if (truth !== 'yes') canBeFalse[word] = (canBeFalse[word] ?? 0) | bit;
  }
  return { size, canBeTrue, canBeFalse };
}

/** The same answer in every row. */
export function constant(size: number, truth: Truth): Planes {
  const planes = zeros(size);
  if (truth !== 'no') fill(planes.canBeTrue, size);
  if (truth !== 'yes') fill(planes.canBeFalse, size);
  return planes;
}

/** Negation swaps the planes, and copies nothing. */
export function not(planes: Planes): Planes {
  return { size: planes.size, canBeTrue: planes.canBeFalse, canBeFalse: planes.canBeTrue };
}

/** Conjunction row by row; of no planes, yes everywhere. */
export function and(size: number, parts: readonly Planes[]): Planes {
  const [first, ...rest] = parts;
  if (!first) return constant(size, 'yes');
  if (rest.length === 0) return first;
  const canBeTrue = first.canBeTrue.slice();
  const canBeFalse = first.canBeFalse.slice();
  for (const part of rest) {
    keepBoth(canBeTrue, part.canBeTrue);
    keepEither(canBeFalse, part.canBeFalse);
  }
  return { size, canBeTrue, canBeFalse };
}

/** Disjunction row by row (De Morgan); of no planes, no everywhere. */
export function or(size: number, parts: readonly Planes[]): Planes {
  return not(and(size, parts.map(not)));
}

/** In each row, whether at least `n` of the parts are yes, however the open ones turn out. */
export function atLeast(size: number, n: number, parts: readonly Planes[]): Planes {
  if (n <= 0) return constant(size, 'yes');
  if (n > parts.length) return constant(size, 'no');
  if (n === 1) return or(size, parts);
  // "n can be true" counts what can be true; "n can be false" counts what can be false: with at
  // least k - n + 1 of k parts false, fewer than n are true.
  return {
    size,
    canBeTrue: reaches(
      n,
      parts.map((part) => part.canBeTrue),
    ),
    canBeFalse: reaches(
      parts.length - n + 1,
      parts.map((part) => part.canBeFalse),
    ),
  };
}

/** The answer of one row. */
export function truthAt(planes: Planes, row: number): Truth {
  const can = ((planes.canBeTrue[row >>> 5] ?? 0) >>> (row & 31)) & 1;
  const cannot = ((planes.canBeFalse[row >>> 5] ?? 0) >>> (row & 31)) & 1;
  if (can === 0) return 'no';
  return cannot === 0 ? 'yes' : 'open';
}

/** How many rows are yes, no and open. */
export function countsOf({ size, canBeTrue, canBeFalse }: Planes): Counts {
  let possible = 0;
  let open = 0;
  for (let word = 0; word < canBeTrue.length; word += 1) {
    const can = canBeTrue[word] ?? 0;
    possible += ones(can);
    open += ones(can & (canBeFalse[word] ?? 0));
  }
  return { yes: possible - open, no: size - possible, open };
}

/** Words that `size` rows fill. */
export function wordsFor(size: number): number {
  return (size + 31) >>> 5;
}

function zeros(size: number): Planes {
  const words = wordsFor(size);
  return { size, canBeTrue: new Uint32Array(words), canBeFalse: new Uint32Array(words) };
}

function fill(plane: Uint32Array, size: number): void {
  plane.fill(0xffffffff);
  const used = size & 31;
  if (used !== 0) plane[plane.length - 1] = (1 << used) - 1;
}

function keepBoth(target: Uint32Array, other: Uint32Array): void {
  for (let word = 0; word < target.length; word += 1) {
    target[word] = (target[word] ?? 0) & (other[word] ?? 0);
  }
}

function keepEither(target: Uint32Array, other: Uint32Array): void {
  for (let word = 0; word < target.length; word += 1) {
    target[word] = (target[word] ?? 0) | (other[word] ?? 0);
  }
}

/**
 * The rows in which at least `n` bit planes are set: 32 counters run side by side, each bit of the
 * counters in a word of its own (bit slicing), and are then compared with `n` from the top bit down.
 */
function reaches(n: number, bits: readonly Uint32Array[]): Uint32Array {
  const result = new Uint32Array(bits[0]?.length ?? 0);
  const digits = 32 - Math.clz32(bits.length);
  const counter = new Int32Array(digits);
  for (let word = 0; word < result.length; word += 1) {
    counter.fill(0);
    for (const plane of bits) {
      let carry = plane[word] ?? 0;
      for (let digit = 0; carry !== 0; digit += 1) {
        const before = counter[digit] ?? 0;
        counter[digit] = before ^ carry;
        carry &= before;
      }
    }
    let more = 0;
    let equal = -1;
    for (let digit = digits - 1; digit >= 0; digit -= 1) {
      const now = counter[digit] ?? 0;
      if (((n >>> digit) & 1) === 1) equal &= now;
      else {
        more |= equal & now;
        equal &= ~now;
      }
    }
    result[word] = more | equal;
  }
  return result;
}

/** The ones in a word (Warren, Hacker's Delight, 2nd ed., figure 5-2). */
function ones(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  sum = (sum + (sum >>> 4)) & 0x0f0f0f0f;
  return Math.imul(sum, 0x01010101) >>> 24;
}
