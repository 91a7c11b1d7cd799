import type { Block, Item } from './blocks.ts';

/** Prints a document for a terminal of that many columns. Tables wrap inside their cells. */
export function printText(blocks: readonly Block[], columns: number): string {
  return `${blocks.map((block) => printBlock(block, columns)).join('\n\n')}\n`;
}

/** Lines longer than this are hard to read; tables alone take all the columns that there are. */
const READABLE = 100;
/** No terminal is wider: whoever asks for more columns wants nothing wrapped. */
const WIDEST = 1000;

function readable(columns: number): number {
  return columns > WIDEST ? columns : Math.min(columns, READABLE);
}

function printBlock(block: Block, available: number): string {
  const columns = readable(available);
  switch (block.kind) {
    case 'heading': {
      if (block.level === 3) return wrap(block.text, columns, available).join('\n');
      const text = block.level === 1 ? block.text.toUpperCase() : block.text;
      const lines = wrap(text, columns, available);
      const width = Math.max(...lines.map(widthOf));
      return [...lines, (block.level === 1 ? '=' : '-').repeat(width)].join('\n');
    }
    case 'paragraph':
      return wrap(block.text, columns, available).join('\n');
    case 'list':
      return block.items.flatMap((item) => printItem(item, available, 0)).join('\n');
    case 'table':
      return printTable(block.head, block.rows, available);
  }
}

function printItem(item: Item, columns: number, depth: number): string[] {
  const indent = '  '.repeat(depth);
  const own = indent.length + 2;
  const lines = wrap(item.text, readable(columns) - own, columns - own);
  return [
    ...lines.map((line, i) => `${indent}${i === 0 ? '- ' : '  '}${line}`),
    ...(item.items ?? []).flatMap((inner) => printItem(inner, columns, depth + 1)),
  ];
}

const GAP = 2;

function printTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  columns: number,
): string {
  const widths = fitWidths(head, rows, columns);
  const printRow = (cells: readonly string[]): string => {
    const wrapped = widths.map((width, i) => wrap(cells[i] ?? '', width));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      widths
        .map((width, i) => pad(wrapped[i]?.[line] ?? '', width))
        .join(' '.repeat(GAP))
        .trimEnd(),
    ).join('\n');
  };
  const rule = widths.map((width) => '-'.repeat(width)).join(' '.repeat(GAP));
  return [printRow(head), rule, ...rows.map(printRow)].join('\n');
}

/** Gives each column what it needs; where that is too much, the widest give way, to a floor. */
function fitWidths(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  columns: number,
): number[] {
  const all = [head, ...rows];
  const longestWord = head.map((_, i) =>
    Math.max(...all.map((row) => Math.max(...(row[i] ?? '').split(/\s/).map(widthOf)))),
  );
  const widths = head.map((_, i) => Math.max(...all.map((row) => widthOf(row[i] ?? '')), 1));
  const room = columns - GAP * (head.length - 1);
  for (let total = sum(widths); total > room; total = sum(widths)) {
    const slack = widths.map((width, i) => width - Math.min(longestWord[i] ?? 1, 24));
    const widest = slack.indexOf(Math.max(...slack));
    if ((slack[widest] ?? 0) <= 0) break;
    widths[widest] = (widths[widest] ?? 1) - 1;
  }
  return widths;
}

/** Lines of at most that width, cut between words; a word is cut where it is longer than `longest`. */
function wrap(text: string, width: number, longest = width): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      let rest = word;
      if (line !== '' && widthOf(line) + 1 + widthOf(rest) > width) {
        lines.push(line);
        line = '';
      }
      while (widthOf(rest) > longest && longest > 8) {
        lines.push(rest.slice(0, longest));
        rest = rest.slice(longest);
      }
      line = line === '' ? rest : `${line} ${rest}`;
    }
    lines.push(line);
  }
  return lines;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

function widthOf(text: string): number {
  return [...text].length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
