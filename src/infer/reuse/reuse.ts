import { type Alignment, align } from './align.ts';
import type { Paragraph } from './paragraphs.ts';
import { sharedShingles } from './shared-shingles.ts';

/** A word as it is compared, with where it stands in its paragraph. */
export interface ReadWord {
  /** The form that words are compared by. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

export interface ReuseOptions {
  /** Words in a row that make a shingle. */
  readonly shingle: number;
  /** Words that must be the same for a stretch to be told of; fewer where a paragraph is shorter. */
  readonly least: number;
  /** The share of the aligned stretch that must be the same, from 0 to 1. */
  readonly alike: number;
  /** Pairs of paragraphs from which on a shingle that joins them is a formula and tells of no copy. */
  readonly common: number;
}

export const REUSE_DEFAULTS: ReuseOptions = { shingle: 3, least: 10, alike: 0.6, common: 1000 };

/** A stretch of a paragraph of A that reads like one of a paragraph of B. */
export interface ReusedPair {
  readonly a: Paragraph;
  readonly b: Paragraph;
  readonly alignment: Alignment;
  readonly wordsA: readonly ReadWord[];
  readonly wordsB: readonly ReadWord[];
}

/** How much of one side's words stands aligned with the other's: each word once. */
export interface Covered {
  readonly paragraphs: number;
  readonly words: number;
  readonly reused: number;
}

export interface Reuse {
  /** The longest first. */
  readonly pairs: readonly ReusedPair[];
  readonly a: Covered;
  readonly b: Covered;
  /** Shingles left aside as formulas. */
  readonly tooCommon: number;
}

/** A long search says how far it is, lets others run, and stops when it is told to. */
export interface Watch {
  readonly signal?: AbortSignal;
  readonly progress?: (done: number, of: number) => void;
}

/** Milliseconds of work between two looks up. */
const TURN = 50;

/** The words of the shortest paragraph that is told of, and the share of a short one that must agree. */
const SHORTEST = 5;
const MOST = 0.75;

/** Shingles that a pair must share to be worth an alignment. */
const SHARED = 2;

interface Side {
  readonly paragraphs: readonly Paragraph[];
  readonly words: readonly (readonly ReadWord[])[];
  readonly codes: readonly Int32Array[];
}

/**
 * Where the paragraphs of A read like those of B: candidates by shared runs of words, each measured by
 * a local alignment. With no B, where the paragraphs of A read like one another.
 * Rejects with the signal's reason when it is aborted.
 */
export async function findReuse(
  a: readonly Paragraph[],
  b: readonly Paragraph[] | undefined,
  read: (text: string) => readonly ReadWord[],
  options: ReuseOptions = REUSE_DEFAULTS,
  watch: Watch = {},
): Promise<Reuse> {
  const total = a.length + (b?.length ?? 0);
  const turn = turns(watch);
  const codes = new Map<string, number>();
  const sideOf = async (paragraphs: readonly Paragraph[], before: number): Promise<Side> => {
    const words: (readonly ReadWord[])[] = [];
    for (const [at, { text }] of paragraphs.entries()) {
      words.push(read(text));
      await turn(before + at, total * 2);
    }
    return { paragraphs, words, codes: words.map((list) => coded(list, codes)) };
  };
  const left = await sideOf(a, 0);
  const right = b ? await sideOf(b, a.length) : left;
  const { pairs: candidates, tooCommon } = sharedShingles(left.codes, right.codes, {
    length: options.shingle,
    least: SHARED,
    common: options.common,
    within: !b,
  });
  const pairs: ReusedPair[] = [];
  for (const [at, candidate] of candidates.entries()) {
    pairs.push(...measured(left, right, candidate.a, candidate.b, options));
    await turn(candidates.length + at, candidates.length * 2);
  }
  return {
    pairs: pairs.sort(
      (one, other) =>
        other.alignment.same - one.alignment.same ||
        before(one.a, other.a) ||
        before(one.b, other.b),
    ),
    a: covered(left, pairs, b ? ['a'] : ['a', 'b']),
    b: covered(right, pairs, b ? ['b'] : ['a', 'b']),
    tooCommon,
  };
}

function coded(words: readonly ReadWord[], codes: Map<string, number>): Int32Array {
  return Int32Array.from(words, ({ folded }) => {
    const known = codes.get(folded);
    if (known !== undefined) return known;
    codes.set(folded, codes.size);
    return codes.size - 1;
  });
}

/** Every stretch that two paragraphs share, the longest first: a long one may hold several. */
function measured(
  left: Side,
  right: Side,
  a: number,
  b: number,
  { least, alike }: ReuseOptions,
): ReusedPair[] {
  const codesA = Int32Array.from(left.codes[a] ?? []);
  const codesB = Int32Array.from(right.codes[b] ?? []);
  const needed = neededOf(Math.min(codesA.length, codesB.length), least);
  const found: ReusedPair[] = [];
  for (;;) {
    const alignment = align(codesA, codesB);
    if (!alignment || alignment.same < needed) return found;
    // What was told of is taken out: no word is -1 or -2.
    codesA.fill(-1, ...alignment.a);
    codesB.fill(-2, ...alignment.b);
    if (alignment.same < alike * alignment.steps.length) continue;
    found.push({
      a: left.paragraphs[a] as Paragraph,
      b: right.paragraphs[b] as Paragraph,
      alignment,
      wordsA: left.words[a] ?? [],
      wordsB: right.words[b] ?? [],
    });
  }
}

/** A paragraph may be shorter than what is asked for: then most of it must be the same. */
function neededOf(shorter: number, least: number): number {
  return Math.min(least, Math.max(SHORTEST, Math.ceil(shorter * MOST)));
}

/** Of all words of a side, those within an aligned stretch of some pair. */
function covered(
  { paragraphs, words }: Side,
  pairs: readonly ReusedPair[],
  sides: readonly ('a' | 'b')[],
): Covered {
  const marks = new Map<Paragraph, Uint8Array>();
  for (const pair of pairs) {
    for (const side of sides) {
      const length = (side === 'a' ? pair.wordsA : pair.wordsB).length;
      const mark = marks.get(pair[side]) ?? new Uint8Array(length);
      marks.set(pair[side], mark.fill(1, ...pair.alignment[side]));
    }
  }
  return {
    paragraphs: paragraphs.length,
    words: words.reduce((sum, { length }) => sum + length, 0),
    reused: [...marks.values()].reduce((sum, mark) => sum + mark.reduce((x, y) => x + y, 0), 0),
  };
}

function before(one: Paragraph, other: Paragraph): number {
  return one.name < other.name ? -1 : one.name > other.name ? 1 : one.number - other.number;
}

/** Looks up from the work now and then. */
function turns({
  signal,
  progress,
}: Watch): (done: number, of: number) => Promise<void> | undefined {
  let last = performance.now();
  return (done, of) => {
    if (performance.now() - last < TURN) return undefined;
    progress?.(done, of);
    return new Promise<void>((resolve, reject) => {
      setTimeout(() => {
        last = performance.now();
        if (signal?.aborted) reject(signal.reason);
        else resolve();
      });
    });
  };
}
