import type { Passage } from '../../record/locator.ts';

/** A stretch of a document that is set as one paragraph, in UTF-16 code units of the whole. */
export interface Paragraph extends Passage {
  readonly text: string;
}

/** Where an empty line is missing, a paragraph ends at a line end once it is this long. */
const LONG = 2500;

/** The paragraphs of a text; together with the white space between them they are the whole text. */
export function paragraphsIn(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  const add = (start: number, end: number) => {
    if (end > start) found.push({ start, end, text: text.slice(start, end) });
  };
  for (const { index, 0: block } of text.matchAll(/\S.*(?:\n[^\S\n]*\S.*)*/g)) {
    let start = index;
    const end = index + block.length;
    while (end - start > LONG) {
      const cut = text.indexOf('\n', start + LONG);
      if (cut < 0 || cut >= end) break;
      add(start, cut);
      start = cut + 1;
    }
    add(start, end);
  }
  return found;
}

/** A piece of a paragraph; the passages that it lies in, by their places in a list. */
export interface Piece {
  readonly text: string;
  readonly in: readonly number[];
}

/** Cuts a paragraph where passages begin and end. The pieces joined are the paragraph. */
export function piecesOf(paragraph: Paragraph, passages: readonly Passage[]): Piece[] {
  const { start, end, text } = paragraph;
  const mine = passages
    .map((passage, i) => ({ ...passage, i }))
    .filter((passage) => passage.start < end && passage.end > start);
  if (mine.length === 0) return [{ text, in: [] }];
  const inside = mine.flatMap((passage) => [passage.start, passage.end]);
  const cuts = [start, ...inside.filter((at) => at > start && at < end), end];
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, k) => {
    const to = sorted[k + 1] ?? end;
    return {
      text: text.slice(from - start, to - start),
      in: mine.filter((passage) => passage.start < to && passage.end > from).map(({ i }) => i),
    };
  });
}
