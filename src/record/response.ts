import * as z from 'zod';
import { cites, fuzzyDay, langText, oneOrMany, ownId, ref, words } from './parts.ts';

/** An act that answers an incident. A member's own act at a meeting is the member's. */
export const response = z.strictObject({
  id: ownId<'response'>(),
  incident: ref('incident').optional(),
  actor: ref('actor'),
  office: words.optional().meta({ description: 'the office or person that acted' }),
  on: fuzzyDay,
  act: ref('act'),
  towards: z.array(ref('actor')).default([]),
  marks: z
    .array(z.enum(['offer', 'aid', 'posture']))
    .default([])
    .meta({
      description:
        'said beside the grade: an offer nobody took up, material aid, exercises or mobilization',
    }),
  claims: z
    .strictObject({ act: ref('act'), by: ref('actor') })
    .optional()
    .meta({ description: 'a stronger act that only the actor or one party says took place' }),
  carriedOut: z.enum(['yes', 'decided-only', 'not-adopted', 'unknown']).default('yes').meta({
    description:
      'decided-only: not put into effect; not-adopted: it failed, and counts for nothing',
  }),
  asked: z.enum(['asked', 'unasked', 'not-stated']),
  answers: ref('request').optional(),
  hours: z
    .strictObject({ after: z.enum(['onset', 'request']), atMost: z.number().min(0) })
    .optional()
    .meta({ description: 'hours after the onset or after the request, where a source gives them' }),
  summary: langText,
  cite: cites,
});

/** What a party asked for, refused or called off. */
export const request = z.strictObject({
  id: ownId<'request'>(),
  incident: ref('incident').optional(),
  by: ref('actor'),
  to: oneOrMany(ref('actor')),
  on: fuzzyDay,
  what: z.enum([
    'military-assistance',
    'consultation',
    'mediation',
    'monitoring',
    'relief',
    'mechanism',
    'other',
  ]),
  stance: z
    .enum(['made', 'declined', 'withdrawn'])
    .meta({ description: 'made; declined: the party says it does not ask; withdrawn' }),
  under: ref('provision').optional(),
  answer: langText.optional(),
  summary: langText,
  cite: cites,
});

/** A silence: attested by a source, or found by searching. Neither is an empty cell. */
export const silence = z
  .strictObject({
    id: ownId<'silence'>(),
    incident: ref('incident').optional(),
    actor: ref('actor'),
    kind: z.enum(['attested', 'searched']),
    of: z
      .enum(['response', 'request'])
      .meta({ description: "what is missing: any response, or a request of the actor's" }),
    to: z.array(ref('actor')).default([]).meta({ description: 'for a request: of whom' }),
    first: fuzzyDay.optional(),
    last: fuzzyDay.optional(),
    looked: z.array(z.string()).default([]).meta({ description: 'the searches made, as typed' }),
    searched: fuzzyDay.optional(),
    strength: z.enum(['ordinary', 'weak']).default('ordinary'),
    contradictedBy: z
      .array(ref('response'))
      .default([])
      .meta({ description: 'a response that speaks against the attested silence' }),
    summary: langText,
    cite: cites.optional(),
  })
  .refine((s) => s.kind === 'searched' || s.cite !== undefined, {
    error: 'an attested silence needs the source that attests it',
    path: ['cite'],
  })
  .refine((s) => s.kind === 'attested' || (s.looked.length > 0 && s.searched !== undefined), {
    error: 'a searched silence needs the searches made (looked) and when (searched)',
    path: ['looked'],
  });
