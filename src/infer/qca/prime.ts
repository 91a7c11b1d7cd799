import { at } from './bits.ts';
import { type Hypergraph, minimalEdges, minimalTransversals } from './transversals.ts';

/** Rows with their values in bit fields, so that a row is compared with an implicant by words. */
export interface Fields {
  readonly words: number;
  readonly word: readonly number[];
  readonly shift: readonly number[];
  readonly mask: readonly number[];
}

/** Fields wide enough for the values of each condition; none crosses a word. */
export function fieldsOf(levels: readonly number[]): Fields {
  const word: number[] = [];
  const shift: number[] = [];
  const mask: number[] = [];
  let used = 0;
  let words = 0;
  for (const values of levels) {
    const width = Math.max(1, 32 - Math.clz32(values - 1));
    if (words === 0 || used + width > 32) {
      words += 1;
      used = 0;
    }
    word.push(words - 1);
    shift.push(used);
    mask.push((width === 32 ? -1 : (1 << width) - 1) << used);
    used += width;
  }
  return { words: Math.max(1, words), word, shift, mask };
}

/** The rows packed, `fields.words` words each. */
export function pack(rows: readonly (readonly number[])[], fields: Fields): Int32Array {
  const packed = new Int32Array(rows.length * fields.words);
  rows.forEach((row, r) => {
    row.forEach((value, i) => {
      const index = r * fields.words + at(fields.word, i);
      packed[index] = at(packed, index) | (value << at(fields.shift, i));
    });
  });
  return packed;
}

/** Implicants found so far: the mask and the values of each, and the positive rows it covers. */
export interface Primes {
  /** Whether the search came to its end. */
  readonly complete: boolean;
  readonly size: number;
  readonly masks: Int32Array;
  readonly values: Int32Array;
  readonly covers: Int32Array;
}

/**
 * All prime implicants that cover a positive row. Those that cover one row are the minimal sets of
 * conditions on which it differs from every negative row; nothing depends on how many rows there
 * could be.
 */
export function primesOf(
  positive: Int32Array,
  negative: Int32Array,
  fields: Fields,
  conditions: number,
  late: () => boolean,
): Primes {
  const { words } = fields;
  const rows = positive.length / words;
  const table = new PrimeTable(words, Math.max(1, Math.ceil(rows / 32)));
  const mask = new Int32Array(words);
  const value = new Int32Array(words);
  let complete = true;
  for (let row = 0; row < rows; row += 1) {
    let ticks = 0;
    let first = true;
    const graph = minimalEdges(differences(positive, row, negative, fields, conditions));
    minimalTransversals(graph, (chosen, size) => {
      mask.fill(0);
      for (let i = 0; i < size; i += 1) {
        const condition = at(chosen, i);
        const w = at(fields.word, condition);
        mask[w] = at(mask, w) | at(fields.mask, condition);
      }
      for (let w = 0; w < words; w += 1) value[w] = at(positive, row * words + w) & at(mask, w);
      table.add(mask, value, row);
      ticks += 1;
      // Even when the time is over, each row keeps one implicant.
      if ((first || (ticks & 255) === 0) && late()) complete = false;
      first = false;
      return complete;
    });
  }
  if (!complete) table.cover(positive);
  return { complete, ...table.finished() };
}

function differences(
  positive: Int32Array,
  row: number,
  negative: Int32Array,
  fields: Fields,
  conditions: number,
): Hypergraph {
  const words = Math.max(1, Math.ceil(conditions / 32));
  const count = negative.length / fields.words;
  const edges = new Int32Array(count * words);
  for (let n = 0; n < count; n += 1)
    for (let i = 0; i < conditions; i += 1) {
      const w = at(fields.word, i);
      const differ = at(positive, row * fields.words + w) ^ at(negative, n * fields.words + w);
      if ((differ & at(fields.mask, i)) === 0) continue;
      const index = n * words + (i >>> 5);
      edges[index] = at(edges, index) | (1 << (i & 31));
    }
  return { vertices: conditions, words, edges };
}

/** A hash table of implicants in flat arrays that double when full. */
class PrimeTable {
  private readonly words: number;
  private readonly rowWords: number;
  private size = 0;
  private masks: Int32Array;
  private values: Int32Array;
  private covers: Int32Array;
  private slots: Int32Array;

  constructor(words: number, rowWords: number) {
    this.words = words;
    this.rowWords = rowWords;
    this.masks = new Int32Array(1024 * words);
    this.values = new Int32Array(1024 * words);
    this.covers = new Int32Array(1024 * rowWords);
    this.slots = new Int32Array(4096).fill(-1);
  }

  /** Notes that the implicant covers the row, and the implicant itself if it is new. */
  add(mask: Int32Array, value: Int32Array, row: number): void {
    const { words } = this;
    let slot = this.home(mask, value, 0);
    for (;;) {
      const index = at(this.slots, slot);
      if (index === -1) break;
      let same = true;
      for (let w = 0; w < words && same; w += 1)
        same =
          at(this.masks, index * words + w) === at(mask, w) &&
          at(this.values, index * words + w) === at(value, w);
      if (same) {
        this.mark(index, row);
        return;
      }
      slot = (slot + 1) & (this.slots.length - 1);
    }
    if ((this.size + 1) * words > this.masks.length) this.grow();
    const index = this.size;
    this.masks.set(mask, index * words);
    this.values.set(value, index * words);
    this.size += 1;
    this.mark(index, row);
    if (this.size * 4 > this.slots.length) this.rehash();
    else this.slots[slot] = index;
  }

  /** Looks up again which rows each implicant covers. */
  cover(rows: Int32Array): void {
    const { words } = this;
    for (let i = 0; i < this.size; i += 1)
      for (let row = 0; row * words < rows.length; row += 1) {
        let outside = 0;
        for (let w = 0; w < words; w += 1)
          outside |=
            (at(rows, row * words + w) ^ at(this.values, i * words + w)) &
            at(this.masks, i * words + w);
        if (outside === 0) this.mark(i, row);
      }
  }

  finished(): Omit<Primes, 'complete'> {
    const { size, words, rowWords } = this;
    return {
      size,
      masks: this.masks.slice(0, size * words),
      values: this.values.slice(0, size * words),
      covers: this.covers.slice(0, size * rowWords),
    };
  }

  private mark(index: number, row: number): void {
    const i = index * this.rowWords + (row >>> 5);
    this.covers[i] = at(this.covers, i) | (1 << (row & 31));
  }

  private home(mask: Int32Array, value: Int32Array, start: number): number {
    let hash = 0;
    for (let w = start; w < start + this.words; w += 1) {
      hash = Math.imul(hash ^ at(mask, w), 0x9e3779b1);
      hash = Math.imul(hash ^ (hash >>> 15) ^ at(value, w), 0x85ebca6b);
      hash ^= hash >>> 13;
    }
    return hash & (this.slots.length - 1);
  }

  private grow(): void {
    const double = (array: Int32Array): Int32Array => {
      const larger = new Int32Array(array.length * 2);
      larger.set(array);
      return larger;
    };
    this.masks = double(this.masks);
    this.values = double(this.values);
    this.covers = double(this.covers);
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(-1);
    for (let i = 0; i < this.size; i += 1) {
      let slot = this.home(this.masks, this.values, i * this.words);
      while (at(this.slots, slot) !== -1) slot = (slot + 1) & (this.slots.length - 1);
      this.slots[slot] = i;
    }
  }
}
