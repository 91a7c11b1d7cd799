import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { askServer, isServed } from '../served.ts';

interface Known {
  readonly texts: readonly { readonly id: string; readonly name: string }[];
}

/** What the user's library has of a source: what was found, or why nothing is shown. */
export type LibraryState =
  | { readonly is: 'asking' | 'not-served' | 'no-text' | 'no-reply' }
  | {
      readonly is: 'text';
      readonly text: string;
      readonly id: string;
      /** All texts of the source. */
      readonly texts: Known['texts'];
    };

/** Asks the server for the text of a source; the one that is chosen, else the first. */
export function useLibraryText(region: string, source: string, chosen: string | undefined) {
  const state = useSignal<LibraryState>({ is: 'asking' });
  useEffect(() => {
    let left = false;
    state.value = { is: 'asking' };
    void ask(region, source, chosen).then((found) => {
      if (!left) state.value = found;
    });
    return () => {
      left = true;
    };
  }, [region, source, chosen]);
  return state.value;
}

async function ask(
  region: string,
  source: string,
  chosen: string | undefined,
): Promise<LibraryState> {
  if (!(await isServed())) return { is: 'not-served' };
  const known = await askServer<Known>(`${region}/sources/${encodeURIComponent(source)}`);
  const texts = known?.texts ?? [];
  const wanted = texts.find(({ id }) => id === chosen) ?? texts[0];
  if (!wanted) return { is: 'no-text' };
  const reply = await askServer<{ text: string }>(
    `${region}/library/${encodeURIComponent(wanted.id)}`,
  );
  return reply ? { is: 'text', text: reply.text, id: wanted.id, texts } : { is: 'no-reply' };
}
