import { runCli } from '../../src/cli/run.ts';
import type { Output } from '../../src/cli/terminal.ts';
import { FOLDER } from '../region.ts';

/** What a command line answers. */
export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const answers = new Map<string, Answer>();

/** Runs a command line in this process, as if in a terminal of that many columns. */
export function casus(argv: readonly string[], columns = 80, folder = FOLDER): Answer {
  const { output, said } = listener(columns);
  const code = runCli(argv, output, folder);
  if (typeof code !== 'number') throw new Error(`${argv[0]} answers later: ask typedLater`);
  return { code, ...said() };
}

/** The same for a command that may have to wait. */
export async function typedLater(line: string, columns = 80): Promise<Answer> {
  const { output, said } = listener(columns);
  const code = await runCli(line.split(' ').filter(Boolean), output, FOLDER);
  return { code, ...said() };
}

function listener(columns: number): { output: Output; said: () => Omit<Answer, 'code'> } {
  let out = '';
  let err = '';
  const ended = (text: string) => (text.endsWith('\n') ? text : `${text}\n`);
  return {
    output: {
      write: (text) => {
        // A text in two languages that was put into another one whole.
        if (text.includes('[object Object]')) throw new Error(`printed an object: ${text}`);
        out += ended(text);
      },
      warn: (text) => {
        err += ended(text);
      },
      columns,
    },
    said: () => ({ out, err }),
  };
}

/** A command line as one would type it; no argument holds a blank. Asked again, it is not run again. */
export function typed(line: string, columns = 80, folder = FOLDER): Answer {
  const key = [line, columns, folder].join('\n');
  const answer = answers.get(key) ?? casus(line.split(' ').filter(Boolean), columns, folder);
  answers.set(key, answer);
  return answer;
}

/** What a command writes with --json. */
export function json<T>(line: string): T {
  const { code, out, err } = typed(`${line} --json`);
  if (code !== 0) throw new Error(err);
  return JSON.parse(out) as T;
}
