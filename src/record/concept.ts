import * as z from 'zod';
import { cites, label, langText, oneOrMany, ownId, ref } from './parts.ts';

/** A term of the field as an author defines or uses it. */
export const concept = z.strictObject({
  id: ownId<'concept'>(),
  term: label,
  by: oneOrMany(ref('actor')),
  from: z
    .string()
    .optional()
    .meta({ description: 'whose term it is, where the author takes it from somebody' }),
  meaning: langText,
  cite: cites,
});

/** A danger that security organizations name. */
export const threat = z.strictObject({
  id: ownId<'threat'>(),
  name: label,
  note: langText.optional(),
  cite: cites,
});

/** A threat that an organization or one of its bodies is said to be there for. */
export const mandate = z.strictObject({
  id: ownId<'mandate'>(),
  of: ref('actor'),
  threats: z.array(ref('threat')).min(1),
  says: langText,
  by: ref('actor'),
  cite: cites,
});
