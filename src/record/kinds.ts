import type * as z from 'zod';
import { account } from './account.ts';
import { body, group, organization, person, state } from './actor.ts';
import { argument } from './argument.ts';
import { claim, computation } from './claim.ts';
import { clause, reading } from './clause.ts';
import { concept, mandate, threat } from './concept.ts';
import { contradiction } from './contradiction.ts';
import { event } from './event.ts';
import { incident } from './incident.ts';
import { instrument } from './instrument.ts';
import { membership } from './membership.ts';
import { recommendation, scenario } from './outlook.ts';
import type { RefKind } from './parts.ts';
import { area, place } from './place.ts';
import { request, response, silence } from './response.ts';
import { source } from './source.ts';
import { act, atom, duty, measure, region } from './vocabulary.ts';

/** How one kind of thing is kept. A new kind is one entry here and one schema. */
export interface KindDescriptor {
  readonly folder: string;
  readonly schema: z.ZodType;
  /** A file holds a list of them; otherwise one, whose id is the file's name. */
  readonly list: boolean;
  /** What an id of this kind may stand for. */
  readonly answersTo: readonly RefKind[];
  readonly about: string;
}

/** Every kind of file in a record. The folder, or the file itself, bears the kind's name. */
export const KINDS = {
  region: kind('regions', region, false, [], 'the head of a record'),
  state: kind('states', state, false, ['state', 'actor', 'member'], 'states and their codes'),
  organization: kind(
    'organizations',
    organization,
    false,
    ['organization', 'actor', 'compact', 'member'],
    'organizations',
  ),
  body: kind('bodies', body, true, ['body', 'actor'], 'ministries, councils, secretariats'),
  person: kind('persons', person, true, ['actor'], 'persons in office'),
  group: kind('groups', group, true, ['actor'], 'other speakers and actors'),
  place: kind('places', place, true, ['place'], 'places'),
  area: kind('areas', area, true, ['area'], 'zones of application'),
  source: kind('sources', source, true, ['source'], 'what the facts stand on'),
  membership: kind('memberships', membership, true, [], 'dated membership spells'),
  instrument: kind(
    'instruments',
    instrument,
    false,
    ['instrument', 'compact'],
    'treaties and other documents',
  ),
  clause: kind('clauses', clause, false, ['clause'], 'versions of provisions'),
  reading: kind('readings', reading, false, ['reading'], 'contested readings of provisions'),
  incident: kind('incidents', incident, false, ['incident'], 'events that commitments meet'),
  claim: kind('claims', claim, true, ['claim'], 'who says what, as of when'),
  computation: kind('computations', computation, true, [], 'sums over claims'),
  request: kind('requests', request, true, ['request'], 'what was asked, declined or withdrawn'),
  response: kind('responses', response, true, ['response'], 'who answered'),
  silence: kind('silences', silence, true, [], 'attested and searched silences'),
  event: kind('events', event, true, [], 'dated things that are no incident'),
  argument: kind('arguments', argument, true, [], 'causal arguments with sign, hedge and verdict'),
  scenario: kind(
    'scenarios',
    scenario,
    true,
    [],
    'futures and counterfactuals that authors set out',
  ),
  recommendation: kind('recommendations', recommendation, true, [], 'what authors ask of whom'),
  concept: kind('concepts', concept, true, [], 'terms and what authors mean by them'),
  threat: kind('threats', threat, true, ['threat'], 'dangers that organizations name'),
  mandate: kind('mandates', mandate, true, [], 'which body is there for which threat'),
  contradiction: kind('contradictions', contradiction, true, [], 'where sources disagree'),
  account: kind('accounts', account, false, [], 'whose word is taken'),
  act: kind('acts', act, true, ['act'], 'the ladder of responses'),
  duty: kind('duties', duty, true, ['duty'], 'what clauses ask for'),
  atom: kind('atoms', atom, true, ['atom'], 'words of the law that speakers judge'),
  measure: kind('measures', measure, true, ['measure'], 'what figures count'),
} as const satisfies Record<string, KindDescriptor>;

export type Kind = keyof typeof KINDS;
export type Entity<K extends Kind> = z.output<(typeof KINDS)[K]['schema']>;

export const KIND_NAMES = Object.keys(KINDS) as Kind[];

function kind<S extends z.ZodType>(
  folder: string,
  schema: S,
  list: boolean,
  answersTo: readonly RefKind[],
  about: string,
) {
  return { folder, schema, list, answersTo, about };
}
