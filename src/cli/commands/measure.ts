import { pairs, measure as question } from '../../answer/measure.ts';
import { toJson } from '../../answer/to-json.ts';
import { rowsOf } from '../../infer/qca/csv.ts';
import { MEASURES } from '../../measure/index.ts';
import { LAST_YEAR } from '../../measure/moments.ts';
import { measureOf } from '../../measure/run.ts';
import { measureBlocks, measureListBlocks } from '../../view/measure/blocks.ts';
import { printText } from '../../view/print-text.ts';
import { readCaseFile } from '../case-file.ts';
import { command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import { put } from '../put.ts';

/** `casus measure [id]`: how much cooperation there is, by a rule, with what each number counts. */
export const measure = command({
  name: 'measure',
  summary: question.title,
  arguments: [{ name: '[id]', about: 'a measure; without it, all are listed' }],
  options: [
    { flags: '--param <name=value>', about: 'a parameter of the measure', many: true },
    { flags: '--data <name=file>', about: 'a table that the measure needs, as CSV', many: true },
    { flags: '--on <day>', about: 'one day instead of years; of a year or month its last day' },
    {
      flags: '--from <year>',
      about: 'the first year; unless given, that in which the region first belonged to anything',
    },
    { flags: '--to <year>', about: `the last year, ${LAST_YEAR} unless given` },
    { flags: '--list', about: 'shows what each number counts' },
  ],
  run: ({ folder, lang, json, output, arguments: [id], options }) => {
    if (id !== undefined) measureOf(id);
    const { data = [], ...asked } = options;
    const files = pairs(data as string[], '--data');
    const tables = Object.fromEntries(
      files.map(([name, file]) => [name, rowsOf(readCaseFile(file))]),
    );
    const record = openRecord(folder);
    const answer = put(question, record, { ...asked, measure: id }, { tables });
    if (json) output.write(toJson(answer));
    else if ('result' in answer) {
      const inShort = answer.result.form === 'series' && options.on !== undefined;
      const behind = options.list === true || inShort;
      const { parameters, result } = answer;
      const chosen = measureOf(answer.measure);
      const blocks = measureBlocks(record, chosen, parameters, result, behind, lang);
      output.write(printText(blocks, output.columns));
    } else output.write(printText(measureListBlocks(MEASURES, lang), output.columns));
    return 0;
  },
});
