import { UserError } from '../../base/user-error.ts';

/**
 * Crisp: 0 or 1. Multi-value: whole numbers. Fuzzy: memberships from 0 to 1. One table, one kind.
 */
export type Kind = 'crisp' | 'multi-value' | 'fuzzy';

/** Cases in rows, factors in columns. Which of the factors are outcomes is what is asked. */
export interface Table {
  readonly kind: Kind;
  readonly factors: readonly string[];
  readonly cases: readonly { readonly id: string; readonly values: readonly number[] }[];
}

/** A value of a factor. In crisp and fuzzy tables 1 is presence and 0 absence. */
export interface Literal {
  readonly factor: number;
  readonly value: number;
}

/** The values that a factor takes: those seen, or presence and absence. */
export function valuesOf({ kind, cases }: Table, factor: number): number[] {
  if (kind !== 'multi-value') return [1, 0];
  return [...new Set(cases.map(({ values }) => values[factor] ?? Number.NaN))].sort(
    (a, b) => a - b,
  );
}

/** How far each case has the value: 0 to 1. */
export function memberships({ kind, cases }: Table, { factor, value }: Literal): Float64Array {
  return Float64Array.from(cases, ({ values }) => {
    const own = values[factor] ?? Number.NaN;
    if (kind === 'fuzzy') return value === 1 ? own : 1 - own;
    return own === value ? 1 : 0;
  });
}

/** Throws where a value is none of its kind. */
export function assertKind({ kind, factors, cases }: Table): void {
  for (const { id, values } of cases) {
    const fault = factors.findIndex((_, at) => !fits(kind, values[at]));
    if (fault >= 0)
      throw new UserError(
        `Case ${id} has ${values[fault] ?? 'nothing'} for ${factors[fault]}, no ${kind} value.`,
        'Crisp is 0 or 1, multi-value a whole number from 0 on, fuzzy from 0 to 1.',
      );
  }
}

function fits(kind: Kind, value: number | undefined): boolean {
  if (value === undefined) return false;
  if (kind === 'crisp') return value === 0 || value === 1;
  if (kind === 'fuzzy') return value >= 0 && value <= 1;
  return Number.isInteger(value) && value >= 0;
}
