import * as z from 'zod';
import { disagreements } from '../view/contradictions.ts';
import { askDay } from './ask.ts';
import { knownOn } from './parameters.ts';
import { question } from './question.ts';
import * as shapes from './shapes.ts';

/** Every matter on which sources disagree, and what depends on it. */
export const contradictions = question({
  name: 'contradictions',
  title: 'every matter on which sources disagree: both sides, dates, and what depends on it',
  parameters: z.object({ knownOn }),
  path: [],
  output: z.array(
    z.strictObject({
      id: z.string(),
      origin: z.enum(['coded', 'rival-dates', 'contested-atom']),
      about: z.string(),
      atom: z.string().optional(),
      args: z.record(z.string(), z.string()).optional(),
      sides: z.array(
        z.strictObject({
          claims: z.array(z.string()),
          on: z.union([shapes.day, z.literal('open')]).optional(),
          holds: z.enum(['yes', 'no']).optional(),
          by: z.string().optional(),
          says: z.looseObject({ en: z.string() }).optional(),
          cite: z.array(shapes.cite),
        }),
      ),
      findings: z.array(
        z.strictObject({ incident: z.string().optional(), clauses: z.array(z.string()) }),
      ),
    }),
  ),
  answer: (record, asked, { written }) =>
    disagreements(record, askDay(asked.knownOn, written('knownOn'))),
});
