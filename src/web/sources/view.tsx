import type { CasusRecord } from '../../record/record.ts';
import type { Source } from '../../record/source.ts';
import { dateWords } from '../../view/day-words.ts';
import type { Lang } from '../../view/lang.ts';
import {
  FACETS,
  type Facet,
  facetValues,
  ORDERS,
  type SourceRow,
  sourceRows,
} from '../../view/sources/source-list.ts';
import type { Table } from '../../view/table.ts';
import { csvOf } from '../../view/table.ts';
import { languageWord, valueWord } from '../../view/value-words.ts';
import { firstPage, Narrow, NarrowByWords, narrowedTo } from '../narrowing.tsx';
import { Pager, pageOf } from '../pages.tsx';
import { saveText } from '../picture/save.ts';
import { address, go, linkTo, record } from '../state.ts';
import '../styles/lists.css';
import './sources.css';
import { sourcesTexts } from './texts.ts';

const PAGE = 100;

/** What the record stands on. */
export function View() {
  const { lang, query } = address.value;
  const t = sourcesTexts(lang);
  const from = record.value;
  if (!from) return null;
  const facets = Object.fromEntries(FACETS.map((name) => [name, narrowedTo(name)]));
  const rows = sourceRows(from, { facets, words: query.q, sort: query.sort });
  const page = pageOf(rows, PAGE);
  const narrowed = query.q !== undefined || query.f !== undefined;
  return (
    <div class="sources">
      <h1>{t.title}</h1>
      <p class="lead">{t.about}</p>
      <search class="narrowing no-print" aria-label={t.narrow}>
        <NarrowByWords label={t.words} of={t.wordsIn} />
        {FACETS.map((name) => (
          <Narrow
            key={name}
            name={name}
            label={t.facets[name]}
            any={t.any}
            values={facetValues(from, name).map(([value, count]) => ({
              value,
              text: `${facetWord(name, value, lang)} (${count})`,
            }))}
          />
        ))}
        <label class="narrow">
          <span>{t.order}</span>
          <select
            value={query.sort ?? ''}
            onChange={(event) => {
              const sort = event.currentTarget.value || undefined;
              go({ query: { sort, own: firstPage(query.own) } });
            }}
          >
            <option value="">{t.orders.default}</option>
            {ORDERS.map((order) => (
              <option key={order} value={order}>
                {t.orders[order]}
              </option>
            ))}
          </select>
        </label>
      </search>
      <p class="list-head">
        <span role="status">{t.count(rows.length, from.tables.source.size)}</span>
        {narrowed && (
          <a href={linkTo({ query: { f: undefined, q: undefined, own: undefined } })}>{t.clear}</a>
        )}
        <button
          type="button"
          class="no-print"
          onClick={() => saveText(csvOf(tableOf(rows, from, lang)), 'sources.csv', 'text/csv')}
        >
          {t.csv}
        </button>
      </p>
      {rows.length === 0 && <p>{t.none}</p>}
      <ol class="source-list" start={page.start + 1}>
        {page.rows.map((row) => (
          <Row key={row.source.id} row={row} lang={lang} />
        ))}
      </ol>
      <Pager {...page} />
    </div>
  );
}

function Row({ row: { source, facts }, lang }: { row: SourceRow; lang: Lang }) {
  const t = sourcesTexts(lang);
  const { authors, publisher, published, kind, type, read } = source;
  const about = [
    authors.join(', '),
    publisher,
    published === 'unknown' ? undefined : dateWords(published, lang),
  ];
  const marks = [
    valueWord('sourceKind', kind, lang),
    valueWord('sourceType', type, lang),
    languageWord(source.lang, lang),
    valueWord('read', read, lang),
  ];
  return (
    <li>
      <a
        href={linkTo({ view: 'source', id: source.id, query: { sel: undefined } })}
        lang={source.lang}
      >
        {source.title}
      </a>
      {source.founding && <b class="badge">{t.founding}</b>}
      <div class="about">{about.filter(Boolean).join(', ')}</div>
      <small>{[...new Set(marks)].join(' · ')}</small>
      <span class="facts-count">{t.facts(facts)}</span>
    </li>
  );
}

function facetWord(facet: Facet, value: string, lang: Lang): string {
  if (facet === 'lang') return languageWord(value, lang);
  if (facet === 'publisher') return value;
  return valueWord(
    ({ kind: 'sourceKind', type: 'sourceType', read: 'read' } as const)[facet],
    value,
    lang,
  );
}

function tableOf(rows: readonly SourceRow[], { edition }: CasusRecord, lang: Lang): Table {
  const t = sourcesTexts(lang);
  const cells = ({ source, facts }: SourceRow): (string | number)[] => {
    const { title, authors, publisher = '', published, kind, type, read } = source as Source;
    const { confidence = '', address: url = '' } = source;
    const day = published === 'unknown' ? published : published.edtf;
    const values = [title, authors.join('; '), publisher, day, kind, type, source.lang, read];
    return [...values, confidence, facts, url];
  };
  return {
    caption: `${t.title}, ${edition}`,
    columns: Object.values(t.columns),
    rows: rows.map((row) =>
      cells(row).map((value, i) => ({
        text: String(value),
        value,
        ...(i === 0 && { ids: [row.source.id] }),
      })),
    ),
  };
}
