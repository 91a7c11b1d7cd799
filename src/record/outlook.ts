import * as z from 'zod';
import { field } from './field.ts';
import { cites, label, langText, oneOrMany, ownId, ref } from './parts.ts';

/** A future or a counterfactual that an author sets out, with the author's own word for its likelihood. */
export const scenario = z.strictObject({
  id: ownId<'scenario'>(),
  name: label,
  by: oneOrMany(ref('actor')),
  supposes: langText,
  leadsTo: z.array(langText).min(1),
  likelihood: z.string().optional().meta({ description: "the author's word, as written" }),
  cite: cites,
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
