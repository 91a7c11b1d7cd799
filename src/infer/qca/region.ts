import { UserError } from '../../base/user-error.ts';
import { ANY } from './implicants.ts';

/** Rows listed at most; beyond, a table has to be cut down before its assumptions can be named. */
const MOST = 1 << 16;
const STEPS = 2_000_000;

/** The rows that implicants cover, each once, as levels; undefined where they are too many to list. */
export function rowsIn(
  implicants: readonly (readonly number[])[],
  levels: readonly number[],
): number[][] | undefined {
  const found = new Map<string, number[]>();
  for (const implicant of implicants) {
    const size = implicant.reduce((n, value, i) => n * (value === ANY ? (levels[i] ?? 1) : 1), 1);
    if (size > MOST || found.size > MOST) return undefined;
    for (const row of expand(implicant, levels)) found.set(row.join(), row);
  }
  return [...found.values()];
}

/** Every row that an implicant covers. */
export function expand(implicant: readonly number[], levels: readonly number[]): number[][] {
  return implicant.reduce<number[][]>(
    (rows, value, i) =>
      rows.flatMap((row) =>
        value === ANY
          ? Array.from({ length: levels[i] ?? 1 }, (_, level) => [...row, level])
          : [[...row, value]],
      ),
    [[]],
  );
}

/**
 * Negative rows that stand for the whole outside of a region: the implicants of `explained` that
 * avoid these are the same as those that avoid every row outside. Each way to widen a product of the
 * region until it leaves it meets its first row outside, and that row is taken; so nothing depends
 * on how many rows there are in all.
 */
export function outside(
  explained: readonly (readonly number[])[],
  region: readonly (readonly number[])[],
  levels: readonly number[],
): number[][] {
  const inside = new Set(region.map((row) => row.join()));
  const leaving = new Map<string, readonly number[] | undefined>();
  let steps = 0;
  /** A row of the product that lies outside, or undefined where it has none. */
  const strayIn = (product: readonly number[]): readonly number[] | undefined => {
    const key = product.join();
    if (leaving.has(key)) return leaving.get(key);
    steps += 1;
    if (steps > STEPS) throw tooMany();
    const free = product.indexOf(ANY);
    let stray: readonly number[] | undefined;
    if (free === -1) stray = inside.has(key) ? undefined : product;
    else {
      for (let level = 0; level < (levels[free] ?? 1) && stray === undefined; level += 1) {
        stray = strayIn(product.with(free, level));
      }
    }
    leaving.set(key, stray);
    return stray;
  };
  const found = new Map<string, number[]>();
  const seen = new Set<string>();
  const widen = (product: readonly number[]): void => {
    const key = product.join();
    if (seen.has(key)) return;
    seen.add(key);
    for (const [i, value] of product.entries()) {
      if (value === ANY) continue;
      const wider = product.with(i, ANY);
      const stray = strayIn(wider);
      if (stray === undefined) widen(wider);
      else found.set(stray.join(), [...stray]);
    }
  };
  for (const row of explained) widen(row);
  return [...found.values()];
}

export function tooMany(): UserError {
  return new UserError(
    'more unobserved rows would be assumed than can be listed',
    'Use fewer conditions, or ask for the parsimonious solution only.',
  );
}
