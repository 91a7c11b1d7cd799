import { useEffect, useState } from 'preact/hooks';
import { forgetWidths } from './text-width.ts';

/**
 * Counts how often fonts have come: what is laid out by the width of words is laid out anew then. Letters
 * of a language or a look are fetched when they are first drawn, so that one moment does not do.
 */
export function useFonts(): number {
  const [come, setCome] = useState(0);
  useEffect(() => {
    const again = () => {
      forgetWidths();
      setCome((before) => before + 1);
    };
    document.fonts.addEventListener('loadingdone', again);
    document.fonts.ready.then(again);
    return () => document.fonts.removeEventListener('loadingdone', again);
  }, []);
  return come;
}
