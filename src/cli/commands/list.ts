import { askKind, list as question } from '../../answer/list.ts';
import { toJson } from '../../answer/to-json.ts';
import { KIND_NAMES } from '../../record/kinds.ts';
import { printText } from '../../view/print-text.ts';
import { hitBlocks } from '../../view/query/blocks.ts';
import { FILTERS } from '../../view/query/filters.ts';
import { command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import { put } from '../put.ts';

/** `casus list <kind> [name=value…]`: the things of a kind that fit, in one vocabulary for all. */
export const list = command({
  name: 'list',
  summary: question.title,
  arguments: [
    { name: '<kind>', about: KIND_NAMES.join(', ') },
    {
      name: '[conditions...]',
      about: `name=value or name!=value: ${FILTERS.map(({ name }) => name).join(', ')}`,
    },
  ],
  options: [{ flags: '--on <date>', about: 'the day that the question is put for' }],
  run: ({ folder, lang, json, output, arguments: [typed = '', ...where], options }) => {
    const kind = askKind(typed);
    const record = openRecord(folder);
    const hits = put(question, record, { ...options, kind, where });
    output.write(
      json ? toJson(hits) : printText(hitBlocks(record, kind, hits, lang), output.columns),
    );
    return 0;
  },
});
