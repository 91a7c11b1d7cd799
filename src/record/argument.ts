import * as z from 'zod';
import { cites, langText, oneOrMany, ownId, ref } from './parts.ts';

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
  incidents: z.array(ref('incident')).default([]),
  cite: cites,
});
