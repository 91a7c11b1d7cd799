import type { AtomicSolution } from './atomic.ts';
import type { Disjunction } from './formula.ts';
import { type Configuration, disjunctionHolds, factorsIn, logicalSpace } from './logical-space.ts';
import { oneShorter } from './redundancy.ts';
import type { Literal, Table } from './table.ts';

type Part = Pick<AtomicSolution, 'outcome' | 'disjunction'>;

/**
 * Whether a configuration is as an atomic solution says: its disjunction holds just if its outcome
 * does.
 */
function agrees({ outcome, disjunction }: Part, at: Configuration): boolean {
  return disjunctionHolds(disjunction, at) === (at.get(outcome.factor) === outcome.value);
}

/**
 * Every configuration that a structure allows, and all there are; undefined where there are too
 * many.
 */
function spaceOf(table: Table, parts: readonly Part[]): readonly Configuration[] | undefined {
  const formulas = parts.map((part): Disjunction => [...part.disjunction, [part.outcome]]);
  return logicalSpace(table, factorsIn(formulas));
}

/**
 * The structure without parts that the others imply. Where several can go, but not together, each
 * way gives a structure. Undefined where it is too large to check.
 */
export function withoutRedundant<P extends Part>(
  table: Table,
  parts: readonly P[],
): readonly (readonly P[])[] | undefined {
  const space = spaceOf(table, parts);
  if (space === undefined) return undefined;
  const reduce = (kept: readonly P[]): (readonly P[])[] => {
    const spare = kept.filter((part) => {
      const others = kept.filter((other) => other !== part);
      return (
        others.length > 0 &&
        space.every((at) => agrees(part, at) || !others.every((other) => agrees(other, at)))
      );
    });
    if (spare.length === 0) return [kept];
    return spare.flatMap((part) => reduce(kept.filter((other) => other !== part)));
  };
  return [...new Map(reduce(parts).map((kept) => [JSON.stringify(kept), kept])).values()];
}

/**
 * Whether no part can be shortened by a literal or a disjunct to something that the whole implies,
 * and the whole leaves every factor free to vary: neither a contradiction nor a constant.
 */
export function isFreeOfPartialRedundancy(table: Table, parts: readonly Part[]): boolean {
  const space = spaceOf(table, parts);
  if (space === undefined) return true;
  const allowed = space.filter((at) => parts.every((part) => agrees(part, at)));
  const literals: Literal[] = parts.flatMap(({ outcome, disjunction }) => [
    outcome,
    ...disjunction.flat(),
  ]);
  const varies = ({ factor, value }: Literal) =>
    allowed.some((at) => at.get(factor) === value) &&
    allowed.some((at) => at.get(factor) !== value);
  if (!literals.every(varies)) return false;
  return parts.every(({ outcome, disjunction }) =>
    oneShorter(disjunction).every((shorter) =>
      allowed.some((at) => !agrees({ outcome, disjunction: shorter }, at)),
    ),
  );
}
