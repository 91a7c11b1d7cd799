import type { Day } from '../base/day.ts';
import type { FuzzyDay } from '../base/fuzzy-day.ts';
import type { Entity } from '../record/kinds.ts';
import { type CasusRecord, list } from '../record/record.ts';

/** What the record holds of one incident, as far as it was said or done by a day. */
export interface KnownRecord {
  readonly claims: readonly Entity<'claim'>[];
  readonly requests: readonly Entity<'request'>[];
  readonly responses: readonly Entity<'response'>[];
  readonly silences: readonly Entity<'silence'>[];
  /** How many things were left out: said or done later, or perhaps later. */
  readonly leftOut: number;
  readonly on: Day | undefined;
}

/** How an incident went: its days and phases, and our summary where nothing is left out. */
export type Course = Pick<Entity<'incident'>, 'first' | 'last' | 'phases'> & {
  readonly summary: Entity<'incident'>['summary'] | undefined;
};

/** The course as far as it surely had come by a day. Our summary was written later, and tells the end. */
export function courseOf(incident: Entity<'incident'>, on?: Day): Course {
  if (on === undefined) return incident;
  const past = <T extends { on: FuzzyDay }>(dates: readonly T[]): T[] =>
    dates.filter((date) => date.on.latest <= on);
  return {
    first: past(incident.first),
    last: past(incident.last),
    phases: incident.phases
      .map((phase) => ({
        ...phase,
        first: past(phase.first),
        last: past(phase.last),
        summary: undefined,
      }))
      .filter(({ first }) => first.length > 0),
    summary: undefined,
  };
}

/**
 * What was known of an incident on a day. Only what was surely said or done by then counts; a search
 * that was made later was not known then.
 */
export function knownOf(record: CasusRecord, incident: string, on?: Day): KnownRecord {
  let leftOut = 0;
  const by = <T extends { incident?: string | undefined }>(
    things: readonly T[],
    dateOf: (thing: T) => FuzzyDay | undefined,
  ): T[] =>
    things.filter((thing) => {
      if (thing.incident !== incident) return false;
      const date = dateOf(thing);
      if (on === undefined || (date !== undefined && date.latest <= on)) return true;
      leftOut += 1;
      return false;
    });
  const publishedBy = (silence: Entity<'silence'>): FuzzyDay | undefined => {
    if (silence.kind === 'searched') return silence.searched;
    const source = record.tables.source.get(silence.cite?.[0]?.source ?? '');
    return source?.published === 'unknown' ? undefined : source?.published;
  };
  return {
    claims: by(list(record, 'claim'), (claim) => claim.asOf),
    requests: by(list(record, 'request'), (request) => request.on),
    responses: by(list(record, 'response'), (response) => response.on),
    silences: by(list(record, 'silence'), publishedBy),
    leftOut,
    on,
  };
}
