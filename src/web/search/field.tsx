import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { address, go } from '../state.ts';
import { searchTexts } from './texts.ts';

/** What the arrows move through, in the order of the page. */
const FOUND = '[data-hit] :is(a, button).hit';

/**
 * The search field of the header. A slash brings the reader here from anywhere; elsewhere Enter goes
 * to the search, and there what is typed is searched at once.
 */
export function SearchField() {
  const { lang, region, view, query } = address.value;
  const t = searchTexts(lang);
  const field = useRef<HTMLInputElement>(null);
  const searching = view === 'search';
  // Not a moment later: the slash works as soon as the field is there to be seen.
  useLayoutEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
    function onKey(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '/' && !isTyping(event.target)) {
        event.preventDefault();
        field.current?.focus();
        field.current?.select();
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') moveBy(event);
    }
  }, []);
  useEffect(() => {
    if (searching && document.activeElement === document.body) field.current?.focus();
  }, [searching]);
  if (region === undefined) return null;

  const search = (typed: string, replace: boolean) =>
    go({ view: 'search', id: undefined, query: { q: typed || undefined } }, { replace });
  return (
    <search class="search-field no-print">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const typed = field.current?.value.trim() ?? '';
          if (searching && typed === query.q) document.querySelector<HTMLElement>(FOUND)?.focus();
          else search(typed, false);
        }}
      >
        <input
          ref={field}
          type="search"
          name="q"
          aria-label={t.field}
          aria-keyshortcuts="/"
          placeholder={t.field}
          autocomplete="off"
          spellcheck={false}
          value={searching ? (query.q ?? '') : ''}
          onInput={(event) => searching && search(event.currentTarget.value, true)}
        />
      </form>
    </search>
  );

  /** From the field to what is found and through it; from the first one up, back to the field. */
  function moveBy(event: KeyboardEvent): void {
    const found = [...document.querySelectorAll<HTMLElement>(FOUND)];
    const at = found.indexOf(document.activeElement as HTMLElement);
    const inField = document.activeElement === field.current;
    if (found.length === 0 || (at < 0 && !inField)) return;
    event.preventDefault();
    const next = event.key === 'ArrowDown' ? at + 1 : at - 1;
    if (next < 0) field.current?.focus();
    else found[Math.min(next, found.length - 1)]?.focus();
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  );
}
