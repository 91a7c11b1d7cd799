import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CELL,
  cutTo,
  type Packing,
  type Placeable,
  type Placed,
  pack,
  type Window,
} from '../../../src/view/time-lanes/pack.ts';

const measure = (text: string): number => text.length * 7;
const INFINITE = Number.POSITIVE_INFINITY;

/** What a placed thing takes up: the mark with the room that a finger needs, and its words. */
function boxes(placed: Placed): [number, number][] {
  const { x0, x1, label, grouped } = placed;
  const pad = grouped ? 0 : Math.max(0, (CELL - (x1 - x0)) / 2);
  const own: [number, number] = [x0 - pad, x1 + pad];
  return label && !label.inside ? [own, [label.x, label.x + label.width]] : [own];
}

function collisions(placed: readonly Placed[]): string[] {
  return [...Map.groupBy(placed, ({ row }) => row)].flatMap(([row, members]) => {
    const taken = members.flatMap(boxes).sort((a, b) => a[0] - b[0]);
    return taken.flatMap(([x], i) => {
      const before = taken[i - 1];
      return before && x < before[1] - 1e-6 ? [`row ${row}: ${x} < ${before[1]}`] : [];
    });
  });
}

const day = fc.integer({ min: 0, max: 1000 });
const thing: fc.Arbitrary<Placeable> = fc
  .tuple(
    fc.oneof({ weight: 9, arbitrary: day }, { weight: 1, arbitrary: fc.constant(-INFINITE) }),
    fc.oneof(
      { weight: 6, arbitrary: fc.constant(1) },
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 400 }) },
      { weight: 1, arbitrary: fc.constant(INFINITE) },
    ),
    fc.string({ maxLength: 30 }),
  )
  .map(([earliest, length, label]) => ({
    earliest,
    latest: Number.isFinite(earliest) ? earliest + length : length,
    label,
  }));
const things = fc
  .array(thing, { maxLength: 60 })
  .map((all) => all.sort((a, b) => (a.earliest === b.earliest ? 0 : a.earliest - b.earliest)));
const window: fc.Arbitrary<Window> = fc
  .tuple(day, fc.integer({ min: 20, max: 1000 }), fc.integer({ min: 200, max: 1600 }))
  .map(([first, length, width]) => ({ first, last: first + length, width }));

describe('things on a line', () => {
  test('never touch, and each that is in sight stands there once', () => {
    const seen = { groups: 0, labels: 0, inside: 0 };
    fc.assert(
      fc.property(things, window, fc.integer({ min: 0, max: 6 }), (all, view, rows) => {
        const placed = pack(all, view, { rows, measure } satisfies Packing);
        expect(collisions(placed)).toEqual([]);
        const visible = [...all.keys()].filter((i) => {
          const one = all[i] as Placeable;
          return one.latest > view.first && one.earliest < view.last;
        });
        expect(placed.flatMap(({ of }) => of).sort((a, b) => a - b)).toEqual(visible);
        for (const { label, grouped, x0, x1 } of placed) {
          if (grouped) seen.groups += 1;
          if (!label) continue;
          seen.labels += 1;
          expect(label.width).toBeGreaterThanOrEqual(measure(label.text));
          expect(label.x).toBeGreaterThanOrEqual(0);
          expect(label.x + label.width).toBeLessThanOrEqual(view.width);
          if (!label.inside) continue;
          seen.inside += 1;
          expect(label.x).toBeGreaterThanOrEqual(x0);
          expect(label.x + label.width).toBeLessThanOrEqual(x1);
        }
      }),
      { numRuns: 500 },
    );
    expect(Math.min(seen.groups, seen.labels, seen.inside)).toBeGreaterThan(50);
  });

  test('a hundred thousand become as many marks as there is room for, and none is lost', () => {
    const all = Array.from({ length: 100_000 }, (_, i): Placeable => {
      // A fixed scatter over thirty years: some last a day, some a season.
      const earliest = Math.floor(((i * 0.6180339887) % 1) * 11_000);
      return { earliest, latest: earliest + (i % 7 === 0 ? 90 : 1), label: `incident ${i}` };
    }).sort((a, b) => a.earliest - b.earliest);
    for (const view of [
      { first: 0, last: 11_000, width: 1000 },
      { first: 5000, last: 5060, width: 1000 },
    ]) {
      const placed = pack(all, view, { rows: 10, measure });
      expect(placed.length).toBeLessThan((view.width / CELL + 1) * 11);
      const visible = all.filter(
        ({ earliest, latest }) => latest > view.first && earliest < view.last,
      );
      expect(placed.reduce((sum, { of }) => sum + of.length, 0)).toBe(visible.length);
      expect(collisions(placed)).toEqual([]);
    }
  });

  test('a name that fits on no side is cut on the wider one, if no row has room for all of it', () => {
    const [name, view] = ['x'.repeat(60), { first: 0, last: 400, width: 400 }];
    const at = (earliest: number, label: string) => ({ earliest, latest: earliest + 1, label });
    const [long] = pack([at(100, name)], view, { rows: 2, measure });
    expect(long?.label).toMatchObject({ inside: false });
    expect(long?.label?.text).toMatch(/^x{20,}…$/);
    expect((long?.label?.x ?? 0) + (long?.label?.width ?? 0)).toBeLessThanOrEqual(400);
    const whole = pack([at(40, 'x'.repeat(35)), at(350, 'y'.repeat(40))], view, {
      rows: 2,
      measure,
    });
    expect(whole.map(({ row, label }) => [row, label?.text.length])).toEqual([
      [0, 35],
      [1, 40],
    ]);
    const edge = pack([at(395, 'y'.repeat(12)), at(398, name)], view, { rows: 0, measure });
    expect(edge.map(({ label }) => label)).toEqual([undefined]);
  });

  test('panning does not regroup what stays in sight', () => {
    const all = Array.from({ length: 400 }, (_, i): Placeable => {
      const earliest = Math.floor(((i * 0.754877) % 1) * 1000);
      return { earliest, latest: earliest + 1, label: '' };
    }).sort((a, b) => a.earliest - b.earliest);
    const groupsAt = (first: number) =>
      pack(all, { first, last: first + 500, width: 600 }, { rows: 0, measure })
        .filter(({ x0 }) => x0 > 2 * CELL && x0 < 500)
        .map(({ of }) => of.join());
    const before = groupsAt(200);
    const after = new Set(groupsAt(210));
    expect(before.length).toBeGreaterThan(10);
    expect(before.filter((group) => after.has(group)).length).toBeGreaterThan(before.length - 3);
  });
});

test.each([
  ['Kyrgyzstan', 100, 'Kyrgyzstan'],
  ['Kyrgyzstan', 42, 'Kyrgy…'],
  ['Kyrgyzstan', 20, ''],
  ['Unrest in Kazakhstan', 110, 'Unrest in…'],
  ['Kyrgyz-Tajik clash', 77, 'Kyrgyz-…'],
  ['Fighting, April-May', 84, 'Fighting…'],
])('%s in %i pixels is cut to "%s"', (text, width, cut) => {
  expect(cutTo(text, width, measure)).toBe(cut);
});
