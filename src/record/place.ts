import * as z from 'zod';
import { alias, cite, cites, langText, oneOrMany, ownId, ref } from './parts.ts';
import { name } from './ru-case.ts';

/**
 * A point with how far off the place may be: the place is somewhere within so many kilometres of it.
 * A village has a point; a district without one is shown over what it lies in, never at a middle
 * that nobody gives.
 */
const point = z.strictObject({
  lon: z.number().min(-180).max(180).meta({ description: 'degrees east' }),
  lat: z.number().min(-90).max(90).meta({ description: 'degrees north' }),
  within: z.number().positive().meta({ description: 'the place lies within so many kilometres' }),
  cite: oneOrMany(cite),
});

/** A place, inside its parents; a state is a parent too, and a river may have two. */
export const place = z.strictObject({
  id: ownId<'place'>(),
  name,
  also: z.array(alias).default([]),
  kind: z.enum(['province', 'district', 'town', 'village', 'exclave', 'river', 'border', 'region']),
  in: oneOrMany(z.union([ref('place'), ref('state')])).optional(),
  at: point.optional(),
  code: z
    .string()
    .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, { error: 'an ISO 3166-2 code is wanted, such as KG-B' })
    .optional()
    .meta({ description: 'the ISO 3166-2 code of a province, by which maps find its outline' }),
  note: langText.optional(),
  cite: cites,
});
export type Place = z.infer<typeof place>;

/** A zone that a commitment is limited to, given by the states whose territory it covers. */
export const area = z.strictObject({
  id: ownId<'area'>(),
  name,
  states: z.array(ref('state')).default([]),
  participants: ref('compact').optional().meta({
    description:
      'the zone covers the territory of every state that takes part in this organization',
  }),
  note: langText.optional(),
  cite: cites,
});
