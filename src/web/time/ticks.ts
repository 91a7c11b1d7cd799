import { scaleUtc } from 'd3-scale';
import { calendarDate, type Day } from '../../base/day.ts';
import type { Lang } from '../../view/lang.ts';
import { type Window, xOf } from '../../view/time-lanes/pack.ts';

export interface Tick {
  readonly day: Day;
  readonly x: number;
  readonly text: string;
  /** Begins a year. */
  readonly major: boolean;
}

const MILLISECONDS = 86_400_000;
const formats = new Map<Lang, Intl.DateTimeFormat[]>();

/** Whole years, months or days across a window, as many as fit with their names. */
export function ticksOf(window: Window, lang: Lang): Tick[] {
  const scale = scaleUtc()
    .domain([window.first * MILLISECONDS, window.last * MILLISECONDS])
    .range([0, window.width]);
  const ticks = scale
    .ticks(Math.max(2, Math.floor(window.width / 84)))
    .filter((date) => date.getTime() % MILLISECONDS === 0)
    .map((date): Tick => {
      const day = date.getTime() / MILLISECONDS;
      const { month, day: ofMonth } = calendarDate(day);
      const major = month === 1 && ofMonth === 1;
      return { day, x: xOf(window, day), text: textOf(date, lang, major, ofMonth === 1), major };
    });
  return ticks.filter(({ x }) => x >= 14 && x <= window.width - 14);
}

function textOf(date: Date, lang: Lang, year: boolean, month: boolean): string {
  if (year) return String(date.getUTCFullYear());
  const [months, days] = formatsIn(lang);
  return (month ? months : days)?.format(date) ?? '';
}

function formatsIn(lang: Lang): Intl.DateTimeFormat[] {
  const locale = lang === 'ru' ? 'ru-RU' : 'en-GB';
  const known = formats.get(lang) ?? [
    new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }),
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  ];
  formats.set(lang, known);
  return known;
}
