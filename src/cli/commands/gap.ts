import { type GapRow, gapRow } from '../../law/gap.ts';
import { hear } from '../../law/hearing.ts';
import { list } from '../../record/record.ts';
import { heading, items, paragraph } from '../../view/blocks.ts';
import { contextOf } from '../../view/dossier/context.ts';
import { gapTable } from '../../view/gap-blocks.ts';
import { printText } from '../../view/print-text.ts';
import { ask, askDay, askReadings } from '../ask.ts';
import { command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import { toJson } from '../to-json.ts';

/** `casus gap [--org ID]`: organizations by incidents, what was owed beside what was done. */
export const gap = command({
  name: 'gap',
  summary: 'organizations by incidents: what was owed, asked for and done, side by side',
  arguments: [],
  options: [
    { flags: '--org <id>', about: 'one organization' },
    { flags: '--reading <id=option>', about: 'take this reading (may be repeated)', many: true },
    { flags: '--known-on <date>', about: 'only what was said or done by that day' },
  ],
  run: ({ folder, lang, json, output, options }) => {
    const record = openRecord(folder);
    const organizations =
      options.org === undefined
        ? list(record, 'organization')
        : [ask(record, 'organization', String(options.org))];
    const readings = askReadings(record, options.reading);
    const on = options.knownOn === undefined ? undefined : askDay(options.knownOn, '--known-on');
    const hearings = list(record, 'incident')
      .sort((a, b) => a.onset.on.earliest - b.onset.on.earliest)
      .map((incident) => hear(record, incident, { readings, on }));
    const groups = organizations
      .map(({ id }) => ({
        id,
        rows: hearings.map((hearing) => gapRow(record, id, hearing)).filter(concerns),
      }))
      .filter(({ rows }) => options.org !== undefined || rows.some(hasSomething));
    if (json) {
      output.write(toJson(groups.flatMap(({ rows }) => rows)));
      return 0;
    }
    const context = contextOf(record, lang);
    const { t, names, notes } = context;
    const tables = groups.flatMap(({ id, rows }) => [
      heading(2, names.compact(id)),
      gapTable(rows, 'incident', context),
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

/** Something to show: a commitment, an answer, or a silence that somebody attests or searched for. */
function hasSomething({ answers, responses, silences }: GapRow): boolean {
  return answers.length > 0 || responses.length > 0 || silences.length > 0;
}

/** A side belonged to it, or it spoke, or somebody looked whether it did. */
function concerns({ sides, responses, silences }: GapRow): boolean {
  return sides.some(({ truth }) => truth !== 'no') || responses.length > 0 || silences.length > 0;
}
