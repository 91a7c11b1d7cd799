import type { Disjunction } from './formula.ts';
import { disjunctionHolds, factorsIn, logicalSpace } from './logical-space.ts';
import type { Table } from './table.ts';

/** Every disjunction that is shorter by one literal or by one disjunct. */
export function oneShorter(disjunction: Disjunction): Disjunction[] {
  return disjunction.flatMap((conjunction, at) => {
    const without = disjunction.filter((_, other) => other !== at);
    const shorter = conjunction.map((literal) =>
      disjunction.map((one, other) => (other === at ? one.filter((l) => l !== literal) : one)),
    );
    return [
      ...(disjunction.length > 1 ? [without] : []),
      ...(conjunction.length > 1 ? shorter : []),
    ];
  });
}

/**
 * Whether a disjunction has INUS form: it is neither always true nor never, and nothing can be
 * taken from it without changing its meaning. With thresholds below 1 a formula can be minimal in
 * the data and still say something twice, as `A + ~A*B` does. Mackie 1974, ch. 3; Baumgartner and
 * Ambühl 2020.
 */
export function isInus(table: Table, disjunction: Disjunction): boolean {
  const space = logicalSpace(table, factorsIn([disjunction]));
  // Ten literals at most make no space that large, unless factors have very many values.
  if (space === undefined) return true;
  const holds = space.map((at) => disjunctionHolds(disjunction, at));
  if (holds.every(Boolean) || !holds.some(Boolean)) return false;
  return oneShorter(disjunction).every((shorter) =>
    space.some((at, i) => disjunctionHolds(shorter, at) !== holds[i]),
  );
}
