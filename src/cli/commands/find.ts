import { existsSync } from 'node:fs';
import { UserError } from '../../base/user-error.ts';
import { matchTexts } from '../../record/match-texts.ts';
import { list } from '../../record/record.ts';
import { readLibrary } from '../../store/library/read-library.ts';
import { answersOf } from '../../view/find/answers.ts';
import { findBlocks } from '../../view/find/blocks.ts';
import { finder } from '../../view/find/finder.ts';
import { printText } from '../../view/print-text.ts';
import { command } from '../command.ts';
import { LIBRARY } from '../library-folder.ts';
import { openRecord } from '../open-record.ts';
import { toJson } from '../to-json.ts';

const LIMIT = 20;

/** `casus find WORDS`: where words stand in the record and in a library of texts, and why they fit. */
export const find = command({
  name: 'find',
  summary: 'search names, claims, notes and locators of the record and the texts of a library',
  arguments: [
    {
      name: '<words...>',
      about: 'what to look for: all of it must stand in a hit, where any has all',
    },
  ],
  options: [
    { flags: '--library <folder>', about: `texts to search too; ${LIBRARY}/ where it is there` },
    { flags: '--limit <n>', about: `how many hits to show, ${LIMIT} unless given` },
  ],
  run: ({ folder, lang, json, output, arguments: words, options }) => {
    const limit = askLimit(options.limit);
    const record = openRecord(folder);
    const library = typeof options.library === 'string' ? options.library : LIBRARY;
    const given = options.library !== undefined || existsSync(library);
    const texts = given ? readLibrary(library).texts : [];
    const matched = matchTexts(list(record, 'source'), texts);
    const sources = new Map(
      [...matched.bySource].flatMap(([source, own]) => own.map((text) => [text, source] as const)),
    );
    const found = finder(record, texts)(words.join(' '));
    const answers = answersOf(record, found, (text) => sources.get(text), limit, lang);
    output.write(
      json ? toJson(answers) : printText(findBlocks(record, answers, lang), output.columns),
    );
    return 0;
  },
});

function askLimit(typed: unknown): number {
  if (typed === undefined) return LIMIT;
  const limit = Number(typed);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new UserError(
    `--limit ${String(typed)} is no number of hits`,
    'Write a whole number, for example --limit 50.',
  );
}
