import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dashesPast, type WordBox } from '../../src/web/time/words.ts';

const word = (x0: number, x1: number, y0: number): WordBox => ({ x0, x1, y0, y1: y0 + 10 });

test.each([
  ['no word', [], undefined],
  ['a word beside it', [word(200, 300, 20)], undefined],
  ['one word', [word(50, 150, 20)], '16 10 70'],
  ['two words', [word(50, 150, 50), word(90, 110, 20)], '16 10 20 10 40'],
  ['words that follow close', [word(50, 150, 20), word(60, 150, 25)], '16 15 65'],
  ['a word at its head', [word(50, 150, 0)], '0 6 90'],
])('the line of a day at 100, from 4 to 100, past %s', (_, words, dashes) => {
  expect(dashesPast(words, 100, 4, 100)).toBe(dashes);
});

test('the dashes are as long as the line, and none lies on a word', () => {
  const box = fc
    .tuple(fc.nat(300), fc.nat(120), fc.nat(480))
    .map(([x, wide, y]) => word(x, x + wide, y));
  fc.assert(
    fc.property(fc.array(box, { maxLength: 20 }), fc.nat(400), (words, x) => {
      const lengths = (dashesPast(words, x, 4, 500) ?? '496').split(' ').map(Number);
      expect(lengths.reduce((sum, one) => sum + one, 0)).toBe(496);
      let at = 4;
      for (const [i, length] of lengths.entries()) {
        const met = words.some(
          ({ x0, x1, y0, y1 }) => x > x0 && x < x1 && y0 < at + length && y1 > at,
        );
        if (i % 2 === 0 && length > 0) expect(met).toBe(false);
        at += length;
      }
    }),
  );
});
