import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { at, dataOf, idsOf, SEEDS, seed, textOf } from './asked.ts';

const SILENCE = 'The record holds nothing that fits: on this it is silent.';

/** One command of a question, and what its answer must hold. */
interface Ask {
  readonly casus: string;
  /** The ids that a list surely holds: all of them. */
  readonly ids?: readonly string[];
  readonly has?: readonly string[];
  readonly lacks?: readonly string[];
  /** Values by path of the JSON; a list is compared as it stands. */
  readonly json?: Readonly<Record<string, unknown>>;
  /** Words that the text must show, and words that it must not. */
  readonly says?: readonly string[];
  readonly never?: readonly string[];
  /** The record is silent, and says so. */
  readonly silent?: boolean;
  /** Passages that the text must show, by document: `S1: words that stand there`. */
  readonly shows?: readonly string[];
}

interface Question {
  readonly id: string;
  readonly kind: string;
  readonly question: string;
  readonly ask: readonly Ask[];
}

const QUESTIONS = parse(
  readFileSync(new URL('./questions.yaml', import.meta.url), 'utf8'),
) as Question[];

test('every question of the list is asked, under its own kind', () => {
  const rows = readFileSync(join(SEEDS, 'questions.md'), 'utf8').matchAll(
    /^\| (D\d+) \| (\S+) \|/gm,
  );
  const listed = [...rows].map(([, id, kind]) => `${id} ${kind}`);
  expect(listed.length).toBeGreaterThan(40);
  expect(QUESTIONS.map(({ id, kind }) => `${id} ${kind}`)).toEqual(listed);
});

describe.each(QUESTIONS)('$id $question', ({ kind, ask }) => {
  test.each(ask.map((one) => [one.casus, one] as const))('casus %s', (line, one) => {
    const text = textOf(line);
    if (one.ids) expect(idsOf(line).sort()).toEqual([...one.ids].sort());
    for (const id of one.has ?? []) expect(idsOf(line)).toContain(id);
    for (const id of one.lacks ?? []) expect(idsOf(line)).not.toContain(id);
    for (const [path, value] of Object.entries(one.json ?? {})) {
      expect(at(dataOf(line), path), path).toEqual(value);
    }
    for (const words of one.says ?? []) expect(text).toContain(words);
    for (const words of one.never ?? []) expect(text).not.toContain(words);
    if (one.silent) expect(text.trim()).toBe(SILENCE);
    for (const passage of one.shows ?? []) {
      const [name = '', words = ''] = passage.split(/: (.*)/s);
      expect(seed(name)).toContain(words);
      expect(text).toContain(`“${words}”`);
    }
  });

  test('shows the passage that carries it, or says that there is none', () => {
    expect(ask.some(({ shows, silent }) => shows || silent)).toBe(true);
  });

  if (kind === 'contradiction') {
    test('gives both sides', () => {
      const passages = ask.flatMap(({ shows }) => shows ?? []);
      expect(new Set(passages).size).toBeGreaterThan(1);
    });
  }
});
