import { UserError } from '../../base/user-error.ts';
import type { CaseTable } from './csv.ts';
import { parseExpression } from './expression.ts';
import { ANY } from './implicants.ts';
import { expand } from './region.ts';
import { assumptionsOf, parsimoniousSolution } from './solutions.ts';
import { negated, rowNumber, type TruthTable, truthTable } from './table.ts';

/** What makes an unobserved row untenable to assume. */
export interface Untenable {
  /** Sets found necessary, such as `DEV + STB`: rows outside them are not assumed. */
  readonly necessary?: readonly string[] | undefined;
  /** Combinations that cannot be, such as `PREGNANT*MALE`. */
  readonly impossible?: readonly string[] | undefined;
  /** Leaves out rows that the outcome and its absence would both assume. */
  readonly contradictory?: boolean | undefined;
}

/** Rows searched at most. */
const MOST = 1 << 20;

/**
 * The enhanced standard analysis of Schneider and Wagemann (2012): the table without the
 * assumptions that are not tenable, and the rows that were taken out and why.
 */
export function enhanced(
  data: CaseTable,
  table: TruthTable,
  untenable: Untenable,
): { readonly table: TruthTable; readonly excluded: ReadonlyMap<number, string> } {
  const size = table.levels.reduce((product, levels) => product * levels, 1);
  if (size > MOST) {
    throw new UserError(
      `${size} rows are too many to search for untenable ones`,
      'Use at most 20 conditions of two levels.',
    );
  }
  const observed = new Set(table.rows.filter(({ out }) => out !== '?').map(({ number }) => number));
  const excluded = new Map<number, string>();
  const tests = [
    ...(untenable.necessary ?? []).map((text) => ({ text, when: false })),
    ...(untenable.impossible ?? []).map((text) => ({ text, when: true })),
  ].map(({ text, when }) => ({ text, when, holds: rowTest(text, table) }));
  const everywhere = table.levels.map(() => ANY);
  if (tests.length > 0) {
    for (const row of expand(everywhere, table.levels)) {
      const number = rowNumber(row, table.sets);
      if (observed.has(number)) continue;
      const failed = tests.find(({ holds, when }) => holds(row) === when);
      if (failed) excluded.set(number, failed.text);
    }
  }
  if (untenable.contradictory) {
    for (const number of contradictoryAssumptions(data, table)) {
      if (!excluded.has(number)) excluded.set(number, `${table.options.outcome} and its absence`);
    }
  }
  const exclude = [...(table.options.exclude ?? []), ...excluded.keys()];
  return { table: truthTable(data, { ...table.options, exclude }), excluded };
}

/** Rows that parsimonious models of the outcome assume, and models of its absence too. */
export function contradictoryAssumptions(data: CaseTable, table: TruthTable, most = 64): number[] {
  const assumed = (one: TruthTable) =>
    new Set(
      parsimoniousSolution(one)
        .page(0, most)
        .flatMap(({ implicants }) => assumptionsOf(one, implicants) ?? []),
    );
  return [...assumed(table).intersection(assumed(negated(data, table)))].sort((a, b) => a - b);
}

/** Whether an expression holds in a row. */
function rowTest(text: string, table: TruthTable): (row: readonly number[]) => boolean {
  const expression = parseExpression(text).map((term) =>
    term.map(({ name, negated: not, values = [1] }) => {
      const at = table.sets.findIndex((set) => set.name === name);
      if (at === -1) {
        throw new UserError(
          `“${text}” names ${name}, which is no condition`,
          `The conditions are: ${table.sets.map((set) => set.name).join(', ')}.`,
        );
      }
      return (row: readonly number[]) => values.includes(row[at] ?? 0) !== not;
    }),
  );
  return (row) => expression.some((term) => term.every((holds) => holds(row)));
}
