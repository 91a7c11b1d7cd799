import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Answer, casus } from './cli/run.ts';

/** The founding documents; they are no part of the repository, and without them nothing is proved. */
export const SEEDS = fileURLToPath(new URL('../../shared/seeds', import.meta.url));

/** Wide enough that no sentence is broken over lines. */
const COLUMNS = 100_000;

const RECORDS = fileURLToPath(new URL('../record', import.meta.url));

const answers = new Map<string, Answer>();

/**
 * What a command line answers. Words with blanks stand in double quotes; `SEEDS` is the folder of the
 * founding documents, and `--record south-caucasus` the record of that name.
 */
export function asked(line: string): Answer {
  const known = answers.get(line);
  if (known) return known;
  const argv = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  const folder = argv.indexOf('--record') + 1;
  const words = argv.map((word, i) => {
    if (word === 'SEEDS') return SEEDS;
    return folder > 0 && i === folder ? join(RECORDS, word) : word;
  });
  const answer = casus(words, COLUMNS);
  answers.set(line, answer);
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
  const known = texts.get(name);
  if (known !== undefined) return known;
  const file = readdirSync(SEEDS).find((one) => one.startsWith(`00${name.slice(1)}_`));
  const text = oneLine(readFileSync(join(SEEDS, file ?? name), 'utf8'));
  texts.set(name, text);
  return text;
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
