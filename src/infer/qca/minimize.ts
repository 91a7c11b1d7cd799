import { at, full } from './bits.ts';
import { type BoundProof, boundProof, type LiteralProof, literalProofs } from './certificate.ts';
import { type Chart, dominatedColumns, restrict } from './chart.ts';
import { type Cover, fewest, rowsApart, type Tick, TimeOver } from './cover.ts';
import { countIrredundant, type Irredundant, listIrredundant } from './irredundant.ts';
import { coverAt, frequencies, minimumCovers, type Tree } from './models.ts';
import { type Fields, fieldsOf, type Primes, pack, primesOf } from './prime.ts';

/** A table to explain. */
export interface MinimizeInput {
  /** How many values each condition has; 2 is crisp. */
  readonly levels: readonly number[];
  /** Rows to explain; a repeated row counts once. */
  readonly positive: readonly (readonly number[])[];
  /** Rows that no implicant may cover; every other combination is free. */
  readonly negative: readonly (readonly number[])[];
}

/** Per condition the value, or -1 where it does not matter. */
export type Implicant = readonly number[];

/** Why the implicants need their literals, and why no model is smaller. */
export interface Certificates {
  readonly literals: (implicant: number) => readonly LiteralProof[];
  readonly bound: BoundProof;
}

/** Models that are counted but not listed; each is a list of indexes into the implicants. */
export interface ModelSet {
  /** Exact, or undefined when the limit ended first. */
  readonly count: bigint | undefined;
  /** When the limit ended first, the smallest cover found is the only one on the first page. */
  page(from: number, howMany: number): readonly (readonly number[])[];
  /** Per implicant, how many of the models hold it. */
  readonly frequency: readonly (bigint | undefined)[];
}

/** How a search that ends where CCubes ends differs from the complete one. */
export interface CcubesReport {
  /** The last number of literals that it searches. */
  readonly depth: number;
  /** Implicants with more literals, which it never sees. */
  readonly missed: readonly Implicant[];
  /** The size of a minimum model when all implicants are seen. */
  readonly size: { readonly lower: number; readonly upper: number };
  /** Whether it misses a minimum model; undefined when the limit ended before that was known. */
  readonly differs: boolean | undefined;
}

/** All that is known of a table's explanations when the search ends. */
export interface Minimized {
  /** All prime implicants that cover a positive row, those with the fewest literals first. */
  readonly implicants: readonly Implicant[];
  /** False when the limit ended before all implicants were found. */
  readonly complete: boolean;
  /** Bounds for the number of implicants in a minimum model. */
  readonly size: { readonly lower: number; readonly upper: number };
  /** Whether the two bounds meet. */
  readonly exact: boolean;
  readonly models: ModelSet;
  readonly certificates: Certificates;
  /** Only when asked for. */
  readonly ccubes?: CcubesReport;
}

export interface MinimizeOptions {
  /** True once the time is over. */
  readonly deadline?: () => boolean;
  /** All irredundant models instead of the minimum ones. */
  readonly irredundant?: boolean;
  /** Drop implicants whose rows another covers with more besides: hides tied models. */
  readonly rowDominance?: boolean;
  /** See only the implicants that CCubes, the default of R's QCA, sees. */
  readonly ccubesCompatible?: boolean;
}

/**
 * The shortest explanations of a table.
 *
 *     rows → prime implicants → chart of distinct coverages → minimum size → count of all models
 *
 * No step lists the rows that could exist, or the models that do. A limit leaves bounds.
 */
