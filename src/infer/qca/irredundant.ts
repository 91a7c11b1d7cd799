import { at } from './bits.ts';
import { type Chart, candidates, openRows } from './chart.ts';
import type { Tick } from './cover.ts';
import { type Hypergraph, minimalEdges, minimalTransversals } from './transversals.ts';

/** How many irredundant covers there are, and how many of them hold one implicant of each column. */
export interface Irredundant {
  readonly count: bigint;
  readonly frequency: readonly bigint[];
}

/**
 * All covers that can do without none of their columns are the minimal sets of columns that hit the
 * candidates of every row. Counted one by one, so only the time limits how many can be counted.
 */
export function countIrredundant(chart: Chart, tick: Tick): Irredundant {
  let count = 0n;
  const frequency = new Array<bigint>(chart.size).fill(0n);
  minimalTransversals(graphOf(chart), (chosen, size) => {
    tick();
    const covers = coversOf(chart, chosen, size);
    count += covers;
    for (let i = 0; i < size; i += 1) {
      const column = at(chosen, i);
      frequency[column] = (frequency[column] ?? 0n) + covers / BigInt(at(chart.weight, column));
    }
    return true;
  });
  return { count, frequency };
}

/** Some of these covers, from a number on, in an order that does not change. */
export function listIrredundant(
  chart: Chart,
  names: readonly (readonly number[])[],
  from: number,
  howMany: number,
  tick: Tick,
): number[][] {
  const listed: number[][] = [];
  let skip = BigInt(from);
  if (howMany <= 0) return listed;
  minimalTransversals(graphOf(chart), (chosen, size) => {
    tick();
    const covers = coversOf(chart, chosen, size);
    for (let index = skip; index < covers && listed.length < howMany; index += 1n) {
      let left = index;
      const model: number[] = [];
      for (let i = 0; i < size; i += 1) {
        const behind = names[at(chosen, i)] ?? [];
        model.push(behind[Number(left % BigInt(behind.length))] as number);
        left /= BigInt(behind.length);
      }
      listed.push(model);
    }
    skip = skip > covers ? skip - covers : 0n;
    return listed.length < howMany;
  });
  return listed;
}

function coversOf(chart: Chart, chosen: Int32Array, size: number): bigint {
  let covers = 1n;
  for (let i = 0; i < size; i += 1) covers *= BigInt(at(chart.weight, at(chosen, i)));
  return covers;
}

function graphOf(chart: Chart): Hypergraph {
  const { words, sets } = candidates(chart, openRows(chart));
  return minimalEdges({ vertices: chart.size, words, edges: sets });
}
