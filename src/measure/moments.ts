import { type Day, dayOf, formatDay } from '../base/day.ts';
import { UserError } from '../base/user-error.ts';
import type { Moment } from './measure.ts';

/** The years of the series where none are asked for: from the independence of the states on. */
export const FIRST_YEAR = 1991;
export const LAST_YEAR = 2025;

/** A measure is worked out year by year, and while it is, a server answers nobody else. */
const MOST_YEARS = 300;

/** Whole years. What holds in a year is what holds on its last day. */
export function years(from: number = FIRST_YEAR, to: number = LAST_YEAR): Moment[] {
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
