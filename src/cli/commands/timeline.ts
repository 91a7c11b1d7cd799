import { askLife, timeline as question } from '../../answer/timeline.ts';
import { toJson } from '../../answer/to-json.ts';
import { printText } from '../../view/print-text.ts';
import { timelineBlocks } from '../../view/timeline-blocks.ts';
import { command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import { put } from '../put.ts';

/** `casus timeline <id>`: everything dated about an organization, a treaty, a state or a person. */
export const timeline = command({
  name: 'timeline',
  summary: question.title,
  arguments: [{ name: '<id>', about: 'id or name' }],
  options: [],
  run: ({ folder, lang, json, output, arguments: [typed = ''] }) => {
    const record = openRecord(folder);
    const id = askLife(record, typed);
    const entries = put(question, record, { id });
    output.write(
      json ? toJson(entries) : printText(timelineBlocks(record, id, entries, lang), output.columns),
    );
    return 0;
  },
});
