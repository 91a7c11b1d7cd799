import type { Raw } from './raw.ts';
import { refuse } from './read-error.ts';

const QUOTE = 34;
const LF = 10;
const CR = 13;

/**
 * Takes a text of separated values apart (RFC 4180): cells may stand in double quotes, and may then
 * hold separators, line ends and doubled quotes. Empty lines are passed over.
 */
export function readDelimited(
  file: string,
  text: string,
  delimiter: string,
  preamble: number,
): Raw {
  const start = afterLines(text, preamble);
  const first = nextRow(file, text, delimiter, start, preamble + 1);
  return {
    header: first?.cells ?? [],
    headerLine: preamble + 1,
    each: (take) => {
      let at = first;
      while (at !== undefined) {
        at = nextRow(file, text, delimiter, at.end, at.nextLine);
        if (at && !(at.cells.length === 1 && at.cells[0] === '')) take(at.cells, at.line);
      }
    },
  };
}

interface Cut {
  readonly cells: string[];
  readonly line: number;
  readonly end: number;
  readonly nextLine: number;
}

function nextRow(
  file: string,
  text: string,
  delimiter: string,
  from: number,
  line: number,
): Cut | undefined {
  if (from >= text.length) return undefined;
  const separator = delimiter.charCodeAt(0);
  const cells: string[] = [];
  let at = from;
  let nextLine = line;
  for (;;) {
    if (text.charCodeAt(at) === QUOTE) {
      const close = closing(text, at);
      if (close === -1) {
        refuse(
          { file, line: nextLine, message: 'a quotation mark opens here and is never closed' },
          'The file is cut short or was changed: get it again from where it is published.',
        );
      }
      const quoted = text.slice(at + 1, close);
      for (let i = quoted.indexOf('\n'); i !== -1; i = quoted.indexOf('\n', i + 1)) nextLine += 1;
      cells.push(quoted.includes('""') ? quoted.replaceAll('""', '"') : quoted);
      at = close + 1;
    } else {
      const begin = at;
      let code = text.charCodeAt(at);
      while (at < text.length && code !== separator && code !== LF && code !== CR) {
        at += 1;
        code = text.charCodeAt(at);
      }
      cells.push(text.slice(begin, at));
    }
    const code = text.charCodeAt(at);
    if (at >= text.length) return { cells, line, end: at, nextLine: nextLine + 1 };
    if (code === separator) at += 1;
    else if (code === LF || code === CR) {
      const end = at + (code === CR && text.charCodeAt(at + 1) === LF ? 2 : 1);
      return { cells, line, end, nextLine: nextLine + 1 };
    } else {
      refuse(
        {
          file,
          line: nextLine,
          message: `text follows a closing quotation mark: ${text.slice(at, at + 12)}`,
        },
        'The file was changed, or its separator is another: get it again from where it is published.',
      );
    }
  }
}

/** Where the cell that opens at `open` is closed: a doubled quotation mark stands for itself. */
function closing(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at !== -1 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

function afterLines(text: string, lines: number): number {
  let at = 0;
  for (let line = 0; line < lines; line += 1) {
    const end = text.indexOf('\n', at);
    if (end === -1) return text.length;
    at = end + 1;
  }
  return at;
}
