import { codesByUnit, codesUsed, type Ratings } from './ratings.ts';

/**
 * Fleiss' kappa for any fixed number of coders and nominal codes (Fleiss 1971). Units with a gap
 * are dropped, since it wants the same number of codes for each. Undefined where all codes are the
 * same.
 */
export function fleissKappa(ratings: Ratings): number | undefined {
  const coders = ratings.byCoder.length;
  const units = codesByUnit(ratings).filter(({ length }) => length === coders);
  if (coders < 2 || units.length === 0) return undefined;
  const count = (unit: readonly number[], code: number) => unit.filter((c) => c === code).length;
  let observed = 0;
  let expected = 0;
  for (const code of codesUsed(units)) {
    let share = 0;
    for (const unit of units) {
      const n = count(unit, code);
      observed += (n * (n - 1)) / (coders * (coders - 1)) / units.length;
      share += n / (coders * units.length);
    }
    expected += share ** 2;
  }
  // A sum of one code alone is 1 but for rounding.
  return 1 - expected > 1e-12 ? (observed - expected) / (1 - expected) : undefined;
}
