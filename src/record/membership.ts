import * as z from 'zod';
import { beginning, cites, dated, ending, langText, ownId, ref } from './parts.ts';

/**
 * A spell in which an actor belongs to an organization or is bound by an instrument. Sources that
 * name rival days for the same end stand side by side; an account settles between them, not the file.
 */
export const membership = z.strictObject({
  id: ownId<'membership'>(),
  member: ref('member'),
  of: ref('compact'),
  status: z.enum([
    'member',
    'party',
    'signatory',
    'participating-state',
    'associate',
    'observer',
    'partner',
  ]),
  from: beginning,
  to: ending,
  steps: z.array(dated).default([]).meta({
    description:
      'acts on the way in or out that are no rival dates of it: announced, signed, ratified. Written `signed`, `signed at …`, `treaty signed` or `concluded`, it is the step from which a measure counts the agreement as concluded.',
  }),
  codings: z
    .array(z.strictObject({ dataset: z.string(), from: z.string(), to: z.string(), cite: cites }))
    .default([])
    .meta({
      description: 'how published data sets code the spell. Data sets code; they do not prove.',
    }),
  note: langText.optional(),
});

const BINDING: readonly string[] = ['member', 'party', 'participating-state'];

/** Does a status bind? An observer, a partner or a mere signatory is no party. */
export function isBinding({ status }: { readonly status: string }): boolean {
  return BINDING.includes(status);
}
