import { type Day, formatDay } from '../base/day.ts';
import type { DayRange, FuzzyDay } from '../base/fuzzy-day.ts';
import type { Lang } from './lang.ts';
import { messagesIn } from './messages/index.ts';

/** A date with doubt in words: `2022-09-16`, `2005 or 2006`, `between A and B`, `about 2005`. */
export function dateText(date: FuzzyDay | 'open' | 'unknown', lang: Lang): string {
  const t = messagesIn(lang);
  if (date === 'open') return t.date.open;
  if (date === 'unknown') return t.date.unknown;
  const inner = date.edtf.replace(/^\[|\]$/g, '');
  const parts = inner.split(',').map((part) => partText(part.trim(), lang));
  return parts.join(` ${t.date.or} `);
}

function partText(edtf: string, lang: Lang): string {
  const t = messagesIn(lang).date;
  if (edtf.startsWith('..')) return t.before(partText(edtf.slice(2), lang));
  if (edtf.endsWith('..')) return t.after(partText(edtf.slice(0, -2), lang));
  const [from, to] = edtf.split('..');
  if (from !== undefined && to !== undefined) {
    return t.between(partText(from, lang), partText(to, lang));
  }
  const mark = /[~?%]$/.exec(edtf)?.[0];
  const plain = mark ? edtf.slice(0, -1) : edtf;
  if (mark === '~') return t.about(plain);
  return mark ? t.doubtful(plain) : plain;
}

/** A delay in days: `2 days`, `2 to 5 days`, `at least 3 days`. */
export function delayText([smallest, largest]: DayRange, lang: Lang): string {
  const t = messagesIn(lang).delay;
  if (smallest === largest) return t.days(smallest);
  if (!Number.isFinite(largest)) return t.atLeast(Math.max(0, smallest));
  if (!Number.isFinite(smallest)) return t.atMost(largest);
  return t.range(smallest, largest);
}

/** A plain day. */
export function dayText(day: Day): string {
  return formatDay(day);
}
