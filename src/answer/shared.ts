import * as z from 'zod';
import { sharedOn } from '../view/members.ts';
import { ask, askDate } from './ask.ts';
import { day, parameter } from './parameters.ts';
import { question } from './question.ts';
import * as shapes from './shapes.ts';

/** The organizations and treaties that two states share on a day. */
export const shared = question({
  name: 'shared',
  title: 'the organizations and treaties that two states share on a day',
  parameters: z.object({
    state: parameter('a state, as KG, KGZ or Kyrgyzstan', 'KG'),
    other: parameter('the other state', 'TJ'),
    on: day,
  }),
  path: ['state', 'other'],
  output: z.strictObject({
    states: z.tuple([z.string(), z.string()]),
    on: shapes.day,
    readUntil: shapes.day.optional(),
    organizations: z.array(z.string()),
    uncertain: z.array(z.string()),
    instruments: z.array(z.string()),
    uncertainInstruments: z.array(z.string()),
    notListed: z.array(z.string()),
  }),
  answer: (record, { state, other, on }, { written }) =>
    sharedOn(
      record,
      ask(record, 'state', state).id,
      ask(record, 'state', other).id,
      askDate(on, written('on')),
    ),
});
