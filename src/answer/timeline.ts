import * as z from 'zod';
import { UserError } from '../base/user-error.ts';
import type { CasusRecord } from '../record/record.ts';
import { callables } from '../view/find/callables.ts';
import { thingMeant } from '../view/find/thing-meant.ts';
import { timelineOf } from '../view/timeline.ts';

import { parameter } from './parameters.ts';
import { question } from './question.ts';
import * as shapes from './shapes.ts';

/** Everything dated about an organization, a treaty, a state or a person. */
export const timeline = question({
  name: 'timeline',
  title: 'everything dated about an organization, a treaty, a state or a person',
  parameters: z.object({ id: parameter('id or name', 'csto') }),
  path: ['id'],
  output: z.array(
    z.strictObject({
      on: shapes.day,
      what: z.looseObject({ kind: z.string() }),
      cite: z.array(shapes.cite),
    }),
  ),
  answer: (record, { id }) => timelineOf(record, askLife(record, id)),
});

const LIVES = ['organization', 'instrument', 'state', 'person', 'body'] as const;

/** Whatever has a life in the record; an incident has a dossier. */
export function askLife(record: CasusRecord, typed: string): string {
  const incident = callables(record, ['incident']).find(({ id }) => id === typed.toLowerCase());
  if (incident) {
    throw new UserError(
      `${incident.id} is an incident, which has no timeline`,
      `casus dossier ${incident.id} tells what happened in it; casus timeline KG, what a side of it did.`,
    );
  }
  const lives = callables(record, LIVES);
  return thingMeant(
    lives,
    typed,
    'organization, treaty, state or person',
    'casus list organization shows what there is; so do list person and the other kinds.',
  ).id;
}
