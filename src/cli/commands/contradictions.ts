import { contradictions as question } from '../../answer/contradictions.ts';
import { toJson } from '../../answer/to-json.ts';
import { contradictionBlocks } from '../../view/contradictions-blocks.ts';
import { printText } from '../../view/print-text.ts';
import { command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import { put } from '../put.ts';

/** `casus contradictions`: every matter on which sources disagree, and what depends on it. */
export const contradictions = command({
  name: 'contradictions',
  summary: question.title,
  arguments: [],
  options: [
    { flags: '--known-on <date>', about: 'only what may have been said by that day' },
    { flags: '--incident <id>', about: 'only what bears on that incident' },
    { flags: '--matter <id>', about: 'one matter alone' },
  ],
  run: ({ folder, lang, json, output, options }) => {
    const record = openRecord(folder);
    const found = put(question, record, options);
    output.write(
      json ? toJson(found) : printText(contradictionBlocks(record, found, lang), output.columns),
    );
    return 0;
  },
});
