import { dossier as question } from '../../answer/dossier.ts';
import { toJson } from '../../answer/to-json.ts';
import { UserError } from '../../base/user-error.ts';
import { supposeRecord } from '../../store/suppose.ts';
import { printText } from '../../view/print-text.ts';
import { differences, supposeBlocks } from '../../view/suppose-blocks.ts';
import { command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import { put } from '../put.ts';

/** `casus suppose <incident> [folder]`: an incident run again with a clause, membership or claim changed. */
export const suppose = command({
  name: 'suppose',
  summary: 'an incident run again with a clause, a membership or anything else changed',
  arguments: [
    { name: '<incident>', about: 'id or name of an incident' },
    { name: '[folder]', about: 'what is supposed: files as a record has them' },
  ],
  options: [
    { flags: '--without <id>', about: 'leave this out (may be repeated)', many: true },
    { flags: '--account <id>', about: 'only this account (may be repeated)', many: true },
    { flags: '--reading <id=option>', about: 'take this reading (may be repeated)', many: true },
  ],
  run: ({ folder, lang, json, output, arguments: [incident, own], options }) => {
    const { without, ...asked } = options;
    const left = (without ?? []) as readonly string[];
    if (own === undefined && left.length === 0) {
      throw new UserError(
        'nothing is supposed',
        'Name a folder with what is supposed, or what to leave out with --without.',
      );
    }
    const record = openRecord(folder);
    const { record: supposed, changed } = supposeRecord(folder, { folder: own, without: left });
    const before = put(question, record, { ...asked, incident });
    const after = put(question, supposed, { ...asked, incident });
    output.write(
      json
        ? toJson({
            editions: { recorded: record.edition, supposed: supposed.edition },
            changed,
            differences: differences({ before, after }).map(({ row, was, is }) => ({
              clause: row.clause.id,
              direction: row.direction,
              was,
              is,
            })),
          })
        : printText(
            supposeBlocks({ record, supposed, changed, before, after }, lang),
            output.columns,
          ),
    );
    return 0;
  },
});
