import * as z from 'zod';
import { type Entity, KIND_NAMES, type Kind } from '../record/kinds.ts';
import { type CasusRecord, get } from '../record/record.ts';
import { afterOf } from '../view/after/after.ts';
import { calledOn } from '../view/called.ts';
import { computed } from '../view/dossier/model.ts';
import { callables } from '../view/find/callables.ts';
import { byWords, thingMeant } from '../view/find/thing-meant.ts';
import { askDate } from './ask.ts';

import { day, parameter } from './parameters.ts';
import { question } from './question.ts';
import * as shapes from './shapes.ts';

const act = z.strictObject({
  kind: z.enum(['event', 'response']),
  id: z.string(),
  on: shapes.day,
  cite: z.array(shapes.cite),
});

/** Of a recommendation: what a source says followed it, and what is only later. */
const after = z.strictObject({
  published: shapes.day.optional(),
  followed: z.array(z.strictObject({ act, cite: z.array(shapes.cite) })),
  later: z.array(act),
  others: z.number(),
});

/** One thing of the record, whatever its kind. */
export const show = question({
  name: 'show',
  title: 'one thing of the record with all its fields, its file and line, and its sources',
  parameters: z.object({
    id: parameter('the id of anything', 'cst.4@2012'),
    on: day.optional(),
  }),
  path: ['id'],
  output: z.strictObject({
    kind: z.string(),
    thing: shapes.thing,
    result: shapes.sum.optional(),
    called: z
      .array(
        z.strictObject({
          name: z.looseObject({ en: z.string() }),
          fits: z.enum(['yes', 'open']),
          cite: z.array(shapes.cite),
        }),
      )
      .optional(),
    after: after.optional(),
    alike: z.array(z.strictObject({ kind: z.string(), id: z.string() })),
  }),
  answer: (record, { id, on }, { written }) => {
    const { kind, thing } = askThing(record, id);
    const day = on === undefined ? undefined : askDate(on, written('on'));
    const named = 'labels' in thing || 'renames' in thing;
    return {
      kind,
      thing,
      result: kind === 'computation' ? computed(record, thing as Entity<'computation'>) : undefined,
      after:
        kind === 'recommendation'
          ? afterOf(record, thing as unknown as Entity<'recommendation'>)
          : undefined,
      called: day && (named ? calledOn(thing as never, day) : []),
      alike: alikeTo(record, kind, thing.id, id),
    };
  },
});

/** The kinds whose things are called by name; what only speaks of them comes after. */
const BY_NAME = [
  'state',
  'organization',
  'instrument',
  'person',
  'body',
  'group',
  'place',
  'incident',
] as const;

function askThing(record: CasusRecord, typed: string) {
  const id = typed.toLowerCase();
  const all = callables(record, KIND_NAMES);
  const named = callables(record, BY_NAME);
  const known = all.some((one) => one.id === id) || byWords(named, typed).length === 0;
  const { kind, id: found } = thingMeant(
    known ? all : named,
    typed,
    'thing called',
    'casus list <kind> shows what there is; casus find WORDS searches.',
  );
  return { kind, thing: get(record, kind, found) as object & { readonly id: string } };
}

/** Places that the same word calls too, such as the river of the name of a town. */
function alikeTo(record: CasusRecord, kind: Kind, id: string, typed: string) {
  if (kind !== 'place') return [];
  return byWords(callables(record, ['place']), typed)
    .filter((one) => one.id !== id)
    .map((one) => ({ kind: one.kind, id: one.id }));
}
