import * as z from 'zod';

/** What is wrong with a text as it was extracted: how often, and where first. */
export const textDefect = z.strictObject({
  kind: z.enum(['null-character', 'replacement-character', 'mixed-script']).meta({
    description:
      'U+0000; U+FFFD; words of Latin and Cyrillic letters: the font of a PDF or a scan lost letters',
  }),
  count: z.int().min(1),
  first: z.int().min(0).meta({ description: 'offset in UTF-16 code units' }),
  example: z.string().optional(),
});
export type TextDefect = z.infer<typeof textDefect>;

const LATIN = 'A-Za-zÀ-ɏ';
const CYRILLIC = 'Ѐ-ԯ';
/** Two letters of two alphabets side by side, combining marks between them or not. */
const SEAM = new RegExp(
  `[${LATIN}][\u0300-\u036F]*[${CYRILLIC}]|[${CYRILLIC}][\u0300-\u036F]*[${LATIN}]`,
  'g',
);

/** The defects of a text: letters that the extraction lost, and words of mixed scripts. */
export function defectsIn(text: string): TextDefect[] {
  return [
    ...lostIn(text, 'null-character', '\0'),
    ...lostIn(text, 'replacement-character', '\uFFFD'),
    ...mixedIn(text),
  ];
}

function lostIn(text: string, kind: TextDefect['kind'], letter: string): TextDefect[] {
  const first = text.indexOf(letter);
  return first < 0 ? [] : [{ kind, count: text.split(letter).length - 1, first }];
}

function mixedIn(text: string): TextDefect[] {
  const words: { start: number; word: string }[] = [];
  let end = 0;
  for (const { index } of text.matchAll(SEAM)) {
    if (index < end) continue;
    const before = text.slice(Math.max(0, index - 40), index).match(/[\p{L}\p{M}]*$/u)?.[0] ?? '';
    const after = text.slice(index, index + 40).match(/^[\p{L}\p{M}]*/u)?.[0] ?? '';
    words.push({ start: index - before.length, word: before + after });
    end = index + after.length;
  }
  const [first] = words;
  if (!first) return [];
  const { start, word } = first;
  return [{ kind: 'mixed-script', count: words.length, first: start, example: word.slice(0, 40) }];
}
