import type { Literal, Table } from './table.ts';

/** Literals that hold together, in the order of the factors. */
export type Conjunction = readonly Literal[];

/** Conjunctions of which at least one holds. */
export type Disjunction = readonly Conjunction[];

/** How many literals a disjunction has. */
export function complexityOf(disjunction: Disjunction): number {
  return disjunction.reduce((sum, { length }) => sum + length, 0);
}

/** `A`, `~A` or `A=2`. */
export function literalText({ kind, factors }: Table, { factor, value }: Literal): string {
  const name = factors[factor] ?? '';
  if (kind === 'multi-value') return `${name}=${value}`;
  return value === 1 ? name : `~${name}`;
}

/** `A*~B + C`. */
export function disjunctionText(table: Table, disjunction: Disjunction): string {
  return disjunction
    .map((conjunction) => conjunction.map((literal) => literalText(table, literal)).join('*'))
    .join(' + ');
}

/** The literal that a text stands for; undefined where it names no factor of the table. */
export function parseLiteral({ kind, factors }: Table, text: string): Literal | undefined {
  if (kind === 'multi-value') {
    const [, name = '', value = ''] = /^(.+)=(\d+)$/.exec(text) ?? [];
    const factor = factors.indexOf(name);
    return factor < 0 ? undefined : { factor, value: Number(value) };
  }
  const factor = factors.indexOf(text.replace(/^~/, ''));
  return factor < 0 ? undefined : { factor, value: text.startsWith('~') ? 0 : 1 };
}
