import type { Day } from '../base/day.ts';
import type { FuzzyDay } from '../base/fuzzy-day.ts';
import { dateText } from './date-text.ts';
import type { Lang } from './lang.ts';

const LOCALE: Readonly<Record<Lang, string>> = { en: 'en-GB', ru: 'ru-RU' };

/** `16 September 2022`, `16 сентября 2022 г.` */
export function dayWords(day: Day, lang: Lang): string {
  return formatter(lang, { day: 'numeric', month: 'long', year: 'numeric' }).format(
    day * 86_400_000,
  );
}

/** The same for a date in doubt: one day, one month or one year in words, anything else as in `dateText`. */
export function dateWords(date: FuzzyDay | 'open' | 'unknown', lang: Lang): string {
  if (typeof date === 'string') return dateText(date, lang);
  if (/^\d{4}-\d{2}-\d{2}$/.test(date.edtf)) return dayWords(date.earliest, lang);
  if (/^\d{4}-\d{2}$/.test(date.edtf)) {
    return formatter(lang, { month: 'long', year: 'numeric' }).format(date.earliest * 86_400_000);
  }
  const pair = /^\[(\d{4}-\d{2}-\d{2})(,|\.\.)(\d{4}-\d{2}-\d{2})\]$/.exec(date.edtf);
  if (pair) {
    const join = pair[2] === '..' ? '–' : lang === 'ru' ? ' или ' : ' or ';
    return `${dayWords(date.earliest, lang)}${join}${dayWords(date.latest, lang)}`;
  }
  return dateText(date, lang);
}

const made = new Map<string, Intl.DateTimeFormat>();

/** A formatter is slow to make and is asked for hundreds of times a page. */
function formatter(lang: Lang, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${Object.keys(options).join()}`;
  const known =
    made.get(key) ?? new Intl.DateTimeFormat(LOCALE[lang], { ...options, timeZone: 'UTC' });
  made.set(key, known);
  return known;
}
