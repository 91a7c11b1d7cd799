import { at, full } from './bits.ts';
import { type Chart, dominatedColumns, restrict } from './chart.ts';
import type { Fields, Primes } from './prime.ts';
import { wordsFor } from './rows.ts';

/** Per condition the value, or -1 where it does not matter. */
export type Implicant = readonly number[];

/** An implicant and the positive rows that it covers. */
export interface Candidate {
  readonly implicant: Implicant;
  readonly literals: number;
  readonly covers: Int32Array;
}

/** The prime implicants as candidates, in an order that the order of the rows does not change. */
export function sorted(primes: Primes, fields: Fields, rows: number): Candidate[] {
  const rowWords = wordsFor(rows);
  const conditions = fields.word.length;
  const found = Array.from({ length: primes.size }, (_, p): Candidate => {
    const implicant = new Array<number>(conditions);
    let literals = 0;
    for (let i = 0; i < conditions; i += 1) {
      const w = p * fields.words + at(fields.word, i);
      const mask = at(fields.mask, i);
      const matters = (at(primes.masks, w) & mask) !== 0;
      implicant[i] = matters ? (at(primes.values, w) & mask) >>> at(fields.shift, i) : -1;
      if (matters) literals += 1;
    }
    return {
      implicant,
      literals,
      covers: primes.covers.subarray(p * rowWords, (p + 1) * rowWords),
    };
  });
  return found.sort((a, b) => {
    if (a.literals !== b.literals) return a.literals - b.literals;
    for (let i = 0; i < conditions; i += 1) {
      const difference = at(a.implicant, i) - at(b.implicant, i);
      // Implicants about an earlier condition come first.
      if (difference !== 0)
        return at(a.implicant, i) === -1 ? 1 : at(b.implicant, i) === -1 ? -1 : difference;
    }
    return 0;
  });
}

/** The chart of candidates by distinct coverage, and the column of each candidate. */
export function chartOf(
  candidates: readonly Candidate[],
  rows: number,
): { chart: Chart; to: Int32Array } {
  const words = wordsFor(rows);
  const bits = new Int32Array(candidates.length * words);
  candidates.forEach(({ covers }, i) => {
    bits.set(covers, i * words);
  });
  const open = full(rows, words);
  const weight = new Int32Array(candidates.length).fill(1);
  return restrict({ words, open, size: candidates.length, bits, weight }, open);
}

/** Those whose rows no other candidate covers with more besides. */
export function undominated(candidates: readonly Candidate[], rows: number): Candidate[] {
  const { chart, to } = chartOf(candidates, rows);
  const dominated = dominatedColumns(chart);
  return candidates.filter((_, i) => at(dominated, at(to, i)) === 0);
}

/** A chart of the pairs of rows that some implicant may cover together, found or not. */
export function pairable(
  positive: Int32Array,
  negative: Int32Array,
  { words, word, mask }: Fields,
  rows: number,
): Chart {
  const rowWords = wordsFor(rows);
  const open = full(rows, rowWords);
  const columns: number[] = [];
  const same = new Int32Array(words);
  for (let a = 0; a < rows; a += 1)
    for (let b = a; b < rows; b += 1) {
      same.fill(0);
      word.forEach((w, i) => {
        const field = at(mask, i);
        if (((at(positive, a * words + w) ^ at(positive, b * words + w)) & field) === 0)
          same[w] = at(same, w) | field;
      });
      let forbidden = false;
      for (let n = 0; n * words < negative.length && !forbidden; n += 1) {
        forbidden = true;
        for (let w = 0; w < words && forbidden; w += 1)
          forbidden =
            ((at(negative, n * words + w) ^ at(positive, a * words + w)) & at(same, w)) === 0;
      }
      if (forbidden) continue;
      const bits = new Array<number>(rowWords).fill(0);
      bits[a >>> 5] = (bits[a >>> 5] ?? 0) | (1 << (a & 31));
      bits[b >>> 5] = (bits[b >>> 5] ?? 0) | (1 << (b & 31));
      columns.push(...bits);
    }
  const size = columns.length / rowWords;
  return {
    words: rowWords,
    open,
    size,
    bits: Int32Array.from(columns),
    weight: new Int32Array(size).fill(1),
  };
}
