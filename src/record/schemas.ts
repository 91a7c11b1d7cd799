import { account } from './account.ts';
import { body, group, organization, person, state } from './actor.ts';
import { analysis } from './analysis.ts';
import { argument } from './argument.ts';
import { claim, computation } from './claim.ts';
import { clause, reading } from './clause.ts';
import { authority, legalization } from './coding.ts';
import { concept, mandate, threat } from './concept.ts';
import { contradiction } from './contradiction.ts';
import { event } from './event.ts';
import { incident } from './incident.ts';
import { instrument } from './instrument.ts';
import { membership } from './membership.ts';
import { recommendation, scenario } from './outlook.ts';
import { area, place } from './place.ts';
import { request, response, silence } from './response.ts';
import { source } from './source.ts';
import { act, atom, duty, measure, region } from './vocabulary.ts';

/** The form of each kind of thing. Kept apart from the table of kinds, which runs where zod does not. */
export const SCHEMAS = {
  region,
  state,
  organization,
  body,
  person,
  group,
  place,
  area,
  source,
  membership,
  instrument,
  clause,
  reading,
  incident,
  claim,
  computation,
  request,
  response,
  silence,
  event,
  argument,
  scenario,
  recommendation,
  concept,
  threat,
  mandate,
  contradiction,
  legalization,
  authority,
  analysis,
  account,
  act,
  duty,
  atom,
  measure,
} as const;
