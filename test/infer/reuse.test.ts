import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planted } from '../../bench/planted.ts';
import { type Alignment, align } from '../../src/infer/reuse/align.ts';
import { paragraphsIn } from '../../src/infer/reuse/paragraphs.ts';
import { findReuse, REUSE_DEFAULTS } from '../../src/infer/reuse/reuse.ts';
import { toldPair } from '../../src/infer/reuse/runs.ts';
import { readLibrary } from '../../src/store/library/read-library.ts';
import { wordReader } from '../../src/view/find/word-forms.ts';
import { alignmentText } from '../../src/view/reuse-blocks.ts';
import { SEEDS } from '../asked.ts';

const LAW =
  'Организатор собрания не позднее чем за десять дней до его проведения письменно уведомляет орган местного самоуправления о месте и времени собрания.';
const COPY =
  'Организатор собраний не позднее чем за пятнадцать дней до их проведения письменно уведомляет орган местной власти о месте, цели и времени собрания.';

describe('paragraphs', () => {
  test.each<[string, string, readonly (readonly [number, string | undefined, string])[]]>([
    [
      'empty lines divide',
      'one\n\ntwo\ntoo',
      [
        [1, undefined, 'one'],
        [3, undefined, 'two\ntoo'],
      ],
    ],
    [
      'a line that names an article heads what follows',
      'Title\n\nArticle 5\n1. The parties\nmeet.\n\n2. They talk.\nСтатья 6. Споры\nСтороны',
      [
        [1, undefined, 'Title'],
        [3, 'Article 5', 'Article 5\n1. The parties\nmeet.'],
        [7, 'Article 5', '2. They talk.\n'],
        [8, 'Статья 6. Споры', 'Статья 6. Споры\nСтороны'],
      ],
    ],
    [
      'headings of Markdown',
      '## Scope\n\ntext',
      [
        [1, 'Scope', '## Scope'],
        [3, 'Scope', 'text'],
      ],
    ],
    [
      'a sentence about an article is no heading',
      `Article 5 of the treaty ${'says so and '.repeat(12)}`,
      [[1, undefined, `Article 5 of the treaty ${'says so and '.repeat(12)}`]],
    ],
    [
      'long lines are paragraphs',
      `${'a'.repeat(120)}\n${'b'.repeat(120)}`,
      [
        [1, undefined, `${'a'.repeat(120)}\n`],
        [2, undefined, 'b'.repeat(120)],
      ],
    ],
  ])('%s', (_, text, expected) => {
    const found = paragraphsIn('x', text);
    expect(found.map(({ line, section, text: own }) => [line, section, own])).toEqual(expected);
    expect(found.map(({ number }) => number)).toEqual(expected.map((_, i) => i + 1));
    for (const { start, text: own } of found)
      expect(text.slice(start, start + own.length)).toBe(own);
  });

  test('a long one is cut after a sentence', () => {
    const sentence = `${'word '.repeat(60)}end. `;
    const found = paragraphsIn('x', sentence.repeat(30));
    expect(found.length).toBeGreaterThan(3);
    for (const { text } of found) expect(text.trimEnd()).toMatch(/end\.$/);
    expect(found.map(({ text }) => text).join('')).toBe(sentence.repeat(30));
  });
});

