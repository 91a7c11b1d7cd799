import { useLayoutEffect } from 'preact/hooks';
import { query } from '../state.ts';

/** Escape closes what stands open, unless it closed what stands before it: a card, a menu, a hint. */
export function useEscape(close: (() => void) | undefined): void {
  useLayoutEffect(() => {
    if (!close) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || query.peek().open) return;
      // A field has its own use for the key.
      if ((event.target as Element).matches('input, select, textarea')) return;
      event.preventDefault();
      close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
