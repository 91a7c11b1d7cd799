import { dossier as question } from '../../answer/dossier.ts';
import { toJson } from '../../answer/to-json.ts';
import { dossierBlocks } from '../../view/dossier/blocks.ts';
import { printMarkdown } from '../../view/print-markdown.ts';
import { printText } from '../../view/print-text.ts';
import { command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import { put } from '../put.ts';

/** `casus dossier <incident>`: all that the record holds and the law makes of one incident. */
export const dossier = command({
  name: 'dossier',
  summary: question.title,
  arguments: [{ name: '<incident>', about: 'id or name of an incident' }],
  options: [
    { flags: '--full', about: 'the full working of every commitment and every claim' },
    { flags: '--md', about: 'write Markdown' },
    { flags: '--account <id>', about: 'only this account (may be repeated)', many: true },
    { flags: '--reading <id=option>', about: 'take this reading (may be repeated)', many: true },
    { flags: '--known-on <date>', about: 'only what was said or done by that day' },
  ],
  run: ({ folder, lang, json, output, arguments: [incident], options }) => {
    const record = openRecord(folder);
    const made = put(question, record, { ...options, incident });
    if (json) {
      output.write(toJson(made));
      return 0;
    }
    const blocks = dossierBlocks(record, made, lang, options.full === true ? 'full' : 'digest');
    output.write(options.md === true ? printMarkdown(blocks) : printText(blocks, output.columns));
    return 0;
  },
});
