import { at } from './bits.ts';
import { type Chart, components, isEmpty, keyOf, type Part, restrict, without } from './chart.ts';
import { apart, hardest, reduce, type Tick } from './cover.ts';
import { relax, ruledOut, SLACK } from './relaxation.ts';

/**
 * All minimum covers of a chart as a product: each factor is either one of some columns, whichever,
 * or a choice that several charts share. No cover is counted twice, none is listed.
 */
export interface Tree {
  readonly count: bigint;
  readonly size: number;
  readonly factors: readonly Factor[];
}

type Factor =
  | { readonly kind: 'pick'; readonly columns: readonly number[]; readonly count: bigint }
  | { readonly kind: 'choice'; readonly choice: Choice; readonly to: Int32Array };

/** Exclusive branches: the first takes its column, the second its own but not the first's, … */
interface Choice {
  readonly count: bigint;
  readonly size: number;
  readonly columns: number;
  readonly branches: readonly Branch[];
}

interface Branch {
  readonly column: number;
  readonly weight: bigint;
  /** Over the columns of the choice. */
  readonly rest: Tree;
}

interface Search {
  readonly tick: Tick;
  readonly known: Map<string, Choice>;
  /** Charts with the largest size that is known not to suffice. */
  readonly dead: Map<string, number>;
}

const REMEMBERED = 1_500_000;

/**
 * All covers of `size` columns, which must be the fewest that do; undefined when there are none.
 * Throws what `tick` throws.
 */
export function minimumCovers(
  chart: Chart,
  size: number,
  weights: Float64Array,
  tick: Tick,
): Tree | undefined {
  return tree({ tick, known: new Map(), dead: new Map() }, chart, size, weights.slice());
}

function tree(
  search: Search,
  whole: Chart,
  budget: number,
  weights: Float64Array,
): Tree | undefined {
  search.tick();
  const factors: Factor[] = [];
  let chart = whole;
  let to = itself(whole.size);
  let left = budget;
  const step = ({ chart: next, to: then }: Part): void => {
    to = to.map((c) => (c === -1 ? -1 : at(then, c)));
    chart = next;
  };
  const pick = (column: number): void => {
    const columns: number[] = [];
    to.forEach((c, from) => {
      if (c === column) columns.push(from);
    });
    factors.push({ kind: 'pick', columns, count: BigInt(at(chart.weight, column)) });
  };
  const finished = (): Tree => ({
    count: factors.reduce((all, factor) => all * countOf(factor), 1n),
    size: budget - left,
    factors,
  });
  for (;;) {
    if (isEmpty(chart.open)) return finished();
    if (left <= 0) return undefined;
    const reduced = reduce(chart, false);
    if (reduced === 'dead') return undefined;
    if (reduced) {
      for (const column of reduced.picks) pick(column);
      left -= reduced.picks.length;
      if (left < 0) return undefined;
      step(reduced.part);
      continue;
    }
    if (apart(chart) > left) return undefined;
    const relaxation = relax(chart, weights, left, whole === chart ? 80 : 25);
    if (relaxation.bound > left + SLACK) return undefined;
    const out = ruledOut(relaxation, left);
    if (out) {
      step(restrict(chart, chart.open, out));
      continue;
    }
    const parts = components(chart);
    if (parts.length > 1) {
      for (const rows of parts) {
        const part = restrict(chart, rows);
        const best = smallest(search, part.chart, left, weights);
        if (!best) return undefined;
        left -= best.size;
        for (const factor of best.factors) factors.push(through(factor, to, part.to));
      }
      return finished();
    }
    const choice = choose(search, chart, left, weights, relaxation.rest);
    if (!choice) return undefined;
    left -= choice.size;
    factors.push({ kind: 'choice', choice, to });
    return finished();
  }
}

/** A factor of a part, over the columns that the whole began with. */
function through(factor: Factor, to: Int32Array, then: Int32Array): Factor {
  const both = to.map((c) => (c === -1 ? -1 : at(then, c)));
  if (factor.kind === 'choice')
    return { ...factor, to: both.map((c) => (c === -1 ? -1 : at(factor.to, c))) };
  const wanted = new Set(factor.columns);
  const columns: number[] = [];
  both.forEach((c, from) => {
    if (wanted.has(c)) columns.push(from);
  });
  return { ...factor, columns };
}

