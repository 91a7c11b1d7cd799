import * as z from 'zod';
import type { Entity } from '../record/kinds.ts';
import { list } from '../record/record.ts';
import { type RunScenario, runScenario } from '../view/scenario/model.ts';
import { ask } from './ask.ts';
import { parameter } from './parameters.ts';
import { question } from './question.ts';
import * as shapes from './shapes.ts';

const text = z.strictObject({ en: z.string(), ru: z.string().optional() });
const band = z.strictObject({ low: z.number().optional(), high: z.number().optional() });
const standing = z.strictObject({
  truth: z.enum(['yes', 'no', 'open', 'depends']),
  outcomes: z.array(z.string()),
  by: z.array(z.string()),
});
const counts = z.array(z.int()).meta({ description: 'triggered, depends, open, not triggered' });
const predictions = z.array(
  z.strictObject({
    field: z.string(),
    reading: z.string(),
    possible: shapes.truth,
    leaders: z.array(z.string()),
  }),
);

const result = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('incident'),
    incident: z.string(),
    differences: z.array(
      z.strictObject({
        clause: shapes.thing,
        direction: shapes.direction,
        directions: z.int(),
        was: standing.optional(),
        is: standing.optional(),
      }),
    ),
    answered: z.array(
      z.strictObject({ actor: z.string(), was: z.string().optional(), is: z.string().optional() }),
    ),
    still: z.array(z.string()).meta({
      description: 'instruments that still bind, where some commitment is no longer in force',
    }),
    counts: z.strictObject({ was: counts, is: counts }),
  }),
  z.strictObject({
    kind: z.literal('measure'),
    measure: z.string(),
    on: z.string(),
    param: z.record(z.string(), z.string()),
    lines: z.array(z.strictObject({ id: z.string(), title: text, was: band, is: band })),
  }),
  z.strictObject({
    kind: z.literal('analysis'),
    analysis: z.string(),
    in: z.string(),
    ran: z
      .strictObject({
        name: text,
        difference: z.looseObject({ values: z.array(z.looseObject({ case: z.string() })) }),
        statements: z.array(
          z.strictObject({
            says: text,
            statement: z.string(),
            was: z.number().optional(),
            is: z.number().optional(),
          }),
        ),
      })
      .optional(),
  }),
  z.strictObject({
    kind: z.literal('argument'),
    argument: z.string(),
    was: predictions,
    is: predictions,
  }),
]);

/** The scenarios of the record; or one run: what its changes make of what it is put to. */
export const scenario = question({
  name: 'scenario',
  title: 'a future that an author sets out, run: what the rules give with what it changes',
  parameters: z.object({
    scenario: parameter(
      'a scenario; without it, all are listed',
      'khamidov.war-ends-soon',
    ).optional(),
  }),
  path: [],
  output: z.union([
    z.array(shapes.thing),
    z.strictObject({
      scenario: shapes.thing,
      editions: z.strictObject({ recorded: z.string(), supposed: z.string() }),
      results: z.array(result),
    }),
  ]),
  answer: (record, asked): readonly Entity<'scenario'>[] | RunScenario =>
    asked.scenario === undefined
      ? list(record, 'scenario')
      : runScenario(record, ask(record, 'scenario', asked.scenario)),
});
