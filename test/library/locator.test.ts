import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLocator, foldText, nearLocator } from '../../src/record/locator.ts';
import { table } from '../tables.ts';

interface Row {
  readonly name: string;
  readonly text: string;
  readonly words: string;
  readonly at: readonly (readonly [number, number])[];
}

test.each(table<Row>('library/locators.yaml').map((row) => [row.name, row] as const))(
  '%s',
  (_, { text, words, at }) => {
    const found = findLocator(foldText(text), words);
    expect(found.map(({ start, end }) => [start, end])).toEqual(at);
  },
);

describe('whatever the text', () => {
  const LETTERS = ['а', 'Ж', 'ҷ', 'i', '7', '.', '“', '🕊', 'е\u0308', 'и\u0306', '\u00AD'];
  const letter = fc.constantFrom(...LETTERS);
  // A soft hyphen at the end of a word belongs to the line break after it.
  const word = fc
    .array(letter, { minLength: 1, maxLength: 5 })
    .map((letters) => letters.join(''))
    .filter((letters) => !letters.endsWith('\u00AD'));
  const gap = fc.constantFrom(' ', '\n', '\u00A0', '\u202F', ' \r\n ', '\u00AD\u2009');
  const text = fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 12 });

  test('words taken from it are found there, however the spaces between them are written', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), gap, (pairs, a, b, space) => {
        const words = pairs.map(([one]) => one);
        const from = a % words.length;
        const taken = words.slice(from, from + 1 + (b % (words.length - from)));
        const folded = foldText(pairs.flat().join(''));
        const wanted = taken.join(space);
        const found = findLocator(folded, wanted.normalize('NFD'));
        expect(found.length).toBeGreaterThan(0);
        for (const { start, end } of found) {
          const passage = foldText(folded.text.slice(start, end)).folded;
          expect(passage.trim()).toBe(foldText(wanted).folded.trim());
        }
      }),
    );
  });

  test('every unit of the folded text leads back into the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        const { folded, starts, ends } = foldText(any);
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        for (let i = 0; i < folded.length; i += 1) {
          expect(starts[i]).toBeLessThan(ends[i] ?? 0);
          expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
          expect(ends[i]).toBeLessThanOrEqual(any.length);
        }
      }),
    );
  });
});

test('what is near is told as a hint, and is not a match', () => {
  const text = foldText('They spoke of a “border clash” — twice.');
  expect(findLocator(text, 'a "Border Clash" - twice')).toEqual([]);
  expect(nearLocator(text, 'a "Border Clash" - twice')).toBe('a “border clash” — twice');
  expect(nearLocator(text, 'three times')).toBeUndefined();
});
