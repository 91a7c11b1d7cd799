import type { Block, Item } from './blocks.ts';

/** Prints a document as Markdown (CommonMark with tables). */
export function printMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(printBlock).join('\n\n')}\n`;
}

function printBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${plain(block.text)}`;
    case 'paragraph':
      return plain(block.text);
    case 'list':
      return block.items.flatMap((item) => printItem(item, 0)).join('\n');
    case 'table': {
      const row = (cells: readonly string[]) =>
        `| ${cells.map((cell) => plain(cell).replaceAll('|', '\\|').replaceAll('\n', '<br>')).join(' | ')} |`;
      return [row(block.head), row(block.head.map(() => '---')), ...block.rows.map(row)].join('\n');
    }
  }
}

function printItem(item: Item, depth: number): string[] {
  return [
    `${'  '.repeat(depth)}- ${plain(item.text)}`,
    ...(item.items ?? []).flatMap((inner) => printItem(inner, depth + 1)),
  ];
}

/** The record's words are text, never markup. */
function plain(text: string): string {
  return text.replace(/[*_`<>\\]/g, (mark) => `\\${mark}`);
}
