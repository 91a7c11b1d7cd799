import { show as question } from '../../answer/show.ts';
import { toJson } from '../../answer/to-json.ts';
import { printText } from '../../view/print-text.ts';
import { showBlocks } from '../../view/show-blocks.ts';
import { command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import { put } from '../put.ts';

/** `casus show <id>`: one thing of the record, whatever its kind, with its file and its sources. */
export const show = command({
  name: 'show',
  summary: question.title,
  arguments: [{ name: '<id>', about: 'the id or a name of anything' }],
  options: [{ flags: '--on <date>', about: 'what a region or an organization was called then' }],
  run: ({ folder, lang, json, output, arguments: [id], options }) => {
    const record = openRecord(folder);
    const shown = put(question, record, { ...options, id });
    const { kind, thing, called = [], alike } = shown;
    output.write(
      json
        ? toJson(shown)
        : printText(showBlocks(record, kind, thing, called, alike, lang), output.columns),
    );
    return 0;
  },
});
