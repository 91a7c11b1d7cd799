import * as z from 'zod';
import { field } from './field.ts';
import { cites, langText, oneOrMany, ownId, ref } from './parts.ts';

/** A state that leads, or could lead, the region: where, and whether the others follow. */
export const candidate = z
  .strictObject({
    state: ref('state'),
    fields: z.array(field).min(1).meta({ description: 'where it leads' }),
    followed: z.enum(['yes', 'no', 'open']),
    refusedBy: z.array(ref('state')).default([]).meta({ description: 'who does not follow' }),
    cite: cites,
  })
  .refine(({ followed, refusedBy }) => refusedBy.length === 0 || followed === 'no', {
    error: 'whom somebody refuses is not followed: followed is no',
    path: ['followed'],
  });
export type Candidate = z.output<typeof candidate>;

/** The readings of the rule of one leader; see src/infer/leadership.ts. */
export const LEADERSHIP_READINGS = ['one-in-all', 'one-in-each'] as const;

/** A rule on who leads, with the fields it is asked of and the candidates that the author names. */
const leadership = z.strictObject({
  fields: z.array(field).min(1),
  rule: langText,
  readings: z
    .array(z.strictObject({ id: z.enum(LEADERSHIP_READINGS), says: langText, cite: cites }))
    .min(1),
  candidates: z.array(candidate),
});

/**
 * A causal argument as its author makes it: an edge from cause to effect with a sign and a hedge.
 * The author's verdict is the author's; it is never ours.
 */
export const argument = z.strictObject({
  id: ownId<'argument'>(),
  kind: z.enum(['hypothesis', 'argument', 'rival', 'open-question', 'forecast', 'belief']).meta({
    description: 'belief: held by people whom the source reports, no evidence of the fact',
  }),
  by: oneOrMany(ref('actor')),
  heldBy: langText.optional().meta({ description: 'for a belief: who holds it' }),
  cause: langText,
  effect: langText,
  sign: z.enum(['more', 'less', 'both-ways', 'none']).meta({
    description: 'more: the cause furthers the effect; less: hinders it; none: said not to matter',
  }),
  hedge: z.string().optional().meta({ description: "the author's own hedge word, as written" }),
  parts: z
    .array(z.strictObject({ id: z.string(), says: langText, cite: cites }))
    .default([])
    .meta({ description: 'parts that can be tested one by one' }),
  verdict: z
    .strictObject({
      value: z.enum([
        'not-rejected',
        'partly-not-rejected',
        'rejected',
        'preferred',
        'asserted',
        'cited',
        'open',
      ]),
      words: z.string().optional(),
      cite: cites,
    })
    .optional(),
  evidence: z
    .array(z.strictObject({ for: z.boolean(), says: langText, by: ref('actor'), cite: cites }))
    .default([])
    .meta({ description: 'facts that the author, or another, holds for or against it' }),
  wouldDecide: langText
    .optional()
    .meta({ description: 'for an open question: what would decide it' }),
  leadership: leadership.optional().meta({
    description: 'where the argument says when cooperation is possible: the rule, and who leads',
  }),
  incidents: z.array(ref('incident')).default([]),
  cite: cites,
});
