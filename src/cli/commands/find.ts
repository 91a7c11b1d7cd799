import { existsSync } from 'node:fs';
import { HITS, find as question } from '../../answer/find.ts';
import { toJson } from '../../answer/to-json.ts';
import { readLibrary } from '../../store/library/read-library.ts';
import { findBlocks } from '../../view/find/blocks.ts';
import { printText } from '../../view/print-text.ts';
import { command } from '../command.ts';
import { LIBRARY } from '../library-folder.ts';
import { openRecord } from '../open-record.ts';
import { put } from '../put.ts';

/** `casus find WORDS`: where words stand in the record and in a library of texts, and why they fit. */
export const find = command({
  name: 'find',
  summary: question.title,
  arguments: [
    {
      name: '<words...>',
      about: 'what to look for: all of it must stand in a hit, where any has all',
    },
  ],
  options: [
    { flags: '--library <folder>', about: `texts to search too; ${LIBRARY}/ where it is there` },
    { flags: '--limit <n>', about: `how many hits to show, ${HITS} unless given` },
  ],
  run: ({ folder, lang, json, output, arguments: words, options }) => {
    const record = openRecord(folder);
    const library = typeof options.library === 'string' ? options.library : LIBRARY;
    const given = options.library !== undefined || existsSync(library);
    const texts = given ? readLibrary(library).texts : [];
    const answers = put(question, record, { ...options, words: words.join(' '), lang }, { texts });
    output.write(
      json ? toJson(answers) : printText(findBlocks(record, answers, lang), output.columns),
    );
    return 0;
  },
});
