import { type Level, squaredDistance } from './distance.ts';
import { codesByUnit, codesUsed, type Ratings } from './ratings.ts';

/** Krippendorff's alpha and what it was computed from. */
export interface Alpha {
  readonly level: Level;
  /**
   * 1 where coders agree throughout, 0 where as often as chance would have it, less than 0 where
   * less often. Undefined where all codes are the same: then nothing could have been disagreed
   * about.
   */
  readonly value: number | undefined;
  /** Values that share a unit with another one; the others say nothing of agreement. */
  readonly pairable: number;
  readonly observed: number;
  readonly expected: number;
}

/**
 * Krippendorff's alpha, 1 - observed / expected disagreement, for any number of coders and with
 * gaps. Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability".
 */
export function alphaOf(ratings: Ratings, level: Level): Alpha {
  // Units coded once have no pair.
  const units = codesByUnit(ratings).filter(({ length }) => length >= 2);
  const codes = codesUsed(units);
  const place = new Map(codes.map((code, index) => [code, index]));
  const placed = units.map((unit) => unit.map((code) => place.get(code) ?? 0));
  const counts = codes.map(() => 0);
  for (const at of placed.flat()) counts[at] = (counts[at] ?? 0) + 1;
  const pairable = placed.flat().length;
  const distance = squaredDistance(level, codes, counts);

  // Observed: the pairs within each unit, so that each value weighs the same however many coders.
  let observed = 0;
  for (const unit of placed) {
    let within = 0;
    for (const [i, a] of unit.entries())
      for (const b of unit.slice(i + 1)) within += 2 * distance(a, b);
    observed += within / (unit.length - 1);
  }
  observed /= pairable;

  // Expected: all pairs, whatever their units.
  let expected = 0;
  for (const [a, countA] of counts.entries())
    for (const [b, countB] of counts.entries())
      if (a !== b) expected += countA * countB * distance(a, b);
  expected /= pairable * (pairable - 1);

  return {
    level,
    value: expected > 0 ? 1 - observed / expected : undefined,
    pairable,
    observed: pairable === 0 ? 0 : observed,
    expected: pairable === 0 ? 0 : expected,
  };
}
