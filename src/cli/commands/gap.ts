import { gap as question } from '../../answer/gap.ts';
import { toJson } from '../../answer/to-json.ts';
import { heading, items, paragraph } from '../../view/blocks.ts';
import { contextOf } from '../../view/dossier/context.ts';
import { gapTable } from '../../view/gap-blocks.ts';
import { printText } from '../../view/print-text.ts';
import { command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import { put } from '../put.ts';

/** `casus gap [--org ID]`: organizations by incidents, what was owed beside what was done. */
export const gap = command({
  name: 'gap',
  summary: question.title,
  arguments: [],
  options: [
    { flags: '--org <id>', about: 'one organization' },
    { flags: '--reading <id=option>', about: 'take this reading (may be repeated)', many: true },
    { flags: '--known-on <date>', about: 'only what was said or done by that day' },
  ],
  run: ({ folder, lang, json, output, options }) => {
    const record = openRecord(folder);
    const rows = put(question, record, options);
    if (json) {
      output.write(toJson(rows));
      return 0;
    }
    const context = contextOf(record, lang);
    const { t, names, notes } = context;
    const groups = Map.groupBy(rows, ({ organization }) => organization);
    const tables = [...groups].flatMap(([id, own]) => [
      heading(2, names.compact(id)),
      gapTable(own, 'incident', context),
    ]);
    const blocks = [
      paragraph(`${t.dossier.legend} ${t.gapLegend}`),
      ...tables,
      heading(2, t.dossier.sources),
      items(notes()),
    ];
    output.write(printText(blocks, output.columns));
    return 0;
  },
});
