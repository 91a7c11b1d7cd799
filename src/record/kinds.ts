import type * as z from 'zod';
import type { RefKind } from './parts.ts';
import type { SCHEMAS } from './schemas.ts';

/** How one kind of thing is kept. A new kind is one entry here and one in `schemas.ts`. */
export interface KindDescriptor {
  readonly folder: string;
  /** A file holds a list of them; otherwise one, whose id is the file's name. */
  readonly list: boolean;
  /** What an id of this kind may stand for. */
  readonly answersTo: readonly RefKind[];
  readonly about: string;
}

/** Every kind of file in a record. The folder, or the file itself, bears the kind's name. */
export const KINDS = {
  region: kind('regions', false, [], 'the head of a record'),
  state: kind('states', false, ['state', 'actor', 'member'], 'states and their codes'),
  organization: kind(
    'organizations',
    false,
    ['organization', 'actor', 'compact', 'member'],
    'organizations',
  ),
  body: kind('bodies', true, ['body', 'actor'], 'ministries, councils, secretariats'),
  person: kind('persons', true, ['actor'], 'persons in office'),
  group: kind('groups', true, ['actor'], 'other speakers and actors'),
  place: kind('places', true, ['place'], 'places'),
  area: kind('areas', true, ['area'], 'zones of application'),
  source: kind('sources', true, ['source'], 'what the facts stand on'),
  membership: kind('memberships', true, [], 'dated membership spells'),
  instrument: kind('instruments', false, ['instrument', 'compact'], 'treaties and other documents'),
  clause: kind('clauses', false, ['clause'], 'versions of provisions'),
  reading: kind('readings', false, ['reading'], 'contested readings of provisions'),
  incident: kind('incidents', false, ['incident'], 'events that commitments meet'),
  claim: kind('claims', true, ['claim'], 'who says what, as of when'),
  computation: kind('computations', true, [], 'sums over claims'),
  request: kind('requests', true, ['request'], 'what was asked, declined or withdrawn'),
  response: kind('responses', true, ['response'], 'who answered'),
  silence: kind('silences', true, ['silence'], 'attested and searched silences'),
  event: kind('events', true, ['event'], 'dated things that are no incident'),
  argument: kind('arguments', true, ['argument'], 'causal arguments with sign, hedge and verdict'),
  scenario: kind('scenarios', true, [], 'futures and counterfactuals that authors set out'),
  recommendation: kind('recommendations', true, [], 'what authors ask of whom'),
  concept: kind('concepts', true, [], 'terms and what authors mean by them'),
  threat: kind('threats', true, ['threat'], 'dangers that organizations name'),
  mandate: kind('mandates', true, [], 'which body is there for which threat'),
  contradiction: kind('contradictions', true, [], 'where sources disagree'),
  legalization: kind('legalization', true, [], 'how legalized provisions are, coder by coder'),
  authority: kind('authority', true, [], 'what organizations may decide, item by item'),
  analysis: kind('analyses', false, [], 'explanations put to the test'),
  account: kind('accounts', false, [], 'whose word is taken'),
  act: kind('acts', true, ['act'], 'the ladder of responses'),
  duty: kind('duties', true, ['duty'], 'what clauses ask for'),
  atom: kind('atoms', true, ['atom'], 'words of the law that speakers judge'),
  measure: kind('measures', true, ['measure'], 'what figures count'),
} as const satisfies Record<keyof typeof SCHEMAS, KindDescriptor>;

export type Kind = keyof typeof KINDS;
export type Entity<K extends Kind> = z.output<(typeof SCHEMAS)[K]>;

export const KIND_NAMES = Object.keys(KINDS) as Kind[];

function kind(
  folder: string,
  list: boolean,
  answersTo: readonly RefKind[],
  about: string,
): KindDescriptor {
  return { folder, list, answersTo, about };
}
