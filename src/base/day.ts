/** A day: the number of days since 1970-01-01 in the proleptic Gregorian calendar. No clock, no zone. */
export type Day = number;

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day of a calendar date; `month` and `day` count from 1 and must exist. */
export function dayOf(year: number, month: number, day: number): Day {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const leapToday = month > 2 && isLeapYear(year) ? 1 : 0;
  const dayOfYear = (DAYS_BEFORE_MONTH[month - 1] ?? Number.NaN) + leapToday + day;
  // 719163 is 1970-01-01 counted from 0001-01-01 as day 1.
  return before * 365 + leapDays + dayOfYear - 719163;
}

/** The calendar date of a day. */
export function calendarDate(day: Day): { year: number; month: number; day: number } {
  let year = 1970 + Math.floor(day / 365.2425);
  while (dayOf(year, 1, 1) > day) year -= 1;
  while (dayOf(year + 1, 1, 1) <= day) year += 1;
  let month = 12;
  while (dayOf(year, month, 1) > day) month -= 1;
  return { year, month, day: day - dayOf(year, month, 1) + 1 };
}

/** `2022-09-16`. An infinite day, which only a bound can be, is written `..`. */
export function formatDay(day: Day): string {
  if (!Number.isFinite(day)) return '..';
  const date = calendarDate(day);
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return `${date.year < 0 ? '-' : ''}${pad(Math.abs(date.year), 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

/** Reads one whole day, `2022-09-16`; anything else, a day that does not exist too, is undefined. */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dayOf(year, month, day);
}
