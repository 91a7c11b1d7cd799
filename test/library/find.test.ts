import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { matchTexts } from '../../src/record/match-texts.ts';
import { list } from '../../src/record/record.ts';
import { readLibrary } from '../../src/store/library/read-library.ts';
import { type Answer, answersOf } from '../../src/view/find/answers.ts';
import { finder } from '../../src/view/find/finder.ts';
import { foldLetters } from '../../src/view/find/fold-letters.ts';
import { shorten } from '../../src/view/find/shorten.ts';
import { region } from '../region.ts';
import { table } from '../tables.ts';

interface Row {
  readonly query: string;
  readonly library?: boolean;
  readonly none?: boolean;
  /** Kind and id, or `any`. */
  readonly first?: string;
  readonly text?: string;
  readonly reason?: string;
  readonly found?: string;
  readonly all?: boolean;
}

const SEEDS = fileURLToPath(new URL('../../../shared/seeds', import.meta.url));

describe('casus find', () => {
  const record = region();
  const { texts } = readLibrary(SEEDS);
  const sources = new Map(
    [...matchTexts(list(record, 'source'), texts).bySource].flatMap(([source, own]) =>
      own.map((text) => [text, source] as const),
    ),
  );
  const alone = finder(record, []);
  const together = finder(record, texts);

  test.each(table<Row>('library/find.yaml').map((row) => [row.query, row] as const))(
    '%s',
    (query, row) => {
      const found = (row.library ? together : alone)(query);
      const answers = answersOf(record, found, (text) => sources.get(text), 20, 'en');
      const [first] = answers.hits;
      if (row.none) {
        expect(first).toBeUndefined();
        return;
      }
      expect(answers.all).toBe(row.all ?? true);
      if (row.first !== 'any') expect(first && nameOf(first)).toBe(row.first);
      const told = row.text
        ? answers.hits.find((hit) => hit.kind === 'text' && hit.source === row.text)
        : first;
      expect(told).toBeDefined();
      if (row.reason) expect(told?.why[0]?.reason).toBe(row.reason);
      if (row.found) expect(told?.why[0]?.found).toBe(row.found);
    },
  );

  test('a hit in a text stands at its offsets', () => {
    const { hits } = answersOf(record, together('спецслужб'), () => undefined, 20, 'en');
    const inText = hits.filter((hit) => hit.kind === 'text');
    expect(inText.length).toBeGreaterThan(0);
    for (const { name, start, end, line } of inText) {
      const text = texts.find((one) => one.name === name)?.text ?? '';
      expect(text.slice(start, end)).toBe('спецслужб');
      expect(text.split('\n')[line - 1]).toContain('спецслужб');
    }
  });

  test('words of a name count only together', () => {
    for (const { found, why } of together('Kyrgyz Republic').hits) {
      expect(found.pieces.length).toBeGreaterThan(0);
      for (const { found: words } of why) expect(words).not.toMatch(/^(Kyrgyz|Republic)$/);
    }
  });
});

test.each([
  ['Ёлка', 'елка'],
  ['Тоҷикӣ', 'точики'],
  ['Қўқон', 'кукон'],
  ['Ғафур', 'гафур'],
  ['Ҳисор', 'хисор'],
  ['Өскемең', 'оскемен'],
  ['Үржұма', 'уржума'],
  ['Әлі', 'али'],
  ['Oʻzbekiston', 'ozbekiston'],
  ["G'afur", 'gafur'],
  ['Türkmeniňa', 'turkmenina'],
  ["Tajikistan's", 'tajikistan'],
  ['Край', 'край'],
  ['и\u0306од', 'йод'],
])('%s is also looked for as %s', (word, folded) => {
  expect(foldLetters(word)).toBe(folded);
});

test('a passage is cut between words, and says where', () => {
  const text = `${'before '.repeat(30)}the words${' after'.repeat(30)}`;
  const cut = shorten(text, { start: 210, end: 219 });
  expect(cut).toMatch(/^… before .*the words after .*after …$/);
  expect(cut.length).toBeLessThan(180);
  expect(shorten('short', { start: 0, end: 5 })).toBe('short');
});

function nameOf(hit: Answer): string {
  return hit.kind === 'thing' ? `${hit.of} ${hit.id}` : `text ${hit.source}`;
}
