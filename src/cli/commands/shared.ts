import { shared as question } from '../../answer/shared.ts';
import { toJson } from '../../answer/to-json.ts';
import { sharedBlocks } from '../../view/members-blocks.ts';
import { printText } from '../../view/print-text.ts';
import { command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import { put } from '../put.ts';

/** `casus shared <state> <state> --on DATE`: the organizations and treaties that two states share. */
export const shared = command({
  name: 'shared',
  summary: question.title,
  arguments: [
    { name: '<state>', about: 'a state, as KG, KGZ or Kyrgyzstan' },
    { name: '<other>', about: 'the other state' },
  ],
  options: [{ flags: '--on <date>', about: 'the day; a month or a year is an uncertain day' }],
  run: ({ folder, lang, json, output, arguments: [state, other], options }) => {
    const record = openRecord(folder);
    const found = put(question, record, { ...options, state, other });
    output.write(
      json ? toJson(found) : printText(sharedBlocks(record, found, lang), output.columns),
    );
    return 0;
  },
});