describe('alignment', () => {
  test.each<[string, string, string]>([
    ['abcdef', 'abcdef', 'abcdef'],
    ['xxabcdefyy', 'abcdef', 'abcdef'],
    ['abcdefgh', 'abcxefgh', 'abc[d→x]efgh'],
    ['abcdefgh', 'abcefgh', 'abc[−d]efgh'],
    ['abcefgh', 'abcdefgh', 'abc[+d]efgh'],
    ['abc', 'xyz', ''],
  ])('%s and %s', (a, b, expected) => {
    const found = align(codes(a), codes(b));
    const text = found?.steps.map(({ kind, a: i, b: j }) => {
      if (kind === 'same') return a[i];
      if (kind === 'changed') return `[${a[i]}→${b[j]}]`;
      return kind === 'only-a' ? `[−${a[i]}]` : `[+${b[j]}]`;
    });
    expect((text ?? []).join('')).toBe(expected);
  });

  test('gives back the words of both stretches, and no better one is missed', () => {
    const words = fc.array(fc.nat(4), { maxLength: 14 }).map((list) => Int32Array.from(list));
    fc.assert(
      fc.property(words, words, (a, b) => {
        const found = align(a, b);
        expect(scoreOf(found)).toBe(bestScore(a, b));
        if (!found) return;
        const places = (side: 'a' | 'b', other: string) =>
          found.steps.filter(({ kind }) => kind !== other).map((step) => step[side]);
        expect(places('a', 'only-b')).toEqual(range(...found.a));
        expect(places('b', 'only-a')).toEqual(range(...found.b));
        for (const { kind, a: i, b: j } of found.steps) {
          if (kind === 'same') expect(a[i]).toBe(b[j]);
          if (kind === 'changed') expect(a[i]).not.toBe(b[j]);
        }
      }),
    );
  });
});

