import * as z from 'zod';
import { candidate } from './argument.ts';
import { field } from './field.ts';
import { cites, fuzzyDay, langText, ownId, ref } from './parts.ts';
import { name } from './ru-case.ts';

/** Every change is our coding of an author's words: why it is coded so, and the words. */
const coded = { because: langText, cite: cites };

/** What is founded: a treaty of its own, or an organization; with a clause made after a recorded one. */
const founded = z.strictObject({
  id: ownId<'compact'>(),
  name,
  as: z.enum(['treaty', 'organization']),
  parties: z.array(ref('state')).min(2),
  fields: z.array(field).min(1),
  assistance: z
    .strictObject({
      like: ref('clause'),
      readings: z.record(z.string(), z.string()).default({}),
      title: z.strictObject({ en: z.string(), ru: z.string() }),
    })
    .optional()
    .meta({ description: 'a clause with the condition of a recorded one, its readings taken so' }),
});

/** What a scenario changes in the record. The vocabulary is closed: each word is a file of `supposed/`. */
export const change = z
  .union(
    [
      z
        .strictObject({ lapse: z.array(ref('compact')).min(1), on: fuzzyDay, ...coded })
        .meta({ description: 'organizations and treaties that end on a day, with what is theirs' }),
      z
        .strictObject({ over: ref('event'), on: fuzzyDay, ...coded })
        .meta({ description: 'an event that is over on a day' }),
      z
        .strictObject({ found: founded, on: fuzzyDay, ...coded })
        .meta({ description: 'a treaty or an organization that is founded on a day' }),
      z.strictObject({ cannot: z.array(ref('act')).min(1), who: ref('actor'), ...coded }).meta({
        description: 'acts of which an actor is no longer capable: such answers are left out',
      }),
      z
        .strictObject({
          does: ref('act'),
          who: z.array(ref('actor')).min(1),
          in: z.array(ref('incident')).min(1),
          ...coded,
        })
        .meta({ description: 'an act on the first day of incidents in which nobody recorded it' }),
      z
        .strictObject({ lead: z.array(candidate), in: ref('argument'), ...coded })
        .meta({ description: 'who leads the region, in the place of the recorded candidates' }),
    ],
    {
      error:
        'not a change: one of lapse, over, found, cannot, does, lead is wanted, with because and cite',
    },
  )
  .meta({ id: 'change', description: 'one of lapse, over, found, cannot, does, lead' });
export type Change = z.output<typeof change>;

/** What a scenario is put to: beside what is recorded stands what comes out with its changes. */
export const probe = z
  .union(
    [
      z.strictObject({ incident: ref('incident') }),
      z.strictObject({
        measure: z.string(),
        on: fuzzyDay,
        param: z.record(z.string(), z.string()).default({}),
      }),
      z.strictObject({
        analysis: z.string(),
        in: z.string().meta({ description: 'the record that holds the analysis' }),
      }),
      z.strictObject({ argument: ref('argument') }),
    ],
    { error: 'not a probe: one of incident, measure, analysis, argument is wanted' },
  )
  .meta({ id: 'probe', description: 'one of incident, measure, analysis, argument' });
export type Probe = z.output<typeof probe>;
