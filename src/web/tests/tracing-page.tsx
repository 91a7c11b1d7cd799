import { FAR, WEAKER } from '../../infer/analysis/verdict.ts';
import type { WithinCase } from '../../record/within-case.ts';
import { dateText } from '../../view/date-text.ts';
import { inLang } from '../../view/lang.ts';
import { signed } from '../../view/tests/amounts.ts';
import { inWords, rivalName } from '../../view/tests/rival-name.ts';
import { testWordsIn } from '../../view/tests/words.ts';
import { address } from '../state.ts';
import { AchTable } from './ach-table.tsx';
import { AuthorVerdict } from './author-verdict.tsx';
import { Coders } from './coders.tsx';
import { EvidenceMatrix } from './evidence-matrix.tsx';
import { Findings } from './findings.tsx';
import { HeadedTable } from './headed-table.tsx';
import { Lessons } from './lessons.tsx';
import type { TracingResult } from './messages.ts';
import { Shares } from './shares.tsx';
import { testsTexts } from './texts.ts';
import { TippingPoints } from './tipping-points.tsx';

/** A test within one case: verdicts beside the authors', the evidence, how fragile, what it cannot say. */
export function TracingPage({ spec, shown }: { spec: WithinCase; shown: TracingResult }) {
  const { lang } = address.value;
  const words = testWordsIn(lang);
  const w = words.tracing;
  const t = testsTexts(lang);
  const called = inWords(spec, lang);
  const { weighed, carriers, coders } = shown;
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
        <h2>{w.learning}</h2>
        <p class="small">{w.learningNote}</p>
        <Lessons spec={spec} weighed={weighed} />
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
                  kind === 'clue' ? w.clueNamed(called.clue(id)) : w.sourceNamed(id),
                  moved
                    .map(
                      ({ rival, standing }) =>
                        `${called.rival(rival)}\u00a0→ ${w.standing[standing]}`,
                    )
                    .join('; '),
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{t.tipping}</h2>
        <TippingPoints spec={spec} weighed={weighed} />
      </section>
      {coders && (
        <section>
          <h2>{w.coders.title}</h2>
          <Coders spec={spec} compared={coders} />
        </section>
      )}
      <section>
        <h2>{w.ach}</h2>
        <p class="small">{w.achNote}</p>
        <AchTable spec={spec} weighed={weighed} />
      </section>
    </>
  );
}

function Verdicts({ spec, shown }: { spec: WithinCase; shown: TracingResult }) {
  const { lang } = address.value;
  const w = testWordsIn(lang).tracing;
  return (
    <HeadedTable
      class="verdicts"
      label={w.ours}
      heads={[w.rival, w.authors, w.ours, w.against, w.margin, w.range]}
    >
      {shown.weighed.verdicts.map(({ rival, standing, against, margin, worst, best }) => {
        const named = spec.rivals.find(({ id }) => id === rival);
        return (
          <tr key={rival} data-rival={rival} data-standing={standing}>
            <th scope="row">{rivalName(spec, rival, lang)}</th>
            <td>
              <AuthorVerdict argument={named?.argument} />
            </td>
            <td>
              <b>{w.standing[standing]}</b>
            </td>
            <td>{rivalName(spec, against, lang)}</td>
            <td class="number">{signed(margin)}</td>
            <td class="number">
              {signed(worst)} … {signed(best)}
            </td>
          </tr>
        );
      })}
    </HeadedTable>
  );
}
