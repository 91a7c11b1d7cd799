import * as z from 'zod';
import { label } from './parts.ts';

/** The cases that a Russian sentence may ask of a name; the nominative is the name itself. */
export const RU_CASES = ['gen', 'dat', 'acc', 'ins', 'pre'] as const;
export type RuCase = (typeof RU_CASES)[number];

const form = z.string().min(1).optional();

/** How a name stands in Russian sentences. A form that is not there is the nominative. */
export const ruCases = z
  .strictObject({
    nom: form.meta({
      description: 'where it differs from the name, as a common noun that is no heading does',
    }),
    gen: form.meta({ description: 'genitive: суверенитет Кыргызстана' }),
    dat: form.meta({ description: 'dative: обращается к Кыргызстану' }),
    acc: form.meta({ description: 'accusative: нападение на Беларусь' }),
    ins: form.meta({ description: 'instrumental: спор с Кыргызстаном' }),
    pre: form.meta({ description: 'prepositional: в Кыргызстане' }),
    plural: z
      .boolean()
      .optional()
      .meta({ description: 'a verb beside it stands in the plural: власти совершают' }),
  })
  .meta({ id: 'ruCases', description: 'the forms in which a name stands in Russian sentences' });

/** What a thing is called, where sentences speak of it. */
export const name = z.strictObject({ ...label.shape, ruCases: ruCases.optional() }).meta({
  id: 'name',
  description: 'a name in English and in Russian, with the forms that Russian sentences ask for',
});
export type Name = z.infer<typeof name>;
