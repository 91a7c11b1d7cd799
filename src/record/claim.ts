import * as z from 'zod';
import { cites, fuzzyDay, langText, oneOrMany, ownId, ref } from './parts.ts';

/** What somebody says of an incident: an atom of a condition, a figure, a label, or a statement. */
export const saying = z.union(
  [
    z.strictObject({
      atom: ref('atom'),
      args: z.record(z.string(), ref('actor')).default({}),
      holds: z.enum(['yes', 'no']),
    }),
    z.strictObject({
      figure: ref('measure'),
      side: z.union([ref('actor'), z.literal('both')]),
      counts: z
        .enum(['all', 'civilians', 'servicemen', 'unstated'])
        .meta({ description: 'who is counted' }),
      min: z.number(),
      max: z.number().optional().meta({ description: 'absent where the speaker says "at least"' }),
      approximate: z.boolean().default(false),
    }),
    z.strictObject({ label: z.string().min(1).meta({ description: 'the very word used' }) }),
    z.strictObject({ statement: langText }),
  ],
  { error: 'a claim says one of: atom with args and holds, figure, label, statement' },
);
export type Saying = z.infer<typeof saying>;

/** The unit of contradiction: who says what, where, as of when. Claims are never merged. */
export const claim = z.strictObject({
  id: ownId<'claim'>(),
  incident: ref('incident').optional(),
  speaker: oneOrMany(ref('actor')),
  asOf: fuzzyDay,
  force: z.enum(['asserts', 'estimates', 'alleges', 'denies', 'implies', 'unverified']),
  says: saying,
  supersedes: ref('claim').optional().meta({
    description: 'the earlier figure of the same speaker that this one takes the place of',
  }),
  note: langText.optional(),
  cite: cites,
});
export type Claim = z.infer<typeof claim>;

/** What is worked out of figures, shown with its inputs; it is never a claim of anybody's. */
export const computation = z.strictObject({
  id: ownId<'computation'>(),
  name: langText,
  op: z.enum(['sum', 'difference', 'share']).default('sum').meta({
    description:
      'difference: the first figure less the others; share: that difference as a per cent of the first; both want exact figures',
  }),
  sum: z
    .array(ref('claim'))
    .min(2)
    .meta({ description: 'the figures, in the order in which they are computed with' }),
  against: ref('claim')
    .optional()
    .meta({ description: "A claim of somebody's that the result can be held against" }),
});
export type Computation = z.infer<typeof computation>;
