import type { Implicant } from './candidates.ts';
import { type Expectation, relaxed } from './expectations.ts';
import { type Expression, printExpression } from './expression.ts';
import { type ModelFit, modelFit } from './fit.ts';
import { expressionOf, implicantMembership, within } from './implicants.ts';
import { type Minimized, minimize } from './minimize.ts';
import { type Proof, proofOf } from './proof.ts';
import { expand, outside, rowsIn, tooMany } from './region.ts';
import { type Row, rowNumber, rowValues, type TruthTable } from './table.ts';

/** How to minimize: what may be assumed, which covers are asked for, for how long. */
export interface SolutionOptions {
  /** Contradictory rows may be assumed like unobserved ones. */
  readonly assumeContradictions?: boolean | undefined;
  /** Every cover that can do without none of its implicants, not only the smallest. */
  readonly irredundant?: boolean | undefined;
  /** Drops implicants whose rows another covers with more besides: hides tied models. */
  readonly rowDominance?: boolean | undefined;
  /** Sees only the implicants that CCubes of R sees, and reports what it misses. */
  readonly ccubesCompatible?: boolean | undefined;
  /** True once the time is over. */
  readonly deadline?: (() => boolean) | undefined;
}

/** One way to explain every row that shows the outcome. */
export interface Model {
  readonly implicants: readonly Implicant[];
  readonly expression: Expression;
  readonly text: string;
  readonly fit: ModelFit;
}

/** Why there is no model: no row shows the outcome, or no row forbids that everything does. */
export type NoModel = 'nothing-to-explain' | 'no-negative-row';

/** All models of one kind, counted, and listed by the page. */
export interface Solution {
  readonly kind: 'conservative' | 'parsimonious' | 'intermediate';
  readonly table: TruthTable;
  readonly none?: NoModel | undefined;
  /** The prime implicants that cover some row to explain. */
  readonly implicants: readonly Implicant[];
  readonly minimized?: Minimized | undefined;
  /** How many models there are; undefined where the time was too short to count them. */
  readonly count: bigint | undefined;
  readonly page: (from: number, n: number) => readonly Model[];
  /** Why every literal is needed and no model is smaller; only where there is a model. */
  readonly proof?: (() => Proof) | undefined;
}

/** An intermediate solution, and the models between which it lies. */
export interface Intermediate {
  readonly conservative: Model;
  readonly parsimonious: Model;
  readonly solution: Solution;
  /** Unobserved rows that the parsimonious model assumes: with the expectations, and beyond them. */
  readonly easy: readonly number[];
  /** Undefined where they are too many to list. */
  readonly difficult: readonly number[] | undefined;
}

/** Explained rows only: nothing unobserved is assumed. */
export function conservativeSolution(table: TruthTable, options: SolutionOptions = {}): Solution {
  const explained = rowsToExplain(table);
  return solve(
    'conservative',
    table,
    explained,
    outside(explained, explained, table.levels),
    options,
  );
}

/** Whatever is unobserved may be assumed if that makes the models smaller. */
export function parsimoniousSolution(table: TruthTable, options: SolutionOptions = {}): Solution {
  return solve('parsimonious', table, rowsToExplain(table), negativeRows(table, options), options);
}

/**
 * Only what the expectations support is assumed: one solution for each pair of a conservative and a
 * parsimonious model, at most as many pairs as said.
 */
export function intermediateSolutions(
  table: TruthTable,
  expectations: readonly Expectation[],
  options: SolutionOptions = {},
  most = 64,
): Intermediate[] {
  const conservative = conservativeSolution(table, options).page(0, most);
  const parsimonious = parsimoniousSolution(table, options).page(0, most);
  return conservative
    .flatMap((c) => parsimonious.map((p) => [c, p] as const))
    .slice(0, most)
    .map(([c, p]) => intermediate(table, c, p, expectations, options));
}

function intermediate(
  table: TruthTable,
  conservative: Model,
  parsimonious: Model,
  expectations: readonly Expectation[],
  options: SolutionOptions,
): Intermediate {
  const between = conservative.implicants.flatMap((c) =>
    parsimonious.implicants.filter((p) => within(c, p)).map((p) => relaxed(c, p, expectations)),
  );
  const explained = rowsToExplain(table);
  const known = new Set(explained.map((row) => row.join()));
  const covered = rowsIn(between, table.levels);
  if (!covered) throw tooMany();
  const assumed = covered.filter((row) => !known.has(row.join()));
  const easy = assumed.map((row) => rowNumber(row, table.sets)).sort(ascending);
  return {
    conservative,
    parsimonious,
    solution: solve(
      'intermediate',
      table,
      explained,
      outside(explained, [...explained, ...assumed], table.levels),
      options,
    ),
    easy,
    difficult: assumptionsOf(table, parsimonious.implicants)?.filter((row) => !easy.includes(row)),
  };
}

