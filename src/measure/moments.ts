import { calendarDate, type Day, dayOf, formatDay } from '../base/day.ts';
import { UserError } from '../base/user-error.ts';
import { type CasusRecord, list } from '../record/record.ts';
import type { Moment } from './measure.ts';

/** The last whole year before this release; the clock of the machine is not asked. */
export const LAST_YEAR = 2025;

/** A measure is worked out year by year, and while it is, a server answers nobody else. */
const MOST_YEARS = 300;

/**
 * The years of a series where none are asked for: from the first in which a state of the region
 * belonged to anything.
 */
export function yearsOf(record: CasusRecord): readonly [first: number, last: number] {
  const states: readonly string[] = record.region.states;
  const begun = list(record, 'membership')
    .filter(({ member }) => states.includes(member))
    .flatMap(({ from }) => (from === 'unknown' ? [] : from.map(({ on }) => on.earliest)))
    .filter(Number.isFinite)
    .map((day) => calendarDate(day).year);
  const first = Math.min(LAST_YEAR, ...begun);
  return [Math.max(first, LAST_YEAR - MOST_YEARS + 1), LAST_YEAR];
}

/** Whole years. What holds in a year is what holds on its last day. */
export function years(from: number, to: number): Moment[] {
  if (to < from) {
    throw new UserError(`the years run from ${from} to ${to}`, 'Put the earlier year first.');
  }
  if (to - from >= MOST_YEARS) {
    throw new UserError(
      `from ${from} to ${to} are ${to - from + 1} years`,
      `Ask for at most ${MOST_YEARS} at once.`,
    );
  }
  return Array.from({ length: to - from + 1 }, (_, i) => ({
    label: String(from + i),
    first: dayOf(from + i, 1, 1),
    day: dayOf(from + i, 12, 31),
  }));
}

/** One day alone. */
export function oneDay(day: Day): Moment[] {
  return [{ label: formatDay(day), first: day, day }];
}
