import { at, lowest, ones } from './bits.ts';
import {
  type Chart,
  candidates,
  components,
  dominatedColumns,
  impliedRows,
  isEmpty,
  keyOf,
  openRows,
  type Part,
  restrict,
  without,
} from './chart.ts';
import { firstWeights, type Relaxation, relax, ruledOut, SLACK } from './relaxation.ts';

/** Thrown through a search when the time is over, and caught where it began. */
export class TimeOver extends Error {}

/** Called often; throws TimeOver when the time is over. */
export type Tick = () => void;

/** Bounds for the fewest columns that cover the chart, and a cover that reaches the upper one. */
export interface Cover {
  readonly lower: number;
  readonly columns: readonly number[];
  /** Weights of rows that prove the first lower bound. */
  readonly weights: Float64Array;
  readonly relaxed: number;
}

/**
 * The fewest columns that cover all open rows: is there a cover of the lower bound, of one more, and
 * so on, so that a limit leaves both bounds.
 */
export function fewest(chart: Chart, tick: Tick, floor = 0): Cover {
  if (isEmpty(chart.open))
    return { lower: 0, columns: [], weights: new Float64Array(chart.words * 32), relaxed: 0 };
  let columns = greedy(chart, undefined);
  const { chart: core, to } = restrict(chart, chart.open, dominatedColumns(chart));
  const back = new Int32Array(core.size);
  to.forEach((c, original) => {
    if (c !== -1) back[c] = original;
  });
  const weights = firstWeights(core);
  let relaxed = 0;
  // The relaxation also tells which columns make good covers.
  for (let round = 0; round < 8 && relaxed <= columns.length - 1 + SLACK; round += 1) {
    const relaxation = relax(core, weights, columns.length - 1, 60);
    relaxed = Math.max(relaxed, relaxation.bound);
    const tried = greedy(core, relaxation.rest).map((c) => at(back, c));
    if (tried.length < columns.length) columns = tried;
  }
  let lower = Math.max(floor, 1, Math.ceil(relaxed - SLACK));
  const dead = new Map<string, number>();
  try {
    while (lower < columns.length) {
      const found = within({ tick, dead }, core, lower, weights.slice());
      if (found) columns = found.map((c) => at(back, c));
      else lower += 1;
    }
  } catch (error) {
    if (!(error instanceof TimeOver)) throw error;
  }
  return { lower, columns, weights, relaxed };
}

interface Search {
  readonly tick: Tick;
  /** Charts with the largest size that is known not to suffice. */
  readonly dead: Map<string, number>;
}

/** How many states are remembered; beyond that the search goes on without. */
const REMEMBERED = 1_500_000;

/** A cover of at most `budget` columns, or undefined when there is none. Changes the weights. */
function within(
  search: Search,
  whole: Chart,
  budget: number,
  weights: Float64Array,
): number[] | undefined {
  search.tick();
  const picks: number[] = [];
  const back: (readonly number[])[] = [];
  let chart = whole;
  let left = budget;
  const original = (column: number): number =>
    back.reduceRight((c, names) => names[c] as number, column);
  const step = ({ chart: next, to }: Part): void => {
    const names = new Array<number>(next.size);
    to.forEach((c, from) => {
      if (c !== -1) names[c] = from;
    });
    back.push(names);
    chart = next;
  };
  for (;;) {
    if (isEmpty(chart.open)) return picks;
    if (left <= 0) return undefined;
    const reduced = reduce(chart, true);
    if (reduced === 'dead') return undefined;
    if (reduced) {
      for (const column of reduced.picks) picks.push(original(column));
      left -= reduced.picks.length;
      if (left < 0) return undefined;
      step(reduced.part);
      continue;
    }
    if (apart(chart) > left) return undefined;
    const relaxation = relax(chart, weights, left, whole === chart ? 60 : 25);
    if (relaxation.bound > left + SLACK) return undefined;
    const out = ruledOut(relaxation, left);
    if (out) {
      step(restrict(chart, chart.open, out));
      continue;
    }
    const parts = components(chart);
    if (parts.length > 1) {
      for (const part of parts) {
        // Each part gets the rest of the budget: the last one shows whether that was enough.
        const { chart: piece, to } = restrict(chart, part);
        const names = new Int32Array(piece.size);
        to.forEach((c, from) => {
          if (c !== -1) names[c] = from;
        });
        const best = smallest(search, piece, left, weights);
        if (!best) return undefined;
        for (const column of best) picks.push(original(at(names, column)));
        left -= best.length;
      }
      return picks;
    }
    const key = keyOf(chart, false);
    if ((search.dead.get(key) ?? -1) >= left) return undefined;
    const found = branch(search, chart, left, weights, relaxation);
    if (found) return [...picks, ...found.map(original)];
    if (search.dead.size < REMEMBERED) search.dead.set(key, left);
    return undefined;
  }
}

/** A smallest cover, if it has at most `most` columns. */
function smallest(
  search: Search,
  chart: Chart,
  most: number,
  weights: Float64Array,
): number[] | undefined {
  for (let budget = apart(chart); budget <= most; budget += 1) {
    const found = within(search, chart, budget, weights.slice());
    if (found) return found;
  }
  return undefined;
}

