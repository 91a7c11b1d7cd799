import * as z from 'zod';
import { AUTHORITY_ITEMS } from './authority-items.ts';
import { cites, langText, ownId, ref } from './parts.ts';

const coder = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, { error: 'a coder is a word in lower case, for example coder-a' })
  .meta({ description: 'who coded, by a name that stays the same' });

/** A place on an ordered scale from 0 to so many, and why. */
const placed = (highest: number, about: string) =>
  z
    .strictObject({ value: z.int().min(0).max(highest), reason: langText })
    .meta({ description: `0 to ${highest}: ${about}` });

/**
 * How legalized one provision is, as one coder sees it. Abbott, Keohane, Moravcsik, Slaughter and
 * Snidal 2000, "The Concept of Legalization", International Organization 54(3): 401-419; delegation is
 * two items, as in its table 4.
 */
export const legalization = z.strictObject({
  id: ownId<'legalization'>(),
  coder,
  clause: ref('clause'),
  obligation: placed(5, 'from no intent to be bound in law to an unconditional duty'),
  precision: placed(4, 'from no way to tell compliance to a determinate rule'),
  settlement: placed(6, 'from political bargaining to courts with general jurisdiction'),
  implementation: placed(7, 'from a forum to binding rules with central enforcement'),
  cite: cites.meta({ description: 'the passage that was coded' }),
});

const share = z.number().min(0).max(1);

const codedItem = z
  .strictObject({
    item: z.enum(AUTHORITY_ITEMS as [string, ...string[]]),
    value: z
      .union([share, z.literal('silent')])
      .meta({ description: '0 to 1; `silent` where no source that was read says it' }),
    possible: z
      .array(share)
      .min(2)
      .optional()
      .meta({ description: 'the values that are not ruled out, where there are several' }),
    reason: langText,
    cite: cites,
  })
  .refine(({ value, possible }) => value !== 'silent' || possible !== undefined, {
    error: 'an item on which the sources are silent needs the values that are possible',
  })
  .refine(({ value, possible }) => value === 'silent' || !possible || possible.includes(value), {
    error: 'the value is one of the possible ones',
  });

/**
 * What an organization's rules let it decide, item by item, as the Measure of International Authority
 * codes it. Hooghe, Marks, Lenz, Bezuijen, Ceka and Derderyan 2017, Measuring International Authority;
 * codebook of May 2021.
 */
export const authority = z.strictObject({
  id: ownId<'authority'>(),
  coder,
  organization: ref('organization'),
  year: z.int().min(1950).max(2100).meta({ description: 'the year whose rules are coded' }),
  items: z
    .array(codedItem)
    .refine(
      (items) =>
        items.length === AUTHORITY_ITEMS.length &&
        new Set(items.map(({ item }) => item)).size === items.length,
      { error: `each of the ${AUTHORITY_ITEMS.length} items is coded once` },
    ),
});
