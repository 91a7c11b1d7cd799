import { computed } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { MEASURES } from '../../measure/index.ts';
import type { Measure } from '../../measure/measure.ts';
import { LAST_YEAR, yearsOf } from '../../measure/moments.ts';
import { type DepthWord, depthSeries, depthTable } from '../../view/depth/model.ts';
import { parametersOf, typedFor } from '../../view/depth/parameters.ts';
import { csvOf } from '../../view/table.ts';
import { Fact } from '../card/fact.tsx';
import { NotFound } from '../frame/not-found.tsx';
import { Picture } from '../picture/picture.tsx';
import { saveText } from '../picture/save.ts';
import { TableView } from '../picture/table-view.tsx';
import { address, go, lang as langNow, linkTo, record } from '../state.ts';
import { Behind } from './behind.tsx';
import { DepthChart } from './chart.tsx';
import '../styles/lists.css';
import './depth.css';
import { depthTexts } from './texts.ts';

const chosen = computed<Measure | undefined>(() => {
  const { id } = address.value;
  return MEASURES.find((measure) => measure.id === (id ?? MEASURES[0]?.id));
});

/** The parameters that are typed, as one text: another year is no reason to compute anew. */
const typedText = computed(() =>
  chosen.value && record.value
    ? JSON.stringify(typedFor(record.value, chosen.value, address.value.query.own ?? {}))
    : '{}',
);

/** The years of a series of the region. */
const span = computed(() => (record.value ? yearsOf(record.value) : [LAST_YEAR, LAST_YEAR]));

const year = computed(() => {
  const [first = LAST_YEAR, last = LAST_YEAR] = span.value;
  const asked = Number(address.value.query.own?.year ?? last);
  return Number.isInteger(asked) && asked >= first && asked <= last ? asked : last;
});

const computable = computed(() => (chosen.value?.tables ?? []).length === 0);

const series = computed(() =>
  record.value && chosen.value && computable.value
    ? depthSeries(record.value, chosen.value, JSON.parse(typedText.value), langNow.value)
    : undefined,
);

/** How deep cooperation goes, by one measure: its numbers by year, and what stands behind each. */
export function View() {
  const { lang } = address.value;
  const measure = chosen.value;
  if (!record.value) return null;
  if (!measure) return <NotFound />;
  return (
    <div class="depth">
      <MeasureNav />
      <article>
        <h1>{measure.title[lang]}</h1>
        <p class="lead">{measure.question[lang]}</p>
        {computable.value ? <Shown measure={measure} /> : <Needs measure={measure} />}
        <About measure={measure} />
      </article>
    </div>
  );
}

function MeasureNav() {
  const { lang } = address.value;
  const list = useRef<HTMLUListElement>(null);
  const { id: shown } = chosen.value ?? {};
  useLayoutEffect(() => {
    // On a small screen they stand in one line that is longer than the screen.
    const own = list.current;
    const link = own?.querySelector<HTMLElement>('[aria-current]');
    if (own && link) own.scrollLeft = link.offsetLeft - own.offsetLeft - 16;
  }, [shown, lang]);
  return (
    <nav class="measures no-print" aria-label={depthTexts(lang).measures}>
      <ul ref={list}>
        {MEASURES.map(({ id, title }) => (
          <li key={id}>
            <a
              href={linkTo({ view: 'depth', id })}
              aria-current={id === shown ? 'page' : undefined}
            >
              {title[lang]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Shown({ measure }: { measure: Measure }) {
  const { lang } = address.value;
  const t = depthTexts(lang);
  const drawn = series.value;
  const title = measure.title[lang];
  if (drawn) {
    return (
      <>
        <Controls measure={measure} />
        <Picture name={measure.id} table={drawn.table}>
          <DepthChart series={drawn} title={title} year={year.value} onYear={toYear} />
        </Picture>
        <p class="doubt">{t.doubt}</p>
        <Behind series={drawn} year={year.value} />
        <Words words={drawn.words} />
      </>
    );
  }
  const typed = JSON.parse(typedText.value);
  const found = record.value && depthTable(record.value, measure, typed, year.value, lang);
  if (!found) return null;
  return (
    <>
      <Controls measure={measure} />
      <div class="list-head">
        <button
          type="button"
          onClick={() => saveText(csvOf(found.table), `${measure.id}.csv`, 'text/csv')}
        >
          {t.csv}
        </button>
      </div>
      <TableView table={found.table} />
      <Words words={found.words} />
    </>
  );
}

function toYear(to: number): void {
  const { own } = address.value.query;
  go({ query: { own: { ...own, year: String(to) }, open: undefined } }, { replace: true });
}

/** The parameters of the measure, and the year. */
function Controls({ measure }: { measure: Measure }) {
  const { lang, query } = address.value;
  const t = depthTexts(lang);
  if (!record.value) return null;
  const set = (name: string, value: string) =>
    go({ query: { own: { ...query.own, [name]: value }, open: undefined } });
  return (
    <div class="narrowing depth-controls">
      {parametersOf(record.value, measure, query.own ?? {}, lang).map(
        ({ name, label, about, choices, value }) => (
          <div key={name} class="narrow" title={about}>
            <label htmlFor={`depth-${name}`}>{label}</label>
            {choices.length > 0 ? (
              <select
                id={`depth-${name}`}
                value={value}
                onChange={(event) => set(name, event.currentTarget.value)}
              >
                {choices.map((choice) => (
                  <option key={choice.value} value={choice.value}>
                    {choice.label}
                  </option>
                ))}
              </select>
            ) : (
              <input
                id={`depth-${name}`}
                type="number"
                value={value}
                onChange={(event) => set(name, event.currentTarget.value)}
              />
            )}
          </div>
        ),
      )}
      <label class="narrow year">
        <span>
          {t.year}: <output>{year.value}</output>
        </span>
        <input
          type="range"
          min={span.value[0]}
          max={span.value[1]}
          value={year.value}
          onInput={(event) => toYear(Number(event.currentTarget.value))}
        />
      </label>
    </div>
  );
}

function Words({ words }: { words: readonly DepthWord[] }) {
  const t = depthTexts(address.value.lang);
  if (words.length === 0) return null;
  return (
    <section>
      <h2>{t.words}</h2>
      <ul class="plain">
        {words.map(({ claim, year, words, by, denied }) => (
          <li key={claim}>
            {year}, {by}: {denied && t.denies}
            <Fact ids={[claim]}>{words.length <= 12 ? `“${words}”` : words}</Fact>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Needs({ measure }: { measure: Measure }) {
  const t = depthTexts(address.value.lang);
  return (
    <p class="caution">
      {t.needs} <code>casus measure {measure.id}</code>
    </p>
  );
}

function About({ measure }: { measure: Measure }) {
  const { lang } = address.value;
  const t = depthTexts(lang);
  return (
    <section>
      <h2>{t.howToRead}</h2>
      <p>{measure.howToRead[lang]}</p>
      <h2>{t.doesNotSay}</h2>
      <p>{measure.doesNotSay[lang]}</p>
      <p class="muted">
        {t.after} {measure.cite}.
      </p>
    </section>
  );
}
