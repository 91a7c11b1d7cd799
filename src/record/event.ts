import * as z from 'zod';
import { field } from './field.ts';
import { level } from './level.ts';
import { cites, dated, ending, label, langText, ownId, ref } from './parts.ts';

/** Something dated that is no incident: what the incidents and the arguments stand among. */
export const event = z.strictObject({
  id: ownId<'event'>(),
  type: z.enum([
    'meeting',
    'war',
    'attack',
    'unrest',
    'change-of-power',
    'repression',
    'regime-support',
    'law',
    'policy',
    'doctrine',
    'vote',
    'recognition',
    'refusal',
    'arms-transfer',
    'base',
    'deployment',
    'training',
    'programme',
    'initiative',
    'statement',
  ]),
  name: label,
  first: z.union([z.literal('unknown'), z.array(dated).min(1)]),
  last: ending.optional().meta({
    description: 'absent for what is over in a day; `open` where a source says that it lasts',
  }),
  actors: z.array(ref('actor')).default([]).meta({ description: 'who does it' }),
  support: z
    .enum(['statement', 'extradition', 'law', 'services'])
    .optional()
    .meta({ description: 'what kind of act it is, where one government supports another' }),
  towards: z.array(ref('actor')).default([]).meta({ description: 'to whom, or about whom' }),
  origin: z.array(ref('state')).default([]).meta({
    description: 'of arms: the states whose make or export they are called, if not the actors',
  }),
  level: level.optional().meta({
    description: 'who meets, where the body that meets does not tell',
  }),
  fields: z
    .array(field)
    .default([])
    .meta({ description: 'what it is about, where the organization does not tell' }),
  places: z.array(ref('place')).default([]),
  status: z
    .enum(['asserted', 'unverified', 'official', 'measured'])
    .default('asserted')
    .meta({ description: 'how sure the source itself is' }),
  amount: z
    .strictObject({ min: z.number(), max: z.number().optional(), unit: z.string() })
    .optional(),
  summary: langText,
  cite: cites,
});
