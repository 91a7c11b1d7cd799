import { UserError } from '../../base/user-error.ts';
import { type CaseTable, NOT_APPLICABLE } from './csv.ts';
import { type Literal, parseLiteral } from './expression.ts';
import { sufficiency } from './fit.ts';
import { belongs, type CalibratedSet, literalMembership, setsOf } from './sets.ts';

/** What a row of the truth table is taken for: the outcome, not, contradictory, or unobserved. */
export type Out = '1' | '0' | 'C' | '?';

/** A combination of levels that some case shows. */
export interface Row {
  /** Mixed radix, the first condition most significant, from 1. */
  readonly number: number;
  readonly values: readonly number[];
  readonly out: Out;
  /** How many cases are more in this corner than in any other. */
  readonly n: number;
  readonly incl: number | undefined;
  readonly pri: number | undefined;
  readonly cases: readonly string[];
}

/** The choices that turn cases into a truth table. */
export interface TableOptions {
  readonly outcome: string;
  readonly conditions: readonly string[];
  /** From here a row shows the outcome. */
  readonly inclCut: number;
  /** From here, below `inclCut`, a row is contradictory; without it none is. */
  readonly contradictionCut?: number | undefined;
  readonly nCut?: number | undefined;
  readonly priCut?: number | undefined;
  /** Numbers of rows that may not be assumed and count as negative. */
  readonly exclude?: readonly number[] | undefined;
}

/** Only rows with cases are kept; all others are unobserved. */
export interface TruthTable {
  readonly options: TableOptions;
  readonly outcome: Literal;
  readonly sets: readonly CalibratedSet[];
  readonly levels: readonly number[];
  readonly rows: readonly Row[];
  readonly cases: readonly string[];
  /** The outcome's membership a case, negated where the outcome is. */
  readonly memberships: readonly number[];
  /** Cases in no corner, since a condition of theirs is exactly .5. */
  readonly undecided: readonly string[];
}

/** Cuts are met within this: the tolerance of R's QCA. */
const TOLERANCE = Math.sqrt(Number.EPSILON);

/** Sorts the cases into the corners of the property space and asks each corner for the outcome. */
export function truthTable(data: CaseTable, options: TableOptions): TruthTable {
  const setOf = setsOf(data);
  const outcome = parseLiteral(options.outcome);
  const target = setOf(outcome.name);
  if (target.levels > 2 && !outcome.values) {
    throw new UserError(
      `the outcome ${target.name} has ${target.levels} levels`,
      `Name the level that is meant: ${target.name}[1].`,
    );
  }
  if (options.conditions.length === 0 || options.conditions.includes(outcome.name)) {
    throw new UserError(
      options.conditions.length === 0
        ? 'there is no condition'
        : `${outcome.name} is the outcome and a condition`,
      'Name the conditions: the columns that may explain the outcome, without the outcome.',
    );
  }
  const sets = options.conditions.map(setOf);
  const memberships = literalMembership(target, outcome);
  const corners = new Map<string, { values: number[]; cases: string[] }>();
  const undecided: string[] = [];
  for (const [i, name] of data.cases.entries()) {
    const values = sets.map((set) => corner(set, set.values[i] ?? 0));
    if (values.includes(Number.NaN)) undecided.push(name);
    else {
      const key = values.join();
      const found = corners.get(key) ?? { values, cases: [] };
      found.cases.push(name);
      corners.set(key, found);
    }
  }
  const levels = sets.map((set) => set.levels);
  const rows = [...corners.values()].map(({ values, cases }): Row => {
    const members = cornerMembership(sets, values, data.cases.length);
    const { incl, pri } = sufficiency(members, memberships);
    const number = rowNumber(values, sets);
    return {
      number,
      values,
      n: cases.length,
      incl,
      pri,
      cases,
      out: outOf(incl, pri, cases.length, number, options),
    };
  });
  return {
    options,
    outcome,
    sets,
    levels,
    rows: rows.sort((a, b) => a.number - b.number),
    cases: data.cases,
    memberships,
    undecided,
  };
}

function outOf(
  incl: number | undefined,
  pri: number | undefined,
  n: number,
  number: number,
  { inclCut, contradictionCut = inclCut, nCut = 1, priCut = 0, exclude = [] }: TableOptions,
): Out {
  if (exclude.includes(number)) return '0';
  if (n < nCut) return '?';
  if ((incl ?? 0) >= inclCut - TOLERANCE) return (pri ?? 0) >= priCut - TOLERANCE ? '1' : '0';
  return (incl ?? 0) >= contradictionCut - TOLERANCE ? 'C' : '0';
}

/** The level that a case is most in; NaN where it is at .5 and in none. */
function corner({ levels }: CalibratedSet, value: number): number {
  if (value === NOT_APPLICABLE || levels > 2) return value;
  return value === 0.5 ? Number.NaN : Number(value > 0.5);
}

function cornerMembership(
  sets: readonly CalibratedSet[],
  values: readonly number[],
  cases: number,
): number[] {
  return Array.from({ length: cases }, (_, i) =>
    Math.min(
      ...sets.map((set, j) => {
        const level = values[j] ?? 0;
        const value = set.values[i] ?? 0;
        if (level === NOT_APPLICABLE) return value === NOT_APPLICABLE ? 1 : 0;
        return belongs(value, level, set.levels);
      }),
    ),
  );
}

/** The number of a row. A value that does not apply counts as one level more than the last. */
export function rowNumber(values: readonly number[], sets: readonly CalibratedSet[]): number {
  return (
    sets.reduce((number, set, i) => {
      const value = values[i] ?? 0;
      const radix = set.levels + Number(set.partial);
      return number * radix + (value === NOT_APPLICABLE ? set.levels : value);
    }, 0) + 1
  );
}

/** The levels of the row with that number. */
export function rowValues(number: number, sets: readonly CalibratedSet[]): number[] {
  let rest = number - 1;
  return sets
    .toReversed()
    .map((set) => {
      const radix = set.levels + Number(set.partial);
      const value = rest % radix;
      rest = Math.floor(rest / radix);
      return value === set.levels ? NOT_APPLICABLE : value;
    })
    .reverse();
}

/** The same table for the absence of the outcome. */
export function negated(data: CaseTable, table: TruthTable): TruthTable {
  const { outcome } = table.options;
  const turned = outcome.startsWith('~') ? outcome.slice(1) : `~${outcome}`;
  return truthTable(data, { ...table.options, outcome: turned });
}
