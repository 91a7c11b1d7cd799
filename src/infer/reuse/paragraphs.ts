/** A paragraph of a text, and where it stands. */
export interface Paragraph {
  /** The file. */
  readonly name: string;
  /** The heading or the article above it, as it is written there. */
  readonly section: string | undefined;
  /** Its number in the file, from 1 on. */
  readonly number: number;
  /** The line on which it begins, from 1 on. */
  readonly line: number;
  /** Where it begins in the file, in UTF-16 code units. */
  readonly start: number;
  readonly text: string;
}

/** Paragraphs longer than this are cut after a sentence: a page without empty lines is no paragraph. */
const LONGEST = 2000;

/** A heading of Markdown, or the words with which laws and treaties head their parts. */
const HEADING =
  /^\s*(?:#{1,6}\s+\S|(?:article|section|chapter|part|annex|appendix|title|paragraph|art\.|статья|раздел|глава|часть|приложение|пункт|ст\.|§)\s*[\p{N}IVXLC]+)/iu;

/** Lines that a program has broken are shorter than this: longer ones are paragraphs, one a line. */
const BROKEN_LINE = 100;

/** A heading is a line, not a paragraph that begins with "Part 2 of the agreement says". */
const HEADING_LETTERS = 120;

/**
 * The paragraphs of a text: what empty lines divide, or, where lines are long, each line. A heading
 * belongs to what follows it.
 */
export function paragraphsIn(name: string, text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let section: string | undefined;
  let line = 1;
  let counted = 0;
  const add = (start: number, words: string): void => {
    for (let at = text.indexOf('\n', counted); at >= 0 && at < start; ) {
      line += 1;
      counted = at + 1;
      at = text.indexOf('\n', counted);
    }
    found.push({ name, section, number: found.length + 1, line, start, text: words });
  };
  for (const block of text.matchAll(/\S.*(?:\n[^\S\n]*\S.*)*/g)) {
    let open = block.index;
    const rows = [...block[0].matchAll(/.+/g)];
    const unbroken = middle(rows.map(({ 0: row }) => row.length)) > BROKEN_LINE;
    for (const { 0: row, index } of rows) {
      const heads = HEADING.test(row) && row.length <= HEADING_LETTERS;
      if (!heads && !unbroken) continue;
      const at = block.index + index;
      for (const piece of pieces(text, open, at)) add(...piece);
      if (heads) section = row.replace(/^[\s#]+/, '').trim();
      open = at;
    }
    for (const piece of pieces(text, open, block.index + block[0].length)) add(...piece);
  }
  return found;
}

function middle(lengths: number[]): number {
  return lengths.sort((a, b) => a - b)[lengths.length >> 1] ?? 0;
}

/** A stretch of text as one piece, or as several that end with a sentence where it is long. */
function* pieces(text: string, from: number, to: number): Generator<[number, string]> {
  let start = from;
  while (to - start > LONGEST) {
    const window = text.slice(start, start + LONGEST);
    const sentence = [...window.matchAll(/[.;!?…]["»”)]?\s+(?=\S)/gu)].at(-1);
    const space = window.search(/\s+\S*$/);
    const cut = sentence ? sentence.index + sentence[0].length : space > 0 ? space : LONGEST;
    yield [start, text.slice(start, start + cut)];
    start += cut;
  }
  if (text.slice(start, to).trim() !== '') yield [start, text.slice(start, to)];
}