export function minimize(input: MinimizeInput, options: MinimizeOptions = {}): Minimized {
  const late = latched(options.deadline);
  const tick = (): void => {
    if (late()) throw new TimeOver();
  };

  // 1. The distinct rows, packed.
  const table = readTable(input);

  // 2. All prime implicants, in an order that the order of the rows does not change.
  const { fields, positive, negative, ofRow } = table;
  const primes = primesOf(positive, negative, fields, input.levels.length, late);
  const all = sorted(primes, fields, ofRow.length);

  // 3. Which of them may be used.
  const ccubes = options.ccubesCompatible ? ccubesDepth(all, ofRow.length) : undefined;
  const seen = ccubes === undefined ? all : all.filter(({ literals }) => literals <= ccubes);
  const used = options.rowDominance ? undominated(seen, ofRow.length) : seen;

  // 4. The minimum size and the models.
  const solved = solve(used, table, primes.complete, options.irredundant === true, tick);
  const { cover, chart } = solved;
  const size = { lower: cover.lower, upper: cover.columns.length };
  const implicants = used.map(({ implicant }) => implicant);
  return {
    implicants,
    complete: primes.complete,
    size,
    exact: size.lower === size.upper,
    models: solved.models,
    certificates: {
      literals: (index) => literalProofs(implicants[index] ?? [], input.negative),
      bound: boundProof(chart, cover.weights, cover.lower, ofRow, input.positive.length),
    },
    ...(ccubes === undefined
      ? {}
      : { ccubes: compared(ccubes, all, solved, table, primes.complete, tick) }),
  };
}

/** An implicant and the positive rows that it covers. */
interface Candidate {
  readonly implicant: Implicant;
  readonly literals: number;
  readonly covers: Int32Array;
}

interface Table {
  readonly fields: Fields;
  readonly positive: Int32Array;
  readonly negative: Int32Array;
  /** The number in the input of each distinct positive row. */
  readonly ofRow: readonly number[];
}

