import type { CaseTable } from './csv.ts';
import { type Expression, parseLiteral, parseStatement, printTerm } from './expression.ts';
import { fuzzyOr, literalMembership, setsOf, termMembership } from './sets.ts';

/** How well a set is sufficient for the outcome; a share of nothing is undefined. */
export interface Sufficiency {
  /** Inclusion, also called consistency: how much of the set lies in the outcome. */
  readonly incl: number | undefined;
  /** Proportional reduction in inconsistency: inclusion without what lies in the negation too. */
  readonly pri: number | undefined;
  /** Raw coverage: how much of the outcome lies in the set. */
  readonly cov: number | undefined;
}

/** The fit of one product; how much only it covers is undefined where it stands alone. */
export interface TermFit extends Sufficiency {
  readonly unique: number | undefined;
}

/** How well a set is necessary for the outcome. */
export interface Necessity {
  /** How much of the outcome lies in the set. */
  readonly inclN: number | undefined;
  /** Relevance of necessity: near 0 where the set is there whatever happens. */
  readonly roN: number | undefined;
  readonly covN: number | undefined;
}

export interface ModelFit {
  readonly terms: readonly TermFit[];
  readonly model: Sufficiency;
}

export function sufficiency(set: readonly number[], outcome: readonly number[]): Sufficiency {
  const both = overlap(set, outcome);
  const ambiguous = set.reduce((total, value, i) => {
    const y = outcome[i] ?? 0;
    return total + Math.min(value, y, 1 - y);
  }, 0);
  return {
    incl: share(both, sum(set)),
    pri: share(both - ambiguous, sum(set) - ambiguous),
    cov: share(both, sum(outcome)),
  };
}

export function necessity(set: readonly number[], outcome: readonly number[]): Necessity {
  const both = overlap(set, outcome);
  return {
    inclN: share(both, sum(outcome)),
    roN: share(set.length - sum(set), set.length - both),
    covN: share(both, sum(set)),
  };
}

/** The fit of a model whose products are given by their memberships. */
export function modelFit(
  terms: readonly (readonly number[])[],
  outcome: readonly number[],
): ModelFit {
  const whole = fuzzyOr(terms);
  const covered = overlap(whole, outcome);
  return {
    terms: terms.map((term, i) => ({
      ...sufficiency(term, outcome),
      unique:
        terms.length === 1
          ? undefined
          : share(
              covered - overlap(fuzzyOr(terms.filter((_, j) => j !== i)), outcome),
              sum(outcome),
            ),
    })),
    model: sufficiency(whole, outcome),
  };
}

/** The fit of a statement: each of its products, and the whole where it has several. */
export type StatementFit =
  | {
      readonly relation: 'sufficient';
      readonly terms: readonly ({ readonly term: string } & TermFit)[];
      readonly whole: Sufficiency;
    }
  | {
      readonly relation: 'necessary';
      readonly terms: readonly ({ readonly term: string } & Necessity)[];
      readonly whole: Necessity;
    };

/** Tests `A*B + C -> Y` or `A + B <- Y` on calibrated data. */
export function statementFit(table: CaseTable, text: string): StatementFit {
  const { relation, expression, outcome } = parseStatement(text);
  const setOf = setsOf(table);
  const wanted = parseLiteral(outcome);
  const y = literalMembership(setOf(wanted.name), wanted);
  const terms = expression.map((term) => termMembership(term, setOf));
  const named = namesOf(expression);
  if (relation === 'necessary') {
    return {
      relation,
      terms: terms.map((term, i) => ({ term: named[i] ?? '', ...necessity(term, y) })),
      whole: necessity(fuzzyOr(terms), y),
    };
  }
  const fit = modelFit(terms, y);
  return {
    relation,
    terms: fit.terms.map((term, i) => ({ term: named[i] ?? '', ...term })),
    whole: fit.model,
  };
}

function namesOf(expression: Expression): string[] {
  return expression.map((term) => printTerm(term));
}

export function overlap(a: readonly number[], b: readonly number[]): number {
  return a.reduce((total, value, i) => total + Math.min(value, b[i] ?? 0), 0);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** A share, or undefined of nothing; what is left of rounding counts as nothing. */
export function share(part: number, whole: number): number | undefined {
  return Math.abs(whole) < 1e-12 ? undefined : part / whole;
}
