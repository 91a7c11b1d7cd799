import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../scripts/written.ts';
import { list } from '../src/record/record.ts';
import { SEEDS } from './asked.ts';
import { region } from './region.ts';

/** So many words in a row that stand in a founding document too are its words and not ours. */
const RUN = 12;

/** What is copied because it is a name: the passages that locate a fact, titles and addresses. */
const COPIED = new Set(['at', 'title', 'address']);

test('a copied sentence would be found', () => {
  const [first] = seedTexts();
  const words = wordsOf(first ?? '');
  const copied = words.slice(100, 100 + RUN);
  expect(sharedIn(`“${copied.join(', ').toUpperCase()}”!`)).toEqual([copied.join(' ')]);
  expect(sharedIn(copied.slice(1).join(' '))).toEqual([]);
});

test.each(['record', 'docs', 'src', 'README.md'])(
  '%s has no sentence of a founding document',
  (part) => {
    const found = filesOf(part).flatMap((path) =>
      textsOf(path).flatMap((text) => sharedIn(text).map((run) => `${path}: ${run}`)),
    );
    expect(found).toEqual([]);
  },
);

function filesOf(part: string): string[] {
  if (part.endsWith('.md')) return [part];
  return readdirSync(join(ROOT, part), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(yaml|md|tsx?)$/.test(name))
    .map((name) => `${part}/${name.replaceAll('\\', '/')}`);
}

/** The texts of a file: of YAML each string by itself, without what is copied and with its comments. */
function textsOf(path: string): string[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  if (!path.endsWith('.yaml')) return [text];
  const comments = text.split('\n').filter((line) => line.startsWith('#'));
  return [comments.join(' '), ...stringsOf(parse(text))];
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (COPIED.has(key) ? [] : stringsOf(inner)));
}

let runs: ReadonlySet<string> | undefined;
let titles: readonly string[] | undefined;

/** The runs of a text that stand in a founding document too. */
function sharedIn(text: string): string[] {
  runs ??= new Set(seedTexts().flatMap(runsOf));
  titles ??= list(region(), 'source').map(({ title }) => wordsOf(title).join(' '));
  const known = runs;
  const shared = runsOf(text).filter((run) => known.has(run));
  return shared.filter((run) => !titles?.some((title) => title.includes(run)));
}

function seedTexts(): string[] {
  const names = readdirSync(SEEDS).filter((name) => /^00\d.*\.txt$/.test(name));
  expect(names.length).toBe(5);
  return names.map((name) => readFileSync(join(SEEDS, name), 'utf8'));
}

function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
}

/** Words in lower case, without quotes, marks and the hyphens inside them. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/['’‘]s?(?=\P{L}|$)/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
