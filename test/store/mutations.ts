import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance from a seed: the same seed breaks the same files in the same way. */
export interface Chance {
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  pick<T>(items: readonly T[]): T;
}

export function chance(seed: number): Chance {
  const generator = xoroshiro128plus(seed);
  const below = (end: number) => uniformInt(generator, 0, end - 1);
  return { below, pick: (items) => items[below(items.length)] as (typeof items)[number] };
}

type Mutation = (text: string, chance: Chance, texts: readonly string[]) => string;

/** Small slips, as of somebody typing, copying and merging; and blind damage. */
const MUTATIONS: readonly Mutation[] = [
  // Blind: characters.
  (text, random) => splice(text, random.below(text.length + 1), 1 + random.below(3), ''),
  (text, random) => splice(text, random.below(text.length + 1), 0, random.pick([...MARKS])),
  (text, random) => splice(text, random.below(text.length + 1), 1, random.pick([...MARKS])),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => {
    const bytes = Buffer.from(text);
    for (let i = 0; i < 1 + random.below(4); i += 1) {
      if (bytes.length > 0) bytes[random.below(bytes.length)] = random.below(256);
    }
    return bytes.toString('utf8');
  },
  // Lines: lost, doubled, moved, indented.
  lines((all, at) => all.toSpliced(at, 1)),
  lines((all, at) => all.toSpliced(at, 0, all[at] ?? '')),
  lines((all, at, random) =>
    all.toSpliced(at, 1).toSpliced(random.below(all.length), 0, all[at] ?? ''),
  ),
  lines((all, at) => all.with(at, ` ${all[at] ?? ''}`)),
  lines((all, at) => all.with(at, (all[at] ?? '').replace(/^ /, ''))),
  lines((all, at) => all.with(at, `\t${all[at] ?? ''}`)),
  lines((all, at, random) => all.toSpliced(at, random.below(6))),
  // Tokens: a word, a number or a mark takes the place of another.
  (text, random, texts) => {
    const tokens = tokensOf(text);
    const others = tokensOf(random.pick(texts));
    if (tokens.length === 0 || others.length === 0) return text;
    const { index, 0: word } = random.pick(tokens);
    return splice(text, index, word.length, random.pick(others)[0]);
  },
  (text, random) => {
    const tokens = tokensOf(text);
    if (tokens.length === 0) return text;
    const { index, 0: word } = random.pick(tokens);
    return splice(text, index, word.length, random.pick(STRANGE));
  },
  (text, random) => {
    const tokens = tokensOf(text);
    if (tokens.length === 0) return text;
    const { index, 0: word } = random.pick(tokens);
    const at = random.below(word.length);
    return splice(text, index + at, 1, random.pick(['', 'x', word[at + 1] ?? '']));
  },
  // Structure: a value is lost, wrapped or taken for another; a piece of another file comes in.
  (text, random) => swap(text, random, /: [^\n{[]+/g, () => ':'),
  (text, random) => swap(text, random, /: [^\n{[]+/g, (found) => `: [${found.slice(2)}]`),
  (text, random) => swap(text, random, /\{[^{}\n]*\}/g, () => '{}'),
  (text, random) => swap(text, random, /\{[^{}\n]*\}/g, (found) => `[${found}, ${found}]`),
  (text, random) => swap(text, random, /\[[^[\]\n]*\]/g, () => '[]'),
  (text, random) => swap(text, random, /[{}[\]]/g, () => ''),
  (text, random) => swap(text, random, /["']/g, () => ''),
  (text, random) => swap(text, random, /^\s*- /gm, (found) => found.replace('- ', '')),
  (text, random) =>
    swap(text, random, /\n/g, () => random.pick(['\r\n', '\r', '\n\n', '\n---\n', ' '])),
  (text, random, texts) => {
    const other = random.pick(texts).split('\n');
    const from = random.below(other.length);
    return lines((all, at) =>
      all.toSpliced(at, 0, ...other.slice(from, from + 1 + random.below(4))),
    )(text, random, texts);
  },
];

const MARKS = '-:#&*!|>%@`"\'{}[],?~ \n\t\r\u0000\u001b\u007f\uFEFF\uFFFD\u2028Ж北😀\ud800';

const STRANGE = [
  'null',
  '~',
  'true',
  '-1',
  '0',
  '1e999',
  '.nan',
  '12345678901234567890',
  '""',
  '[]',
  '{}',
  '*a',
  '&a b',
  '!!set x',
  '<<',
  '__proto__',
  'constructor',
  'toString',
  '2022-13-45',
  '"[..]"',
  '9999-12-31~',
  '0000',
  'open',
  'unknown',
  '{ all: [] }',
  '{ not: { not: { not: {} } } }',
  '{ count: cst, as: x, atLeast: 1, where: { all: [] } }',
  'a'.repeat(2000),
];

/** A text with one to three things wrong. */
export function mutate(text: string, random: Chance, texts: readonly string[]): string {
  let mutated = text;
  for (let i = 0; i <= random.below(3); i += 1) {
    mutated = random.pick(MUTATIONS)(mutated, random, texts);
  }
  return mutated;
}

function lines(change: (all: string[], at: number, random: Chance) => string[]): Mutation {
  return (text, random) => {
    const all = text.split('\n');
    return change(all, random.below(all.length), random).join('\n');
  };
}

function swap(text: string, random: Chance, what: RegExp, by: (found: string) => string): string {
  const found = [...text.matchAll(what)];
  if (found.length === 0) return text;
  const { index, 0: piece } = random.pick(found);
  return splice(text, index, piece.length, by(piece));
}

function tokensOf(text: string): RegExpExecArray[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.@-]*/gu)];
}

function splice(text: string, at: number, length: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + length);
}
