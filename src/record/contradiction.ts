import * as z from 'zod';
import { cites, fuzzyDay, label, langText, ownId, ref } from './parts.ts';

/** A matter on which sources disagree. Both sides stay; nothing is merged or corrected in silence. */
export const contradiction = z.strictObject({
  id: ownId<'contradiction'>(),
  matter: label,
  sides: z
    .array(
      z.strictObject({
        by: ref('actor'),
        says: langText,
        asOf: fuzzyDay.optional(),
        cite: cites,
      }),
    )
    .min(2, { error: 'a contradiction has at least two sides' }),
  kind: z.enum([
    'dates',
    'figures',
    'labels',
    'attribution',
    'purpose',
    'scope',
    'likely-error',
    'as-of',
  ]),
  outside: z
    .array(z.strictObject({ says: langText, cite: cites }))
    .default([])
    .meta({ description: 'what other sources say that bears on it' }),
  touches: z.array(z.string()).default([]).meta({
    description:
      'things of the record that depend on it: spells, clauses, readings, claims, incidents',
  }),
  note: langText.optional(),
});
