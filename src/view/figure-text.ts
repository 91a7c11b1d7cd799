import type { Saying } from '../record/claim.ts';
import { type CasusRecord, find } from '../record/record.ts';
import type { Lang } from './lang.ts';
import { messagesIn } from './messages/index.ts';

/** A figure as somebody says it. */
export type FigureSaid = Extract<Saying, { readonly figure: unknown }>;

/** `36`, `at least 59`, `30–40`, `up to 40`, `around 150`, `US$ 209,000,000`. */
export function figureText(
  { figure, min, max, approximate }: FigureSaid,
  record: CasusRecord,
  lang: Lang,
): string {
  const t = messagesIn(lang);
  const unit = find(record, 'measure', figure)?.unit;
  const inUnit = t.unit[unit as keyof typeof t.unit] ?? ((n: string) => n);
  const around = (n: string) => (approximate ? t.around(inUnit(n)) : inUnit(n));
  if (max === undefined) return t.atLeast(around(numberText(min, lang)));
  // Where a speaker names no least number, the record holds 0 as the least.
  if (min === 0 && max > 0) return t.upTo(around(numberText(max, lang)));
  if (min === max) return around(numberText(min, lang));
  return around(`${numberText(min, lang)}–${numberText(max, lang)}`);
}

/** Whom a figure counts, where it is of persons and not of all: ` (servicemen)`. */
export function countsText(
  { figure, counts }: FigureSaid,
  record: CasusRecord,
  lang: Lang,
): string {
  const persons = find(record, 'measure', figure)?.unit === 'persons';
  return persons && counts !== 'all' ? ` (${messagesIn(lang).counts[counts]})` : '';
}

export function numberText(n: number, lang: Lang): string {
  return new Intl.NumberFormat(lang === 'ru' ? 'ru-RU' : 'en-US').format(n);
}
