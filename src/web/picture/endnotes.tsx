import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { citesIn } from '../../record/cites-in.ts';
import { findThing } from '../../view/card/card.ts';
import { endnotes } from '../../view/endnotes.ts';
import { address, record } from '../state.ts';
import { pictureTexts } from './texts.ts';

interface Note {
  readonly text: string;
  readonly passages: string;
}

/**
 * On paper nothing can be opened, so before printing every fact gets the numbers of its sources, and
 * the sources are listed at the end.
 */
export function Endnotes() {
  const notes = useSignal<readonly Note[]>([]);
  const { lang } = address.value;
  useEffect(() => {
    const number = () => {
      if (record.value) notes.value = numberFacts(record.value, lang);
    };
    const media = matchMedia('print');
    const onChange = () => media.matches && number();
    window.addEventListener('beforeprint', number);
    media.addEventListener('change', onChange);
    return () => {
      window.removeEventListener('beforeprint', number);
      media.removeEventListener('change', onChange);
    };
  }, [lang]);
  if (notes.value.length === 0) return null;
  return (
    <section class="endnotes" aria-hidden="true">
      <h2>{pictureTexts(lang).notes}</h2>
      <ol>
        {notes.value.map(({ text, passages }) => (
          <li key={text}>
            {text.replace(/^\[\d+\] /, '')}
            <small> {passages}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}

function numberFacts(from: NonNullable<typeof record.value>, lang: 'en' | 'ru'): Note[] {
  const { ref, list } = endnotes(from, lang);
  // A mark of a drawing has no room for a number; the table of the picture has.
  for (const fact of document.querySelectorAll<HTMLElement>('main [data-fact]:not(svg *)')) {
    const cites = (fact.dataset.fact ?? '').split(',').flatMap((id) => {
      const thing = findThing(from, id)?.thing;
      return thing ? citesIn(thing).map(({ cite }) => cite) : [];
    });
    fact.dataset.note = ref(cites);
  }
  return list().map(({ text, items = [] }) => ({
    text,
    passages: items.map((item) => item.text).join('; '),
  }));
}
