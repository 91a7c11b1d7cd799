import type { Truth } from '../base/truth.ts';
import type { Condition } from '../record/condition.ts';
import { combinations, evaluate, type Readings, readingsIn } from './evaluate.ts';
import type { Situation } from './situation.ts';
import { type Leaf, leavesOf, type Trace, truthGiven, withLeaves } from './trace.ts';

/** What would have to be settled, and how, for the answer to be sure: no part of it can be spared. */
export interface Pivot {
  readonly readings: Readings;
  readonly leaves: readonly { readonly leaf: Leaf; readonly as: 'yes' | 'no' }[];
  readonly answer: 'yes' | 'no';
}

export interface Pivots {
  /** The questions that the account leaves open. */
  readonly open: readonly Leaf[];
  /** Undefined beyond the limit: they were not looked for. */
  readonly pivots: readonly Pivot[] | undefined;
}

/** Worlds grow as powers of two; beyond this many open questions they are not enumerated. */
const MOST_OPEN = 12;
/** Readings multiply the worlds too: so many cubes are tabulated at most, in a second or two. */
const MOST_CUBES = 4_000_000;

const MIXED = 0;
const ALL_YES = 1;
const ALL_NO = 2;

/**
 * Finds the pivots exactly: the prime implicants of "triggered" and of "not triggered" over the open
 * questions and the readings (Quine 1952, by tabulating every cube). A reading is a variable with
 * one value an option; `fixed` readings are no variables. What is in `besides` must hold too.
 */
export function findPivots(
  condition: Condition,
  situation: Situation,
  fixed: Readings = {},
  besides: readonly Leaf[] = [],
): Pivots {
  const readings = new Map(
    [...readingsIn(condition)].map(([id, options]) => {
      const taken = fixed[id];
      return [id, taken === undefined ? options : [taken]];
    }),
  );
  const ways = combinations(readings);
  const traces = ways.map((way) => withLeaves(besides, evaluate(condition, situation, way)));
  const open = openLeaves(traces);
  const variables = [
    ...[...readings.values()].map((options) => options.length),
    ...open.map(() => 2),
  ];
  const cubes = variables.reduce((product, values) => product * (values + 1), 1);
  if (open.length > MOST_OPEN || cubes > MOST_CUBES) return { open, pivots: undefined };
  const table = tabulate(variables, (world) => {
    const way = wayIndex(world, readings);
    const settled = new Map(
      open.map((leaf, i): [string, Truth] => [
        leaf.key,
        world[readings.size + i] === 0 ? 'yes' : 'no',
      ]),
    );
    const trace = traces[way];
    return trace && truthGiven(trace, settled) === 'yes' ? ALL_YES : ALL_NO;
  });
  const pivots = primes(variables, table).map(({ cube, value }): Pivot => {
    const taken = [...readings].flatMap(([id, options], i) => {
      const option = options[cube[i] ?? options.length];
      return option === undefined || options.length === 1 ? [] : [[id, option] as const];
    });
    const leaves = open.flatMap((leaf, i) => {
      const digit = cube[readings.size + i];
      return digit === 0 || digit === 1 ? [{ leaf, as: digit === 0 ? 'yes' : 'no' } as const] : [];
    });
    return {
      readings: Object.fromEntries(taken),
      leaves,
      answer: value === ALL_YES ? 'yes' : 'no',
    };
  });
  const settled = pivots.filter((p) => p.leaves.length > 0 || Object.keys(p.readings).length > 0);
  return { open, pivots: settled };
}

function openLeaves(traces: readonly Trace[]): Leaf[] {
  const found = new Map<string, Leaf>();
  for (const leaf of traces.flatMap(leavesOf)) {
    if (leaf.truth === 'open') found.set(leaf.key, leaf);
  }
  return [...found.values()];
}

function wayIndex(
  world: readonly number[],
  readings: ReadonlyMap<string, readonly string[]>,
): number {
  let index = 0;
  let i = 0;
  for (const options of readings.values()) {
    index = index * options.length + (world[i] ?? 0);
    i += 1;
  }
  return index;
}

/**
 * The value of every cube. A cube has a digit a variable: one of its values, or, as its largest
 * digit, "any". Cubes are numbered so that those with a value in place of "any" come first.
 */
function tabulate(
  variables: readonly number[],
  valueIn: (world: readonly number[]) => typeof ALL_YES | typeof ALL_NO,
): Uint8Array {
  const weights = weightsOf(variables);
  const table = new Uint8Array(variables.reduce((n, values) => n * (values + 1), 1));
  for (let index = 0; index < table.length; index += 1) {
    const cube = digitsOf(index, variables, weights);
    const free = cube.findIndex((digit, i) => digit === variables[i]);
    if (free === -1) {
      table[index] = valueIn(cube);
      continue;
    }
    const weight = weights[free] ?? 0;
    const values = variables[free] ?? 0;
    const first = table[index - values * weight] ?? MIXED;
    let same = true;
    for (let down = 1; down < values; down += 1) same &&= table[index - down * weight] === first;
    table[index] = same ? first : MIXED;
  }
  return table;
}

function primes(
  variables: readonly number[],
  table: Uint8Array,
): { cube: readonly number[]; value: number }[] {
  const weights = weightsOf(variables);
  const found: { cube: readonly number[]; value: number }[] = [];
  for (let index = 0; index < table.length; index += 1) {
    const value = table[index] ?? MIXED;
    if (value === MIXED) continue;
    const cube = digitsOf(index, variables, weights);
    const widened = cube.some((digit, i) => {
      const values = variables[i] ?? 0;
      return digit < values && table[index + (values - digit) * (weights[i] ?? 0)] !== MIXED;
    });
    if (!widened) found.push({ cube, value });
  }
  return found;
}

function weightsOf(variables: readonly number[]): number[] {
  let weight = 1;
  return variables.map((values) => {
    const mine = weight;
    weight *= values + 1;
    return mine;
  });
}

function digitsOf(
  index: number,
  variables: readonly number[],
  weights: readonly number[],
): number[] {
  return variables.map((values, i) => Math.floor(index / (weights[i] ?? 1)) % (values + 1));
}
