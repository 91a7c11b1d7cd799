import * as z from 'zod';
import { meant } from '../../base/closest-match.ts';
import { NotThere } from '../../base/user-error.ts';
import { parameter } from '../parameters.ts';
import { question } from '../question.ts';
import { libraryTexts, textForm } from './library-texts.ts';
import { locatorForm, locatorsInTexts, textId } from './locators.ts';

/** One text of the user's library whole, with every passage that the record cites. */
export const libraryText = question({
  name: 'library',
  title: 'one text of your library, with the passages that the record cites',
  parameters: z.object({
    name: parameter(
      'the id or the name of a text, as the list of the library has it',
      'kg-decree.txt',
    ),
  }),
  path: ['name'],
  asksTexts: true,
  output: z.strictObject({ ...textForm, text: z.string(), locators: z.array(locatorForm) }),
  answer: (record, { name }, given) => {
    const { texts = [] } = given;
    const found =
      texts.find((text) => textId(text) === name) ?? texts.find((text) => text.name === name);
    if (!found) {
      const names = texts.map((text) => text.name);
      throw new NotThere(
        `there is no text ${name} in the library`,
        meant(name, names, `The library has ${texts.length} texts; list them first.`),
      );
    }
    const about = libraryTexts.answer(record, {}, given).find(({ id }) => id === textId(found));
    const locators = about?.source ? locatorsInTexts(record, about.source, [found]) : [];
    return { ...about, text: found.text, locators };
  },
});
