import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CELL, Density, lowerBound } from '../../src/web/map/density.ts';

const points = fc
  .array(
    fc.record({
      day: fc.integer({ min: -50, max: 50 }),
      x: fc.integer({ min: -10, max: 60 }),
      y: fc.integer({ min: -10, max: 40 }),
    }),
    { maxLength: 80 },
  )
  .map((rows) => {
    const sorted = [...rows].sort((a, b) => a.day - b.day);
    return {
      days: Int32Array.from(sorted, ({ day }) => day),
      x: Float32Array.from(sorted, ({ x }) => x),
      y: Float32Array.from(sorted, ({ y }) => y),
      ids: undefined,
    };
  });
const spell = fc.tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -60, max: 60 }));

/** Counted anew, one by one. */
function counted(
  of: Density,
  first: number,
  last: number,
  k: number,
  x: number,
  y: number,
): number[] {
  const counts = new Array<number>(of.columns * of.rows).fill(0);
  for (const [i, day] of of.points.days.entries()) {
    if (day < first || day > last) continue;
    const column = Math.floor(((of.points.x[i] as number) * k + x) / CELL);
    const row = Math.floor(((of.points.y[i] as number) * k + y) / CELL);
    if (column < 0 || row < 0 || column >= of.columns || row >= of.rows) continue;
    counts[row * of.columns + column] = (counts[row * of.columns + column] as number) + 1;
  }
  return counts;
}

describe('the density of incidents', () => {
  test('counted by what comes and goes is what is counted anew', () => {
    fc.assert(
      fc.property(
        points,
        fc.array(fc.tuple(spell, fc.constantFrom(0.5, 1, 3), fc.integer({ min: -20, max: 20 })), {
          minLength: 1,
          maxLength: 6,
        }),
        (rows, looks) => {
          const density = new Density(rows);
          for (const [[a, b], k, shift] of looks) {
            const [first, last] = [Math.min(a, b), Math.max(a, b)];
            density.look(k, shift, -shift, 60, 40);
            density.show(first, last);
            expect([...density.counts]).toEqual(counted(density, first, last, k, shift, -shift));
          }
        },
      ),
    );
  });

  test('of a spell that moves while the map stands', () => {
    fc.assert(
      fc.property(points, fc.array(spell, { minLength: 1, maxLength: 12 }), (rows, spells) => {
        const density = new Density(rows);
        density.look(1, 0, 0, 60, 40);
        for (const [a, b] of spells) {
          const [first, last] = [Math.min(a, b), Math.max(a, b)];
          density.show(first, last);
          expect([...density.counts]).toEqual(counted(density, first, last, 1, 0, 0));
          expect(density.shown).toBe(rows.days.filter((day) => day >= first && day <= last).length);
        }
      }),
    );
  });

  test.each([
    [[1, 3, 3, 5], 3, 1],
    [[1, 3, 3, 5], 4, 3],
    [[1, 3, 3, 5], 6, 4],
    [[], 1, 0],
  ])('in %j the first not before %i is at %i', (days, day, at) => {
    expect(lowerBound(Int32Array.from(days), day)).toBe(at);
  });
});
