import { sharedOn } from '../../view/members.ts';
import { sharedBlocks } from '../../view/members-blocks.ts';
import { printText } from '../../view/print-text.ts';
import { ask, askDate } from '../ask.ts';
import { command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import { toJson } from '../to-json.ts';

/** `casus shared <state> <state> --on DATE`: the organizations and treaties that two states share. */
export const shared = command({
  name: 'shared',
  summary: 'the organizations and treaties that two states share on a day',
  arguments: [
    { name: '<state>', about: 'a state, as KG, KGZ or Kyrgyzstan' },
    { name: '<other>', about: 'the other state' },
  ],
  options: [{ flags: '--on <date>', about: 'the day; a month or a year is an uncertain day' }],
  run: ({ folder, lang, json, output, arguments: [first = '', second = ''], options }) => {
    const record = openRecord(folder);
    const a = ask(record, 'state', first).id;
    const b = ask(record, 'state', second).id;
    const found = sharedOn(record, a, b, askDate(options.on, '--on'));
    output.write(
      json ? toJson(found) : printText(sharedBlocks(record, found, lang), output.columns),
    );
    return 0;
  },
});
