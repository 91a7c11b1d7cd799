import type { Entity } from '../../record/kinds.ts';
import { find } from '../../record/record.ts';
import { inLang } from '../../view/lang.ts';
import { testWordsIn } from '../../view/tests/words.ts';
import { address, go, query, record } from '../state.ts';
import { askedIn } from './asked.ts';
import type { ComparisonResult, TracingResult } from './messages.ts';
import { cancel, order, running } from './run.ts';
import { testsTexts } from './texts.ts';

/** What a reader may change without changing the file; the address keeps it. */
export function Controls({
  analysis,
  shown,
}: {
  analysis: Entity<'analysis'>;
  shown: TracingResult | ComparisonResult | undefined;
}) {
  const { lang } = address.value;
  const t = testsTexts(lang);
  const words = testWordsIn(lang);
  const own = query.value.own ?? {};
  const set = (name: string, value: string) => {
    const { [name]: _, ...others } = own;
    const next = value === '' ? others : { ...others, [name]: value };
    go({ query: { own: Object.keys(next).length > 0 ? next : undefined } }, { replace: true });
  };
  const { withinCase, comparison } = analysis;
  const sources = shown?.kind === 'comparison' ? shown.model.sources : sourcesOf(shown);
  const moved = [comparison?.outcome, ...(comparison?.conditions ?? [])].flatMap((one) =>
    one && 'thresholds' in one.calibration && one.calibration.kind === 'crisp'
      ? [{ id: one.id, at: one.calibration.thresholds[0]?.at ?? 0 }]
      : [],
  );
  return (
    <section class="test-controls no-print" aria-label={t.change}>
      <label>
        {t.leave}
        <select
          value={own.leave ?? ''}
          onChange={(event) => set('leave', event.currentTarget.value)}
        >
          <option value="">{t.nothing}</option>
          {[...new Set([...sources, ...(own.leave ? [own.leave] : [])])].map((id) => (
            <option key={id} value={id}>
              {titleOf(id)}
            </option>
          ))}
        </select>
      </label>
      {withinCase && own.leave && (
        <Slider label={t.trust} name="trust" value={own.trust ?? '0'} min={0} max={1} set={set} />
      )}
      {withinCase && withinCase.coders.length > 0 && (
        <label>
          {t.coder}
          <select
            value={own.coder ?? ''}
            onChange={(event) => set('coder', event.currentTarget.value)}
          >
            <option value="">{words.tracing.coders.name(withinCase.author)}</option>
            {withinCase.coders.map(({ author }) => (
              <option key={author} value={author}>
                {author}
              </option>
            ))}
          </select>
        </label>
      )}
      {withinCase && (
        <label>
          {t.favour}
          <select
            value={own.favour ?? ''}
            onChange={(event) => set('favour', event.currentTarget.value)}
          >
            <option value="">{t.level}</option>
            {withinCase.rivals.map(({ id, name }) => (
              <option key={id} value={id}>
                {inLang(name, lang)}
              </option>
            ))}
          </select>
        </label>
      )}
      {withinCase && own.favour && (
        <Slider
          label={t.share}
          name="share"
          value={own.share ?? '0.5'}
          min={0.01}
          max={0.99}
          set={set}
        />
      )}
      {comparison && (
        <Slider
          label={t.cut}
          name="cut"
          value={own.cut ?? String(comparison.cuts.inclusion)}
          min={0.5}
          max={1}
          set={set}
        />
      )}
      {comparison &&
        moved.map(({ id, at }) => (
          <label key={id}>
            {t.threshold(id)}
            <input
              type="number"
              step="any"
              value={own[`at-${id}`] ?? String(at)}
              onChange={(event) => set(`at-${id}`, event.currentTarget.value)}
            />
          </label>
        ))}
      {Object.keys(own).length > 0 && (
        <button type="button" onClick={() => go({ query: { own: undefined } })}>
          {t.back}
        </button>
      )}
      <Progress analysis={analysis} />
    </section>
  );

  function titleOf(id: string): string {
    const source = record.value && find(record.value, 'source', id);
    const title = source ? [source.authors[0], source.title].filter(Boolean).join('. ') : id;
    return title.length > 70 ? `${title.slice(0, 68)}…` : title;
  }
}

function sourcesOf(shown: TracingResult | undefined): string[] {
  return [...new Set((shown?.weighed.findings ?? []).flatMap(({ sources }) => sources))].sort();
}

function Slider({
  label,
  name,
  value,
  min,
  max,
  set,
}: {
  label: string;
  name: string;
  value: string;
  min: number;
  max: number;
  set: (name: string, value: string) => void;
}) {
  return (
    <label>
      {label}: <output>{value}</output>
      <input
        type="range"
        min={min}
        max={max}
        step={0.01}
        value={value}
        onInput={(event) => set(name, event.currentTarget.value)}
      />
    </label>
  );
}

/** How far the computation is, with a way to end it. */
function Progress({ analysis }: { analysis: Entity<'analysis'> }) {
  const t = testsTexts(address.value.lang);
  const { at, done, all, fault } = running.value;
  const again = () => {
    const { region } = address.value;
    const pack = new URL(`editions/${region}.${record.value?.edition}.json`, document.baseURI).href;
    order(pack, analysis.id, askedIn(query.value, analysis));
  };
  return (
    <p class="test-progress" role="status" data-running={at}>
      {at === 'running' && (
        <>
          <progress
            aria-label={t.running(done, all)}
            {...(all > 0 ? { value: done, max: all } : {})}
          />{' '}
          {t.running(done, all)}{' '}
          <button type="button" onClick={cancel}>
            {t.cancel}
          </button>
        </>
      )}
      {at === 'cancelled' && (
        <>
          {t.cancelled}{' '}
          <button type="button" onClick={again}>
            {t.again}
          </button>
        </>
      )}
      {at === 'failed' && (
        <>
          {fault?.message} {fault?.remedy}{' '}
          <button type="button" onClick={again}>
            {t.again}
          </button>
        </>
      )}
    </p>
  );
}
