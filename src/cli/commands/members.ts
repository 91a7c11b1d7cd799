import { UserError } from '../../base/user-error.ts';
import { type CasusRecord, type Compact, find } from '../../record/record.ts';
import { membersOn } from '../../view/members.ts';
import { membersBlocks } from '../../view/members-blocks.ts';
import { printText } from '../../view/print-text.ts';
import { ask, askDate } from '../ask.ts';
import { command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import { toJson } from '../to-json.ts';

/** `casus members <org> --on DATE`: who belonged, and where it is disputed, by whom. */
export const members = command({
  name: 'members',
  summary:
    'who belonged to an organization or a treaty on a day; disputed spells with who says what',
  arguments: [{ name: '<org>', about: 'an organization or a treaty' }],
  options: [{ flags: '--on <date>', about: 'the day; a month or a year is an uncertain day' }],
  run: ({ folder, lang, json, output, arguments: [id = ''], options }) => {
    const record = openRecord(folder);
    const found = membersOn(record, askCompact(record, id), askDate(options.on, '--on'));
    output.write(
      json ? toJson(found) : printText(membersBlocks(record, found, lang), output.columns),
    );
    return 0;
  },
});

/** An organization or, failing that, an instrument; a slip is answered from the organizations. */
function askCompact(record: CasusRecord, typed: string): Compact {
  const instrument = find(record, 'instrument', typed.toLowerCase());
  if (instrument) return instrument;
  try {
    return ask(record, 'organization', typed);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const treaties = [...record.tables.instrument.keys()].join(', ');
    throw new UserError(error.message, `${error.remedy} Treaties: ${treaties}`);
  }
}
