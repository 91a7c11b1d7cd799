import { at, lowest, ones } from './bits.ts';

/**
 * What is left to cover, and by what: columns with distinct sets of open rows, in the order of their
 * bits, so that equal charts are equal arrays. Charts are shared and never written once made.
 */
export interface Chart {
  /** 32-bit words in a set of rows. */
  readonly words: number;
  /** Rows still to cover. */
  readonly open: Int32Array;
  readonly size: number;
  /** Rows of each column, all of them open. */
  readonly bits: Int32Array;
  /** How many implicants stand behind each column. */
  readonly weight: Int32Array;
}

/** A part of a chart; `to` says which column of it each column became, -1 for none. */
export interface Part {
  readonly chart: Chart;
  readonly to: Int32Array;
}

/**
 * The chart on fewer rows and without some columns. Columns that now cover the same rows become one,
 * which counts for all of them; those that cover none vanish: no minimum model holds one.
 */
export function restrict(chart: Chart, open: Int32Array, dropped?: Uint8Array): Part {
  const { words, size } = chart;
  const cut = new Int32Array(size * words);
  const order: number[] = [];
  for (let c = 0; c < size; c += 1) {
    if (dropped && at(dropped, c) === 1) continue;
    let some = 0;
    for (let w = 0; w < words; w += 1) {
      const left = at(chart.bits, c * words + w) & at(open, w);
      cut[c * words + w] = left;
      some |= left;
    }
    if (some !== 0) order.push(c);
  }
  const compare = (a: number, b: number): number => {
    for (let w = 0; w < words; w += 1) {
      const difference = at(cut, a * words + w) - at(cut, b * words + w);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  order.sort(compare);
  const to = new Int32Array(size).fill(-1);
  const bits = new Int32Array(order.length * words);
  const weight = new Int32Array(order.length);
  let n = 0;
  let last = -1;
  for (const c of order) {
    if (last === -1 || compare(last, c) !== 0) {
      for (let w = 0; w < words; w += 1) bits[n * words + w] = at(cut, c * words + w);
      n += 1;
      last = c;
    }
    to[c] = n - 1;
    weight[n - 1] = at(weight, n - 1) + at(chart.weight, c);
  }
  return {
    chart: {
      words,
      open,
      size: n,
      bits: bits.slice(0, n * words),
      weight: weight.slice(0, n),
    },
    to,
  };
}

/** The open rows of a chart, ascending. */
export function openRows({ open, words }: Chart): number[] {
  const rows: number[] = [];
  for (let w = 0; w < words; w += 1)
    for (let word = at(open, w); word !== 0; word &= word - 1) rows.push(w * 32 + lowest(word));
  return rows;
}

/** For each of the rows, the set of columns that cover it, in `words` words. */
export interface Candidates {
  readonly words: number;
  readonly sets: Int32Array;
  readonly counts: Int32Array;
}

export function candidates(chart: Chart, rows: readonly number[]): Candidates {
  const words = Math.max(1, Math.ceil(chart.size / 32));
  const place = new Int32Array(chart.words * 32).fill(-1);
  rows.forEach((row, i) => {
    place[row] = i;
  });
  const sets = new Int32Array(rows.length * words);
  const counts = new Int32Array(rows.length);
  for (let c = 0; c < chart.size; c += 1)
    for (let w = 0; w < chart.words; w += 1)
      for (let word = at(chart.bits, c * chart.words + w); word !== 0; word &= word - 1) {
        const i = at(place, w * 32 + lowest(word));
        const index = i * words + (c >>> 5);
        sets[index] = at(sets, index) | (1 << (c & 31));
        counts[i] = at(counts, i) + 1;
      }
  return { words, sets, counts };
}

/**
 * Rows whose candidates include all those of another row: whatever covers the other covers them too.
 * Safe for every purpose; of rows with equal candidates the first stays.
 */
export function impliedRows(
  rows: readonly number[],
  { words, sets, counts }: Candidates,
): number[] {
  const implied: number[] = [];
  const order = Array.from(rows.keys()).sort((a, b) => at(counts, a) - at(counts, b) || a - b);
  const kept: number[] = [];
  for (const i of order) {
    const covered = kept.some((j) => {
      for (let w = 0; w < words; w += 1)
        if ((at(sets, j * words + w) & ~at(sets, i * words + w)) !== 0) return false;
      return true;
    });
    if (covered) implied.push(rows[i] as number);
    else kept.push(i);
  }
  return implied;
}

/** Columns whose rows another column covers with more besides. Safe for the size only. */
export function dominatedColumns({ words, size, bits }: Chart): Uint8Array {
  const dominated = new Uint8Array(size);
  const extent = new Int32Array(size);
  for (let c = 0; c < size; c += 1)
    for (let w = 0; w < words; w += 1) extent[c] = at(extent, c) + ones(at(bits, c * words + w));
  const order = Array.from(extent.keys()).sort((a, b) => at(extent, b) - at(extent, a));
  // Kept columns by row: a column need be compared with those that share its rarest row only.
  const keeping: number[][] = Array.from({ length: words * 32 }, () => []);
  for (const c of order) {
    let rarest: number[] | undefined;
    for (let w = 0; w < words; w += 1)
      for (let word = at(bits, c * words + w); word !== 0; word &= word - 1) {
        const there = keeping[w * 32 + lowest(word)] as number[];
        if (!rarest || there.length < rarest.length) rarest = there;
      }
    const inside = (rarest ?? []).some((d) => {
      for (let w = 0; w < words; w += 1)
        if ((at(bits, c * words + w) & ~at(bits, d * words + w)) !== 0) return false;
      return true;
    });
    if (inside) {
      dominated[c] = 1;
      continue;
    }
    for (let w = 0; w < words; w += 1)
      for (let word = at(bits, c * words + w); word !== 0; word &= word - 1)
        keeping[w * 32 + lowest(word)]?.push(c);
  }
  return dominated;
}

/** The open rows in groups that no column connects. */
export function components({ words, size, bits, open }: Chart): Int32Array[] {
  const groups: Int32Array[] = [];
  for (let c = 0; c < size; c += 1) {
    const merged = bits.slice(c * words, c * words + words);
    for (let g = groups.length - 1; g >= 0; g -= 1) {
      const group = groups[g] as Int32Array;
      let meet = 0;
      for (let w = 0; w < words; w += 1) meet |= at(group, w) & at(merged, w);
      if (meet === 0) continue;
      for (let w = 0; w < words; w += 1) merged[w] = at(merged, w) | at(group, w);
      groups.splice(g, 1);
    }
    groups.push(merged);
    if (groups.length === 1 && merged.every((word, w) => word === at(open, w))) return groups;
  }
  return groups;
}

/** The open rows without those of a column. */
export function without(chart: Chart, column: number): Int32Array {
  return chart.open.map((word, w) => word & ~at(chart.bits, column * chart.words + w));
}

export function isEmpty(rows: Int32Array): boolean {
  return rows.every((word) => word === 0);
}

/** 128 bits of hash, as a short string: charts that differ share one about once in 10^38. */
export function keyOf({ open, bits, weight }: Chart, weighted: boolean): string {
  const hash = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344];
  const take = (word: number): void => {
    for (let lane = 0; lane < 4; lane += 1) {
      let h = at(hash, lane) ^ word;
      h = Math.imul(h ^ (h >>> 16), at(MULTIPLIERS, lane));
      h = Math.imul(h ^ (h >>> 13), at(MULTIPLIERS, lane + 4));
      hash[lane] = h ^ (h >>> 16) ^ lane;
    }
  };
  for (const word of open) take(word);
  for (const word of bits) take(word);
  if (weighted) for (const word of weight) take(word);
  return String.fromCharCode(...hash.flatMap((h) => [h & 0xffff, h >>> 16]));
}

const MULTIPLIERS = [
  0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f, 0x165667b1, 0x9e3779b1, 0x7feb352d, 0x846ca68b, 0xcc9e2d51,
];
