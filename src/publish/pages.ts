import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KIND_NAMES } from '../record/kinds.ts';
import { type CasusRecord, list } from '../record/record.ts';
import { TABLES } from '../view/data/rows.ts';
import { kindTitle } from '../view/kind-names.ts';
import { inLang, type Lang } from '../view/lang.ts';
import { mattersOf } from '../view/matters/matter.ts';
import { titleOf } from '../view/title.ts';

export const LANGS = ['en', 'ru'] as const satisfies readonly Lang[];

/** A view of the app, as its build tells of it in `pages.json`. */
export interface ViewOfApp {
  /** Its step in the path: `/en/<region>/<id>/`. */
  readonly id: string;
  readonly title: Readonly<Record<Lang, string>>;
}

/** A page of the app: where it stands, without a slash before or after, and how it is called. */
export interface Page {
  readonly path: string;
  readonly lang: Lang;
  readonly title: string;
}

/** The views that a built app has; none where the file is missing or is no list of views. */
export function viewsOfApp(app: string): ViewOfApp[] {
  try {
    const parsed: unknown = JSON.parse(readFileSync(join(app, 'pages.json'), 'utf8'));
    return Array.isArray(parsed) ? (parsed as ViewOfApp[]) : [];
  } catch {
    return [];
  }
}

type PagesOfView = (record: CasusRecord, lang: Lang) => ReadonlyMap<string, string>;

/** Views with a page for each of something that is no kind of thing, by their titles. */
const PAGES: Readonly<Record<string, PagesOfView>> = {
  data: (_, lang) => new Map(TABLES.map((kind) => [kind, kindTitle(kind, lang)])),
  contradictions: (record, lang) =>
    new Map(mattersOf(record, lang).map(({ id, title }) => [id, title])),
  tests: (record, lang) =>
    new Map(
      list(record, 'analysis').map((one) => [one.id, titleOf(record, 'analysis', one, lang)]),
    ),
};

/**
 * What a view has a page for each of, with its title; of a view that bears the name of a kind every
 * thing of that kind. Undefined where it has none.
 */
export function pagesOfView(
  view: string,
  record: CasusRecord,
  lang: Lang,
): ReadonlyMap<string, string> | undefined {
  const own = PAGES[view];
  if (own) return own(record, lang);
  const kind = KIND_NAMES.find((kind) => kind === view);
  if (!kind) return undefined;
  const things = list(record, kind) as { readonly id: string }[];
  return new Map(things.map((thing) => [thing.id, titleOf(record, kind, thing, lang)]));
}

/** Every page that a copy of the app has for some records, those for embedding included. */
export function pagesOf(records: readonly CasusRecord[], views: readonly ViewOfApp[]): Page[] {
  const pages = LANGS.flatMap((lang): Page[] => [
    { path: lang, lang, title: 'Casus' },
    ...records.flatMap((record) => {
      const place = inLang(record.region.name, lang);
      const at = `${lang}/${record.region.id}`;
      return [
        { path: at, lang, title: place },
        ...views.flatMap(({ id, title }) => [
          { path: `${at}/${id}`, lang, title: `${title[lang]} · ${place}` },
          ...[...(pagesOfView(id, record, lang) ?? [])].map(([thing, name]) => ({
            path: `${at}/${id}/${thing}`,
            lang,
            title: `${name} · ${place}`,
          })),
        ]),
      ];
    }),
  ]);
  return pages.flatMap((page) => [page, { ...page, path: `embed/${page.path}` }]);
}
