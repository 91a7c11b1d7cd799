import * as z from 'zod';
import { field } from './field.ts';
import { alias, cites, dated, ending, langText, ownId, ref } from './parts.ts';
import { name } from './ru-case.ts';

/** A treaty, charter, protocol or political document. Its parties are membership spells. */
export const instrument = z.strictObject({
  id: ownId<'instrument'>(),
  name,
  abbreviation: name.optional(),
  also: z.array(alias).default([]),
  kind: z.enum([
    'treaty',
    'charter',
    'agreement',
    'protocol',
    'regulation',
    'decision',
    'declaration',
    'document',
  ]),
  binding: z.enum(['legal', 'political']),
  of: ref('organization').optional(),
  fields: z.array(field).default([]).meta({ description: 'what it is about' }),
  bond: z.enum(['partnership', 'alliance']).optional().meta({
    description:
      'what two parties become to each other by its words: strategic partners, or allies',
  }),
  status: z
    .enum(['signed', 'in-force', 'lapsed', 'ended', 'never-materialized', 'proposed'])
    .optional()
    .meta({ description: 'what became of it, where a source says so' }),
  signed: z.array(dated).default([]),
  inForce: z.union([z.array(dated).min(1), z.enum(['unknown', 'never'])]),
  to: ending,
  partiesListed: z.enum(['all', 'some']).default('all').meta({
    description: '`some`: states of the record that are not listed may be parties all the same',
  }),
  amends: ref('instrument').optional(),
  perhapsSameAs: ref('instrument').optional().meta({
    description: 'no source settles whether the two are one; a measure then counts one or two',
  }),
  summary: langText,
  cite: cites,
});
