/** One step of an alignment: two words that are the same or stand for one another, or one alone. */
export interface Step {
  readonly kind: 'same' | 'changed' | 'only-a' | 'only-b';
  /** The word's place in A, and in B; where only one has a word, the other's next place. */
  readonly a: number;
  readonly b: number;
}

/** A stretch of A beside the stretch of B that it reads like. Ends are exclusive. */
export interface Alignment {
  readonly a: readonly [start: number, end: number];
  readonly b: readonly [start: number, end: number];
  readonly steps: readonly Step[];
  /** Words that are the same. */
  readonly same: number;
}

/** A word that is the same earns as much as a word that differs costs: half of a stretch must agree. */
const SAME = 1;
const DIFFERS = -1;

const STOP = 0;
const DIAGONAL = 1;
const UP = 2;
const LEFT = 3;

/**
 * The best local alignment of two lists of words, given as numbers. Smith and Waterman 1981,
 * "Identification of Common Molecular Subsequences", J. Mol. Biol. 147: 195-197, with the same cost
 * for a word that differs, is left out or is put in. Undefined where no word is the same.
 */
export function align(a: Int32Array, b: Int32Array): Alignment | undefined {
  const width = b.length + 1;
  const ways = new Uint8Array((a.length + 1) * width);
  const row = new Int32Array(width);
  let best = 0;
  let at = 0;
  for (let i = 1; i <= a.length; i += 1) {
    const word = a[i - 1];
    let before = 0;
    let left = 0;
    for (let j = 1; j < width; j += 1) {
      const above = row[j] as number;
      let score = before + (word === b[j - 1] ? SAME : DIFFERS);
      let way = DIAGONAL;
      if (above + DIFFERS > score) {
        score = above + DIFFERS;
        way = UP;
      }
      if (left + DIFFERS > score) {
        score = left + DIFFERS;
        way = LEFT;
      }
      if (score <= 0) {
        score = 0;
        way = STOP;
      }
      ways[i * width + j] = way;
      before = above;
      row[j] = score;
      left = score;
      if (score > best) {
        best = score;
        at = i * width + j;
      }
    }
  }
  return best === 0 ? undefined : traceBack(a, b, ways, at);
}

function traceBack(a: Int32Array, b: Int32Array, ways: Uint8Array, end: number): Alignment {
  const width = b.length + 1;
  const steps: Step[] = [];
  let at = end;
  let same = 0;
  for (let way = ways[at]; way !== STOP; way = ways[at]) {
    const i = Math.floor(at / width) - (way === LEFT ? 0 : 1);
    const j = (at % width) - (way === UP ? 0 : 1);
    const equal = way === DIAGONAL && a[i] === b[j];
    if (equal) same += 1;
    const kind =
      way === UP ? 'only-a' : way === LEFT ? 'only-b' : equal ? 'same' : ('changed' as const);
    steps.push({ kind, a: i, b: j });
    at = i * width + j;
  }
  return {
    a: [Math.floor(at / width), Math.floor(end / width)],
    b: [at % width, end % width],
    steps: steps.reverse(),
    same,
  };
}
