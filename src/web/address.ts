import type { Lang } from '../view/lang.ts';

/**
 * Where a reader is and what is shown: the whole state of a page. It is written into its web address
 * and read back from there, so that what one reader sees can be sent to another.
 */
export interface Address {
  readonly lang: Lang;
  /** The record, by the name of its folder. */
  readonly region?: string | undefined;
  /** The id of a view; `home` without a region. */
  readonly view: string;
  /** What the view is of: an incident, a source, a table. */
  readonly id?: string | undefined;
  /** Without the frame, for another page to show. */
  readonly embed?: boolean | undefined;
  readonly query: Query;
}

/** What all views share. Days are ISO days; anything absent is the view's own choice. */
export interface Query {
  /** The day that is looked at, or the last of several. */
  readonly t?: string | undefined;
  /** The first day, where a spell is looked at. */
  readonly from?: string | undefined;
  /** What is selected, by id. */
  readonly sel?: string | undefined;
  /** What is opened to show the words behind it, by ids. */
  readonly open?: readonly string[] | undefined;
  /** The part of the map: longitude, latitude, zoom. */
  readonly at?: readonly [number, number, number] | undefined;
  readonly layers?: readonly string[] | undefined;
  /** The account whose word is taken; absent, all stand side by side. */
  readonly account?: string | undefined;
  /** Another account to hold it against. */
  readonly against?: string | undefined;
  readonly readings?: Readonly<Record<string, string>> | undefined;
  /** Conditions on what is listed, `name=value` or a word. */
  readonly f?: readonly string[] | undefined;
  /** What is searched for. */
  readonly q?: string | undefined;
  readonly sort?: string | undefined;
  readonly theme?: 'light' | 'dark' | undefined;
  /** The edition that the reader saw: a link that is cited shows what was cited. */
  readonly ed?: string | undefined;
  /** Parameters of one view alone, under its own names. */
  readonly own?: Readonly<Record<string, string>> | undefined;
}

const SHARED = ['t', 'from', 'sel', 'open', 'at', 'layers', 'account', 'against', 'reading'];
const SHARED_TOO = ['f', 'q', 'sort', 'theme', 'ed'];
const NAMES: readonly string[] = [...SHARED, ...SHARED_TOO];
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads a path, relative to where the app stands, and its query. What makes no sense is left out. */
export function readAddress(path: string, search: string): Address {
  const parts = path.split('/').filter((part) => part !== '' && part !== 'index.html');
  const embed = parts[0] === 'embed';
  const [lang, region, view, ...id] = (embed ? parts.slice(1) : parts).map(decoded);
  return {
    lang: lang === 'ru' ? 'ru' : 'en',
    region: region || undefined,
    view: view || 'home',
    id: id.join('/') || undefined,
    embed: embed || undefined,
    query: readQuery(new URLSearchParams(search)),
  };
}

/** The address as a path without a leading slash, with its query; `readAddress` reads it back. */
export function writeAddress({ lang, region, view, id, embed, query }: Address): string {
  const parts = [
    embed ? 'embed' : undefined,
    lang,
    region,
    region === undefined || view === 'home' ? undefined : view,
    id,
  ];
  const path = parts.filter((part) => part !== undefined).map(encoded);
  const search = written.get(query) ?? writeQuery(query);
  written.set(query, search);
  const last = id === undefined ? '/' : '';
  return `${path.join('/')}${last}${search === '' ? '' : `?${search}`}`;
}

function readQuery(params: URLSearchParams): Query {
  const one = (name: string) => params.get(name) || undefined;
  const day = (name: string) => (ISO_DAY.test(one(name) ?? '') ? one(name) : undefined);
  const many = (name: string) => one(name)?.split(',').filter(Boolean);
  const at = many('at')?.map(Number);
  const theme = one('theme');
  const readings = params.getAll('reading').flatMap((text) => {
    const [id = '', option = ''] = text.split(':');
    return id && option ? [[id, option] as const] : [];
  });
  const f = params.getAll('f').filter(Boolean);
  const own = [...params].filter(([name]) => !NAMES.includes(name));
  return {
    t: day('t'),
    from: day('from'),
    sel: one('sel'),
    open: many('open'),
    at:
      at?.length === 3 && at.every(Number.isFinite) ? (at as [number, number, number]) : undefined,
    layers: params.has('layers') ? (many('layers') ?? []) : undefined,
    account: one('account'),
    against: one('against'),
    readings: readings.length > 0 ? Object.fromEntries(readings) : undefined,
    f: f.length > 0 ? f : undefined,
    q: one('q'),
    sort: one('sort'),
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    ed: one('ed'),
    own: own.length > 0 ? Object.fromEntries(own) : undefined,
  };
}

/** Queries as they are written: most links of a page have the same. */
const written = new WeakMap<Query, string>();

function writeQuery(query: Query): string {
  const params = new URLSearchParams();
  const set = (name: string, value: string | undefined) => {
    if (value !== undefined) params.set(name, value);
  };
  set('t', query.t);
  set('from', query.from);
  set('sel', query.sel);
  set('open', query.open?.join(','));
  set('at', query.at?.join(','));
  set('layers', query.layers?.join(','));
  set('account', query.account);
  set('against', query.against);
  for (const [id, option] of Object.entries(query.readings ?? {})) {
    params.append('reading', `${id}:${option}`);
  }
  for (const condition of query.f ?? []) params.append('f', condition);
  set('q', query.q);
  set('sort', query.sort);
  set('theme', query.theme);
  for (const [name, value] of Object.entries(query.own ?? {})) set(name, value);
  set('ed', query.ed);
  return params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
}

function encoded(part: string): string {
  return part.split('/').map(encodeURIComponent).join('/').replaceAll('%40', '@');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