function branch(
  search: Search,
  chart: Chart,
  budget: number,
  weights: Float64Array,
  relaxation: Relaxation,
): number[] | undefined {
  const { columns } = hardest(chart);
  columns.sort((a, b) => at(relaxation.rest, a) - at(relaxation.rest, b));
  const dropped = new Uint8Array(chart.size);
  for (const column of columns) {
    dropped[column] = 1;
    const { chart: rest, to } = restrict(chart, without(chart, column), dropped);
    const found = within(search, rest, budget - 1, weights.slice());
    if (!found) continue;
    const names = new Int32Array(rest.size);
    to.forEach((c, from) => {
      if (c !== -1) names[c] = from;
    });
    return [column, ...found.map((c) => at(names, c))];
  }
  return undefined;
}

/** The open row with the fewest columns, and these. */
export function hardest(chart: Chart): { row: number; columns: number[] } {
  const rows = openRows(chart);
  const { words, sets, counts } = candidates(chart, rows);
  let least = 0;
  for (let i = 1; i < rows.length; i += 1) if (at(counts, i) < at(counts, least)) least = i;
  const columns: number[] = [];
  for (let w = 0; w < words; w += 1)
    for (let word = at(sets, least * words + w); word !== 0; word &= word - 1)
      columns.push(w * 32 + lowest(word));
  return { row: rows[least] ?? -1, columns };
}

/** A simpler chart, and the columns that every cover of it must have. */
export interface Reduced {
  readonly part: Part;
  readonly picks: readonly number[];
}

/**
 * One round of reduction: rows that follow from others, columns that a row cannot do without and,
 * when only the size counts, dominated columns. Undefined when nothing changes, `dead` when a row
 * has no column.
 */
export function reduce(chart: Chart, sizeOnly: boolean): Reduced | 'dead' | undefined {
  const rows = openRows(chart);
  const found = candidates(chart, rows);
  if (found.counts.includes(0)) return 'dead';
  const picks = new Set<number>();
  rows.forEach((_, i) => {
    if (at(found.counts, i) !== 1) return;
    for (let w = 0; w < found.words; w += 1) {
      const word = at(found.sets, i * found.words + w);
      if (word !== 0) picks.add(w * 32 + lowest(word));
    }
  });
  const open = chart.open.slice();
  for (const column of picks)
    for (let w = 0; w < chart.words; w += 1)
      open[w] = at(open, w) & ~at(chart.bits, column * chart.words + w);
  if (picks.size > 0) return { part: restrict(chart, open), picks: [...picks] };
  const implied = impliedRows(rows, found);
  for (const row of implied) open[row >>> 5] = at(open, row >>> 5) & ~(1 << (row & 31));
  if (implied.length > 0) return { part: restrict(chart, open), picks: [] };
  if (!sizeOnly) return undefined;
  const dominated = dominatedColumns(chart);
  return dominated.includes(1) ? { part: restrict(chart, open, dominated), picks: [] } : undefined;
}

/** How many rows can be found of which no column covers two: fewer columns cannot do. */
export function apart(chart: Chart): number {
  return rowsApart(chart).length;
}

/** Such rows, those with the fewest neighbours first. */
export function rowsApart(chart: Chart): number[] {
  const { words, size, bits } = chart;
  const rows = openRows(chart);
  const near = new Int32Array(words * 32 * words);
  for (let c = 0; c < size; c += 1)
    for (let w = 0; w < words; w += 1)
      for (let word = at(bits, c * words + w); word !== 0; word &= word - 1) {
        const row = w * 32 + lowest(word);
        for (let v = 0; v < words; v += 1)
          near[row * words + v] = at(near, row * words + v) | at(bits, c * words + v);
      }
  const neighbours = new Int32Array(words * 32);
  for (const row of rows)
    for (let w = 0; w < words; w += 1)
      neighbours[row] = at(neighbours, row) + ones(at(near, row * words + w));
  const taken: number[] = [];
  const free = chart.open.slice();
  for (const row of rows.sort((a, b) => at(neighbours, a) - at(neighbours, b) || a - b)) {
    if ((at(free, row >>> 5) & (1 << (row & 31))) === 0) continue;
    taken.push(row);
    for (let w = 0; w < words; w += 1) free[w] = at(free, w) & ~at(near, row * words + w);
  }
  return taken;
}

/** A cover found fast: the column that covers most for its price, again and again, then what it can
 * do without. */
function greedy({ words, size, bits, open }: Chart, rest: Float64Array | undefined): number[] {
  const left = open.slice();
  const chosen: number[] = [];
  while (!isEmpty(left)) {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let c = 0; c < size; c += 1) {
      let gain = 0;
      for (let w = 0; w < words; w += 1) gain += ones(at(bits, c * words + w) & at(left, w));
      if (gain === 0) continue;
      const price = (rest ? Math.max(0.05, at(rest, c) + 0.05) : 1) / gain;
      if (price >= least) continue;
      least = price;
      best = c;
    }
    if (best === -1) return chosen;
    chosen.push(best);
    for (let w = 0; w < words; w += 1) left[w] = at(left, w) & ~at(bits, best * words + w);
  }
  for (let i = chosen.length - 1; i >= 0; i -= 1) {
    const others = new Int32Array(words);
    chosen.forEach((c, j) => {
      if (j !== i)
        for (let w = 0; w < words; w += 1) others[w] = at(others, w) | at(bits, c * words + w);
    });
    if (open.every((word, w) => (word & ~at(others, w)) === 0)) chosen.splice(i, 1);
  }
  return chosen;
}
