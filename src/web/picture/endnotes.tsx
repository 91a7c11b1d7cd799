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

interface Notes {
  /** What is drawn, each mark in words with its numbers. */
  readonly marks: readonly string[];
  readonly sources: readonly Note[];
}

/**
 * On paper nothing can be opened, so before printing every fact gets the numbers of its sources, and
 * the sources are listed at the end. A mark of a drawing has no room for numbers: before the sources
 * the marks are listed with theirs.
 */
export function Endnotes() {
  const notes = useSignal<Notes>({ marks: [], sources: [] });
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
  const { marks, sources } = notes.value;
  const t = pictureTexts(lang);
  if (sources.length === 0) return null;
  return (
    <section class="endnotes" aria-hidden="true">
      {marks.length > 0 && (
        <>
          <h2>{t.drawn}</h2>
          <ul class="drawn">
            {marks.map((mark) => (
              <li key={mark}>{mark}</li>
            ))}
          </ul>
        </>
      )}
      <h2>{t.notes}</h2>
      <ol>
        {sources.map(({ text, passages }) => (
          <li key={text}>
            {text.replace(/^\[\d+\] /, '')}
            <small> {passages}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}

function numberFacts(from: NonNullable<typeof record.value>, lang: 'en' | 'ru'): Notes {
  const { ref, list } = endnotes(from, lang);
  const refOf = ({ dataset }: HTMLElement | SVGElement) =>
    ref(
      (dataset.fact ?? '').split(',').flatMap((id) => {
        const thing = findThing(from, id)?.thing;
        return thing ? citesIn(thing).map(({ cite }) => cite) : [];
      }),
    );
  for (const fact of document.querySelectorAll<HTMLElement>(facts(':not(svg *)'))) {
    fact.dataset.note = refOf(fact);
  }
  const marks = [...document.querySelectorAll<SVGElement>(facts(':is(svg *)'))].flatMap((mark) => {
    const numbers = refOf(mark);
    return numbers === '' ? [] : [`${mark.getAttribute('aria-label')} ${numbers}`];
  });
  const sources = list().map(({ text, items = [] }) => ({
    text,
    passages: items.map((item) => item.text).join('; '),
  }));
  return { marks: [...new Set(marks)], sources };
}

const facts = (where: string) => `:is(main, .side) [data-fact]${where}`;
