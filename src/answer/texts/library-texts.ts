import * as z from 'zod';
import { matchTexts } from '../../record/match-texts.ts';
import { list } from '../../record/record.ts';
import { textDefect } from '../../record/text-defect.ts';
import { question } from '../question.ts';
import { textId } from './locators.ts';

export const textForm = {
  id: z.string(),
  name: z.string(),
  length: z.int(),
  source: z.string().optional(),
  defects: z.array(textDefect),
};

/** The texts of the user's library, each with the source that it is the text of. */
export const libraryTexts = question({
  name: 'library',
  title: 'the texts of your library, each with the source that it is the text of',
  parameters: z.object({}),
  path: [],
  asksTexts: true,
  output: z.array(z.strictObject(textForm)),
  answer: (record, _, { texts = [] }) => {
    const { bySource } = matchTexts(list(record, 'source'), texts);
    const sources = new Map(
      [...bySource].flatMap(([id, own]) => own.map((text) => [text, id] as const)),
    );
    return texts.map((text) => ({
      id: textId(text),
      name: text.name,
      length: text.text.length,
      source: sources.get(text),
      defects: text.defects,
    }));
  },
});
