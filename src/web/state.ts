import { computed, effect, signal } from '@preact/signals';
import type { CasusRecord } from '../record/record.ts';
import { type Address, type Query, readAddress, writeAddress } from './address.ts';

/** The folder in which the app stands, as the page says in `<base>`. */
const BASE = new URL(document.baseURI).pathname;

const here = (): Address => readAddress(location.pathname.slice(BASE.length - 1), location.search);

/** Where the reader is: the one state of the page. Everything shown follows from it and the record. */
export const address = signal<Address>(here());

/** The record of the region in the address, once it has come. */
export const record = signal<CasusRecord | undefined>(undefined);

/** The address a moment after it changed, for the many links that follow it and that nobody waits for. */
export const addressLater = signal<Address>(address.peek());
effect(() => {
  const next = address.value;
  const timer = setTimeout(() => {
    addressLater.value = next;
  }, 300);
  return () => clearTimeout(timer);
});

export const lang = computed(() => address.value.lang);
export const query = computed(() => address.value.query);

/** What may be changed about where one is; a query is merged into the one there is. */
export type Move = Partial<Omit<Address, 'query'>> & { readonly query?: Partial<Query> };

/** The address after a move. Another view or thing closes what was open. */
export function moved(move: Move, from: Address = address.peek()): Address {
  const elsewhere =
    (move.view !== undefined && move.view !== from.view) ||
    ('id' in move && move.id !== from.id) ||
    ('region' in move && move.region !== from.region);
  const kept = elsewhere ? closed(from.query) : from.query;
  const id = elsewhere ? move.id : from.id;
  return { ...from, id, ...move, query: move.query ? { ...kept, ...move.query } : kept };
}

const whenClosed = new WeakMap<Query, Query>();

/** A query without what belongs to one view or thing; the same one for the same query. */
function closed(query: Query): Query {
  const known = whenClosed.get(query);
  if (known) return known;
  const open = { open: undefined, f: undefined, q: undefined, sort: undefined, own: undefined };
  const left = { ...query, ...open };
  whenClosed.set(query, left);
  return left;
}

/** The link to a place, for `href`. */
export function linkTo(move: Move): string {
  return BASE + writeAddress(moved(move));
}

/** Goes there. A step that the reader may want to undo is a new entry of the browser's history. */
export function go(move: Move, { replace = false } = {}): void {
  const next = moved(move);
  address.value = next;
  if (!(replace && waiting?.replace)) flush();
  waiting = { url: BASE + writeAddress(next), replace };
  if (replace) soon(150);
  // The browser takes its time over a new entry; what was asked for is shown before it.
  else requestAnimationFrame(() => soon(0));
}

/** What the browser's address is still to say: while a control is dragged it refuses hundreds of changes a second. */
let waiting: { readonly url: string; readonly replace: boolean } | undefined;
let timer = 0;

function soon(ms: number): void {
  clearTimeout(timer);
  timer = window.setTimeout(flush, ms);
}

function flush(): void {
  if (!waiting) return;
  const { url, replace } = waiting;
  waiting = undefined;
  if (replace) history.replaceState(null, '', url);
  else history.pushState(null, '', url);
}

window.addEventListener('popstate', () => {
  waiting = undefined;
  address.value = here();
});
window.addEventListener('pagehide', flush);

/** Follows a link of our own without loading the page anew. */
export function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  // By attribute: the links of a drawing tell theirs in another way.
  const link = (event.target as Element).closest?.('a[href]');
  if (!link || link.hasAttribute('target') || link.hasAttribute('download')) return;
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith('#')) {
    // A place on this page; by itself it would be one on the first page, where the app stands.
    event.preventDefault();
    const place = document.getElementById(href.slice(1));
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
    return;
  }
  const url = new URL(href, document.baseURI);
  if (url.origin !== location.origin || !url.pathname.startsWith(BASE)) return;
  if (url.hash && url.pathname === location.pathname && url.search === location.search) return;
  const rest = url.pathname.slice(BASE.length - 1);
  if (/^\/(?:api|editions|assets|geography)\//.test(rest)) return;
  event.preventDefault();
  flush();
  const before = address.peek();
  address.value = readAddress(rest, url.search);
  history.pushState(null, '', url);
  if (before.view !== address.peek().view || before.id !== address.peek().id) {
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  }
}