/**
 * The numbers of the rows that a model takes to show the outcome though no case says so; undefined
 * where they are too many to list.
 */
export function assumptionsOf(
  table: TruthTable,
  implicants: readonly Implicant[],
): number[] | undefined {
  const known = new Set(rowsToExplain(table).map((row) => row.join()));
  return rowsIn(implicants, table.levels)
    ?.filter((row) => !known.has(row.join()))
    .map((row) => rowNumber(row, table.sets))
    .sort(ascending);
}

/** What all models share, and what only some of them have. */
export interface Ambiguity {
  readonly models: bigint | undefined;
  readonly core: readonly string[];
  /** In some models only, with the share of the models that have it. */
  readonly peripheral: readonly { readonly implicant: string; readonly share: number }[];
  /** In no model of the kind asked for, though prime. */
  readonly unused: readonly string[];
  /** Not counted in the time that was given. */
  readonly unsettled: readonly string[];
}

/** How far the models of a solution say the same: a reader of one of them should see the others. */
export function ambiguity(solution: Solution): Ambiguity {
  const { table, implicants, count, minimized } = solution;
  const named = implicants.map((implicant, i) => ({
    implicant: textOf([implicant], table),
    models: minimized?.models.frequency[i],
  }));
  const those = (wanted: (models: bigint | undefined) => boolean) =>
    named.filter(({ models }) => wanted(models)).map(({ implicant }) => implicant);
  return {
    models: count,
    core: those((models) => models !== undefined && models === count),
    peripheral: named.flatMap(({ implicant, models }) =>
      models === undefined || count === undefined || models === 0n || models === count
        ? []
        : [{ implicant, share: Number((models * 1_000_000n) / count) / 1_000_000 }],
    ),
    unused: those((models) => models === 0n),
    unsettled: those((models) => models === undefined),
  };
}

/** A model with its words and its fit. */
export function modelOf(table: TruthTable, implicants: readonly Implicant[]): Model {
  const expression = expressionOf(implicants, table.sets);
  return {
    implicants,
    expression,
    text: printExpression(expression),
    fit: modelFit(
      implicants.map((implicant) => implicantMembership(implicant, table.sets)),
      table.memberships,
    ),
  };
}

export function textOf(implicants: readonly Implicant[], table: TruthTable): string {
  return printExpression(expressionOf(implicants, table.sets));
}

const ascending = (a: number, b: number): number => a - b;

/** The rows that show the outcome, one for each level of a condition that does not apply. */
export function rowsToExplain(table: TruthTable): number[][] {
  return rowsWith(table, ({ out }) => out === '1');
}

/** Rows that no implicant may cover: without the outcome, contradictory, or excluded. */
function negativeRows(
  table: TruthTable,
  { assumeContradictions = false }: SolutionOptions,
): number[][] {
  const observed = rowsWith(
    table,
    ({ out }) => out === '0' || (out === 'C' && !assumeContradictions),
  );
  const seen = new Set(table.rows.map(({ number }) => number));
  // Where a condition does not apply, a row stands for several, and may meet a row to explain.
  const explained = new Set(rowsToExplain(table).map((row) => row.join()));
  return distinct([...observed, ...excludedRows(table, seen)]).filter(
    (row) => !explained.has(row.join()),
  );
}

function rowsWith(table: TruthTable, wanted: (row: Row) => boolean): number[][] {
  return distinct(table.rows.filter(wanted).flatMap((row) => expand(row.values, table.levels)));
}

function distinct(rows: readonly number[][]): number[][] {
  return [...new Map(rows.map((row) => [row.join(), row])).values()];
}

function excludedRows(table: TruthTable, observed: ReadonlySet<number>): number[][] {
  return (table.options.exclude ?? [])
    .filter((number) => !observed.has(number))
    .flatMap((number) => expand(rowValues(number, table.sets), table.levels));
}

function solve(
  kind: Solution['kind'],
  table: TruthTable,
  positive: readonly number[][],
  negative: readonly number[][],
  options: SolutionOptions,
): Solution {
  const none = positive.length === 0 ? 'nothing-to-explain' : 'no-negative-row';
  if (positive.length === 0 || negative.length === 0) {
    return { kind, table, none, implicants: [], count: 0n, page: () => [] };
  }
  const { irredundant = false, rowDominance = false, ccubesCompatible = false, deadline } = options;
  const minimized = minimize(
    { levels: table.levels, positive, negative },
    { irredundant, rowDominance, ccubesCompatible, ...(deadline ? { deadline } : {}) },
  );
  const { implicants, models } = minimized;
  return {
    kind,
    table,
    implicants,
    minimized,
    count: models.count,
    proof: () => proofOf(table, minimized, positive, negative),
    page: (from, n) =>
      models.page(from, n).map((model) =>
        modelOf(
          table,
          model.map((i) => implicants[i] ?? []),
        ),
      ),
  };
}
