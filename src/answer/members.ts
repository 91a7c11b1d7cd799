import * as z from 'zod';
import { NotThere, UserError } from '../base/user-error.ts';
import { type CasusRecord, type Compact, find } from '../record/record.ts';
import { membersOn } from '../view/members.ts';
import { ask, askDate } from './ask.ts';
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

/** An organization or, failing that, an instrument; a slip is answered from the organizations. */
function askCompact(record: CasusRecord, typed: string): Compact {
  const instrument = find(record, 'instrument', typed.toLowerCase());
  if (instrument) return instrument;
  try {
    return ask(record, 'organization', typed);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const treaties = [...record.tables.instrument.keys()].join(', ');
    throw new NotThere(error.message, `${error.remedy} Treaties: ${treaties}`);
  }
}
