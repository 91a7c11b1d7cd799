import { useMemo } from 'preact/hooks';
import { foldText, type Passage } from '../../record/locator.ts';
import { find } from '../../record/record.ts';
import type { Source } from '../../record/source.ts';
import { dateWords } from '../../view/day-words.ts';
import { messagesIn } from '../../view/messages/index.ts';
import { namesIn } from '../../view/names.ts';
import { locate, placesIn } from '../../view/sources/places.ts';
import { standingOn } from '../../view/sources/standing.ts';
import { languageWord, valueWord } from '../../view/value-words.ts';
import { NotFound } from '../frame/not-found.tsx';
import { address, linkTo, record } from '../state.ts';
import { Cite } from './cite.tsx';
import { Document } from './document.tsx';
import { type LibraryState, useLibraryText } from './library-text.ts';
import { PlaceList } from './place-list.tsx';
import './source.css';
import { sourceTexts } from './texts.ts';

/** One source: how to cite it, what was read of it, and every fact that stands on it. */
export function View() {
  const { id = '' } = address.value;
  const source = record.value && find(record.value, 'source', id);
  if (!source) return <NotFound what={id} />;
  return <SourcePage source={source as Source} key={id} />;
}

function SourcePage({ source }: { source: Source }) {
  const { lang, region = '', query } = address.value;
  const t = sourceTexts(lang);
  const from = record.value;
  const library = useLibraryText(region, source.id, query.own?.text);
  const standing = (from && standingOn(from).get(source.id)) ?? [];
  const places = useMemo(() => placesIn(standing), [standing]);
  const text = library.is === 'text' ? library.text : undefined;
  const located = useMemo(
    () => (text === undefined ? undefined : locate(foldText(text), places)),
    [text, places],
  );
  const ofThing = places.flatMap(({ things }, i) =>
    things.some(({ thing }) => thing.id === query.sel) ? [i] : [],
  );
  const n = Number(query.own?.n ?? 0) - 1;
  const asked = located?.passages[n];
  const chosen = new Set(asked ? [asked.place] : ofThing);
  const firstOf = located?.passages.findIndex(({ place }) => chosen.has(place)) ?? -1;
  const current = asked ? n : firstOf >= 0 ? firstOf : undefined;
  const missing = located?.counts.filter((count) => count === 0).length ?? 0;
  return (
    <article class="source">
      <p class="small no-print">
        <a href={linkTo({ view: 'sources', id: undefined, query: { sel: undefined } })}>{t.all}</a>
      </p>
      <h1 lang={source.lang}>{source.title}</h1>
      <About source={source} />
      <Cite source={source} />
      <h2>{places.length === 0 ? t.noFacts : t.facts(standing.length)}</h2>
      <LibraryNote state={library} id={source.id} />
      {text !== undefined && located ? (
        <>
          <PassageBar count={located.passages.length} current={current} />
          {ofThing.length > 0 && current === undefined && (
            <p class="caution" role="alert">
              {ofThing.some((i) => places[i]?.words !== undefined) ? t.selMissing : t.selWhere}
            </p>
          )}
          {missing > 0 && <p class="caution">{t.missingCount(missing)}</p>}
          <div class="reader">
            <Document
              text={text}
              lang={source.lang}
              passages={located.passages}
              chosen={chosen}
              current={current}
              hit={hitOf(query.own?.hit)}
            />
            <section class="beside" tabIndex={0} aria-label={t.facts(standing.length)}>
              <PlaceList places={places} located={located} chosen={chosen} lang={source.lang} />
            </section>
          </div>
        </>
      ) : (
        <div>
          <PlaceList places={places} located={undefined} chosen={chosen} lang={source.lang} />
        </div>
      )}
    </article>
  );
}

function About({ source }: { source: Source }) {
  const { lang } = address.value;
  const t = sourceTexts(lang);
  const from = record.value;
  const { authors, publisher, published, kind, type, read, seen, address: url, founding } = source;
  const { confidence, speaker, note } = source;
  const kinds = [valueWord('sourceKind', kind, lang), valueWord('sourceType', type, lang)];
  const sure = confidence
    ? messagesIn(lang).confidence[confidence]
    : founding
      ? t.foundingSure
      : t.perFact;
  const lines: [string, string | undefined][] = [
    [t.authors, authors.join(', ')],
    [t.publisher, publisher],
    [t.published, dateWords(published, lang)],
    [t.kind, [...new Set(kinds)].join(', ')],
    [t.lang, languageWord(source.lang, lang)],
    [t.read, valueWord('read', read, lang)],
    [t.seen, seen && dateWords(seen, lang)],
    [t.confidence, sure],
    [t.speaker, from && speaker && namesIn(from, lang).actor(speaker)],
    [t.note, note],
  ];
  return (
    <dl class="about-source">
      {lines.map(
        ([label, value]) =>
          value && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
      {url && (
        <div>
          <dt>{t.address}</dt>
          <dd>
            {/^https?:\/\//.test(url) ? (
              <a href={url} rel="noreferrer">
                {url}
              </a>
            ) : (
              url
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}

/** Why the document is not shown, and what to do about it. */
function LibraryNote({ state, id }: { state: LibraryState; id: string }) {
  const { lang, query } = address.value;
  const t = sourceTexts(lang);
  if (state.is === 'text') {
    if (state.texts.length < 2) return null;
    return (
      <p class="no-print">
        {t.text}:{' '}
        {state.texts.map((text) => (
          <a
            key={text.id}
            class="button"
            aria-current={text.id === state.id ? 'true' : undefined}
            href={linkTo({ query: { own: { text: text.id }, sel: query.sel } })}
          >
            {text.name}
          </a>
        ))}
      </p>
    );
  }
  const says = {
    asking: t.asking,
    'not-served': t.notServed,
    'no-text': t.notInLibrary(id),
    'no-reply': t.noLibraryReply,
  }[state.is];
  return (
    <p class="library-note" role="status" aria-busy={state.is === 'asking'}>
      {says}
    </p>
  );
}

function PassageBar({ count, current }: { count: number; current: number | undefined }) {
  const { lang, query } = address.value;
  const t = sourceTexts(lang);
  if (count === 0) return null;
  const to = (n: number) =>
    linkTo({ query: { sel: undefined, own: { ...query.own, n: String(n + 1) } } });
  const at = current ?? -1;
  return (
    <nav class="passage-bar no-print" aria-label={t.document}>
      {at > 0 && (
        <a class="button" href={to(at - 1)} rel="prev">
          {t.previous}
        </a>
      )}
      <span role="status">{at >= 0 ? t.passage(at + 1, count) : t.passages(count)}</span>
      {at < count - 1 && (
        <a class="button" href={to(at + 1)} rel="next">
          {t.next}
        </a>
      )}
    </nav>
  );
}

/** A stretch of the text that a search found, as `from-to`. */
function hitOf(typed: string | undefined): Passage | undefined {
  const match = /^(\d+)-(\d+)$/.exec(typed ?? '');
  if (!match) return undefined;
  const [start, end] = [Number(match[1]), Number(match[2])];
  return end > start ? { start, end } : undefined;
}
