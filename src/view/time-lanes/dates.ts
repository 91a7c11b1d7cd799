import type { FuzzyDay } from '../../base/fuzzy-day.ts';
import { dateText } from '../date-text.ts';
import type { Lang } from '../lang.ts';
import { messagesIn } from '../messages/index.ts';

/** Dates as the record has them, rival ones side by side. */
export function datesText(
  dates: readonly { readonly on: FuzzyDay | 'open' }[] | 'unknown',
  lang: Lang,
): string {
  if (dates === 'unknown' || dates.length === 0) return dateText('unknown', lang);
  const texts = dates.map(({ on }) => dateText(on, lang));
  return [...new Set(texts)].join(` ${messagesIn(lang).or} `);
}
