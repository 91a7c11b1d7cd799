import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../src/record/locator.ts';
import { matchTexts } from '../../src/record/match-texts.ts';
import { list } from '../../src/record/record.ts';
import { paragraphsIn, piecesOf } from '../../src/view/sources/marked-text.ts';
import { locate, placesIn } from '../../src/view/sources/places.ts';
import { facetValues, sourceRows } from '../../src/view/sources/source-list.ts';
import { standingOn } from '../../src/view/sources/standing.ts';
import { SEEDS } from '../asked.ts';
import { region } from '../region.ts';

const record = region();
const none = { facets: {}, words: undefined, sort: undefined };

describe('the list', () => {
  test('founding documents come first, then what most stands on', () => {
    const rows = sourceRows(record, none);
    expect(rows).toHaveLength(list(record, 'source').length);
    expect(rows.slice(0, 5).every(({ source }) => source.founding)).toBe(true);
    const rest = rows.slice(5).map(({ facts }) => facts);
    expect(rest).toEqual([...rest].sort((a, b) => b - a));
  });

  test.each([
    ['by kind', { facets: { kind: 'thesis' } }, 'alibakhshov-2024'],
    ['by words, in any order', { words: 'regionalism mayer' }, 'mayer-2020'],
    ['by words, capitals and signs aside', { words: 'WHITHER' }, 'diplomat-2022'],
    ['by publisher', { facets: { publisher: 'The Diplomat' } }, 'khamidov-2023'],
  ])('%s', (_, wanted, id) => {
    const found = sourceRows(record, { ...none, ...wanted });
    expect(found.map(({ source }) => source.id)).toContain(id);
    expect(found.length).toBeLessThan(list(record, 'source').length);
  });

  test('the values of a facet are those of the sources, each counted', () => {
    const kinds = facetValues(record, 'kind');
    const total = kinds.reduce((sum, [, count]) => sum + count, 0);
    expect(total).toBe(list(record, 'source').length);
  });
});

describe('what stands on a source', () => {
  test('a figure stands on the article that gives it', () => {
    const standing = standingOn(record).get('diplomat-2022') ?? [];
    const figure = standing.find(({ thing }) => thing.id === 'kg-tj-2022-09.s3-kg-dead-59');
    expect(figure?.cites.map(({ at }) => at)).toEqual([
      'at least 59 civilians and servicemen dead',
    ]);
  });

  test('things that stand on the same words share a place', () => {
    const places = placesIn(standingOn(record).get('diplomat-2022') ?? []);
    const words = places.map(({ words, where }) => words ?? where);
    expect(new Set(words).size).toBe(words.length);
    expect(places.some(({ things }) => things.length > 1)).toBe(true);
  });
});

describe('held against the documents that the record began with', () => {
  const texts = readdirSync(SEEDS)
    .filter((name) => /^\d+_.*\.txt$/.test(name))
    .map((name) => {
      const path = join(SEEDS, name);
      return { name, path, text: readFileSync(path, 'utf8'), layer: undefined, defects: [] };
    });
  const { bySource } = matchTexts(list(record, 'source') as never, texts);

  test.each(['diplomat-2022', 'khamidov-2023', 'jordanova-2023', 'mayer-2020', 'alibakhshov-2024'])(
    'every place of %s is found, and in the order of the text',
    (id) => {
      const [text] = bySource.get(id) ?? [];
      expect(text).toBeDefined();
      const places = placesIn(standingOn(record).get(id) ?? []);
      const { passages, counts } = locate(foldText(text?.text ?? ''), places);
      expect(counts.filter((count) => count === 0)).toEqual([]);
      expect(passages.map(({ start }) => start)).toEqual(
        passages.map(({ start }) => start).sort((a, b) => a - b),
      );
    },
  );
});

describe('words that are not there are not shown at a look-alike', () => {
  const place = (words: string) => ({ words, where: undefined, things: [] });
  const text = foldText('At least 59 died. At least 59 died, it was said; 36 in 1936.');

  test.each([
    ['at least 59', 0],
    ['At least 59', 2],
    ['At least 58', 0],
    ['36', 1],
    ['it was said', 1],
  ])('%s: %i times', (words, count) => {
    const { counts, passages } = locate(text, [place(words)]);
    expect(counts).toEqual([count]);
    expect(passages).toHaveLength(count);
  });
});

describe('a text cut into paragraphs and pieces', () => {
  test('empty lines divide; a long block is cut at a line end', () => {
    expect(paragraphsIn('one\ntwo\n\n  three\n').map(({ text }) => text)).toEqual([
      'one\ntwo',
      'three',
    ]);
    const long = Array.from({ length: 100 }, () => 'x'.repeat(99)).join('\n');
    expect(paragraphsIn(long).length).toBeGreaterThan(1);
  });

  test('a passage that runs over a paragraph marks both', () => {
    const paragraphs = paragraphsIn('one two\n\nthree four');
    const passage = { start: 4, end: 14 };
    expect(paragraphs.map((one) => piecesOf(one, [passage]).map(({ text }) => text))).toEqual([
      ['one ', 'two'],
      ['three', ' four'],
    ]);
  });

  test('nothing is lost: pieces are the paragraph, paragraphs hold all that is not white', () => {
    const passage = fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'ж', '<', '&'), maxLength: 80 }),
        fc.array(passage, { maxLength: 6 }),
        (text, spans) => {
          const passages = spans.map(([start, length]) => ({ start, end: start + length }));
          const paragraphs = paragraphsIn(text);
          for (const paragraph of paragraphs) {
            const pieces = piecesOf(paragraph, passages);
            expect(pieces.map((piece) => piece.text).join('')).toBe(paragraph.text);
          }
          const kept = paragraphs.map((one) => one.text).join('');
          expect(kept.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        },
      ),
    );
  });
});
