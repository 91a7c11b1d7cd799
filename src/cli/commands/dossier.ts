import { dossierBlocks } from '../../view/dossier/blocks.ts';
import { dossierOf } from '../../view/dossier/model.ts';
import { printMarkdown } from '../../view/print-markdown.ts';
import { printText } from '../../view/print-text.ts';
import { ask, askDay, askReadings } from '../ask.ts';
import { command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import { toJson } from '../to-json.ts';

/** `casus dossier <incident>`: all that the record holds and the law makes of one incident. */
export const dossier = command({
  name: 'dossier',
  summary: 'what happened, who says what, what was owed, who answered, the gap, with sources',
  arguments: [{ name: '<incident>', about: 'id or name of an incident' }],
  options: [
    { flags: '--full', about: 'the full working of every commitment and every claim' },
    { flags: '--md', about: 'write Markdown' },
    { flags: '--account <id>', about: 'only this account (may be repeated)', many: true },
    { flags: '--reading <id=option>', about: 'take this reading (may be repeated)', many: true },
    { flags: '--known-on <date>', about: 'only what was said or done by that day' },
  ],
  run: ({ folder, lang, json, output, arguments: [id = ''], options }) => {
    const record = openRecord(folder);
    const incident = ask(record, 'incident', id);
    const accounts = (options.account as string[]).map((name) => ask(record, 'account', name));
    const made = dossierOf(record, incident, {
      accounts: accounts.length > 0 ? accounts : undefined,
      readings: askReadings(record, options.reading),
      on: options.knownOn === undefined ? undefined : askDay(options.knownOn, '--known-on'),
    });
    if (json) {
      output.write(toJson(made));
      return 0;
    }
    const blocks = dossierBlocks(record, made, lang, options.full === true ? 'full' : 'digest');
    output.write(options.md === true ? printMarkdown(blocks) : printText(blocks, output.columns));
    return 0;
  },
});
