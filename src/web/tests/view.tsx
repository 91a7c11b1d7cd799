import { useEffect } from 'preact/hooks';
import { setBy } from '../../infer/analysis/as-set-by.ts';
import { find, list } from '../../record/record.ts';
import { dateText } from '../../view/date-text.ts';
import { inLang } from '../../view/lang.ts';
import { testWordsIn } from '../../view/tests/words.ts';
import { NotFound } from '../frame/not-found.tsx';
import { heads } from '../load-edition.ts';
import { address, linkTo, query, record } from '../state.ts';
import { askedIn } from './asked.ts';
import { Changed } from './changed.tsx';
import { ComparisonPage } from './comparison-page.tsx';
import { Controls } from './controls.tsx';
import { order, result } from './run.ts';
import { testsTexts } from './texts.ts';
import { TracingPage } from './tracing-page.tsx';
import './tests.css';

/** An explanation put to the test, with what may be changed about it; without an id, all of them. */
export function View() {
  const { id, lang, region = '' } = address.value;
  const from = record.value;
  const t = testsTexts(lang);
  const analysis = from && id ? find(from, 'analysis', id) : undefined;
  const cases = analysis?.comparison?.cases;
  const dataset = cases && 'dataset' in cases ? cases.dataset : undefined;
  const edition = from?.edition ?? heads.value?.find((head) => head.id === region)?.edition;
  const pack = new URL(`editions/${region}.${edition}.json`, document.baseURI).href;
  const changed = JSON.stringify(query.value.own ?? {});
  useEffect(() => {
    if (analysis && dataset === undefined) order(pack, analysis.id, askedIn(query.value, analysis));
  }, [pack, analysis, changed]);
  if (!from) return null;
  if (!id) return <Listed />;
  if (!analysis) return <NotFound what={id} />;
  const words = testWordsIn(lang);
  const shown = result.value?.of === analysis.id ? result.value.value : undefined;
  return (
    <article class="tests">
      <header>
        <h1>{inLang(analysis.name, lang)}</h1>
        <p class="lead">{inLang(analysis.question, lang)}</p>
        <p class="small">{words.about(analysis.by, dateText(analysis.on, lang))}</p>
        {analysis.notes.length > 0 && (
          <details>
            <summary>{words.first}</summary>
            <ul>
              {analysis.notes.map((note) => (
                <li key={note.en}>{inLang(note, lang)}</li>
              ))}
            </ul>
          </details>
        )}
      </header>
      {dataset === undefined ? (
        <Controls analysis={analysis} shown={shown} />
      ) : (
        <p>{t.dataset(dataset)}</p>
      )}
      {shown && <Changed spec={analysis.withinCase} shown={shown} />}
      {shown?.kind === 'tracing' && analysis.withinCase && (
        <TracingPage
          spec={setBy(analysis.withinCase, askedIn(query.value, analysis).coder)}
          shown={shown}
        />
      )}
      {shown?.kind === 'comparison' && analysis.comparison && (
        <ComparisonPage spec={analysis.comparison} model={shown.model} />
      )}
      <section>
        <h2>{t.report}</h2>
        <p>
          {t.reportHow}{' '}
          <code>
            casus analyse {analysis.id} --record {region}
          </code>
        </p>
      </section>
    </article>
  );
}

function Listed() {
  const { lang } = address.value;
  const t = testsTexts(lang);
  const all = record.value ? list(record.value, 'analysis') : [];
  return (
    <section class="prose">
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {all.length === 0 && <p>{t.none}</p>}
      <ul class="plain-list">
        {all.map(({ id, name, question }) => (
          <li key={id}>
            <a href={linkTo({ id })}>{inLang(name, lang)}</a>
            <br />
            <small>{inLang(question, lang)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
