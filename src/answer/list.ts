import * as z from 'zod';
import { meant } from '../base/closest-match.ts';
import { NotThere } from '../base/user-error.ts';
import { KIND_NAMES, KINDS, type Kind } from '../record/kinds.ts';
import { FILTERS } from '../view/query/filters.ts';
import { parseTerm, query } from '../view/query/query.ts';
import { askDate } from './ask.ts';
import { day, parameter } from './parameters.ts';
import { question } from './question.ts';
import * as shapes from './shapes.ts';

/** The things of a kind that fit, in one vocabulary for all. */
export const list = question({
  name: 'list',
  title: 'the things of a kind that fit conditions, for example instrument party=kg party=tj',
  parameters: z.object({
    kind: parameter(KIND_NAMES.join(', '), 'instrument'),
    where: z
      .array(z.string())
      .default([])
      .meta({
        description: `name=value or name!=value: ${FILTERS.map(({ name }) => name).join(', ')}`,
        examples: ['party=kg'],
      }),
    on: day.optional(),
  }),
  path: ['kind'],
  output: z.array(z.strictObject({ thing: shapes.thing, fits: z.enum(['yes', 'open']) })),
  answer: (record, { kind: typed, where, on }, { written }) => {
    const kind = askKind(typed);
    const terms = where.map((condition) => parseTerm(record, kind, condition));
    const day = on === undefined ? undefined : askDate(on, written('on'));
    return query(record, kind, terms, day);
  },
});

/** `instrument` or `instruments`. */
export function askKind(typed: string): Kind {
  const found = KIND_NAMES.find((kind) => kind === typed || KINDS[kind].folder === typed);
  if (found) return found;
  throw new NotThere(
    `there is no kind ${typed}`,
    meant(typed, KIND_NAMES, `Kinds: ${KIND_NAMES.join(', ')}`),
  );
}
