import type { Comparison } from '../../record/comparison.ts';
import { inLang } from '../../view/lang.ts';
import type { ComparisonModel } from '../../view/tests/comparison-model.ts';
import { standingOf } from '../../view/tests/inclusion.ts';
import { testWordsIn } from '../../view/tests/words.ts';
import { address, query } from '../state.ts';
import { AuthorVerdict } from './author-verdict.tsx';
import { CaseLinks, caseName } from './case-links.tsx';
import { HeadedTable } from './headed-table.tsx';
import { Solutions } from './solutions.tsx';
import { testsTexts } from './texts.ts';
import { TruthTable } from './truth-table.tsx';
import { Venn } from './venn.tsx';
import { XyPlot } from './xy-plot.tsx';

/** A comparison across cases: assertions, the truth table, pictures, solutions with their ambiguity. */
export function ComparisonPage({ spec, model }: { spec: Comparison; model: ComparisonModel }) {
  const { lang } = address.value;
  const w = testWordsIn(lang).comparison;
  const t = testsTexts(lang);
  const { own = {} } = query.value;
  const searched = model.leftOut.filter(({ why }) => why === 'nothing-searched');
  const named = (ids: readonly string[]) => ids.map((id) => caseName(model, id)).join('; ');
  return (
    <>
      <section>
        <h2>{w.statements}</h2>
        <Assertions spec={spec} model={model} />
        <p class="small">{w.statementNote(own.cut ?? String(spec.cuts.inclusion))}</p>
      </section>
      <section>
        <h2>{t.table}</h2>
        <p class="small">
          <a href="#sets">{t.setsBelow}</a>
        </p>
        <TruthTable spec={spec} model={model} />
        {model.contradictions.length > 0 && (
          <>
            <h3>{w.contradictions}</h3>
            <ul>
              {model.contradictions.map((one) => (
                <li key={one.row}>
                  {w.contradiction(one.row, named(one.with), named(one.without))}
                </li>
              ))}
            </ul>
          </>
        )}
        <p class="small">{w.diversity(model.rows.length, model.possible)}</p>
        <details>
          <summary>{t.leftOut(searched.length)}</summary>
          <p>{named(searched.map(({ id }) => id))}</p>
        </details>
      </section>
      <section>
        <h2>{t.solutions}</h2>
        <Solutions model={model} />
      </section>
      <div class="side-by-side">
        <section>
          <h2>{t.xy}</h2>
          <XyPlot model={model} />
        </section>
        <section>
          <h2>{t.venn}</h2>
          <Venn model={model} />
        </section>
      </div>
      <section>
        <h2>{w.robust}</h2>
        <ul>
          {model.ranges && (
            <li>
              {w.range(String(model.ranges.inclusion.from), String(model.ranges.inclusion.to))}{' '}
              {w.frequency(model.ranges.frequency.from, model.ranges.frequency.to)}
            </li>
          )}
          {model.decisive.length > 0 && <li>{w.decisive(named(model.decisive))}</li>}
          {model.alternatives.map(({ id, solution }) => {
            const asked = spec.alternatives.find((one) => one.id === id);
            return (
              <li key={id}>
                {w.alternative(asked ? inLang(asked.says, lang) : id)}{' '}
                <code>{w.alternativeOther(solution)}</code>
              </li>
            );
          })}
        </ul>
        <h3>{t.necessary}</h3>
        <HeadedTable class="necessity" label={t.necessary} heads={[w.set, 'inclN', 'RoN', 'covN']}>
          {model.necessity.map(({ expression, inclN, roN, covN }) => (
            <tr key={expression}>
              <th scope="row">{expression}</th>
              {[inclN, roN, covN].map((value, i) => (
                <td key={['inclN', 'RoN', 'covN'][i]} class="number">
                  {value?.toFixed(3) ?? '–'}
                </td>
              ))}
            </tr>
          ))}
        </HeadedTable>
      </section>
      <section id="sets" tabIndex={-1}>
        <h2>{w.sets}</h2>
        <dl>
          {[spec.outcome, ...spec.conditions].map((set) => {
            const used = model.sets.find(({ id }) => id === set.id);
            return (
              <div key={set.id}>
                <dt>
                  {set.id}{' '}
                  <small>
                    {w.inside} {used?.inside}, {w.outside} {used?.outside}, ? {used?.missing}
                  </small>
                </dt>
                <dd>
                  {inLang(set.says, lang)}{' '}
                  <small>
                    {'thresholds' in set.calibration
                      ? set.calibration.thresholds
                          .map(
                            ({ at, because }) => `${w.from(String(at))}: ${inLang(because, lang)}`,
                          )
                          .join(' ')
                      : inLang(set.calibration.because, lang)}
                    {!set.used && set.because && ` ${w.keptOut(inLang(set.because, lang))}`}
                  </small>
                </dd>
              </div>
            );
          })}
        </dl>
      </section>
    </>
  );
}

function Assertions({ spec, model }: { spec: Comparison; model: ComparisonModel }) {
  const { lang } = address.value;
  const w = testWordsIn(lang).comparison;
  const cut = Number(query.value.own?.cut ?? spec.cuts.inclusion);
  return (
    <HeadedTable
      class="assertions"
      label={w.statements}
      heads={[w.assertion, w.authors, w.ours, w.fit, w.opposed]}
    >
      {model.statements.map((one, i) => {
        const asserted = spec.statements[i];
        const standing = standingOf(one, cut);
        return (
          <tr key={one.statement} data-statement={one.statement} data-standing={standing}>
            <th scope="row">
              {asserted && inLang(asserted.says, lang)} <small>{one.statement}</small>
            </th>
            <td data-head={w.authors}>
              <AuthorVerdict argument={asserted?.argument} />
            </td>
            <td data-head={w.ours}>
              <b>{w[standing]}</b>
            </td>
            <td class="number" data-head={w.fit}>
              {one.inclusion?.toFixed(3) ?? '–'}
            </td>
            <td data-head={w.opposed}>
              <span class="nowrap">
                {one.against.length} / {one.cases}
              </span>
              {one.against.length > 0 && (
                <>
                  : <CaseLinks model={model} ids={one.against} />
                </>
              )}
            </td>
          </tr>
        );
      })}
    </HeadedTable>
  );
}
