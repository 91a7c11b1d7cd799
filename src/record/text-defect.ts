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

const MIXED =
  /[\p{L}\p{M}]*(?:\p{Script=Latin}\p{M}*\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{M}*\p{Script=Latin})[\p{L}\p{M}]*/gu;

/** The defects of a text: letters that the extraction lost, and words of mixed scripts. */
export function defectsIn(text: string): TextDefect[] {
  const found = [
    ['null-character', [...text.matchAll(/\0/g)]],
    ['replacement-character', [...text.matchAll(/\uFFFD/g)]],
    ['mixed-script', [...text.matchAll(MIXED)]],
  ] as const;
  return found.flatMap(([kind, [first, ...more]]) => {
    if (!first) return [];
    const example = kind === 'mixed-script' ? { example: first[0].slice(0, 40) } : {};
    return [{ kind, count: 1 + more.length, first: first.index, ...example }];
  });
}
