import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** How long what is out of sight may wait, in milliseconds: until what is in sight has been drawn. */
const SOON = 150;

/**
 * A value for a part of the page: at once where the part is in sight, else a moment later. A switch of
 * account changes more than fits a screen, and nobody waits for what they do not see.
 */
export function useWhenSeen<T>(value: T, part: RefObject<Element | null>): T {
  const [shown, show] = useState(value);
  const seen = useRef(true);
  useEffect(() => {
    if (!part.current) return;
    // To ask where it is would cost a layout of the whole page, so that we are told.
    const observer = new IntersectionObserver((entries) => {
      seen.current = entries.at(-1)?.isIntersecting ?? true;
    });
    observer.observe(part.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => show(value), SOON);
    return () => clearTimeout(timer);
  }, [value]);
  return seen.current ? value : shown;
}