describe('reuse', () => {
  test('tells article, paragraph, line, offsets and the alignment, whatever the endings', async () => {
    const a = `Закон А\n\nСтатья 3\n\n${LAW}`;
    const b = `Закон Б\n\nГлава II\n\nСтатья 8. Уведомление\n\n${COPY}`;
    const { pairs } = await search(a, b);
    expect(pairs).toHaveLength(1);
    const [told] = pairs.map(toldPair);
    expect(told?.a).toMatchObject({ file: 'a', section: 'Статья 3', paragraph: 3, line: 5 });
    expect(told?.b).toMatchObject({ section: 'Статья 8. Уведомление', paragraph: 4, line: 7 });
    expect(a.slice(told?.a.start, told?.a.end)).toBe(LAW.slice(0, -1));
    expect(told?.share).toBe(18 / 22);
    expect(alignmentText(told?.runs ?? [])).toBe(
      'Организатор собрания не позднее чем за [десять → пятнадцать] дней до [его → их] проведения письменно уведомляет орган местного [самоуправления → власти] о месте [+цели] и времени собрания',
    );
  });

  test('several stretches of one paragraph are told of each', async () => {
    const one = 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda';
    const two = 'red orange yellow green blue indigo violet black white grey brown';
    const filler = (word: string) => Array.from({ length: 30 }, (_, i) => `${word}${i}`).join(' ');
    const { pairs, a } = await search(
      `${one} ${filler('x')} ${two}`,
      `${two} ${filler('y')} ${one}`,
    );
    expect(pairs.map(({ alignment }) => alignment.same)).toEqual([11, 11]);
    expect(a).toEqual({ paragraphs: 1, words: 52, reused: 22 });
  });

  test('a formula that all paragraphs have is left aside, and it is said', async () => {
    const formula =
      'in accordance with the procedure established by the laws of each of the parties';
    const text = (side: string) =>
      Array.from({ length: 40 }, (_, i) =>
        [...Array.from({ length: 12 }, (_, j) => `${side}${i}x${j}`), formula].join(' '),
      ).join('\n\n');
    const { pairs, tooCommon } = await search(text('a'), text('b'));
    expect(pairs).toEqual([]);
    expect(tooCommon).toBeGreaterThan(0);
    const all = await search(text('a'), text('b'), { common: 2000 });
    expect(all.pairs).toHaveLength(1600);
  });

  test('a text held against itself has n (n - 1) / 2 pairs: 40 paragraphs of one formula are 780', async () => {
    const formula =
      'each party shall inform the other parties of its armed forces without delay today';
    const text = Array.from({ length: 40 }, (_, i) => `x${i} ${formula}`).join('\n\n');
    const { pairs, tooCommon } = await findReuse(paragraphsIn('a', text), undefined, wordReader(), {
      ...REUSE_DEFAULTS,
      common: 780,
    });
    expect([pairs.length, tooCommon]).toEqual([780, 0]);
  });

  test.each([1, 2, 3])('planted copies are found, seed %i', async (seed) => {
    const made = planted({ paragraphs: 1000, copies: 100, noise: 0.1 }, seed);
    const { pairs } = await search(made.a.join('\n\n'), made.b.join('\n\n'));
    const found = new Set(pairs.map(({ a, b }) => `${a.number - 1} ${b.number - 1}`));
    const hits = made.pairs.filter(([a, b]) => found.has(`${a} ${b}`));
    expect(hits.length).toBeGreaterThanOrEqual(95);
  });

  test('the sides change places, and so does the answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1000), async (seed) => {
        const made = planted({ paragraphs: 24, copies: 6, noise: 0.2 }, seed);
        const [a, b] = [made.a.join('\n\n'), made.b.join('\n\n')];
        const there = await search(a, b);
        const back = await search(b, a);
        const key = (one: number, other: number) => `${one} ${other}`;
        const backward = new Set(back.pairs.map((pair) => key(pair.b.number, pair.a.number)));
        // Of stretches that are just long or like enough, one way may keep a word more.
        const sure = there.pairs.filter(
          ({ alignment: { same, steps } }) => same >= 15 && same >= 0.7 * steps.length,
        );
        expect(sure.length).toBeGreaterThan(0);
        for (const pair of sure) expect(backward).toContain(key(pair.a.number, pair.b.number));
        expect(back.b.words).toBe(there.a.words);
      }),
      { numRuns: 20 },
    );
  });

  test('a text held against itself tells no paragraph of itself', async () => {
    const twice = `${LAW}\n\n${'слово иное '.repeat(9)}\n\n${COPY}`;
    const paragraphs = paragraphsIn('x', twice);
    const { pairs } = await findReuse(paragraphs, undefined, wordReader());
    expect(pairs.map(({ a, b }) => [a.number, b.number])).toEqual([[1, 3]]);
  });

  test('stops when it is told to', async () => {
    const made = planted({ paragraphs: 4000, copies: 100, noise: 0.1 }, 1);
    const stop = new AbortController();
    const paragraphs = paragraphsIn('x', [...made.a, ...made.b].join('\n\n'));
    const running = findReuse(paragraphs, undefined, wordReader(), REUSE_DEFAULTS, {
      signal: stop.signal,
      progress: () => stop.abort(new Error('enough')),
    });
    await expect(running).rejects.toThrow('enough');
  });

  test('in the founding documents: the abstract that stands twice, the notes that come again', async () => {
    const paragraphs = readLibrary(SEEDS).texts.flatMap(({ name, text }) =>
      paragraphsIn(name, text),
    );
    const { pairs } = await findReuse(paragraphs, undefined, wordReader());
    const [first] = pairs.map(toldPair);
    expect(first).toMatchObject({ share: 1, same: 145 });
    expect(first?.a.file.slice(0, 3)).toBe('001');
    const notes = pairs.filter(
      ({ a, b }) =>
        a.name.startsWith('004') && b.name.startsWith('004') && a.line < 125 && b.line > 150,
    );
    expect(notes.length).toBeGreaterThan(10);
  });
});

function search(a: string, b: string, options = {}) {
  return findReuse(paragraphsIn('a', a), paragraphsIn('b', b), wordReader(), {
    ...REUSE_DEFAULTS,
    ...options,
  });
}

function codes(letters: string): Int32Array {
  return Int32Array.from(letters, (letter) => letter.charCodeAt(0));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

function scoreOf(found: Alignment | undefined): number {
  return found ? 2 * found.same - found.steps.length : 0;
}

/** The definition itself, without a table: the best score of two stretches that end here. */
function bestScore(a: Int32Array, b: Int32Array): number {
  const kept = new Map<number, number>();
  const ending = (i: number, j: number): number => {
    if (i === 0 || j === 0) return 0;
    const known = kept.get(i * 100 + j);
    if (known !== undefined) return known;
    const score = Math.max(
      0,
      ending(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 1 : -1),
      ending(i - 1, j) - 1,
      ending(i, j - 1) - 1,
    );
    kept.set(i * 100 + j, score);
    return score;
  };
  return Math.max(
    0,
    ...range(1, a.length + 1).flatMap((i) => range(1, b.length + 1).map((j) => ending(i, j))),
  );
}
