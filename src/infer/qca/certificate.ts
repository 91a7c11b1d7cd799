import { at, lowest } from './bits.ts';
import { type Chart, openRows } from './chart.ts';
import { rowsApart } from './cover.ts';

/** Why one literal is needed: without it the implicant covers this negative row of the input. */
export interface LiteralProof {
  readonly condition: number;
  readonly negative: number;
}

/** Why no model is smaller. The first two can be checked by hand, without trusting the search. */
export interface BoundProof {
  /** Positive rows of the input of which no implicant covers two: every model has that many. */
  readonly apart: readonly number[];
  /** A weight for each positive row, so that the rows of no implicant weigh more than 1 together:
   * every model has at least the sum. */
  readonly weights: readonly number[];
  /** What proves the lower bound: the rows apart, the sum of the weights, or a finished search. */
  readonly by: 'apart' | 'weights' | 'search';
}

/** A negative row for each literal of an implicant. */
export function literalProofs(
  implicant: readonly number[],
  negative: readonly (readonly number[])[],
): LiteralProof[] {
  return implicant.flatMap((value, condition) => {
    if (value === -1) return [];
    const row = negative.findIndex((values) =>
      implicant.every((v, i) => i === condition || v === -1 || v === values[i]),
    );
    return row === -1 ? [] : [{ condition, negative: row }];
  });
}

/** What proves the bound, over the rows of the chart; `ofRow` gives their numbers in the input. */
export function boundProof(
  chart: Chart,
  weights: Float64Array,
  lower: number,
  ofRow: readonly number[],
  rows: number,
): BoundProof {
  const apart = rowsApart(chart)
    .map((row) => at(ofRow, row))
    .sort((a, b) => a - b);
  const fair = feasible(chart, weights);
  const spread = new Array<number>(rows).fill(0);
  for (const row of openRows(chart)) spread[at(ofRow, row)] = at(fair, row);
  const sum = spread.reduce((all, weight) => all + weight, 0);
  let by: BoundProof['by'] = 'search';
  if (Math.ceil(sum - 1e-6) >= lower) by = 'weights';
  if (apart.length >= lower) by = 'apart';
  return { apart, weights: spread, by };
}

/** The weights, first lessened until no column weighs more than 1, then raised where there is room. */
function feasible(chart: Chart, weights: Float64Array): Float64Array {
  const { words, size, bits } = chart;
  const rowsOf = (c: number): number[] => {
    const rows: number[] = [];
    for (let w = 0; w < words; w += 1)
      for (let word = at(bits, c * words + w); word !== 0; word &= word - 1)
        rows.push(w * 32 + lowest(word));
    return rows;
  };
  const weigh = (rows: readonly number[], by: Float64Array): number =>
    rows.reduce((sum, row) => sum + at(by, row), 0);
  const fair = weights.slice();
  for (let c = 0; c < size; c += 1) {
    const rows = rowsOf(c);
    const heavy = weigh(rows, fair);
    if (heavy > 1) for (const row of rows) fair[row] = at(fair, row) / heavy;
  }
  const room = new Float64Array(words * 32).fill(1);
  const columnsOf: number[][] = Array.from({ length: words * 32 }, () => []);
  const used = new Float64Array(size);
  for (let c = 0; c < size; c += 1) {
    const rows = rowsOf(c);
    used[c] = weigh(rows, fair);
    for (const row of rows) columnsOf[row]?.push(c);
  }
  for (const row of openRows(chart)) {
    for (const c of columnsOf[row] ?? []) room[row] = Math.min(at(room, row), 1 - at(used, c));
    const more = Math.max(0, at(room, row));
    fair[row] = at(fair, row) + more;
    for (const c of columnsOf[row] ?? []) used[c] = at(used, c) + more;
  }
  return fair;
}
