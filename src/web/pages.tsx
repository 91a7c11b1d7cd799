import { bilingual } from './bilingual.ts';
import { address, linkTo } from './state.ts';

const pagerTexts = bilingual({
  en: {
    pages: 'Pages',
    previous: 'Previous',
    next: 'Next',
    shown: (from: number, to: number, of: number) => `${from}–${to} of ${of}`,
  },
  ru: {
    pages: 'Страницы',
    previous: 'Назад',
    next: 'Дальше',
    shown: (from: number, to: number, of: number) => `${from}–${to} из ${of}`,
  },
});

/** The part of a long list that the address asks for, and where it stands in the whole. */
export function pageOf<T>(all: readonly T[], size: number) {
  const last = Math.max(1, Math.ceil(all.length / size));
  const asked = Number(address.value.query.own?.page ?? 1);
  const page = Math.min(Math.max(1, Number.isInteger(asked) ? asked : 1), last);
  const start = (page - 1) * size;
  return { page, last, start, rows: all.slice(start, start + size), total: all.length };
}

/** The way to the other pages of a long list; nothing where there is one. */
export function Pager({ page, last, start, rows, total }: ReturnType<typeof pageOf>) {
  const { lang, query } = address.value;
  const t = pagerTexts(lang);
  if (last < 2) return null;
  const to = (n: number) =>
    linkTo({ query: { own: { ...query.own, page: String(n) }, open: undefined } });
  return (
    <nav class="pager no-print" aria-label={t.pages}>
      {page > 1 && (
        <a class="button" href={to(page - 1)} rel="prev">
          {t.previous}
        </a>
      )}
      <span>{t.shown(start + 1, start + rows.length, total)}</span>
      {page < last && (
        <a class="button" href={to(page + 1)} rel="next">
          {t.next}
        </a>
      )}
    </nav>
  );
}
