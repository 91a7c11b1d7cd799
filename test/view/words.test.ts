import { describe, expect, test } from 'vitest';
import { contradiction } from '../../src/record/contradiction.ts';
import { KIND_NAMES } from '../../src/record/kinds.ts';
import { source } from '../../src/record/source.ts';
import { KIND_WORDS, kindTitle } from '../../src/view/kind-names.ts';
import { languageWord, VALUE_WORDS, valueWord } from '../../src/view/value-words.ts';

describe('every closed list has words', () => {
  test.each([
    ['sourceKind', source.shape.kind.options],
    ['sourceType', source.shape.type.options],
    ['read', source.shape.read.options],
    ['disagreement', [...contradiction.shape.kind.options, 'rival-dates', 'contested-atom']],
  ] as const)('%s', (list, options) => {
    expect(Object.keys(VALUE_WORDS[list]).sort()).toEqual([...options].sort());
  });

  test('in Russian they are Russian', () => {
    for (const words of Object.values(VALUE_WORDS)) {
      for (const [value, { ru }] of Object.entries(words)) expect(ru, value).toMatch(/[а-я]/i);
    }
  });

  test('a value that no list knows shows itself', () => {
    expect(valueWord('read', 'other', 'en')).toBe('other');
    expect(languageWord('tg', 'en')).toBe('Tajik');
  });
});

test('every kind has a name in both languages, and no two share one', () => {
  for (const lang of ['en', 'ru'] as const) {
    const titles = KIND_NAMES.map((kind) => kindTitle(kind, lang));
    expect(new Set(titles).size).toBe(KIND_NAMES.length);
  }
  expect(Object.keys(KIND_WORDS).sort()).toEqual([...KIND_NAMES].sort());
});
