import * as z from 'zod';
import { confidence, fuzzyDay, ownId, ref } from './parts.ts';

/** A text that facts stand on. Its words are not shipped, only where to find them. */
export const source = z.strictObject({
  id: ownId<'source'>(),
  kind: z.enum([
    'treaty',
    'law',
    'statement',
    'article',
    'thesis',
    'chapter',
    'report',
    'press',
    'dataset',
    'reference',
  ]),
  title: z.string().min(1),
  authors: z.array(z.string()).default([]),
  publisher: z.string().optional(),
  /** The speaker whose own text this is, where it is one. */
  speaker: ref('actor').optional(),
  lang: z.string().default('en'),
  published: z.union([z.literal('unknown'), fuzzyDay]),
  address: z.string().optional(),
  /** The day or month on which a coder read it. */
  seen: fuzzyDay.optional(),
  /** How much of it was read. */
  read: z.enum(['whole', 'opening', 'quoted-elsewhere', 'not-read']),
  type: z.enum(['official', 'database', 'press', 'secondary', 'weak', 'dataset']).meta({
    description: 'official site or gazette; legal database; press; book or article; copy',
  }),
  /** One of the documents that the record began with; facts in it need no confidence of their own. */
  founding: z.boolean().default(false),
  confidence: confidence.optional(),
  note: z.string().optional(),
});
export type Source = z.infer<typeof source>;
