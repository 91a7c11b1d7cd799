import * as z from 'zod';

/** The level at which states meet. */
export const level = z.enum([
  'heads-of-state',
  'heads-of-government',
  'ministers',
  'security-secretaries',
  'officials',
]);
