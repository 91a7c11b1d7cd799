import type { Chart } from './chart.ts';
import { type Cover, type Tick, TimeOver } from './cover.ts';
import { countIrredundant, type Irredundant, listIrredundant } from './irredundant.ts';
import { coverAt, frequencies, minimumCovers, type Tree } from './models.ts';

/** Models that are counted but not listed; each is a list of indexes into the implicants. */
export interface ModelSet {
  /** Exact, or undefined when the limit ended first. */
  readonly count: bigint | undefined;
  /** When the limit ended first, the smallest cover found is the only one on the first page. */
  page(from: number, howMany: number): readonly (readonly number[])[];
  /** Per implicant, how many of the models hold it. */
  readonly frequency: readonly (bigint | undefined)[];
}

/** All covers of the minimum size; undefined when the time ended before that size was known. */
export function allMinimum(
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

/** All irredundant covers. */
export function someIrredundant(
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

/** The one cover found, where the time ended before all were counted. */
export function onlyOne(
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

/** The result, or undefined when the time ended first. */
function inTime<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof TimeOver) return undefined;
    throw error;
  }
}
