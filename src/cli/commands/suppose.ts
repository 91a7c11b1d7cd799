import { ask } from '../../answer/ask.ts';
import { dossier as question } from '../../answer/dossier.ts';
import { toJson } from '../../answer/to-json.ts';
import { UserError } from '../../base/user-error.ts';
import type { CasusRecord } from '../../record/record.ts';
import { changedThings } from '../../record/supposed/changed-things.ts';
import { supposedIn } from '../../record/supposed/index.ts';
import { supposeRecord } from '../../store/suppose.ts';
import { printText } from '../../view/print-text.ts';
import { type ShownSupposition, supposeBlocks } from '../../view/suppose-blocks.ts';
import { differences } from '../../view/suppose-differences.ts';
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
    { flags: '--scenario <id>', about: 'what an author’s scenario changes: casus scenario' },
    { flags: '--account <id>', about: 'only this account (may be repeated)', many: true },
    { flags: '--reading <id=option>', about: 'take this reading (may be repeated)', many: true },
  ],
  run: ({ folder, lang, json, output, arguments: [incident, own], options }) => {
    const { without, scenario: named, ...asked } = options;
    const left = (without ?? []) as readonly string[];
    const record = openRecord(folder);
    const { scenario, supposed, changed } = what(record, folder, own, left, named);
    const before = put(question, record, { ...asked, incident });
    const after = put(question, supposed, { ...asked, incident });
    output.write(
      json
        ? toJson({
            editions: { recorded: record.edition, supposed: supposed.edition },
            scenario: scenario?.id,
            changed,
            differences: differences({ before, after }).map(({ clause, direction, was, is }) => ({
              clause: clause.id,
              direction,
              was,
              is,
            })),
          })
        : printText(
            supposeBlocks({ record, supposed, scenario, changed, before, after }, lang),
            output.columns,
          ),
    );
    return 0;
  },
});

/** What is supposed: a scenario of the record, or a folder and things left out. */
function what(
  record: CasusRecord,
  folder: string,
  own: string | undefined,
  without: readonly string[],
  named: unknown,
): Pick<ShownSupposition, 'scenario' | 'supposed' | 'changed'> {
  const isOwn = own !== undefined || without.length > 0;
  if (typeof named === 'string') {
    if (isOwn) {
      throw new UserError(
        'a scenario is supposed as it stands',
        'Leave out --scenario, or the folder and --without; casus scenario shows what it changes.',
      );
    }
    const scenario = ask(record, 'scenario', named);
    const supposed = supposedIn(record, scenario);
    return { scenario, supposed, changed: changedThings(record, supposed) };
  }
  if (!isOwn) {
    throw new UserError(
      'nothing is supposed',
      'Name a folder with what is supposed, what to leave out with --without, or a --scenario.',
    );
  }
  const { record: supposed, changed } = supposeRecord(folder, { folder: own, without });
  return { supposed, changed };
}