function smallest(
  search: Search,
  chart: Chart,
  most: number,
  weights: Float64Array,
): Tree | undefined {
  for (let budget = apart(chart); budget <= most; budget += 1) {
    const found = tree(search, chart, budget, weights.slice());
    if (found) return found;
  }
  return undefined;
}

function choose(
  search: Search,
  chart: Chart,
  budget: number,
  weights: Float64Array,
  rest: Float64Array,
): Choice | undefined {
  const key = keyOf(chart, true);
  const known = search.known.get(key);
  if (known) return known.size <= budget ? known : undefined;
  if ((search.dead.get(key) ?? -1) >= budget) return undefined;
  const { columns } = hardest(chart);
  columns.sort((a, b) => at(rest, a) - at(rest, b) || a - b);
  const dropped = new Uint8Array(chart.size);
  const branches: Branch[] = [];
  let count = 0n;
  for (const column of columns) {
    dropped[column] = 1;
    const part = restrict(chart, without(chart, column), dropped);
    const below = tree(search, part.chart, budget - 1, weights.slice());
    if (!below) continue;
    const weight = BigInt(at(chart.weight, column));
    const factors = below.factors.map((factor) => through(factor, itself(chart.size), part.to));
    branches.push({ column, weight, rest: { ...below, factors } });
    count += weight * below.count;
  }
  if (branches.length === 0) {
    if (search.dead.size < REMEMBERED) search.dead.set(key, budget);
    return undefined;
  }
  const choice = { count, size: budget, columns: chart.size, branches };
  if (search.known.size < REMEMBERED) search.known.set(key, choice);
  return choice;
}

/** Each column became itself. */
function itself(size: number): Int32Array {
  return Int32Array.from({ length: size }, (_, c) => c);
}

function countOf(factor: Factor): bigint {
  return factor.kind === 'pick' ? factor.count : factor.choice.count;
}

/** The cover with a number from 0; `names` says which implicants stand behind each column. */
export function coverAt(
  tree: Tree,
  index: bigint,
  names: readonly (readonly number[])[],
): number[] {
  const found: number[] = [];
  let left = index;
  for (const factor of tree.factors) {
    const count = countOf(factor);
    const here = left % count;
    left /= count;
    if (factor.kind === 'pick') {
      const all = factor.columns.flatMap((column) => names[column] ?? []);
      found.push(all[Number(here)] as number);
    } else {
      const inner: number[][] = Array.from({ length: factor.choice.columns }, () => []);
      factor.to.forEach((c, from) => {
        if (c !== -1) for (const name of names[from] ?? []) inner[c]?.push(name);
      });
      found.push(...branchAt(factor.choice, here, inner));
    }
  }
  return found;
}

function branchAt(
  { branches }: Choice,
  index: bigint,
  names: readonly (readonly number[])[],
): number[] {
  let left = index;
  for (const { column, weight, rest } of branches) {
    const count = weight * rest.count;
    if (left >= count) {
      left -= count;
      continue;
    }
    const name = names[column]?.[Number(left % weight)] as number;
    return [name, ...coverAt(rest, left / weight, names)];
  }
  throw new Error(`there is no cover number ${index}`);
}

/** For each column of the tree, how many covers hold one given implicant that stands behind it. */
export function frequencies(whole: Tree, columns: number, tick: Tick): bigint[] {
  const known = new Map<Choice, bigint[]>();
  const ofTree = ({ count, factors }: Tree, size: number): bigint[] => {
    const sums = new Array<bigint>(size).fill(0n);
    for (const factor of factors) {
      const others = count / countOf(factor);
      if (factor.kind === 'pick') {
        for (const c of factor.columns) sums[c] = (sums[c] ?? 0n) + others;
        continue;
      }
      const inner = ofChoice(factor.choice);
      factor.to.forEach((c, from) => {
        if (c !== -1 && inner[c] !== 0n)
          sums[from] = (sums[from] ?? 0n) + others * (inner[c] ?? 0n);
      });
    }
    return sums;
  };
  const ofChoice = (choice: Choice): bigint[] => {
    const before = known.get(choice);
    if (before) return before;
    tick();
    const sums = new Array<bigint>(choice.columns).fill(0n);
    for (const { column, weight, rest } of choice.branches) {
      sums[column] = (sums[column] ?? 0n) + rest.count;
      ofTree(rest, choice.columns).forEach((n, c) => {
        if (n !== 0n) sums[c] = (sums[c] ?? 0n) + weight * n;
      });
    }
    known.set(choice, sums);
    return sums;
  };
  return ofTree(whole, columns);
}
