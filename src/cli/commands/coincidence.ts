import { ask } from '../../answer/ask.ts';
import { coincidence as question } from '../../answer/coincidence.ts';
import { toJson } from '../../answer/to-json.ts';
import { coincidenceBlocks } from '../../view/coincidence-blocks.ts';
import { printText } from '../../view/print-text.ts';
import { command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import { put } from '../put.ts';

/** `casus coincidence <incident>`: did it fall on a meeting, and how often would chance do that? */
export const coincidence = command({
  name: 'coincidence',
  summary: question.title,
  arguments: [{ name: '<incident>', about: 'id or name of an incident' }],
  options: [{ flags: '--org <id>', about: 'one organization' }],
  run: ({ folder, lang, json, output, arguments: [typed = ''], options }) => {
    const record = openRecord(folder);
    const { id } = ask(record, 'incident', typed);
    const rows = put(question, record, { ...options, incident: id });
    output.write(
      json ? toJson(rows) : printText(coincidenceBlocks(record, id, rows, lang), output.columns),
    );
    return 0;
  },
});
