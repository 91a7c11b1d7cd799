import * as z from 'zod';
import { meant } from '../base/closest-match.ts';
import { NotThere } from '../base/user-error.ts';
import { bearsOn, disagreements } from '../view/contradictions.ts';
import { ask, askDay } from './ask.ts';
import { incident, knownOn, parameter } from './parameters.ts';
import { question } from './question.ts';
import * as shapes from './shapes.ts';

/** Every matter on which sources disagree, and what depends on it. */
export const contradictions = question({
  name: 'contradictions',
  title: 'every matter on which sources disagree: both sides, dates, and what depends on it',
  parameters: z.object({
    knownOn,
    incident: incident.optional(),
    matter: parameter('id of one matter', 'who-is-blamed-2022').optional(),
  }),
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
  answer: (record, { knownOn: typed, incident: named, matter }, { written }) => {
    const all = disagreements(record, askDay(typed, written('knownOn')));
    if (matter !== undefined && !all.some(({ id }) => id === matter)) {
      const ids = all.map(({ id }) => id);
      throw new NotThere(
        `there is no matter ${matter} on which sources disagree`,
        meant(matter, ids, `Matters: ${ids.join(', ')}`),
      );
    }
    const about = named === undefined ? undefined : ask(record, 'incident', named).id;
    return all.filter(
      (one) =>
        (matter === undefined || one.id === matter) &&
        (about === undefined || bearsOn(record, one, about)),
    );
  },
});
