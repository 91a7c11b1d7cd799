import * as z from 'zod';
import type { GapRow } from '../law/gap.ts';
import { gapRows, incidentsInOrder } from '../law/gap-rows.ts';
import { hear } from '../law/hearing.ts';
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
    const named = asked.org === undefined ? undefined : ask(record, 'organization', asked.org);
    const readings = askReadings(record, asked.reading);
    const on = askDay(asked.knownOn, written('knownOn'));
    const hearings = incidentsInOrder(record, on).map((incident) =>
      hear(record, incident, { readings, on }),
    );
    return gapRows(record, hearings, named);
  },
});
