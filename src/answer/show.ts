import * as z from 'zod';
import { meant } from '../base/closest-match.ts';
import { NotThere } from '../base/user-error.ts';
import { type Entity, KIND_NAMES } from '../record/kinds.ts';
import { type CasusRecord, find, list } from '../record/record.ts';
import { calledOn } from '../view/called.ts';
import { computed } from '../view/dossier/model.ts';
import { askDate } from './ask.ts';
import { day, parameter } from './parameters.ts';
import { question } from './question.ts';
import * as shapes from './shapes.ts';

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
  }),
  answer: (record, { id, on }, { written }) => {
    const { kind, thing } = askThing(record, id.toLowerCase());
    const day = on === undefined ? undefined : askDate(on, written('on'));
    const named = 'labels' in thing || 'renames' in thing;
    return {
      kind,
      thing,
      result: kind === 'computation' ? computed(record, thing as Entity<'computation'>) : undefined,
      called: day && (named ? calledOn(thing as never, day) : []),
    };
  },
});

function askThing(record: CasusRecord, id: string) {
  for (const kind of KIND_NAMES) {
    const thing = find(record, kind, id);
    if (thing) return { kind, thing: thing as object };
  }
  const ids = KIND_NAMES.flatMap((kind) => list(record, kind).map((thing) => String(thing.id)));
  throw new NotThere(
    `there is nothing with the id ${id} in the record`,
    meant(id, ids, 'casus list <kind> shows what there is; casus find WORDS searches.'),
  );
}
