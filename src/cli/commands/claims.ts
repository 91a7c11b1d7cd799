import { claims as question } from '../../answer/claims.ts';
import { toJson } from '../../answer/to-json.ts';
import { heading, items } from '../../view/blocks.ts';
import { figureBlocks, sayingItems } from '../../view/claims-blocks.ts';
import { contextOf } from '../../view/dossier/context.ts';
import { printText } from '../../view/print-text.ts';
import { command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import { put } from '../put.ts';

/** `casus claims <incident>`: who says what of an incident; figures are never merged. */
export const claims = command({
  name: 'claims',
  summary: question.title,
  arguments: [{ name: '<incident>', about: 'id or name of an incident' }],
  options: [{ flags: '--known-on <date>', about: 'only what was said by that day' }],
  run: ({ folder, lang, json, output, arguments: [incident], options }) => {
    const record = openRecord(folder);
    const made = put(question, record, { ...options, incident });
    if (json) {
      output.write(toJson(made));
      return 0;
    }
    const context = contextOf(record, lang);
    const blocks = [
      ...figureBlocks(made.claims, made.sums, context),
      heading(2, context.t.dossier.said),
      items(sayingItems(made.claims, context)),
    ];
    const sources = items(context.notes());
    output.write(
      printText([...blocks, heading(2, context.t.dossier.sources), sources], output.columns),
    );
    return 0;
  },
});
