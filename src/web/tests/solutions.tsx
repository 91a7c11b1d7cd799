import { messagesIn } from '../../view/messages/index.ts';
import type { ComparisonModel, SolutionModel } from '../../view/tests/comparison-model.ts';
import { address, go, query } from '../state.ts';
import { CaseLinks } from './case-links.tsx';
import { testsTexts } from './texts.ts';

/** The solutions for the outcome or for its absence; where there are several models, none is the answer. */
export function Solutions({ model }: { model: ComparisonModel }) {
  const { lang } = address.value;
  const t = testsTexts(lang);
  const own = query.value.own ?? {};
  const absent = own.explain === 'absence';
  const shown = absent ? model.absence : model.presence;
  const explain = (what: string) => {
    const { explain: _, ...others } = own;
    const next = what === 'absence' ? { ...others, explain: what } : others;
    go({ query: { own: Object.keys(next).length > 0 ? next : undefined } }, { replace: true });
  };
  return (
    <>
      <label class="stacked">
        {t.explains}
        <select
          value={absent ? 'absence' : 'presence'}
          onChange={(event) => explain(event.currentTarget.value)}
        >
          <option value="presence">{model.outcome}</option>
          <option value="absence">~{model.outcome}</option>
        </select>
      </label>
      {shown.map((solution, i) => (
        <Solution key={`${solution.kind} ${i}`} solution={solution} model={model} />
      ))}
    </>
  );
}

function Solution({ solution, model }: { solution: SolutionModel; model: ComparisonModel }) {
  const { lang } = address.value;
  const t = testsTexts(lang);
  const { kind, none, count, models, core, peripheral, between } = solution;
  return (
    <section class="solution" data-kind={kind}>
      <h3>{t.kinds[kind]}</h3>
      {between.length > 0 && <p class="small">{t.between(pairsText(between))}</p>}
      {none && <p>{messagesIn(lang).qca.none[none as 'nothing-to-explain']}</p>}
      {!none && (
        <>
          <p>{t.models(count ?? '?')}</p>
          {count !== '1' && (
            <dl class="ambiguity">
              <div>
                <dt>{t.core}</dt>
                <dd>{core.length > 0 ? <code>{core.join(' + ')}</code> : '–'}</dd>
              </div>
              <div>
                <dt>{t.peripheral}</dt>
                <dd>
                  <ul class="plain-list">
                    {peripheral
                      .toSorted((a, b) => b.share - a.share)
                      .map(({ implicant, share }) => (
                        <li key={implicant}>
                          <code>{implicant}</code>{' '}
                          <small>{t.ofModels((share * 100).toFixed(0))}</small>
                        </li>
                      ))}
                  </ul>
                </dd>
              </div>
            </dl>
          )}
          {models.map((one, i) => (
            <details key={one.text} open={models.length === 1}>
              <summary>
                {models.length > 1 && `${t.model(i + 1)}: `}
                <code>{one.text}</code>
              </summary>
              <ul>
                {one.terms.map((term) => (
                  <li key={term.text}>
                    <code>{term.text}</code>{' '}
                    <small>
                      {t.inclusion} {term.incl?.toFixed(3) ?? '–'}, {t.coverage}{' '}
                      {term.coverage?.toFixed(3) ?? '–'}:{' '}
                      <CaseLinks
                        model={model}
                        ids={model.cases.flatMap(({ id }, at) =>
                          (term.members[at] ?? 0) > 0.5 ? [id] : [],
                        )}
                      />
                    </small>
                  </li>
                ))}
              </ul>
              {(one.assumed?.length ?? 0) > 0 && (
                <p class="small">
                  {t.assumed}: {one.assumed?.join(', ')}
                </p>
              )}
            </details>
          ))}
        </>
      )}
    </section>
  );
}

/** `1–2, 1–3`: conservative and parsimonious models by their numbers. */
function pairsText(between: SolutionModel['between']): string {
  return between.map((pair) => pair.join('–')).join(', ');
}
