import * as z from 'zod';
import { condition, role } from './condition.ts';
import { beginning, cites, ending, label, langText, ownId, ref, words } from './parts.ts';

/** Who has to, may or must not act. */
export const bearer = z.union(
  [
    z.strictObject({ the: role }),
    z.strictObject({ eachPartyOf: ref('compact'), except: z.array(role).default([]) }),
    z.strictObject({ anyPartyOf: ref('compact'), except: z.array(role).default([]) }),
    z.strictObject({ body: ref('actor') }),
  ],
  { error: 'a bearer is one of {the: role}, {eachPartyOf}, {anyPartyOf}, {body}' },
);

/** Who decides on the act, and by which rule. */
export const decision = z.strictObject({
  body: ref('actor').optional(),
  rule: z.union([
    z.enum(['consensus', 'consensus-minus-parties', 'single-state', 'each-state', 'office-holder']),
    /** The supporters that are needed; a list where sources leave the number open. */
    z.strictObject({ supporters: z.array(z.int().min(1)).min(1) }),
  ]),
  of: ref('compact').optional().meta({ description: 'whose members decide' }),
  disputantsVote: z.enum(['yes', 'no', 'unknown']),
  inferred: z
    .boolean()
    .default(false)
    .meta({ description: 'the clause itself names no body or rule; it is taken from elsewhere' }),
  cite: cites,
});
export type Decision = z.infer<typeof decision>;

/**
 * One version of one provision. Kinds after Hohfeld, cut down: a duty must be done, a prohibition
 * must not, a power may start a procedure, a permission may be used, a competence is a body's to decide.
 */
export const clause = z.strictObject({
  id: ownId<'clause'>().meta({ description: 'provision@year, for example cst.4@2012' }),
  provision: ownId<'provision'>().meta({ description: 'the same for all its versions' }),
  instrument: ref('instrument'),
  article: words.meta({ description: 'as the instrument numbers it' }),
  title: label,
  summary: langText.meta({ description: 'what it says, in our own words' }),
  from: beginning,
  to: ending,
  replaces: ref('clause').optional(),
  kind: z
    .enum(['duty', 'prohibition', 'power', 'permission', 'competence'])
    .meta({ description: 'see docs/clauses' }),
  when: condition,
  bearer: bearer,
  towards: role.optional(),
  act: ref('duty'),
  within: z.strictObject({ days: z.int().min(0).optional(), words: label.optional() }).optional(),
  decides: decision.optional(),
  text: z
    .enum(['full', 'part', 'second-hand', 'not-read'])
    .meta({ description: 'how far the text of the provision was read' }),
  notes: z.array(z.strictObject({ ...langText.shape, cite: cites.optional() })).default([]),
  cite: cites,
});

/** A question that the words of a provision leave open, with the answers that have proponents. */
export const reading = z.strictObject({
  id: ownId<'reading'>(),
  question: label,
  options: z
    .array(
      z.strictObject({
        id: ownId<'option'>(),
        label: label,
        proponents: z
          .array(
            z.strictObject({
              who: ref('actor').optional(),
              says: langText,
              cite: cites,
            }),
          )
          .min(1, { error: 'a reading nobody holds is not a reading: name a proponent' }),
      }),
    )
    .min(2),
});
