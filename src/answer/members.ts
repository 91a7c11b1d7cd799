import * as z from 'zod';
import { type CasusRecord, type Compact, findCompact } from '../record/record.ts';
import { callables } from '../view/find/callables.ts';
import { thingMeant } from '../view/find/thing-meant.ts';
import { membersOn } from '../view/members.ts';
import { askDate } from './ask.ts';

import { day, parameter } from './parameters.ts';
import { question } from './question.ts';
import * as shapes from './shapes.ts';

const saying = z.strictObject({
  spell: z.string(),
  truth: shapes.truth,
  from: z.union([shapes.day, z.literal('unknown')]).optional(),
  to: z.union([shapes.day, z.enum(['open', 'unknown'])]).optional(),
  cite: z.array(shapes.cite),
});

interface MembersOut {
  compact: string;
}

const output: z.ZodType<MembersOut> = z.lazy(() =>
  z.strictObject({
    compact: z.string(),
    on: shapes.day,
    exists: shapes.truth,
    listed: z.enum(['all', 'some']),
    readUntil: shapes.day.optional(),
    members: z.array(
      z.strictObject({
        member: z.string(),
        truth: shapes.truth,
        spells: z.array(z.string()),
        sayings: z.array(saying),
      }),
    ),
    before: output.optional(),
  }),
);

/** Who belonged to an organization or a treaty, and where it is disputed, by whom. */
export const members = question({
  name: 'members',
  title: 'who belonged to an organization or a treaty on a day; disputed spells with who says what',
  parameters: z.object({ org: parameter('an organization or a treaty', 'csto'), on: day }),
  path: ['org'],
  output,
  answer: (record, { org, on }, { written }) =>
    membersOn(record, askCompact(record, org), askDate(on, written('on'))),
});

/** An organization or a treaty; of a name that both have the organization is meant. */
function askCompact(record: CasusRecord, typed: string): Compact {
  const organizations = callables(record, ['organization']);
  const wanted = typed.toLowerCase();
  const own = organizations.find(
    ({ id, calls }) => id === wanted || calls.some((call) => call.toLowerCase() === wanted),
  );
  const { id } =
    own ??
    thingMeant(
      [...organizations, ...callables(record, ['instrument'])],
      typed,
      'organization or treaty',
      'casus list organization and casus list instrument show what there is.',
    );
  return findCompact(record, id) as Compact;
}
