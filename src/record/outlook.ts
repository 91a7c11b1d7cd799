import * as z from 'zod';
import { change, probe } from './change.ts';
import { field } from './field.ts';
import { cites, label, langText, oneOrMany, ownId, ref } from './parts.ts';

/** A future or a counterfactual that an author sets out, with the author's own word for its likelihood. */
export const scenario = z
  .strictObject({
    id: ownId<'scenario'>(),
    name: label,
    by: oneOrMany(ref('actor')),
    supposes: langText,
    leadsTo: z.array(langText).min(1),
    likelihood: z.string().optional().meta({ description: "the author's word, as written" }),
    changes: z.array(change).default([]).meta({
      description: 'what it changes in the record: our coding, not the author’s',
    }),
    unread: z.array(langText).default([]).meta({
      description: 'what the author supposes and no rule of this project reads',
    }),
    probes: z.array(probe).default([]).meta({ description: 'what it is put to: casus scenario' }),
    cite: cites,
  })
  .refine(
    ({ changes, probes, unread }) => unread.length > 0 || changes.length + probes.length > 0,
    {
      error: 'say what it changes in the record (changes), or that no rule reads it (unread)',
      path: ['unread'],
    },
  )
  .refine(({ changes, probes }) => changes.length === 0 || probes.length > 0, {
    error: 'say what the changes are put to (probes)',
    path: ['probes'],
  });

/** What an author asks of somebody. */
export const recommendation = z.strictObject({
  id: ownId<'recommendation'>(),
  by: oneOrMany(ref('actor')),
  addressees: z
    .array(ref('actor'))
    .default([])
    .meta({ description: 'addressees that the record knows; others in `to`' }),
  to: langText.optional(),
  asks: langText,
  fields: z.array(field).default([]).meta({
    description: 'its matter: later acts of the addressee on the same one are set beside it',
  }),
  followedBy: z
    .array(z.strictObject({ act: z.union([ref('event'), ref('response')]), cite: cites }))
    .default([])
    .meta({ description: 'acts of which a source says that they follow it' }),
  cite: cites,
});
