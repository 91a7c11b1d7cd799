import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CasusRecord } from '../../record/record.ts';
import { answersOf } from '../../view/find/answers.ts';
import { finder } from '../../view/find/finder.ts';
import { type Group, groupsOf, whyText } from '../../view/find/grouped.ts';
import { nearWords } from '../../view/find/near-words.ts';
import { thingsToFind } from '../../view/find/passages.ts';
import { kindTitle } from '../../view/kind-names.ts';
import type { Lang } from '../../view/lang.ts';
import { Fact } from '../card/fact.tsx';
import { VIEW_OF } from '../card/thing-link.tsx';
import { address, linkTo, record } from '../state.ts';
import { LibraryHits } from './library-hits.tsx';
import './search.css';
import { searchTexts } from './texts.ts';

/** Hits of a kind that are shown; the table of the kind has the rest. */
const SHOWN = 8;

/** The index of a record is kept as long as the record is. */
const made = new WeakMap<CasusRecord, ReturnType<typeof finder>>();

/** What the record has of some words, by kind, and why each fits. */
export function View() {
  const { lang, query } = address.value;
  const t = searchTexts(lang);
  const from = record.value;
  const q = query.q?.trim() ?? '';
  const ask = useFinder(from);
  const answers = useMemo(
    () =>
      from && ask && q !== '' ? answersOf(from, ask(q), () => undefined, 1e6, lang) : undefined,
    [from, ask, q, lang],
  );
  const groups = useMemo(() => (answers ? groupsOf(answers) : []), [answers]);
  if (!from) return null;
  return (
    <div class="search">
      <h1>{t.title}</h1>
      {q === '' && <p class="lead">{t.about}</p>}
      <p class="small no-print">{t.hint}</p>
      {q !== '' && (
        <p role="status">
          {!answers ? t.reading : answers.total === 0 ? t.none(q) : t.found(answers.total)}
          {answers && !answers.all && answers.total > 0 && ` ${t.some}`}
        </p>
      )}
      {answers?.total === 0 && <Nothing from={from} q={q} />}
      {groups.map((group) => (
        <GroupView key={group.of} group={group} from={from} q={q} lang={lang} />
      ))}
      {q !== '' && <LibraryHits record={from} q={q} />}
    </div>
  );
}

/** Reading the record into an index takes a moment, so the page is drawn before. */
function useFinder(from: CasusRecord | undefined): ReturnType<typeof finder> | undefined {
  const [, redraw] = useState(0);
  useEffect(() => {
    if (!from || made.has(from)) return;
    const timer = setTimeout(() => {
      made.set(from, finder(from, []));
      redraw((n) => n + 1);
    });
    return () => clearTimeout(timer);
  }, [from]);
  return from && made.get(from);
}

function GroupView({
  group: { of, hits },
  from,
  q,
  lang,
}: {
  group: Group;
  from: CasusRecord;
  q: string;
  lang: Lang;
}) {
  const t = searchTexts(lang);
  const view = VIEW_OF[of];
  const id = `hits-${of}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {kindTitle(of, lang)} <small>{hits.length}</small>
      </h2>
      <ol class="hits" data-hit>
        {hits.slice(0, SHOWN).map((hit) => (
          <li key={hit.id}>
            {view ? (
              <a class="hit" href={linkTo({ view, id: hit.id, query: { sel: undefined } })}>
                {hit.title}
              </a>
            ) : (
              <Fact ids={[hit.id]} class="hit">
                {hit.title}
              </Fact>
            )}
            {!hit.title.startsWith(hit.passage.replace(/ …$/, '')) && (
              <p class={hit.field === 'locator' ? 'words' : ''}>{hit.passage}</p>
            )}
            <small>{whyText(from, hit, lang)}</small>
          </li>
        ))}
      </ol>
      {hits.length > SHOWN && (
        <p class="small">
          {t.shownOf(SHOWN, hits.length)}.{' '}
          <a href={linkTo({ view: 'data', id: of, query: { q, sel: undefined } })}>{t.table}</a>
        </p>
      )}
    </section>
  );
}

function Nothing({ from, q }: { from: CasusRecord; q: string }) {
  const { lang } = address.value;
  const t = searchTexts(lang);
  const near = useMemo(() => nearWords(thingsToFind(from), q), [from, q]);
  return (
    <>
      {near.length > 0 && (
        <p>
          {t.near}{' '}
          {near.map((word) => (
            <a key={word} class="near" href={linkTo({ query: { q: word } })}>
              {word}
            </a>
          ))}
        </p>
      )}
      <p class="prose small">{t.noneWhy}</p>
    </>
  );
}
