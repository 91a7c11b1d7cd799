import * as z from 'zod';

/** What an agreement or an organization is about. */
export const field = z.enum([
  'defence',
  'security',
  'arms-control',
  'borders',
  'counter-terrorism',
  'civil-protection',
  'friendship',
  'economy',
  'dispute-settlement',
  'human-dimension',
  'general',
]);
export type Field = z.infer<typeof field>;
