import * as z from 'zod';
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
  /** Absent for what is over in a day; `open` where a source says that it lasts. */
  last: ending.optional(),
  /** Who does it. */
  actors: z.array(ref('actor')).default([]),
  /** To whom, or about whom. */
  towards: z.array(ref('actor')).default([]),
  places: z.array(ref('place')).default([]),
  /** How sure the source itself is. */
  status: z.enum(['asserted', 'unverified', 'official', 'measured']).default('asserted'),
  amount: z
    .strictObject({ min: z.number(), max: z.number().optional(), unit: z.string() })
    .optional(),
  summary: langText,
  cite: cites,
});
export type Event = z.infer<typeof event>;
