import * as z from 'zod';
import { cites, fuzzyDay, langText, oneOrMany, ownId, ref } from './parts.ts';

/**
 * What a speaker says of a stretch of a border, from nothing settled to posts in the ground. The
 * words are the speakers' own, since the same kilometres are called by several of them.
 */
export const borderStatus = z
  .enum([
    'open',
    'claimed',
    'offered',
    'described',
    'specified',
    'agreed',
    'delineated',
    'delimited',
    'demarcated',
    'kept',
    'exchanged',
    'divided',
    'neutral',
    'used',
    'fenced',
  ])
  .meta({
    description:
      'open: not settled; claimed: wholly of; offered: an exchange is proposed; described to demarcated: the word of the speaker; kept, exchanged: is or becomes of; divided, neutral, used: shared so; fenced',
  });
export type BorderStatus = z.infer<typeof borderStatus>;

/** What says nothing without a state. */
const OWNED: readonly BorderStatus[] = ['claimed', 'kept', 'exchanged', 'used'];

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
      status: borderStatus.optional().meta({
        description: 'of kilometres of a border: the word that the speaker uses for them',
      }),
    }),
    z.strictObject({ label: z.string().min(1).meta({ description: 'the very word used' }) }),
    z
      .strictObject({
        statement: langText,
        section: oneOrMany(ref('place')).optional().meta({
          description: 'where on a border, if the statement is of its state',
        }),
        status: borderStatus.optional(),
        of: ref('state').optional().meta({ description: 'whose it is said to be or to become' }),
      })
      .refine(({ section, status }) => section === undefined || status !== undefined, {
        path: ['status'],
        error: 'status is missing: what is said of the section?',
      })
      .refine(({ section, status }) => status === undefined || section !== undefined, {
        path: ['section'],
        error: 'section is missing: where on the border?',
      })
      .refine(({ status, of }) => of !== undefined || !(status && OWNED.includes(status)), {
        path: ['of'],
        error: 'of is missing: whose is what is claimed, kept, exchanged or used?',
      }),
  ],
  {
    error: 'a claim says one of: atom with args and holds, figure, label, statement',
  },
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
  beside: z.array(z.string()).optional().meta({
    description:
      'the measures beside whose numbers it is set, or questions of casus world: by their ids',
  }),
  note: langText.optional(),
  cite: cites,
});

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
