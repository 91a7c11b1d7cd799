import { FAR, WEAKER } from '../../infer/analysis/verdict.ts';
import { find } from '../../record/record.ts';
import type { WithinCase } from '../../record/within-case.ts';
import { dateText } from '../../view/date-text.ts';
import { inLang } from '../../view/lang.ts';
import { testWordsIn } from '../../view/tests/words.ts';
import { Fact } from '../card/fact.tsx';
import { address, record } from '../state.ts';
import { AchTable } from './ach-table.tsx';
import { EvidenceMatrix } from './evidence-matrix.tsx';
import { Findings } from './findings.tsx';
import type { TracingResult } from './messages.ts';
import { Shares } from './shares.tsx';
import { signed } from './signed.ts';
import { testsTexts } from './texts.ts';
import { TippingPoints } from './tipping-points.tsx';

/** A test within one case: verdicts beside the authors', the evidence, how fragile, what it cannot say. */
export function TracingPage({ spec, shown }: { spec: WithinCase; shown: TracingResult }) {
  const { lang } = address.value;
  const words = testWordsIn(lang);
  const w = words.tracing;
  const t = testsTexts(lang);
  const { weighed, carriers } = shown;
  const { result } = weighed;
  const told = result.tellingApart.filter(({ couldTell }) => couldTell);
  return (
    <>
      <section>
        <h2>{words.brief}</h2>
        <Verdicts spec={spec} shown={shown} />
        <p class="small">{w.standingRule(WEAKER, FAR)}</p>
        <details>
          <summary>{w.rivals}</summary>
          <dl>
            {spec.rivals.map(({ id, name, says }) => (
              <div key={id}>
                <dt>
                  {id}: {inLang(name, lang)}
                </dt>
                <dd>{inLang(says, lang)}</dd>
              </div>
            ))}
          </dl>
        </details>
      </section>
      <section>
        <h2>{t.weights}</h2>
        <p class="small">{w.matrixNote}</p>
        <EvidenceMatrix spec={spec} weighed={weighed} />
      </section>
      <section>
        <h2>{w.findings}</h2>
        <p class="small">
          {w.by(spec.author, dateText(spec.on, lang))} {spec.before ? w.foresight : w.hindsight}
        </p>
        <Findings spec={spec} weighed={weighed} />
      </section>
      <section>
        <h2>{t.shares}</h2>
        <Shares spec={spec} weighed={weighed} />
      </section>
      <section>
        <h2>{w.cannot}</h2>
        <ul>
          <li>{w.apart(told.length, result.tellingApart.length)}</li>
          {spec.cannotTell.map((text) => (
            <li key={text.en}>{inLang(text, lang)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t.carriers}</h2>
        {carriers.length === 0 ? (
          <p>{w.withoutNone}</p>
        ) : (
          <ul>
            {carriers.map(({ kind, id, moved }) => (
              <li key={`${kind} ${id}`}>
                {w.without(
                  kind === 'clue' ? w.clueNamed(id) : w.sourceNamed(id),
                  moved
                    .map(({ rival, standing }) => w.becomes(rival, w.standing[standing]))
                    .join('; '),
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{t.tipping}</h2>
        <TippingPoints weighed={weighed} />
      </section>
      <section>
        <h2>{w.ach}</h2>
        <p class="small">{w.achNote}</p>
        <AchTable weighed={weighed} />
      </section>
    </>
  );
}

function Verdicts({ spec, shown }: { spec: WithinCase; shown: TracingResult }) {
  const { lang } = address.value;
  const w = testWordsIn(lang).tracing;
  return (
    <section class="scroll" tabIndex={0} aria-label={w.ours}>
      <table class="verdicts">
        <thead>
          <tr>
            {[w.rival, w.authors, w.ours, w.against, w.margin, w.range].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.weighed.verdicts.map(({ rival, standing, against, margin, worst, best }) => {
            const named = spec.rivals.find(({ id }) => id === rival);
            const argued = named?.argument;
            const verdict =
              argued && record.value && find(record.value, 'argument', argued)?.verdict;
            return (
              <tr key={rival} data-rival={rival} data-standing={standing}>
                <th scope="row">{named ? inLang(named.name, lang) : rival}</th>
                <td>
                  {verdict && argued ? (
                    <Fact ids={[argued]}>{w.author[verdict.value]}</Fact>
                  ) : (
                    w.noAuthor
                  )}
                </td>
                <td>
                  <b>{w.standing[standing]}</b>
                </td>
                <td>{against}</td>
                <td class="number">{signed(margin)}</td>
                <td class="number">
                  {signed(worst)} … {signed(best)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
