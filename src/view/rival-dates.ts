import type { FuzzyDay } from '../base/fuzzy-day.ts';
import type { Cite } from '../record/parts.ts';
import { dateText } from './date-text.ts';
import type { Context } from './dossier/context.ts';

interface Said {
  readonly on: FuzzyDay | 'open';
  readonly cite: readonly Cite[];
}

/** Rival dates side by side, each with its sources; a date that several name stands once, with them all. */
export function rivalDates(
  dates: readonly Said[] | 'unknown',
  { lang, t, ref }: Pick<Context, 'lang' | 't' | 'ref'>,
): string {
  if (dates === 'unknown' || dates.length === 0) return dateText('unknown', lang);
  const same = Map.groupBy(dates, ({ on }) => (on === 'open' ? on : on.edtf));
  return [...same.values()]
    .flatMap(([first, ...others]) =>
      first ? [{ on: first.on, cite: [first, ...others].flatMap(({ cite }) => cite) }] : [],
    )
    .map(({ on, cite }) => `${dateText(on, lang)} ${ref(cite)}`.trim())
    .join(` ${t.or} `);
}
