import { dossier as question } from '../../answer/dossier.ts';
import { toJson } from '../../answer/to-json.ts';
import { dossierBlocks } from '../../view/dossier/blocks.ts';
import { printMarkdown } from '../../view/print-markdown.ts';
import { printText } from '../../view/print-text.ts';
import { command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import {
  type Beside,
  besideBlocks,
  besideDossier,
  besideJson,
} from '../published/beside-dossier.ts';
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
    { flags: '--published', about: 'beside it, what imported data hold of it and of other crises' },
    { flags: '--store <folder>', about: 'where imports are kept; as for casus data' },
  ],
  run: ({ folder, lang, json, output, arguments: [incident], options }) => {
    const record = openRecord(folder);
    const { published, store, ...asked } = options;
    const made = put(question, record, { ...asked, incident });
    const write = (beside?: Beside): number => {
      if (json) {
        output.write(toJson(beside ? { ...made, published: besideJson(beside) } : made));
        return 0;
      }
      const detail = options.full === true ? 'full' : 'digest';
      const blocks = [
        ...dossierBlocks(record, made, lang, detail),
        ...(beside ? besideBlocks(beside, lang) : []),
      ];
      output.write(options.md === true ? printMarkdown(blocks) : printText(blocks, output.columns));
      return 0;
    };
    if (published !== true) return write();
    const kept = typeof store === 'string' ? store : undefined;
    return besideDossier(record, made.incident, lang, kept).then(write);
  },
});
