import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli } from '../src/cli/run.ts';

/** Stands in a fenced block for any number of lines, none too. */
export const CUT = '…';

/** A command in a ```console block, with the lines that the page shows under it. */
export interface Example {
  readonly page: string;
  /** The line of the command, from 1. */
  readonly line: number;
  readonly command: string;
  readonly shown: readonly string[];
}

/** README.md and every page below docs/, by path from the root. */
export function pagesOf(root: string): string[] {
  const below = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' });
  const pages = below.filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`);
  return ['README.md', ...pages.map((page) => page.replaceAll('\\', '/')).sort()];
}

/** The examples of a page: in blocks marked `console`, each line that begins with `$ `. */
export function examplesIn(root: string, page: string): Example[] {
  const found: { page: string; line: number; command: string; shown: string[] }[] = [];
  let inside = false;
  for (const [i, text] of readFileSync(join(root, page), 'utf8').split('\n').entries()) {
    if (text.startsWith('```')) inside = text === '```console';
    else if (inside && text.startsWith('$ ')) {
      found.push({ page, line: i + 1, command: text.slice(2), shown: [] });
    } else if (inside) found.at(-1)?.shown.push(text);
  }
  return found;
}

/** What a command line of casus prints on a terminal of 80 columns, line by line. */
export async function printedBy(command: string): Promise<string[]> {
  const argv = wordsOf(command);
  if (argv === undefined) throw new Error(`not a command line of casus: ${command}`);
  let printed = '';
  const write = (text: string) => {
    printed += text.endsWith('\n') ? text : `${text}\n`;
  };
  await runCli(argv, { write, warn: write, columns: 80 }, 'record/central-asia');
  return trimmed(printed.split('\n'));
}

/** Whether the lines shown are the lines printed, where a cut stands for any of them. */
export function matches(shown: readonly string[], printed: readonly string[]): boolean {
  return fits(trimmed(shown), printed);
}

function fits(wanted: readonly string[], printed: readonly string[]): boolean {
  const cut = wanted.indexOf(CUT);
  if (cut === -1) return same(wanted, printed);
  if (!same(wanted.slice(0, cut), printed.slice(0, cut))) return false;
  const rest = wanted.slice(cut + 1);
  for (let from = cut; from <= printed.length; from += 1) {
    if (fits(rest, printed.slice(from))) return true;
  }
  return false;
}

/**
 * The lines to show for what is printed now, cut at the same places: as many lines as before at the
 * start, at the end, and in the middle from the first line that is still printed.
 */
export function recut(shown: readonly string[], printed: readonly string[]): string[] {
  const parts: string[][] = [[]];
  for (const line of trimmed(shown)) {
    if (line === CUT) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  if (parts.length === 1) return [...printed];
  let from = 0;
  return parts.flatMap((part, i) => {
    const last = i === parts.length - 1;
    const start = i === 0 ? 0 : last ? printed.length - part.length : placeOf(part, printed, from);
    from = start + part.length;
    return [...(i === 0 ? [] : [CUT]), ...printed.slice(start, from)];
  });
}

function placeOf(part: readonly string[], printed: readonly string[], from: number): number {
  for (const [offset, line] of part.entries()) {
    const at = line === '' ? -1 : printed.indexOf(line, from + offset);
    if (at !== -1) return at - offset;
  }
  throw new Error(`no line of this part is printed any more:\n${part.join('\n')}`);
}

function wordsOf(command: string): string[] | undefined {
  const line = /^(?:casus|npm run -s casus --)(?: (.*))?$/.exec(command);
  if (!line) return undefined;
  const words = (line[1] ?? '').match(/"[^"]*"|'[^']*'|\S+/g) ?? [];
  return words.map((word) => word.replace(/^(["'])(.*)\1$/, '$2'));
}

/** Without spaces at the ends of lines and without empty lines at the ends. */
function trimmed(lines: readonly string[]): string[] {
  const ends = lines.map((line) => line.trimEnd());
  const first = ends.findIndex((line) => line !== '');
  return first === -1 ? [] : ends.slice(first, ends.findLastIndex((line) => line !== '') + 1);
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, i) => line === b[i]);
}
