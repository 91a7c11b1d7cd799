import { analysedAs, analyse as question } from '../../answer/analyse.ts';
import { ask } from '../../answer/ask.ts';
import { asFlag } from '../../answer/question.ts';
import { toJson } from '../../answer/to-json.ts';
import type { DataRow } from '../../infer/analysis/cases-of-rows.ts';
import type { Analysed } from '../../infer/analysis/run.ts';
import { writeCsv } from '../../infer/qca/csv.ts';
import { list } from '../../record/record.ts';
import { heading, table } from '../../view/blocks.ts';
import { inLang } from '../../view/lang.ts';
import { printText } from '../../view/print-text.ts';
import { likelihoodTable } from '../../view/tests/likelihood-table.ts';
import { reportBlocks } from '../../view/tests/report-blocks.ts';
import { testWordsIn } from '../../view/tests/words.ts';
import { command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import { VERSION } from '../version.ts';

const MODELS = 5;

/** `casus analyse [id]`: puts an explanation to the test, on the record as it is. */
export const analyse = command({
  name: 'analyse',
  summary: question.title,
  arguments: [{ name: '[id]', about: 'an analysis of the record; without it, all are listed' }],
  options: [
    {
      flags: '--without <id>',
      about: 'as if this source, claim, request, response, silence or event were not there',
    },
    { flags: '--trust <source=share>', about: 'another trust in a source, 0 to 1', many: true },
    {
      flags: '--coder <name>',
      about: 'by the likelihoods of another coder, where others than the author set them',
    },
    { flags: '--incl-cut <cut>', about: 'another cut of inclusion for a comparison' },
    { flags: '--full', about: 'shows every likelihood with its reason, and more models' },
    {
      flags: '--store <folder>',
      about: 'where imported data sets are kept, as for casus data',
    },
    { flags: '--csv', about: 'writes the calibrated cases, or the likelihoods, as CSV' },
  ],
  run: ({ folder, lang, json, output, arguments: [id], options }) => {
    const record = openRecord(folder);
    if (id === undefined) {
      const rows = list(record, 'analysis').map((one) => [one.id, inLang(one.question, lang)]);
      const { title, id: head, asks, nothing } = testWordsIn(lang).list;
      if (json) output.write(toJson(list(record, 'analysis')));
      else if (rows.length === 0) output.write(`${nothing}\n`);
      else output.write(printText([heading(2, title), table([head, asks], rows)], output.columns));
      return 0;
    }
    const asked = question.parameters.parse({ ...options, analysis: id });
    const { comparison } = ask(record, 'analysis', id);
    const show = (tables?: Record<string, DataRow[]>): number => {
      const given = { written: asFlag, ...(tables && { tables }) };
      if (json) {
        output.write(toJson(question.answer(record, asked, given)));
        return 0;
      }
      const analysed = analysedAs(record, asked, given);
      output.write(
        options.csv === true
          ? csvOf(analysed)
          : printText(
              reportBlocks(record, analysed, lang, {
                full: options.full === true,
                models: options.full === true ? 50 : MODELS,
                command: commandLine(id, record.region.id, options),
                version: VERSION,
              }),
              output.columns,
            ),
      );
      return 0;
    };
    if (!comparison || !('dataset' in comparison.cases)) return show();
    // Loaded here, since no other analysis needs the readers.
    const { dataset, table: name } = comparison.cases;
    return import('../imported-rows.ts')
      .then(({ importedRows }) => importedRows(dataset, name, options.store))
      .then((rows) => show(rows && { [dataset]: rows }));
  },
});

function csvOf({ compared, weighed }: Analysed): string {
  if (compared) return writeCsv(compared.table);
  return weighed ? writeCsv(likelihoodTable(weighed)) : '';
}

/** The command line that gives this report again. */
function commandLine(
  id: string,
  region: string,
  options: Readonly<Record<string, unknown>>,
): string {
  const { without, trust = [], coder, inclCut, full } = options;
  return [
    `analyse ${id} --record ${region}`,
    ...(without === undefined ? [] : [asFlag('without', String(without))]),
    ...(trust as string[]).map((one) => asFlag('trust', one)),
    ...(coder === undefined ? [] : [asFlag('coder', String(coder))]),
    ...(inclCut === undefined ? [] : [asFlag('inclCut', String(inclCut))]),
    ...(full === true ? ['--full'] : []),
  ].join(' ');
}
