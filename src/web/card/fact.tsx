import { computed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { go, query } from '../state.ts';

/** What is open, apart from the rest of the address: a page has hundreds of facts, and most moves open none. */
const opened = computed(() => query.value.open?.join(','));

/** Whatever can be opened to show the words behind it: a number, a date, an answer. */
export function Fact({
  ids,
  children,
  label,
  class: look = '',
}: {
  /** The things of the record that it stands on. */
  ids: readonly string[];
  children: ComponentChildren;
  /** What a reader who hears the page is told, where the text alone is not enough. */
  label?: string;
  class?: string;
}) {
  if (ids.length === 0) return <span class={look}>{children}</span>;
  const key = ids.join(',');
  const open = opened.value === key;
  return (
    <button
      type="button"
      class={`fact ${look}`}
      data-fact={key}
      aria-expanded={open}
      aria-haspopup="dialog"
      aria-label={label}
      onClick={() => go({ query: { open: open ? undefined : ids } })}
    >
      {children}
    </button>
  );
}
