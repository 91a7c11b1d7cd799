import * as z from 'zod';
import { dossierOf } from '../view/dossier/model.ts';
import { ask, askDay } from './ask.ts';
import { incident, knownOn } from './parameters.ts';
import { question } from './question.ts';
import * as shapes from './shapes.ts';

/** Who says what of an incident; figures are never merged. */
export const claims = question({
  name: 'claims',
  title: 'who says what of an incident: figures side by side, labels, what happened',
  parameters: z.object({ incident, knownOn }),
  path: ['incident'],
  output: z.strictObject({
    incident: z.string(),
    claims: z.array(shapes.claim),
    sums: z.array(shapes.sum),
  }),
  answer: (record, asked, { written }) => {
    const of = ask(record, 'incident', asked.incident);
    const on = askDay(asked.knownOn, written('knownOn'));
    const { known, sums } = dossierOf(record, of, { accounts: [], on });
    return { incident: of.id as string, claims: known.claims, sums };
  },
});
