import * as z from 'zod';
import { comparison } from './comparison.ts';
import { fuzzyDay, label, langText, ownId, ref } from './parts.ts';
import { withinCase } from './within-case.ts';

/** An explanation put to the test: a file that can be run again on any edition of the record. */
export const analysis = z
  .strictObject({
    id: ownId<'analysis'>(),
    name: label,
    question: langText,
    by: z.string().meta({ description: 'who set it up' }),
    on: fuzzyDay,
    about: z.array(ref('argument')).default([]).meta({ description: 'the arguments it tests' }),
    notes: z.array(langText).default([]).meta({ description: 'what a reader must know first' }),
    comparison: comparison.optional().meta({ description: 'across cases' }),
    withinCase: withinCase.optional().meta({ description: 'within one case' }),
  })
  .refine((a) => (a.comparison === undefined) !== (a.withinCase === undefined), {
    error: 'an analysis is either a comparison or a test withinCase',
  });
export type Analysis = z.infer<typeof analysis>;
