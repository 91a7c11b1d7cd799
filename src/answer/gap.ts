import * as z from 'zod';
import { type GapRow, gapRow } from '../law/gap.ts';
import { hear } from '../law/hearing.ts';
import { list } from '../record/record.ts';
import { ask, askDay, askReadings } from './ask.ts';
import { knownOn, organization, reading } from './parameters.ts';
import { question } from './question.ts';
import * as shapes from './shapes.ts';

/** Organizations by incidents, what was owed beside what was done. */
export const gap = question({
  name: 'gap',
  title: 'organizations by incidents: what was owed, asked for and done, side by side',
  parameters: z.object({ org: organization.optional(), reading, knownOn }),
  path: [],
  output: z.array(shapes.gapRow),
  answer: (record, asked, { written }): GapRow[] => {
    const organizations =
      asked.org === undefined
        ? list(record, 'organization')
        : [ask(record, 'organization', asked.org)];
    const readings = askReadings(record, asked.reading);
    const on = askDay(asked.knownOn, written('knownOn'));
    const hearings = list(record, 'incident')
      .sort((a, b) => a.onset.on.earliest - b.onset.on.earliest)
      .map((incident) => hear(record, incident, { readings, on }));
    return organizations.flatMap(({ id }) => {
      const rows = hearings.map((hearing) => gapRow(record, id, hearing)).filter(concerns);
      return asked.org !== undefined || rows.some(hasSomething) ? rows : [];
    });
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
