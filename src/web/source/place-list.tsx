import { useEffect, useRef } from 'preact/hooks';
import { kindWord } from '../../view/kind-names.ts';
import { inLang } from '../../view/lang.ts';
import { messagesIn } from '../../view/messages/index.ts';
import type { CitedPlace, Located } from '../../view/sources/places.ts';
import { titleOf } from '../../view/title.ts';
import { ThingLink } from '../card/thing-link.tsx';
import { address, linkTo, record } from '../state.ts';
import { sourceTexts } from './texts.ts';

/** Every place of a source that the record cites, and all that stands on it. */
export function PlaceList({
  places,
  located,
  chosen,
  lang: textLang,
}: {
  places: readonly CitedPlace[];
  /** Where the text is at hand. */
  located: Located | undefined;
  chosen: ReadonlySet<number>;
  lang: string;
}) {
  const { lang } = address.value;
  const t = sourceTexts(lang);
  const m = messagesIn(lang);
  const from = record.value;
  const list = useRef<HTMLOListElement>(null);
  const [first] = chosen;
  useEffect(() => {
    const item = list.current?.querySelector<HTMLElement>('.chosen');
    const box = list.current?.parentElement;
    if (!located || !item || !box) return;
    box.scrollTop +=
      item.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
  }, [first, located]);
  if (!from) return null;
  const order = orderOf(places, located, chosen);
  return (
    <ol class="places" ref={list}>
      {order.map((i) => {
        const place = places[i];
        if (!place) return null;
        const count = located?.counts[i];
        const n = located?.passages.findIndex((passage) => passage.place === i) ?? -1;
        return (
          <li
            key={i}
            class={chosen.has(i) ? 'chosen' : ''}
            aria-current={chosen.has(i) || undefined}
          >
            {place.words === undefined ? (
              <p class="where">{place.where && inLang(place.where, lang)}</p>
            ) : (
              <blockquote class="words" lang={textLang}>
                … {place.words} …
              </blockquote>
            )}
            {n >= 0 && (
              <p class="small">
                <a href={linkTo({ query: { sel: undefined, own: { n: String(n + 1) } } })}>
                  {t.inText}
                  <span class="sr">: {place.words}</span>
                </a>
              </p>
            )}
            {count === 0 && <p class="caution">{t.missing}</p>}
            {count !== undefined && count > 1 && <p class="caution">{t.ambiguous(count)}</p>}
            <ul>
              {place.things.map(({ kind, thing, cite: { confidence, note } }) => (
                <li key={thing.id}>
                  <ThingLink kind={kind} id={thing.id}>
                    {titleOf(from, kind, thing, lang)}
                  </ThingLink>{' '}
                  <small>
                    {[kindWord(kind, lang), confidence && m.confidence[confidence], note]
                      .filter(Boolean)
                      .join('; ')}
                  </small>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

/** What stands in the text in its order, then what does not; without a text, what is chosen first. */
function orderOf(
  places: readonly CitedPlace[],
  located: Located | undefined,
  chosen: ReadonlySet<number>,
): number[] {
  const first = located ? located.passages.map(({ place }) => place) : [...chosen];
  return [...new Set([...first, ...places.keys()])];
}
