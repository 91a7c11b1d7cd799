import { clause as question } from '../../answer/clause.ts';
import { toJson } from '../../answer/to-json.ts';
import { clauseBlocks } from '../../view/clause-blocks.ts';
import { printText } from '../../view/print-text.ts';
import { command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import { put } from '../put.ts';

/** `casus clause <id> [--on DATE]`: what a provision says, when it binds, how it is read. */
export const clause = command({
  name: 'clause',
  summary: question.title,
  arguments: [{ name: '<id>', about: 'a provision (cst.4) or one version of it (cst.4@2012)' }],
  options: [{ flags: '--on <date>', about: 'only the version in force on that day' }],
  run: ({ folder, lang, json, output, arguments: [id], options }) => {
    const record = openRecord(folder);
    const chosen = put(question, record, { ...options, id });
    output.write(
      json
        ? toJson(chosen)
        : chosen
            .map((one) => printText(clauseBlocks(record, one, lang), output.columns))
            .join('\n'),
    );
    return 0;
  },
});
