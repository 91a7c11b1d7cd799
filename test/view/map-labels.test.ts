import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meet, placeLabels } from '../../src/view/map/labels.ts';

const stage = { width: 800, height: 500 };

const box = fc.record({
  x: fc.double({ min: -50, max: 850, noNaN: true }),
  y: fc.double({ min: -50, max: 550, noNaN: true }),
  width: fc.double({ min: 1, max: 200, noNaN: true }),
  height: fc.double({ min: 8, max: 30, noNaN: true }),
});
const wishes = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 6 }),
    x: fc.double({ min: -100, max: 900, noNaN: true }),
    y: fc.double({ min: -100, max: 600, noNaN: true }),
    width: fc.double({ min: 5, max: 260, noNaN: true }),
    height: fc.double({ min: 12, max: 20, noNaN: true }),
    clear: fc.constantFrom(0, 3, 12, 46),
    rank: fc.integer({ min: 0, max: 5 }),
  }),
  { selector: ({ id }) => id, maxLength: 60 },
);

describe('labels', () => {
  test('never meet one another, a mark, or the edge of the stage', () => {
    fc.assert(
      fc.property(wishes, fc.array(box, { maxLength: 12 }), (wanted, marks) => {
        const placed = placeLabels(wanted, stage, marks);
        for (const [i, label] of placed.entries()) {
          for (const other of placed.slice(0, i)) expect(meet(label, other)).toBe(false);
          for (const mark of marks) expect(meet(label, mark)).toBe(false);
          expect(label.x).toBeGreaterThanOrEqual(0);
          expect(label.y).toBeGreaterThanOrEqual(0);
          expect(label.x + label.width).toBeLessThanOrEqual(stage.width);
          expect(label.y + label.height).toBeLessThanOrEqual(stage.height);
        }
      }),
    );
  });

  test('keep their size, and none is there that nobody wanted', () => {
    fc.assert(
      fc.property(wishes, (wanted) => {
        for (const { id, width, height } of placeLabels(wanted, stage)) {
          const wish = wanted.find((one) => one.id === id);
          expect(wish).toMatchObject({ width, height });
        }
      }),
    );
  });

  test('come out alike in whatever order they are asked for', () => {
    fc.assert(
      fc.property(wishes, (wanted) => {
        expect(placeLabels([...wanted].reverse(), stage)).toEqual(placeLabels(wanted, stage));
      }),
    );
  });

  test('of the highest rank are never pushed out by others', () => {
    fc.assert(
      fc.property(wishes, (wanted) => {
        const [first] = [...wanted].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
        if (!first) return;
        const alone = placeLabels([first], stage).length;
        const among = placeLabels(wanted, stage).filter(({ id }) => id === first.id).length;
        expect(among).toBe(alone);
      }),
    );
  });

  test.each([
    ['beside its mark, on the right', { x: 100, clear: 5, width: 60 }, { x: 108, y: 92 }],
    ['on the left where the right is the edge', { x: 760, clear: 5, width: 60 }, { x: 692, y: 92 }],
    ['above it, drawn in from the edge', { x: 770, clear: 5, width: 780 }, { x: 20, y: 76 }],
    ['on the middle of an area', { x: 100, clear: 0, width: 60 }, { x: 70, y: 92 }],
  ])('stand %s', (_, { x, clear, width }, at) => {
    const label = { id: 'a', x, y: 100, width, height: 16, clear, rank: 1 };
    expect(placeLabels([label], stage)).toMatchObject([at]);
  });

  test('of a mark off the stage are not drawn in from its edge', () => {
    const label = { id: 'a', x: 830, y: 100, width: 60, height: 16, clear: 5, rank: 1 };
    expect(placeLabels([{ ...label, x: 868 }], stage)).toEqual([]);
    expect(placeLabels([{ ...label, y: 700 }], stage)).toEqual([]);
  });
});
