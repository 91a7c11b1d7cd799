import * as z from 'zod';
import { meant } from '../base/closest-match.ts';
import { NotThere } from '../base/user-error.ts';
import { type CasusRecord, list } from '../record/record.ts';
import { timelineOf } from '../view/timeline.ts';
import { callsOf } from './ask.ts';
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

/** Whatever has a life in the record. */
export function askLife(record: CasusRecord, typed: string): string {
  const all = (['organization', 'instrument', 'state', 'person', 'body'] as const).flatMap(
    (kind) => list(record, kind) as { id: string }[],
  );
  const wanted = typed.toLowerCase();
  const found =
    all.find(({ id }) => id === wanted) ??
    all.find((thing) => callsOf(thing).some((call) => call.toLowerCase() === wanted));
  if (found) return found.id;
  const calls = all.flatMap((thing) => [thing.id, ...callsOf(thing)]);
  throw new NotThere(
    `there is no organization, treaty, state or person ${typed} in the record`,
    meant(typed, calls, 'casus list organization shows what there is.'),
  );
}
