import { at, lowest } from './bits.ts';
import { type Chart, openRows } from './chart.ts';

/** Room for rounding in floating point, far above what it can add up to. */
export const SLACK = 1e-6;

/** A lower bound from weights of rows, and what using each column would add to it. */
export interface Relaxation {
  readonly bound: number;
  /** 1 less the weights of its rows: a column with a positive rest costs that much more. */
  readonly rest: Float64Array;
}

/**
 * The Lagrangian bound: pay `weights` for each covered row, 1 for each column; then no model of the
 * chart is smaller than the best that can be had. Improves the weights in place by subgradient steps
 * until the bound passes `goal` or the steps are used up.
 */
export function relax(
  chart: Chart,
  weights: Float64Array,
  goal: number,
  steps: number,
): Relaxation {
  const { words, size, bits } = chart;
  const rows = openRows(chart);
  const starts = new Int32Array(size + 1);
  const entries: number[] = [];
  for (let c = 0; c < size; c += 1) {
    for (let w = 0; w < words; w += 1)
      for (let word = at(bits, c * words + w); word !== 0; word &= word - 1)
        entries.push(w * 32 + lowest(word));
    starts[c + 1] = entries.length;
  }
  const columns = Int32Array.from(entries);
  const covered = new Int32Array(words * 32);
  let best = Number.NEGATIVE_INFINITY;
  let bestRest = new Float64Array(size);
  const bestWeights = new Float64Array(rows.length);
  let rest = new Float64Array(size);
  let pace = 1;
  let stale = 0;
  for (let step = 0; step < steps; step += 1) {
    let bound = 0;
    for (const row of rows) {
      bound += at(weights, row);
      covered[row] = 0;
    }
    // The innermost loop of the whole search: elements are read directly.
    for (let c = 0; c < size; c += 1) {
      let left = 1;
      const begin = starts[c] as number;
      const end = starts[c + 1] as number;
      for (let i = begin; i < end; i += 1) left -= weights[columns[i] as number] as number;
      rest[c] = left;
      if (left >= 0) continue;
      bound += left;
      for (let i = begin; i < end; i += 1) {
        const row = columns[i] as number;
        covered[row] = (covered[row] as number) + 1;
      }
    }
    if (bound > best + 1e-4) stale = 0;
    else stale += 1;
    if (bound > best) {
      best = bound;
      const spare = bestRest;
      bestRest = rest;
      rest = spare;
      rows.forEach((row, i) => {
        bestWeights[i] = at(weights, row);
      });
      if (best > goal + SLACK) break;
    }
    if (stale >= 8) {
      pace /= 2;
      stale = 0;
      if (pace < 0.01) break;
    }
    let norm = 0;
    for (const row of rows) norm += (1 - at(covered, row)) ** 2;
    if (norm === 0) break;
    const length = (pace * (goal + 1 - bound)) / norm;
    for (const row of rows)
      weights[row] = Math.max(0, at(weights, row) + length * (1 - at(covered, row)));
  }
  rows.forEach((row, i) => {
    weights[row] = at(bestWeights, i);
  });
  return { bound: best, rest: bestRest };
}

/** Weights to begin with: a row is worth its share of the largest column that covers it. */
export function firstWeights(chart: Chart): Float64Array {
  const { words, size, bits } = chart;
  const weights = new Float64Array(words * 32);
  for (const row of openRows(chart)) weights[row] = 1;
  for (let c = 0; c < size; c += 1) {
    const rows: number[] = [];
    for (let w = 0; w < words; w += 1)
      for (let word = at(bits, c * words + w); word !== 0; word &= word - 1)
        rows.push(w * 32 + lowest(word));
    for (const row of rows) weights[row] = Math.min(at(weights, row), 1 / rows.length);
  }
  return weights;
}

/** Columns that no cover of at most `budget` can hold, or undefined when none is ruled out. */
export function ruledOut({ bound, rest }: Relaxation, budget: number): Uint8Array | undefined {
  const out = new Uint8Array(rest.length);
  let some = false;
  for (let c = 0; c < rest.length; c += 1)
    if (at(rest, c) > 0 && bound + at(rest, c) > budget + SLACK) {
      out[c] = 1;
      some = true;
    }
  return some ? out : undefined;
}
