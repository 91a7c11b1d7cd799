import * as z from 'zod';
import { dossierOf } from '../view/dossier/model.ts';
import { ask, askDay, askReadings } from './ask.ts';
import { incident, knownOn, reading } from './parameters.ts';
import { question } from './question.ts';
import * as shapes from './shapes.ts';

/** The form of a dossier as JSON. */
export const dossierOutput = z.strictObject({
  v: z.literal(1),
  edition: z.string(),
  incident: shapes.thing,
  knownOn: z.number().optional(),
  known: z.strictObject({
    claims: z.array(shapes.claim),
    requests: z.array(shapes.thing),
    responses: z.array(shapes.thing),
    silences: z.array(shapes.thing),
    leftOut: z.int(),
    on: z.number().optional(),
  }),
  accounts: z.array(shapes.thing),
  asked: z.strictObject({
    accounts: z.array(z.string()),
    readings: z.record(z.string(), z.string()),
  }),
  answers: z.array(
    z.strictObject({
      direction: shapes.direction,
      clause: shapes.thing,
      byAccount: z.array(shapes.clauseAnswers),
      verdict: z.enum(['yes', 'no', 'open', 'depends']),
    }),
  ),
  gap: z.array(shapes.gapRow),
  sums: z.array(shapes.sum),
});

/** All that the record holds and the law makes of one incident. */
export const dossier = question({
  name: 'dossier',
  title: 'what happened, who says what, what was owed, who answered, the gap, with sources',
  parameters: z.object({
    incident,
    account: z
      .array(z.string())
      .default([])
      .meta({ description: 'only this account', examples: ['outside-observers'] }),
    reading,
    knownOn,
  }),
  path: ['incident'],
  output: dossierOutput,
  answer: (record, asked, { written }) => {
    const accounts = asked.account.map((name) => ask(record, 'account', name));
    return dossierOf(record, ask(record, 'incident', asked.incident), {
      accounts: accounts.length > 0 ? accounts : undefined,
      readings: askReadings(record, asked.reading),
      on: askDay(asked.knownOn, written('knownOn')),
    });
  },
});
