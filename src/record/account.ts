import * as z from 'zod';
import { label, langText, ownId, ref } from './parts.ts';

/**
 * A named way to settle claims: whose word is taken. Where the accepted speakers contradict each
 * other, or say nothing, the matter stays open. Results are relative to an account.
 */
export const account = z.strictObject({
  id: ownId<'account'>(),
  name: label,
  why: langText.meta({ description: 'what somebody who takes this account believes' }),
  /** Speakers whose claims are taken; a state or organization brings its bodies and officers. */
  accepts: z.array(ref('actor')).min(1),
  /** Sources whose dates are taken where sources name rival days; none: every one of them. */
  dates: z.array(ref('source')).default([]),
});
export type Account = z.infer<typeof account>;
