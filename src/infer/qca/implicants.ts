import type { Expression, Literal, Term } from './expression.ts';
import { belongs, type CalibratedSet } from './sets.ts';

/** In an implicant: the condition may have any level. */
export const ANY = -1;

/** Whether every row of one implicant, or one row, lies in another. */
export function within(inner: readonly number[], outer: readonly number[]): boolean {
  return outer.every((value, i) => value === ANY || value === inner[i]);
}

/** An implicant as a product. Levels are written out as soon as one condition has more than two. */
export function termOf(implicant: readonly number[], sets: readonly CalibratedSet[]): Term {
  const many = sets.some(({ levels }) => levels > 2);
  return implicant.flatMap((value, i): Literal[] => {
    const set = sets[i];
    if (!set || value === ANY) return [];
    return many
      ? [{ name: set.name, negated: false, values: [value] }]
      : [{ name: set.name, negated: value === 0 }];
  });
}

export function expressionOf(
  model: readonly (readonly number[])[],
  sets: readonly CalibratedSet[],
): Expression {
  return model.map((implicant) => termOf(implicant, sets));
}

/** How far each case belongs to an implicant. */
export function implicantMembership(
  implicant: readonly number[],
  sets: readonly CalibratedSet[],
): number[] {
  const cases = sets[0]?.values.length ?? 0;
  return Array.from({ length: cases }, (_, i) =>
    implicant.reduce((least, level, j) => {
      const set = sets[j];
      if (!set || level === ANY) return least;
      return Math.min(least, belongs(set.values[i] ?? 0, level, set.levels));
    }, 1),
  );
}
