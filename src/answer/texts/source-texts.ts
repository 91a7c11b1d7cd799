import * as z from 'zod';
import { matchTexts } from '../../record/match-texts.ts';
import { list } from '../../record/record.ts';
import { ask } from '../ask.ts';
import { parameter } from '../parameters.ts';
import { question } from '../question.ts';
import * as shapes from '../shapes.ts';
import { locatorForm, locatorsInTexts, textId } from './locators.ts';

/** A source: its citation, whether the library has it, and where its locators stand in the text. */
export const sourceTexts = question({
  name: 'sources',
  title: 'a source, whether your library has it, and where each of its locators stands',
  parameters: z.object({ id: parameter('the id of a source', 'mayer-2020') }),
  path: ['id'],
  asksTexts: true,
  output: z.strictObject({
    source: shapes.thing,
    texts: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    locators: z.array(locatorForm),
  }),
  answer: (record, { id }, { texts = [] }) => {
    const source = ask(record, 'source', id);
    const own = matchTexts(list(record, 'source'), texts).bySource.get(source.id) ?? [];
    return {
      source,
      texts: own.map((text) => ({ id: textId(text), name: text.name })),
      locators: locatorsInTexts(record, source.id, own),
    };
  },
});
