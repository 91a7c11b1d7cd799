import { members as question } from '../../answer/members.ts';
import { toJson } from '../../answer/to-json.ts';
import { membersBlocks } from '../../view/members-blocks.ts';
import { printText } from '../../view/print-text.ts';
import { command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import { put } from '../put.ts';

/** `casus members <org> --on DATE`: who belonged, and where it is disputed, by whom. */
export const members = command({
  name: 'members',
  summary: question.title,
  arguments: [{ name: '<org>', about: 'an organization or a treaty' }],
  options: [{ flags: '--on <date>', about: 'the day; a month or a year is an uncertain day' }],
  run: ({ folder, lang, json, output, arguments: [org], options }) => {
    const record = openRecord(folder);
    const found = put(question, record, { ...options, org });
    output.write(
      json ? toJson(found) : printText(membersBlocks(record, found, lang), output.columns),
    );
    return 0;
  },
});
