import { type Day, dayOf, daysInMonth } from './day.ts';
import type { Truth } from './truth.ts';

/**
 * One day that is known only to lie somewhere: the text as it was typed, and the days it may be.
 * `ranges` are ordered, disjoint and inclusive; a bound is infinite only where the text says `..`.
 * No midpoint is ever computed.
 */
export interface FuzzyDay {
  readonly edtf: string;
  readonly earliest: Day;
  readonly latest: Day;
  readonly ranges: readonly DayRange[];
  /** The source says "about", or the coder doubts it: the range is one unit wider on each side. */
  readonly approximate: boolean;
}

export type DayRange = readonly [earliest: Day, latest: Day];

/** Why a text is not a date that the record can hold, and what to write instead. */
export interface DateFault {
  readonly fault: string;
  readonly remedy: string;
}

const SHAPE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|\dX|XX))?)?([~?%])?$/;

/**
 * Reads the part of EDTF (Library of Congress, 2019, levels 1 and 2) that dates with doubt need:
 * `2005`, `2005-06`, `2005-06-11`, unspecified digits `200X`, `2021-04-2X`, `2021-XX`; one of a set
 * `[2005,2006]`, `[2005..2007]`, before and after `[..2006-08-16]`, `[2006..]`; about `2005~`,
 * doubted `2005?`, both `2005%`. Clock times and seasons are refused: neither is a day.
 */
export function parseFuzzyDay(text: string): FuzzyDay | DateFault {
  const set = /^\[(.*)\]$/.exec(text);
  const ranges: DayRange[] = [];
  let approximate = false;
  for (const part of set ? (set[1] ?? '').split(',') : [text]) {
    const member = set ? parseMember(part.trim()) : parseSimple(part);
    if ('fault' in member) return member;
    ranges.push(member.range);
    approximate ||= member.approximate;
  }
  const merged = mergeRanges(ranges);
  const first = merged[0];
  const last = merged.at(-1);
  if (!first || !last) return { fault: `"${text}" is an empty set of dates`, remedy: EXAMPLES };
  return { edtf: text, earliest: first[0], latest: last[1], ranges: merged, approximate };
}

export function isDateFault(value: FuzzyDay | DateFault): value is DateFault {
  return 'fault' in value;
}

/** Is this part of an understood thing a day, whatever else it may be? */
export function isFuzzyDay(value: unknown): value is FuzzyDay {
  return value !== null && typeof value === 'object' && 'edtf' in value && 'ranges' in value;
}

/** A day without doubt. */
export function exactDay(day: Day, edtf: string): FuzzyDay {
  return { edtf, earliest: day, latest: day, ranges: [[day, day]], approximate: false };
}

/** Is `a` an earlier day than `b`? */
export function isBefore(a: FuzzyDay, b: FuzzyDay): Truth {
  if (a.latest < b.earliest) return 'yes';
  return a.earliest >= b.latest ? 'no' : 'open';
}

/** Days from `a` to `b`, smallest and largest; negative when `b` may come first. */
export function daysBetween(a: FuzzyDay, b: FuzzyDay): DayRange {
  return [b.earliest - a.latest, b.latest - a.earliest];
}

const EXAMPLES =
  'Write 2005, 2005-06, 2005-06-11, [2005,2006], [..2006], 2021-04-2X or 2005~ (about).';

interface Member {
  readonly range: DayRange;
  readonly approximate: boolean;
}

function parseMember(text: string): Member | DateFault {
  const [left, right, ...rest] = text.split('..');
  if (right === undefined) return parseSimple(text);
  if (rest.length > 0 || (left === '' && right === '')) {
    return { fault: `"${text}" is not a range of dates`, remedy: EXAMPLES };
  }
  const from = left ? parseSimple(left) : undefined;
  const to = right ? parseSimple(right) : undefined;
  if (from && 'fault' in from) return from;
  if (to && 'fault' in to) return to;
  const earliest = from ? from.range[0] : Number.NEGATIVE_INFINITY;
  const latest = to ? to.range[1] : Number.POSITIVE_INFINITY;
  if (earliest > latest) {
    return { fault: `"${text}" ends before it begins`, remedy: 'Put the earlier date first.' };
  }
  return {
    range: [earliest, latest],
    approximate: (from?.approximate ?? false) || (to?.approximate ?? false),
  };
}

