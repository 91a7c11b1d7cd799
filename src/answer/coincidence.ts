import * as z from 'zod';
import { coincidenceOf } from '../law/coincidence.ts';
import { list } from '../record/record.ts';
import { ask } from './ask.ts';
import { incident, organization } from './parameters.ts';
import { question } from './question.ts';

/** Whether an incident fell on a meeting, and how often chance would do that. */
export const coincidence = question({
  name: 'coincidence',
  title: 'whether an incident fell on meetings of organizations, beside the base rate of chance',
  parameters: z.object({ incident, org: organization.optional() }),
  path: ['incident'],
  output: z.array(
    z.strictObject({
      organization: z.string(),
      incident: z.string(),
      meetings: z.array(z.string()),
      overlapping: z.array(z.string()),
      baseRate: z.number(),
    }),
  ),
  answer: (record, asked) => {
    const of = ask(record, 'incident', asked.incident);
    const organizations =
      asked.org === undefined
        ? list(record, 'organization')
        : [ask(record, 'organization', asked.org)];
    return organizations
      .map((organization) => coincidenceOf(record, of, organization.id))
      .filter(({ meetings }) => meetings.length > 0);
  },
});
