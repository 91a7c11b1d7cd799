import { describe, expect, test } from 'vitest';
import { incidentsInOrder } from '../../src/law/gap-rows.ts';
import { hear } from '../../src/law/hearing.ts';
import { gapLayout } from '../../src/view/gap/layout.ts';
import { legendOf, placedLegend } from '../../src/view/gap/legend.ts';
import { gapMatrix, heardIn } from '../../src/view/gap/matrix.ts';
import { type Box, LEADING, type Words } from '../../src/view/gap/placed.ts';
import { wrapped } from '../../src/view/gap/wrapped.ts';
import { region } from '../region.ts';

const record = region();
const heard = heardIn(
  record,
  incidentsInOrder(record).map((incident) => hear(record, incident)),
);
/** About as wide as the interface's face at 12.5 pixels, on the safe side. */
const measure = (text: string) => text.length * 6.8;

const boxOf = ({ x, y, lines }: Words): Box => ({
  x,
  y: y - LEADING / 2,
  width: Math.max(...lines.map(measure)),
  height: lines.length * LEADING,
});
const meets = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const collisions = (boxes: readonly Box[]) =>
  boxes.flatMap((a, i) => boxes.slice(i + 1).flatMap((b) => (meets(a, b) ? [[a, b]] : [])));

describe.each(['en', 'ru'] as const)('%s', (lang) => {
  describe.each([undefined, 'kg-government'])('account %s', (account) => {
    const matrix = gapMatrix(record, heard, { lang, account });
    test.each([358, 560, 700, 850, 950, 1368])('nothing collides at %d pixels', (width) => {
      const layout = gapLayout(matrix, width, measure, lang);
      const texts = layout.lines.flatMap(({ name, note, outside }) =>
        [name, note, outside].flatMap((words) => (words ? [boxOf(words)] : [])),
      );
      const cells = layout.lines.flatMap((line) => line.cells.filter((box) => box !== undefined));
      expect(cells.length).toBeGreaterThan(70);
      expect(collisions([...layout.heads.map(boxOf), ...texts, ...cells])).toEqual([]);
      for (const { x, y, width: wide, height } of [...texts, ...cells]) {
        expect(x + wide).toBeLessThanOrEqual(layout.width);
        expect(y + height).toBeLessThanOrEqual(layout.height);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      }
      expect(layout.width).toBe(width);
      for (const { cells, head } of layout.lines)
        head.forEach((words, i) => {
          const [box, inner] = [cells[i], words && boxOf(words)];
          if (!box || !inner) return;
          expect(inner.x + inner.width).toBeLessThanOrEqual(box.x + box.width);
          // The signs stand below it.
          expect(inner.y + inner.height).toBeLessThanOrEqual(box.y + box.height - 25);
        });
    });

    test.each([358, 950])('the legend stands by itself at %d pixels', (width) => {
      const { entries, height } = placedLegend(legendOf(matrix, lang), width, measure);
      expect(entries.length).toBeGreaterThan(10);
      const boxes = entries.map(({ x, text }) => {
        const box = boxOf(text);
        return { ...box, x, width: box.x + box.width - x };
      });
      expect(collisions(boxes)).toEqual([]);
      for (const box of boxes) {
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
      }
    });
  });
});

test('on a wide page more columns than room make it wider, and it scrolls', () => {
  const matrix = gapMatrix(record, heard, { lang: 'en', account: undefined });
  const organizations = [...matrix.organizations, ...matrix.organizations];
  const lines = matrix.lines.map((line) => ({ ...line, cells: [...line.cells, ...line.cells] }));
  const layout = gapLayout({ organizations, lines }, 950, measure, 'en');
  expect(layout.width).toBeGreaterThan(950);
  expect(layout.heads).toHaveLength(organizations.length);
});

test.each([
  ['a bc def', 14, ['a', 'bc', 'def']],
  ['a bc def', 28, ['a bc', 'def']],
  ['Kyrgyz-Tajik clash', 50, ['Kyrgyz-', 'Tajik', 'clash']],
  ['enormous', 10, ['enormous']],
  ['', 10, ['']],
])('%j in %d pixels', (text, width, lines) => {
  expect(wrapped(text, width, (part) => part.length * 7)).toEqual(lines);
});
