import type { CaseTable } from './csv.ts';
import {
  type Expression,
  negation,
  parseExpression,
  parseLiteral,
  printExpression,
  printTerm,
  times,
} from './expression.ts';
import { type Sufficiency, sufficiency } from './fit.ts';
import { literalMembership, membership, setsOf } from './sets.ts';

/** Where a theory and a model agree or not, and which cases lie there with and without the outcome. */
export interface TheoryArea extends Sufficiency {
  readonly area: 'model*theory' | 'model*~theory' | '~model*theory' | '~model*~theory';
  readonly expression: string;
  readonly withOutcome: readonly string[];
  readonly without: readonly string[];
}

export interface TheoryEvaluation {
  readonly terms: readonly ({ readonly expression: string } & Sufficiency)[];
  readonly model: { readonly expression: string } & Sufficiency;
  readonly theory: { readonly expression: string } & Sufficiency;
  readonly areas: readonly TheoryArea[];
}

/**
 * Sets what was found beside what was expected (Ragin 1987, Schneider and Wagemann 2012): their
 * meet, what only one of them says, what neither does.
 */
export function evaluateTheory(
  data: CaseTable,
  { outcome, model, theory }: { outcome: string; model: string; theory: string },
): TheoryEvaluation {
  const setOf = setsOf(data);
  const wanted = parseLiteral(outcome);
  const y = literalMembership(setOf(wanted.name), wanted);
  const found = parseExpression(model);
  const expected = parseExpression(theory);
  const members = (expression: Expression) =>
    expression.length === 0 ? y.map(() => 0) : membership(expression, setOf);
  const fitted = (expression: Expression) => ({
    expression: printExpression(expression),
    ...sufficiency(members(expression), y),
  });
  const area = (name: TheoryArea['area'], expression: Expression): TheoryArea => {
    const held = members(expression);
    const casesWhere = (shown: (value: number) => boolean) =>
      data.cases.filter((_, i) => (held[i] ?? 0) > 0.5 && shown(y[i] ?? 0));
    return {
      area: name,
      ...fitted(expression),
      withOutcome: casesWhere((value) => value > 0.5),
      without: casesWhere((value) => value <= 0.5),
    };
  };
  return {
    terms: found.map((term) => ({ ...fitted([term]), expression: printTerm(term) })),
    model: fitted(found),
    theory: fitted(expected),
    areas: [
      area('model*theory', times(found, expected)),
      area('model*~theory', times(found, negation(expected))),
      area('~model*theory', times(negation(found), expected)),
      area('~model*~theory', times(negation(found), negation(expected))),
    ],
  };
}
