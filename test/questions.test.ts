import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Ask, answers, SEEDS } from './asked.ts';

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
  test.each(ask.map((one) => [one.casus, one] as const))('casus %s', (_, one) => {
    answers(one);
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
