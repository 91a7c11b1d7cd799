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
  speaker: ref('actor')
    .optional()
    .meta({ description: 'the speaker whose own text this is, where it is one' }),
  lang: z.string().default('en'),
  published: z.union([z.literal('unknown'), fuzzyDay]),
  address: z.string().optional(),
  seen: fuzzyDay.optional().meta({ description: 'the day or month on which a coder read it' }),
  read: z
    .enum(['whole', 'opening', 'quoted-elsewhere', 'not-read'])
    .meta({ description: 'how much of it was read' }),
  type: z.enum(['official', 'database', 'press', 'secondary', 'weak', 'dataset']).meta({
    description: 'official site or gazette; legal database; press; book or article; copy',
  }),
  founding: z.boolean().default(false).meta({
    description:
      'one of the documents that the record began with; facts in it need no confidence of their own',
  }),
  confidence: confidence.optional(),
  note: z.string().optional(),
});
export type Source = z.infer<typeof source>;
