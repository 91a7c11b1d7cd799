import { printExpression } from './expression.ts';
import { ANY, expressionOf } from './implicants.ts';
import type { Minimized } from './minimize.ts';
import { rowNumber, type TruthTable } from './table.ts';

/** What can be checked by hand: why each term needs its literals, and why no model has fewer terms. */
export interface Proof {
  readonly terms: readonly {
    readonly term: string;
    /** Without the literal the term would cover this row, which it must not. */
    readonly literals: readonly { readonly literal: string; readonly row: number }[];
  }[];
  /** No model has fewer terms. */
  readonly lower: number;
  /** By rows that need a term each, by weights of rows, or by a search that went through all. */
  readonly by: 'apart' | 'weights' | 'search';
  /** Rows of which no term covers two. */
  readonly apart: readonly number[];
}

/** The certificates of a minimization in the words of its truth table. */
export function proofOf(
  { sets }: TruthTable,
  { implicants, certificates, size }: Minimized,
  positive: readonly (readonly number[])[],
  negative: readonly (readonly number[])[],
): Proof {
  const text = (implicant: readonly number[]) => printExpression(expressionOf([implicant], sets));
  const numbered = (row: readonly number[] | undefined) => (row ? [rowNumber(row, sets)] : []);
  const { apart, by } = certificates.bound;
  return {
    terms: implicants.map((implicant, index) => ({
      term: text(implicant),
      literals: certificates.literals(index).flatMap(({ condition, negative: at }) => {
        const alone = implicant.map((value, i) => (i === condition ? value : ANY));
        return numbered(negative[at]).map((row) => ({ literal: text(alone), row }));
      }),
    })),
    lower: size.lower,
    by,
    apart: apart.flatMap((at) => numbered(positive[at])).sort((a, b) => a - b),
  };
}