function parseSimple(text: string): Member | DateFault {
  const match = SHAPE.exec(text);
  if (!match) return explain(text);
  const [, year = '', month, day, mark] = match;
  const lowYear = Number(year.replaceAll('X', '0'));
  const highYear = Number(year.replaceAll('X', '9'));
  if (year.includes('X') && month !== undefined) return explain(text);
  if (month === 'XX' && day !== undefined && day !== 'XX') return explain(text);
  const lowMonth = month === undefined || month === 'XX' ? 1 : Number(month);
  const highMonth = month === undefined || month === 'XX' ? 12 : Number(month);
  if (lowMonth < 1 || highMonth > 12) return explain(text);
  const lastDay = daysInMonth(highYear, highMonth);
  const wholeMonth = day === undefined || day === 'XX';
  const lowDay = wholeMonth ? 1 : Math.max(1, Number(day.replace('X', '0')));
  const highDay = wholeMonth
    ? lastDay
    : Math.min(day.includes('X') ? lastDay : 99, Number(day.replace('X', '9')));
  if (highDay < 1 || lowDay > lastDay || highDay > lastDay) {
    return {
      fault: `"${text}" is not in the calendar`,
      remedy: `${year}-${month} has ${lastDay} days.`,
    };
  }
  const low = { year: lowYear, month: lowMonth, day: lowDay };
  const high = { year: highYear, month: highMonth, day: highDay };
  if (mark === undefined) return { range: [toDay(low), toDay(high)], approximate: false };
  if (!wholeMonth) return { range: [toDay(low) - 1, toDay(high) + 1], approximate: true };
  const months = month === undefined || month === 'XX' ? 12 : 1;
  const beforeLow = monthsLater(low, -months);
  const afterHigh = monthsLater(high, months);
  const lastOfMonth = daysInMonth(afterHigh.year, afterHigh.month);
  return {
    range: [toDay(beforeLow), toDay({ ...afterHigh, day: lastOfMonth })],
    approximate: true,
  };
}

interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function toDay({ year, month, day }: CalendarDate): Day {
  return dayOf(year, month, day);
}

function monthsLater(date: CalendarDate, months: number): CalendarDate {
  const count = date.year * 12 + date.month - 1 + months;
  return {
    year: Math.floor(count / 12),
    month: count - Math.floor(count / 12) * 12 + 1,
    day: date.day,
  };
}

function explain(text: string): DateFault {
  if (/T\d|\d:\d\d/.test(text)) {
    return {
      fault: `"${text}" has a clock time`,
      remedy: 'A clock time can move a day between zones: write the local day only.',
    };
  }
  if (/^\d{4}-(00|1[3-9]|[2-9]\d)(-|[~?%]?$)/.test(text)) {
    return {
      fault: `"${text}" has no such month`,
      remedy: /^\d{4}-\d{2}-/.test(text)
        ? 'Months run from 01 to 12.'
        : 'Months run from 01 to 12. EDTF reads 21 to 41 as seasons; for a span of years write [2021..2022].',
    };
  }
  if (/^\d{1,2}[./]\d{1,2}[./]\d{4}$/.test(text)) {
    return { fault: `"${text}" is not in year-month-day order`, remedy: EXAMPLES };
  }
  if (text.includes('/')) {
    return {
      fault: `"${text}" is an interval, and one day is wanted`,
      remedy: 'Write the two ends as from: and to:, or [A..B] for one day between them.',
    };
  }
  return { fault: `"${text}" is not a date`, remedy: EXAMPLES };
}

/** The ranges in order, those that touch or overlap taken together. */
export function mergeRanges(ranges: readonly DayRange[]): DayRange[] {
  const merged: [Day, Day][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => (a[0] === b[0] ? 0 : a[0] - b[0]))) {
    const last = merged.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
