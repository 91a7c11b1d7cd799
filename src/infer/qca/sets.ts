import { UserError } from '../../base/user-error.ts';
import { type CaseTable, NOT_APPLICABLE, numbersOf } from './csv.ts';
import type { Expression, Literal, Term } from './expression.ts';

/** A calibrated condition: two levels for crisp and fuzzy, more for a multi-value one. */
export interface CalibratedSet {
  readonly name: string;
  readonly levels: number;
  /** One a case: a membership, a level, or NOT_APPLICABLE. */
  readonly values: readonly number[];
  /** Whether some case has no value since the condition does not apply to it. */
  readonly partial: boolean;
}

/** Reads a column as a calibrated set, and says which cell is not calibrated. */
export function calibratedSet(table: CaseTable, name: string): CalibratedSet {
  const values = numbersOf(table, name);
  const fuzzy = values.some((value) => !Number.isInteger(value));
  const highest = Math.max(1, ...values);
  if (fuzzy && highest > 1) {
    const at = values.findIndex((value) => value > 1);
    throw new UserError(
      `${name} is not calibrated: ${table.cases[at]} has ${values[at]}`,
      'Give memberships from 0 to 1, or whole numbers from 0 for the levels of a multi-value set.',
    );
  }
  return { name, levels: highest + 1, values, partial: values.includes(NOT_APPLICABLE) };
}

/** How far a value belongs to a level: the value or its negation, and all or nothing beyond two. */
export function belongs(value: number, level: number, levels: number): number {
  if (value === NOT_APPLICABLE) return 0;
  if (levels > 2) return value === level ? 1 : 0;
  return level === 1 ? value : 1 - value;
}

/** How far each case belongs to a literal. */
export function literalMembership(set: CalibratedSet, literal: Literal): number[] {
  const named = literal.values ?? [1];
  const wrong = named.find((level) => level >= set.levels);
  if (wrong !== undefined) {
    throw new UserError(
      `${set.name} has no level ${wrong}`,
      `Its levels are 0 to ${set.levels - 1}.`,
    );
  }
  return set.values.map((value) => {
    if (value === NOT_APPLICABLE) return 0;
    const held = Math.max(...named.map((level) => belongs(value, level, set.levels)));
    return literal.negated ? 1 - held : held;
  });
}

/** How far each case belongs to a product: to the weakest of its parts. */
export function termMembership(term: Term, setOf: (name: string) => CalibratedSet): number[] {
  return fuzzyAnd(term.map((literal) => literalMembership(setOf(literal.name), literal)));
}

/** How far each case belongs to a sum of products: to the strongest of them. */
export function membership(
  expression: Expression,
  setOf: (name: string) => CalibratedSet,
): number[] {
  return fuzzyOr(expression.map((term) => termMembership(term, setOf)));
}

/** Reads each column once, however many expressions name it. */
export function setsOf(table: CaseTable): (name: string) => CalibratedSet {
  const read = new Map<string, CalibratedSet>();
  return (name) => {
    const set = read.get(name) ?? calibratedSet(table, name);
    read.set(name, set);
    return set;
  };
}

export function fuzzyAnd(parts: readonly (readonly number[])[]): number[] {
  const [first = [], ...rest] = parts;
  return first.map((value, i) => Math.min(value, ...rest.map((part) => part[i] ?? 0)));
}

export function fuzzyOr(parts: readonly (readonly number[])[]): number[] {
  const [first = [], ...rest] = parts;
  return first.map((value, i) => Math.max(value, ...rest.map((part) => part[i] ?? 0)));
}

/** How skewed a set is: how many cases are more in it than out, of all that are not at .5. */
export function skewness(values: readonly number[]): {
  readonly inside: number;
  readonly outside: number;
  readonly atHalf: number;
  readonly share: number | undefined;
} {
  const inside = values.filter((value) => value > 0.5).length;
  const atHalf = values.filter((value) => value === 0.5).length;
  const outside = values.length - inside - atHalf;
  return {
    inside,
    outside,
    atHalf,
    share: inside + outside === 0 ? undefined : inside / (inside + outside),
  };
}
