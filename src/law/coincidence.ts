import { calendarDate, type Day, dayOf } from '../base/day.ts';
import type { Entity } from '../record/kinds.ts';
import { belongsTo, type CasusRecord, list } from '../record/record.ts';
import { union } from '../record/spell.ts';
import { spanOf } from './incident-situation.ts';

/** How an incident lies to the recorded meetings of an organization, and how often chance would do it. */
export interface Coincidence {
  readonly organization: string;
  readonly incident: string;
  /** Recorded meetings of the year of the onset, or on its days. The record need not hold all that took place. */
  readonly meetings: readonly string[];
  /** Those that surely or possibly share a day with the incident. */
  readonly overlapping: readonly string[];
  /**
   * The share of the days of that year on which an incident of the same length could have begun and
   * would have shared a day with some recorded meeting: the base rate against which an overlap is read.
   */
  readonly baseRate: number;
}

/** Compares the days of an incident with an organization's calendar. */
export function coincidenceOf(
  record: CasusRecord,
  incident: Entity<'incident'>,
  organization: string,
): Coincidence {
  const span = spanOf(incident);
  const { year } = calendarDate(incident.onset.on.earliest);
  const [first, last] = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
  const meetings = list(record, 'event')
    .filter(
      (event) =>
        event.type === 'meeting' &&
        event.actors.some((actor) => belongsTo(record, actor, organization)),
    )
    .flatMap((event) => {
      if (event.first === 'unknown') return [];
      const from = union(event.first.map(({ on }) => on));
      return [{ id: event.id as string, from: from.earliest, to: lastDay(event, from.latest) }];
    })
    .filter(({ from, to }) => to - from < 31);
  const between = (from: Day, to: Day) =>
    meetings.filter((meeting) => meeting.from <= to && meeting.to >= from);
  const ofYear = between(first, last);
  const overlapping = between(span.first.earliest, span.last.latest);
  const length = span.last.latest - span.first.earliest + 1;
  // What begins in December may last until the meetings of January.
  const near = between(first, last + length - 1);
  const hits = (start: Day) =>
    near.some(({ from, to }) => start <= to && start + length - 1 >= from);
  let struck = 0;
  for (let day = first; day <= last; day += 1) if (hits(day)) struck += 1;
  return {
    organization,
    incident: incident.id,
    meetings: meetings
      .filter((one) => ofYear.includes(one) || overlapping.includes(one))
      .map(({ id }) => id),
    overlapping: overlapping.map(({ id }) => id),
    baseRate: struck / (last - first + 1),
  };
}

function lastDay({ last }: Entity<'event'>, otherwise: Day): Day {
  if (last === undefined || last === 'unknown') return otherwise;
  const days = last.flatMap(({ on }) => (on === 'open' ? [] : [on.latest]));
  return days.length === 0 ? otherwise : Math.max(...days);
}
