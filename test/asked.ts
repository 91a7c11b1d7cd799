import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { type Answer, casus } from './cli/run.ts';

/** The founding documents; they are no part of the repository, and without them nothing is proved. */
export const SEEDS = fileURLToPath(new URL('../../shared/seeds', import.meta.url));

/** Wide enough that no sentence is broken over lines. */
const COLUMNS = 100_000;

const RECORDS = fileURLToPath(new URL('../record', import.meta.url));

const known = new Map<string, Answer>();

/**
 * What a command line answers. Words with blanks stand in double quotes; `SEEDS` is the folder of the
 * founding documents, and `--record south-caucasus` the record of that name.
 */
export function asked(line: string): Answer {
  const before = known.get(line);
  if (before) return before;
  const argv = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
  const folder = argv.indexOf('--record') + 1;
  const words = argv.map((word, i) => {
    if (word === 'SEEDS') return SEEDS;
    return folder > 0 && i === folder ? join(RECORDS, word) : word;
  });
  const answer = casus(words, COLUMNS);
  known.set(line, answer);
  return answer;
}

/** The text of an answer; a command that fails is an error. */
export function textOf(line: string): string {
  const { code, out, err } = asked(line);
  if (code !== 0) throw new Error(`casus ${line}: ${err || out}`);
  return oneLine(out);
}

/** What a command writes with --json. */
export function dataOf<T = unknown>(line: string): T {
  const { code, out, err } = asked(`${line} --json`);
  if (code !== 0) throw new Error(`casus ${line}: ${err || out}`);
  return JSON.parse(out) as T;
}

interface Listed {
  readonly thing: { readonly id: string };
  readonly fits: string;
}

/** The ids that a list surely holds. */
export function idsOf(line: string): string[] {
  return dataOf<Listed[]>(line)
    .filter(({ fits }) => fits === 'yes')
    .map(({ thing }) => thing.id);
}

/** What stands at a path of dots; `*` stands for every member of a list and gives a list. */
export function at(data: unknown, path: string): unknown {
  const [key = '', ...rest] = path.split('.');
  if (path === '') return data;
  if (key !== '*') return at((data as Record<string, unknown> | undefined)?.[key], rest.join('.'));
  return Array.isArray(data) ? data.flatMap((one) => at(one, rest.join('.'))) : undefined;
}

const texts = new Map<string, string>();

/** A founding document by its short name, S0 to S4, on one line. */
export function seed(name: string): string {
  const read = texts.get(name);
  if (read !== undefined) return read;
  const file = readdirSync(SEEDS).find((one) => one.startsWith(`00${name.slice(1)}_`));
  const text = oneLine(readFileSync(join(SEEDS, file ?? name), 'utf8'));
  texts.set(name, text);
  return text;
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

const SILENCE = 'The record holds nothing that fits: on this it is silent.';

/** A command line, and what its answer must hold. */
export interface Ask {
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

/** Runs the command of an ask and holds its answer against it. */
export function answers(ask: Ask): void {
  const { casus: line } = ask;
  const text = textOf(line);
  if (ask.ids) expect(idsOf(line).sort()).toEqual([...ask.ids].sort());
  for (const id of ask.has ?? []) expect(idsOf(line)).toContain(id);
  for (const id of ask.lacks ?? []) expect(idsOf(line)).not.toContain(id);
  for (const [path, value] of Object.entries(ask.json ?? {})) {
    expect(at(dataOf(line), path), path).toEqual(value);
  }
  for (const words of ask.says ?? []) expect(text).toContain(words);
  for (const words of ask.never ?? []) expect(text).not.toContain(words);
  if (ask.silent) expect(text.trim()).toBe(SILENCE);
  for (const passage of ask.shows ?? []) {
    const [name = '', words = ''] = passage.split(/: (.*)/s);
    expect(seed(name)).toContain(words);
    expect(text).toContain(`“${words}”`);
  }
}
