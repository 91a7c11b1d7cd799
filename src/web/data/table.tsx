import { computed } from '@preact/signals';
import { packThing } from '../../record/edition.ts';
import type { Column } from '../../view/data/cells.ts';
import { readConditions } from '../../view/data/conditions.ts';
import { columnsOf, type DataRow, dataRows, fileTable, TABLES } from '../../view/data/rows.ts';
import { kindTitle } from '../../view/kind-names.ts';
import { csvOf } from '../../view/table.ts';
import { Fact } from '../card/fact.tsx';
import { VIEW_OF } from '../card/thing-link.tsx';
import { Menu } from '../frame/menu.tsx';
import { NotFound } from '../frame/not-found.tsx';
import { firstPage, NarrowByWords } from '../narrowing.tsx';
import { Pager, pageOf } from '../pages.tsx';
import { saveText } from '../picture/save.ts';
import { address, linkTo, record } from '../state.ts';
import { Cite } from './cite.tsx';
import { Conditions } from './conditions.tsx';
import { dataTexts } from './texts.ts';

const PAGE = 100;

/** What is shown follows from the address alone; opening a card must not work it out anew. */
const asked = computed(() => {
  const { id, lang, query } = address.value;
  return JSON.stringify({ id, lang, f: query.f, q: query.q, sort: query.sort });
});

const shown = computed(() => {
  const { id, lang, f, q, sort } = JSON.parse(asked.value) as {
    id?: string;
    lang: 'en' | 'ru';
    f?: string[];
    q?: string;
    sort?: string;
  };
  const kind = TABLES.find((one) => one === id);
  const from = record.value;
  if (!kind || !from) return undefined;
  const { terms, faults } = readConditions(from, kind, f ?? []);
  return { kind, from, faults, rows: dataRows(from, kind, { terms, words: q, sort }, lang) };
});

/** The table of one kind. */
export function DataTable() {
  const { id = '', lang, query } = address.value;
  const t = dataTexts(lang);
  const what = shown.value;
  if (!what) return <NotFound what={id} />;
  const { kind, from, faults, rows } = what;
  const all = from.tables[kind].size;
  const columns = columnsOf(kind);
  const page = pageOf(rows, PAGE);
  const narrowed = query.f !== undefined || query.q !== undefined;
  return (
    <div class="data">
      <p class="small no-print">
        <a href={linkTo({ view: 'data', id: undefined })}>{t.all}</a>
      </p>
      <h1>{kindTitle(kind, lang)}</h1>
      <search class="narrowing no-print">
        <NarrowByWords label={t.words} of={t.wordsIn} />
        <Conditions record={from} kind={kind} faults={faults} empty={rows.length === 0} />
      </search>
      <div class="list-head">
        <span role="status">{t.count(rows.length, all)}</span>
        {narrowed && (
          <a href={linkTo({ query: { f: undefined, q: undefined, own: firstPage(query.own) } })}>
            {t.clear}
          </a>
        )}
        <TakeAway rows={rows} kind={kind} all={all} edition={from.edition} />
      </div>
      {rows.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <section class="scroll" tabIndex={0} aria-label={kindTitle(kind, lang)}>
          <table class="data-table">
            <thead>
              <tr>
                {columns.map((column) => (
                  <Head key={column.name} column={column} />
                ))}
              </tr>
            </thead>
            <tbody>
              {page.rows.map((row) => (
                <Row key={row.id} row={row} columns={columns} view={VIEW_OF[kind]} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <Pager {...page} />
      <Cite kind={kind} />
    </div>
  );
}

/** A head that sorts: up, down, and as it was. */
function Head({ column: { name, label } }: { column: Column }) {
  const { lang, query } = address.value;
  const t = dataTexts(lang);
  const up = query.sort === name;
  const down = query.sort === `-${name}`;
  const next = up ? `-${name}` : down ? undefined : name;
  return (
    <th scope="col" aria-sort={up ? 'ascending' : down ? 'descending' : undefined}>
      <a
        href={linkTo({ query: { sort: next, own: firstPage(query.own) } })}
        title={t.sortBy(label[lang])}
      >
        {label[lang]}
        <span aria-hidden="true">{up ? ' ↑' : down ? ' ↓' : ''}</span>
      </a>
    </th>
  );
}

function Row({
  row: { id, fits, cells },
  columns,
  view,
}: {
  row: DataRow;
  columns: readonly Column[];
  /** The view that shows the thing by itself. */
  view: string | undefined;
}) {
  const { lang, query } = address.value;
  const t = dataTexts(lang);
  const link = view ? linkTo({ view, id }) : linkTo({ query: { ...query, open: [id] } });
  return (
    <tr>
      {columns.map(({ name }, i) => {
        const text = cells[i]?.text ?? '';
        if (i === 0) {
          return (
            <th key={name} scope="row">
              <Fact ids={[id]}>{text}</Fact>
              {fits === 'open' && (
                <small class="caution" title={t.perhapsWhy}>
                  {' '}
                  {t.perhaps}
                </small>
              )}
            </th>
          );
        }
        if (name === 'id') {
          return (
            <td key={name} class="id">
              <a href={link}>
                <span class="sr">{t.link}: </span>
                {text}
              </a>
            </td>
          );
        }
        return (
          <td key={name} class={lookOf(text, cells[i]?.value)}>
            {text}
          </td>
        );
      })}
    </tr>
  );
}

/** Figures stand under each other; what is short is not broken, what is long gets room. */
function lookOf(text: string, value: string | number | undefined): string {
  if (typeof value === 'number') return 'figure';
  return text.length <= SHORT ? 'short' : 'long';
}

const SHORT = 24;

function TakeAway({
  rows,
  kind,
  all,
  edition,
}: {
  rows: readonly DataRow[];
  kind: (typeof TABLES)[number];
  all: number;
  edition: string;
}) {
  const { lang } = address.value;
  const t = dataTexts(lang);
  const name = `casus-${kind}-${edition}`;
  const csv = (which: readonly DataRow[], as: string) =>
    saveText(csvOf(fileTable(kind, which, edition)), as, 'text/csv');
  const whole = () => {
    if (record.value) csv(dataRows(record.value, kind, { terms: [] }, lang), `${name}.csv`);
  };
  const json = () => {
    const things = rows.map(({ thing }) => packThing(thing));
    const text = JSON.stringify({ edition, kind, things }, null, 2);
    saveText(`${text}\n`, `${name}.json`, 'application/json');
  };
  return (
    <div class="take no-print">
      <Menu label={t.take} name="take">
        <button type="button" onClick={() => csv(rows, `${name}-shown.csv`)}>
          {t.csvShown(rows.length)}
        </button>
        <button type="button" onClick={whole}>
          {t.csvAll(all)}
        </button>
        <button type="button" onClick={json}>
          {t.jsonShown(rows.length)}
        </button>
        <p class="small">{t.files}</p>
      </Menu>
    </div>
  );
}