function readTable({ levels, positive, negative }: MinimizeInput): Table {
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

function sorted(primes: Primes, fields: Fields, rows: number): Candidate[] {
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

/**
 * Where CCubes ends: all rows are covered, and two numbers of literals in a row brought no implicant
 * that covers a row.
 */
function ccubesDepth(all: readonly Candidate[], rows: number): number {
  const left = full(rows, wordsFor(rows));
  let depth = 0;
  let idle = 0;
  let i = 0;
  while (i < all.length && (idle < 2 || left.some((word) => word !== 0))) {
    depth += 1;
    idle += 1;
    for (let next = all[i]; next && next.literals <= depth; next = all[i]) {
      for (let w = 0; w < left.length; w += 1) left[w] = at(left, w) & ~at(next.covers, w);
      idle = 0;
      i += 1;
    }
  }
  return depth;
}

function undominated(candidates: readonly Candidate[], rows: number): Candidate[] {
  const { chart, to } = chartOf(candidates, rows);
  const dominated = dominatedColumns(chart);
  return candidates.filter((_, i) => at(dominated, at(to, i)) === 0);
}

interface Solved {
  readonly chart: Chart;
  readonly cover: Cover;
  readonly models: ModelSet;
}

function solve(
  candidates: readonly Candidate[],
  { positive, negative, fields, ofRow }: Table,
  complete: boolean,
  irredundant: boolean,
  tick: Tick,
): Solved {
  const { chart, to } = chartOf(candidates, ofRow.length);
  const names: number[][] = Array.from({ length: chart.size }, () => []);
  to.forEach((column, implicant) => {
    names[column]?.push(implicant);
  });
  if (!complete) {
    // Some implicant may be missing, so a lower bound must not rest on those found.
    const pairs = pairable(positive, negative, fields, ofRow.length);
    const lower = rowsApart(pairs).length;
    const { columns } = fewest(chart, tick, lower);
    const cover = { lower, columns, weights: new Float64Array(chart.words * 32), relaxed: 0 };
    return { chart: pairs, cover, models: onlyOne(columns, names, candidates.length) };
  }
  const cover = fewest(chart, tick);
  const counted = () =>
    irredundant
      ? someIrredundant(chart, cover, names, to, tick)
      : allMinimum(chart, cover, names, to, tick);
  return { chart, cover, models: counted() ?? onlyOne(cover.columns, names, candidates.length) };
}

function chartOf(candidates: readonly Candidate[], rows: number): { chart: Chart; to: Int32Array } {
  const words = wordsFor(rows);
  const bits = new Int32Array(candidates.length * words);
  candidates.forEach(({ covers }, i) => {
    bits.set(covers, i * words);
  });
  const open = full(rows, words);
  const weight = new Int32Array(candidates.length).fill(1);
  return restrict({ words, open, size: candidates.length, bits, weight }, open);
}

/** A chart of the pairs of rows that some implicant may cover together, found or not. */
function pairable(
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

function allMinimum(
  chart: Chart,
  { lower, columns, weights }: Cover,
  names: readonly (readonly number[])[],
  to: Int32Array,
  tick: Tick,
): ModelSet | undefined {
  if (lower !== columns.length) return undefined;
  const tree = inTime(() => minimumCovers(chart, lower, weights, tick));
  if (!tree) return undefined;
  const page = (from: number, howMany: number): number[][] =>
    numbered(from, howMany, tree).map((index) => coverAt(tree, index, names).sort((a, b) => a - b));
  return lazily(tree.count, page, to, () => frequencies(tree, chart.size, tick));
}

function someIrredundant(
  chart: Chart,
  cover: Cover,
  names: readonly (readonly number[])[],
  to: Int32Array,
  tick: Tick,
): ModelSet {
  const counted: Irredundant | undefined = inTime(() => countIrredundant(chart, tick));
  const page = (from: number, howMany: number): number[][] => {
    if (!counted) return onlyOne(cover.columns, names, to.length).page(from, howMany).map(copy);
    const endless: Tick = () => {};
    return listIrredundant(chart, names, from, howMany, endless).map((model) =>
      model.sort((a, b) => a - b),
    );
  };
  return lazily(counted?.count, page, to, () => counted?.frequency ?? []);
}

const copy = (model: readonly number[]): number[] => [...model];

function numbered(from: number, howMany: number, { count }: Tree): bigint[] {
  const numbers: bigint[] = [];
  for (let i = BigInt(from); i < count && numbers.length < howMany; i += 1n) numbers.push(i);
  return numbers;
}

/** A model set whose frequencies are worked out when first asked for. */
function lazily(
  count: bigint | undefined,
  page: (from: number, howMany: number) => number[][],
  to: Int32Array,
  perColumn: () => readonly bigint[],
): ModelSet {
  let frequency: readonly (bigint | undefined)[] | undefined;
  return {
    count,
    page,
    get frequency() {
      const columns = frequency ? [] : (inTime(perColumn) ?? []);
      frequency ??= Array.from(to, (column) => columns[column]);
      return frequency;
    },
  };
}

function onlyOne(
  columns: readonly number[],
  names: readonly (readonly number[])[],
  implicants: number,
): ModelSet {
  const model = columns.map((column) => names[column]?.[0] ?? -1).sort((a, b) => a - b);
  return {
    count: undefined,
    page: (from, howMany) => (from === 0 && howMany > 0 ? [model] : []),
    frequency: new Array<bigint | undefined>(implicants).fill(undefined),
  };
}

function compared(
  depth: number,
  all: readonly Candidate[],
  { cover, models }: Solved,
  table: Table,
  complete: boolean,
  tick: Tick,
): CcubesReport {
  const missed = all.filter(({ literals }) => literals > depth).map(({ implicant }) => implicant);
  const upper = cover.columns.length;
  if (missed.length === 0)
    return {
      depth,
      missed,
      size: { lower: cover.lower, upper },
      differs: complete ? false : undefined,
    };
  const whole = solve(all, table, complete, false, tick);
  const size = { lower: whole.cover.lower, upper: whole.cover.columns.length };
  let differs: boolean | undefined;
  if (size.upper < cover.lower) differs = true;
  else if (size.lower === upper && whole.models.count !== undefined && models.count !== undefined)
    differs = whole.models.count !== models.count;
  return { depth, missed, size, differs };
}

/** The result, or undefined when the time ended first. */
function inTime<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof TimeOver) return undefined;
    throw error;
  }
}

/** Once over, over for good: no later step may think it has time again. */
function latched(deadline: (() => boolean) | undefined): () => boolean {
  let over = false;
  return () => {
    over ||= deadline?.() ?? false;
    return over;
  };
}

function wordsFor(rows: number): number {
  return Math.max(1, Math.ceil(rows / 32));
}
