import * as z from 'zod';
import { cites, dated, label, langText, ownId, ref } from './parts.ts';

/** An event to which commitments are put: when, where, between whom, in which phases. */
export const incident = z.strictObject({
  id: ownId<'incident'>(),
  name: label,
  kind: z.enum(['interstate-fighting', 'armed-incursion', 'civil-war', 'internal-unrest']),
  summary: langText,
  first: z.array(dated).min(1).meta({ description: 'rival first and last days, side by side' }),
  last: z.array(dated).min(1),
  onset: dated.meta({
    description: 'the day from which delays are counted; sources count from it',
  }),
  places: z.array(ref('place')).default([]),
  sides: z.array(ref('actor')).min(1),
  directions: z
    .array(z.strictObject({ attacker: ref('actor'), victim: ref('actor') }))
    .min(1)
    .meta({
      description: 'until attribution is settled every dyad is evaluated in both directions',
    }),
  phases: z
    .array(
      z.strictObject({
        id: ownId<'phase'>(),
        name: label,
        first: z.array(dated).min(1),
        last: z.array(dated).min(1),
        summary: langText.optional(),
      }),
    )
    .default([]),
  cite: cites,
});
