import { calendarDate, type Day, dayOf } from '../base/day.ts';
import type { FuzzyDay } from '../base/fuzzy-day.ts';
import { spanOf } from '../law/incident-situation.ts';
import type { Entity } from '../record/kinds.ts';
import { type CasusRecord, list } from '../record/record.ts';

/** The days over which a region is looked at, whole years, and its incidents in order of time. */
export interface TimeFrame {
  readonly first: Day;
  readonly last: Day;
  readonly incidents: readonly {
    readonly incident: Entity<'incident'>;
    readonly first: Day;
    readonly last: Day;
  }[];
}

/** From the year in which a state of the region first belonged to anything, to the last that is told of. */
export function timeFrameOf(record: CasusRecord): TimeFrame {
  const incidents = list(record, 'incident')
    .map((incident) => {
      const { first, last } = spanOf(incident);
      return { incident, first: first.earliest, last: last.latest };
    })
    .sort((a, b) => a.first - b.first || a.last - b.last);
  const states: readonly string[] = record.region.states;
  const starts = list(record, 'membership')
    .filter(({ member }) => states.includes(member))
    .flatMap(({ from }) => (from === 'unknown' ? [] : from.map(({ on }) => on.earliest)));
  const days = [
    ...list(record, 'response').map(({ on }) => on),
    ...list(record, 'claim').map(({ asOf }) => asOf),
    ...list(record, 'event').flatMap(({ first }) =>
      first === 'unknown' ? [] : first.map(({ on }): FuzzyDay => on),
    ),
  ];
  const first = Math.min(
    ...[...starts, ...incidents.map((one) => one.first)].filter(Number.isFinite),
  );
  const last = Math.max(
    ...[...days.map(({ latest }) => latest), ...incidents.map((one) => one.last)].filter(
      Number.isFinite,
    ),
  );
  return {
    first: dayOf(calendarDate(first).year, 1, 1),
    last: dayOf(calendarDate(last).year, 12, 31),
    incidents,
  };
}
