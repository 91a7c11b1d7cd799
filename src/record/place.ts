import * as z from 'zod';
import { alias, cites, label, langText, oneOrMany, ownId, ref } from './parts.ts';

/** A place, inside its parents; a state is a parent too, and a river may have two. */
export const place = z.strictObject({
  id: ownId<'place'>(),
  name: label,
  also: z.array(alias).default([]),
  kind: z.enum(['province', 'district', 'town', 'village', 'exclave', 'river', 'border', 'region']),
  in: oneOrMany(z.union([ref('place'), ref('state')])).optional(),
  note: langText.optional(),
  cite: cites,
});
export type Place = z.infer<typeof place>;

/** A zone that a commitment is limited to, given by the states whose territory it covers. */
export const area = z.strictObject({
  id: ownId<'area'>(),
  name: label,
  states: z.array(ref('state')).default([]),
  participants: ref('compact').optional().meta({
    description:
      'the zone covers the territory of every state that takes part in this organization',
  }),
  note: langText.optional(),
  cite: cites,
});
export type Area = z.infer<typeof area>;
