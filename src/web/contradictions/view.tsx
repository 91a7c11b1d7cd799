import { computed } from '@preact/signals';
import { type CasusRecord, findActor } from '../../record/record.ts';
import { fits, incidentsOf, type Matter, mattersOf } from '../../view/matters/matter.ts';
import { matterTable } from '../../view/matters/matter-table.ts';
import { namesIn } from '../../view/names.ts';
import { csvOf } from '../../view/table.ts';
import { valueWord } from '../../view/value-words.ts';
import { NotFound } from '../frame/not-found.tsx';
import { firstPage, Narrow, narrowedTo } from '../narrowing.tsx';
import { Pager, pageOf } from '../pages.tsx';
import { saveText } from '../picture/save.ts';
import { address, lang as langNow, linkTo, record } from '../state.ts';
import '../styles/lists.css';
import './contradictions.css';
import { MatterView } from './matter-view.tsx';
import { contradictionsTexts } from './texts.ts';

const PAGE = 20;

const matters = computed<Matter[]>(() =>
  record.value ? mattersOf(record.value, langNow.value) : [],
);

/** Where sources disagree: all of it, or one matter alone. */
export function View() {
  const { id } = address.value;
  return id === undefined ? <List /> : <Alone id={id} />;
}

function List() {
  const { lang, query } = address.value;
  const t = contradictionsTexts(lang);
  const from = record.value;
  if (!from) return null;
  const all = matters.value;
  const wanted = {
    kind: narrowedTo('kind'),
    by: narrowedTo('by'),
    incident: narrowedTo('incident'),
  };
  const shown = all.filter((matter) => fits(from, matter, wanted));
  const page = pageOf(shown, PAGE);
  const names = namesIn(from, lang);
  const save = () =>
    saveText(csvOf(matterTable(shown, t.title, t.columns, lang)), 'contradictions.csv', 'text/csv');
  return (
    <div class="contradictions">
      <h1>{t.title}</h1>
      <p class="lead">{t.about}</p>
      <search class="narrowing no-print" aria-label={t.narrow}>
        <Narrow
          name="kind"
          label={t.kind}
          any={t.any}
          values={counted(all.map(({ kind }) => [kind])).map(([kind, n]) => ({
            value: kind,
            text: `${valueWord('disagreement', kind, lang)} (${n})`,
          }))}
        />
        <Narrow
          name="by"
          label={t.actor}
          any={t.any}
          values={actorsOf(from, all)
            .map((value) => ({ value, text: names.actor(value) }))
            .sort((a, b) => a.text.localeCompare(b.text, lang))}
        />
        <Narrow
          name="incident"
          label={t.incident}
          any={t.any}
          values={counted(all.map(incidentsOf))
            .sort(([a], [b]) => a.localeCompare(b))
            .map(([value, n]) => ({ value, text: `${names.incident(value)} (${n})` }))}
        />
      </search>
      <p class="list-head">
        <span role="status">{t.count(shown.length, all.length)}</span>
        {query.f && (
          <a href={linkTo({ query: { f: undefined, own: firstPage(query.own) } })}>{t.clear}</a>
        )}
        <button type="button" class="no-print" onClick={save}>
          {t.csv}
        </button>
      </p>
      {shown.length === 0 && <p>{t.none}</p>}
      {page.rows.map((matter) => (
        <MatterView key={matter.id} matter={matter} />
      ))}
      <Pager {...page} />
    </div>
  );
}

function Alone({ id }: { id: string }) {
  const { lang } = address.value;
  const t = contradictionsTexts(lang);
  const all = matters.value;
  const at = all.findIndex((matter) => matter.id === id);
  const matter = all[at];
  if (!matter) return <NotFound what={id} />;
  const link = (one: Matter | undefined, text: string, rel: string) =>
    one && (
      <a class="button" rel={rel} href={linkTo({ view: 'contradictions', id: one.id })}>
        {text}
      </a>
    );
  return (
    <div class="contradictions">
      <nav class="list-head no-print" aria-label={t.others}>
        <a href={linkTo({ view: 'contradictions', id: undefined })}>{t.all}</a>
        {link(all[at - 1], t.previous, 'prev')}
        {link(all[at + 1], t.next, 'next')}
      </nav>
      <MatterView matter={matter} alone />
    </div>
  );
}

function counted(values: readonly (readonly string[])[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** Those who speak or are spoken of, and the states and organizations that they belong to. */
function actorsOf(from: CasusRecord, all: readonly Matter[]): string[] {
  const own = all.flatMap(({ actors }) => actors).filter((id) => findActor(from, id));
  const wholes = [...from.tables.state.keys(), ...from.tables.organization.keys()] as string[];
  const brought = wholes.filter((whole) => all.some((one) => fits(from, one, { by: whole })));
  return [...new Set([...brought, ...own])];
}
