/** A pair of texts, by their numbers on either side, and how many shingles both have. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
}

/** Candidates, the likeliest first, and what was not compared. */
export interface Candidates {
  readonly pairs: readonly Candidate[];
  /** Shingles that so many texts have that they tell no copy from a formula. */
  readonly tooCommon: number;
}

/** Pairs of texts that are counted up, however rare their shingles. */
const BUDGET = 4_000_000;

/** A hash and the number of a text share one float64: 32 bits and 21 bits. */
const TEXTS = 2 ** 21;

/**
 * Pairs that have at least so many different shingles in common. Both sides are sorted by shingle and
 * walked together, an inverted index read once. A shingle that joins more than `common` pairs is a
 * formula and tells of no copy; of the others the rarest are counted first.
 * @param within both sides are the same texts: each pair once, and none with itself
 */
export function sharedShingles(
  a: readonly Int32Array[],
  b: readonly Int32Array[],
  {
    length,
    least,
    common,
    within,
  }: { length: number; least: number; common: number; within: boolean },
): Candidates {
  const left = sortedShingles(a, length);
  const right = within ? left : sortedShingles(b, length);
  const groups = groupsOf(left, right).sort((one, other) => one.pairs - other.pairs);
  const counts = new Map<number, number>();
  let spent = 0;
  let tooCommon = 0;
  for (const { pairs, fromA, toA, fromB, toB } of groups) {
    if (pairs > common || spent + pairs > BUDGET) {
      tooCommon += 1;
      continue;
    }
    spent += pairs;
    for (let i = fromA; i < toA; i += 1) {
      const one = (left[i] as number) % TEXTS;
      for (let j = within ? i + 1 : fromB; j < toB; j += 1) {
        const key = one * TEXTS + ((right[j] as number) % TEXTS);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  const pairs: Candidate[] = [];
  for (const [key, shared] of counts) {
    if (shared >= least) pairs.push({ a: Math.floor(key / TEXTS), b: key % TEXTS, shared });
  }
  return {
    pairs: pairs.sort((x, y) => y.shared - x.shared || x.a - y.a || x.b - y.b),
    tooCommon,
  };
}

interface Group {
  readonly pairs: number;
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** Where both sides have the same shingle. */
function groupsOf(left: Float64Array, right: Float64Array): Group[] {
  const groups: Group[] = [];
  const hash = (side: Float64Array, at: number) => Math.floor((side[at] as number) / TEXTS);
  const end = (side: Float64Array, from: number) => {
    let to = from + 1;
    while (to < side.length && hash(side, to) === hash(side, from)) to += 1;
    return to;
  };
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const difference = hash(left, i) - hash(right, j);
    if (difference < 0) i += 1;
    else if (difference > 0) j += 1;
    else {
      const toA = end(left, i);
      const toB = left === right ? toA : end(right, j);
      const [ofA, ofB] = [toA - i, toB - j];
      const pairs = left === right ? (ofA * (ofA - 1)) / 2 : ofA * ofB;
      groups.push({ pairs, fromA: i, toA, fromB: j, toB });
      i = toA;
      j = toB;
    }
  }
  return groups;
}

/** Each shingle of each text once, as hash and number of the text in one float64, in order. */
function sortedShingles(texts: readonly Int32Array[], length: number): Float64Array {
  if (texts.length > TEXTS) throw new RangeError(`more than ${TEXTS} paragraphs on one side`);
  const room = texts.reduce((sum, words) => sum + Math.max(0, words.length - length + 1), 0);
  const all = new Float64Array(room);
  let filled = 0;
  for (const [number, words] of texts.entries()) {
    for (let at = 0; at + length <= words.length; at += 1) {
      all[filled] = hashOf(words, at, length) * TEXTS + number;
      filled += 1;
    }
  }
  all.sort();
  let kept = 0;
  for (let at = 0; at < filled; at += 1) {
    if (at > 0 && all[at] === all[at - 1]) continue;
    all[kept] = all[at] as number;
    kept += 1;
  }
  return all.subarray(0, kept);
}

/** 32 bits of a run of words; two runs that fall together cost an alignment and no answer. */
function hashOf(words: Int32Array, from: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + length; at += 1) {
    hash = Math.imul(hash ^ (words[at] as number), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
