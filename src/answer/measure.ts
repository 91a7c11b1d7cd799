import * as z from 'zod';
import { UserError } from '../base/user-error.ts';
import { MEASURES } from '../measure/index.ts';
import type { Moment, Result } from '../measure/measure.ts';
import { oneDay, years, yearsOf } from '../measure/moments.ts';
import { measureOf, runMeasure } from '../measure/run.ts';
import type { CasusRecord } from '../record/record.ts';
import { askDay } from './ask.ts';
import { day, parameter } from './parameters.ts';
import { question, type Written } from './question.ts';
import { cite, truth, day as uncertainDay } from './shapes.ts';

const words = z.strictObject({ en: z.string(), ru: z.string() });
const number = { low: z.number().optional(), high: z.number().optional() };
const counted = z.array(
  z.strictObject({ kind: z.string(), id: z.string(), truth: z.enum(['yes', 'open']) }),
);
const said = z.array(
  z.strictObject({
    claim: z.string(),
    on: uncertainDay,
    by: z.array(z.string()),
    denied: z.boolean(),
    words,
    cite: z.array(cite),
  }),
);

const result = z.discriminatedUnion('form', [
  z.strictObject({
    form: z.literal('series'),
    lines: z.array(
      z.strictObject({
        id: z.string(),
        title: words,
        points: z.array(z.strictObject({ on: z.string(), ...number, list: counted })),
      }),
    ),
    said,
  }),
  z.strictObject({
    form: z.literal('table'),
    head: words.optional(),
    columns: z.array(z.strictObject({ id: z.string(), title: words })),
    rows: z.array(
      z.strictObject({
        of: z.strictObject({
          kind: z.string().optional(),
          id: z.string(),
          title: words.optional(),
        }),
        cells: z.record(
          z.string(),
          z.strictObject({
            truth: truth.optional(),
            words: words.optional(),
            date: z.union([uncertainDay, z.literal('open')]).optional(),
            band: z.strictObject(number).optional(),
            list: counted.optional(),
            cite: z.array(cite).optional(),
          }),
        ),
      }),
    ),
    said,
  }),
]);

/** What `casus measure` answers: the measures, or one of them computed. */
export type MeasureAnswer =
  | readonly { readonly id: string }[]
  | {
      readonly measure: string;
      readonly edition: string;
      readonly parameters: Readonly<Record<string, string>>;
      readonly result: Result;
    };

const year = z
  .string()
  .regex(/^\d{4}$/)
  .optional()
  .meta({ description: 'a year of four digits', examples: ['1994'] });

/** The measures by their questions; or one computed, by years or on a day. */
export const measure = question({
  name: 'measure',
  title: 'how much cooperation there is, by rule: numbers with their doubt and what they count',
  parameters: z.object({
    measure: parameter(
      `a measure: ${MEASURES.map(({ id }) => id).join(', ')}; without it, all are listed`,
      'agreements',
    ).optional(),
    param: z
      .array(z.string())
      .default([])
      .meta({ description: 'parameters of the measure, name=value', examples: ['field=economy'] }),
    on: day.optional(),
    from: year,
    to: year,
  }),
  path: [],
  output: z.union([
    z.array(z.strictObject({ id: z.string(), title: words, question: words, unit: words })),
    z.strictObject({
      measure: z.string(),
      edition: z.string(),
      parameters: z.record(z.string(), z.string()),
      result,
    }),
  ]),
  answer: (record, asked, { written, tables = {} }): MeasureAnswer => {
    if (asked.measure === undefined) {
      return MEASURES.map(({ id, title, question, unit }) => ({ id, title, question, unit }));
    }
    const parameters = Object.fromEntries(pairs(asked.param, written('param')));
    return {
      measure: asked.measure,
      edition: record.edition,
      parameters,
      result: runMeasure(
        measureOf(asked.measure),
        { record, moments: momentsOf(record, asked, written), tables },
        parameters,
      ),
    };
  },
});

function momentsOf(
  record: CasusRecord,
  { on, from, to }: { on?: string | undefined; from?: string | undefined; to?: string | undefined },
  written: Written,
): readonly Moment[] {
  const day = askDay(on, written('on'));
  if (day === undefined) {
    const [first, last] = yearsOf(record);
    return years(Number(from ?? first), Number(to ?? last));
  }
  if (from === undefined && to === undefined) return oneDay(day);
  throw new UserError(
    `${written('on')} is one day, ${written('from')} and ${written('to')} are years`,
    'Give the one or the others.',
  );
}

/** Each `name=value`. */
export function pairs(typed: readonly string[], option: string): (readonly [string, string])[] {
  return typed.map((text) => {
    const at = text.indexOf('=');
    if (at > 0) return [text.slice(0, at), text.slice(at + 1)];
    throw new UserError(`${option} ${text} has no name and value`, 'Write name=value.');
  });
}
