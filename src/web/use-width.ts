import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The width that a picture may take, and again when it changes. */
export function useWidth<E extends Element>(): [RefObject<E | null>, number] {
  const box = useRef<E>(null);
  const [width, setWidth] = useState(640);
  useLayoutEffect(() => {
    const own = box.current;
    if (!own) return;
    const measure = () => setWidth(Math.max(240, Math.floor(own.getBoundingClientRect().width)));
    const observer = new ResizeObserver(measure);
    observer.observe(own);
    measure();
    return () => observer.disconnect();
  }, []);
  return [box, width];
}
