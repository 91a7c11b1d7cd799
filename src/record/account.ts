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
  accepts: z.array(ref('actor')).min(1).meta({
    description:
      'speakers whose claims are taken; a state or organization brings its bodies and officers',
  }),
  dates: z.array(ref('source')).default([]).meta({
    description:
      'sources whose dates are taken where sources name rival days; none: every one of them',
  }),
});
