import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** How long what is out of sight may wait, in milliseconds. */
const SOON = 400;

/**
 * A switch of account moves the whole page. What is in sight is laid out at once and the rest, which
 * keeps its height until then, a moment later: `switching` says which moment it is.
 */
export function useSwitching(account: string | undefined): RefObject<HTMLElement | null> {
  const page = useRef<HTMLElement>(null);
  const shown = useRef(account);
  useLayoutEffect(() => {
    const own = page.current;
    if (!own || shown.current === account) return;
    shown.current = account;
    own.classList.add('switching');
    const timer = setTimeout(() => own.classList.remove('switching'), SOON);
    return () => {
      clearTimeout(timer);
      own.classList.remove('switching');
    };
  }, [account]);
  return page;
}
