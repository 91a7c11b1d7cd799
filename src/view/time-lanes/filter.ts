import { belongsTo, type CasusRecord, find, list } from '../../record/record.ts';

/** What the lanes are narrowed to: things of one actor, of one organization, or both. */
export interface LaneFilter {
  readonly actor: string | undefined;
  readonly organization: string | undefined;
}

/** Reads the conditions of an address, `actor=kg` and `organization=csto`; unknown ones are left out. */
export function laneFilter(record: CasusRecord, conditions: readonly string[]): LaneFilter {
  const value = (name: string): string | undefined =>
    conditions
      .map((condition) => condition.split('='))
      .find(([key]) => key === name)?.[1]
      ?.toLowerCase();
  const actor = value('actor');
  const organization = value('organization');
  const state = list(record, 'state').find(
    ({ id, codes }) => id === actor || codes.iso2.toLowerCase() === actor,
  );
  const body = actor === undefined ? undefined : find(record, 'organization', actor);
  return {
    actor: state?.id ?? body?.id,
    organization:
      organization === undefined ? undefined : find(record, 'organization', organization)?.id,
  };
}

/** The states that a region is about; where its head names none, those that its incidents befell. */
export function statesOf(record: CasusRecord): string[] {
  const named: readonly string[] = record.region.states;
  if (named.length > 0) return [...named];
  const sides = list(record, 'incident').flatMap(({ sides }) => sides as readonly string[]);
  return [...new Set(sides)].filter((side) => record.tables.state.has(side)).sort();
}

/** Does any of these actors belong to the one asked for? Everyone does where none is. */
export function concerns(
  record: CasusRecord,
  actors: readonly string[],
  asked: string | undefined,
): boolean {
  return asked === undefined || actors.some((actor) => belongsTo(record, actor, asked));
}
