import { evidenceMatrix } from '../../infer/analysis/evidence-matrix.ts';
import type { Weighed } from '../../infer/analysis/weigh.ts';
import type { ClueSpec, WithinCase } from '../../record/within-case.ts';
import { inLang } from '../../view/lang.ts';
import { inWords, rivalName } from '../../view/tests/rival-name.ts';
import { testWordsIn } from '../../view/tests/words.ts';
import { Fact } from '../card/fact.tsx';
import { address } from '../state.ts';

/** What was looked for and what was found, each finding with its words, and every likelihood's reason. */
export function Findings({ spec, weighed }: { spec: WithinCase; weighed: Weighed }) {
  const { lang } = address.value;
  const w = testWordsIn(lang).tracing;
  const called = inWords(spec, lang);
  const rows = evidenceMatrix(weighed);
  return (
    <ol class="findings">
      {spec.clues.map((clue) => {
        const found = weighed.findings.find((one) => one.clue === clue.id);
        const state = found?.found ?? 'not-searched';
        const row = rows.find((one) => one.clue === clue.id);
        const ids = (found?.grounds ?? []).map(({ id }) => id);
        return (
          <li key={clue.id} data-clue={clue.id} data-found={state}>
            {inLang(clue.says, lang)}
            <br />
            <Fact ids={ids}>{w.foundWords[state]}</Fact>
            {row && <small> {w.trust(((found?.trust ?? 0) * 100).toFixed(0))}</small>}
            <details>
              <summary>{w.why}</summary>
              <Likelihoods spec={spec} list={clue.likelihoods} />
              {clue.given.map(({ when, likelihoods }) => (
                <div key={JSON.stringify(when)}>
                  <p>
                    {w.given(
                      Object.entries(when)
                        .map(([id, seen]) => `${called.clue(id)} ${seen ? '+' : '–'}`)
                        .join(', '),
                    )}
                  </p>
                  <Likelihoods spec={spec} list={likelihoods} />
                </div>
              ))}
              {clue.independent && <p>{w.independent(inLang(clue.independent, lang))}</p>}
              {row && (
                <p>
                  {w.test(
                    spec.rivals
                      .flatMap(({ id, residual }, i) => {
                        const label = row.classes[i];
                        return residual || !label
                          ? []
                          : [`${rivalName(spec, id, lang)} ${w.classes[label]}`];
                      })
                      .join('; '),
                  )}
                </p>
              )}
            </details>
          </li>
        );
      })}
    </ol>
  );
}

function Likelihoods({ spec, list }: { spec: WithinCase; list: ClueSpec['likelihoods'] }) {
  const { lang } = address.value;
  const w = testWordsIn(lang).tracing;
  return (
    <ul>
      {list.map(({ for: rivals, p, low, high, because }) => (
        <li key={rivals.join()}>
          {w.likelihood(
            rivals.map((id) => rivalName(spec, id, lang)).join(', '),
            String(p),
            low === undefined || high === undefined ? '' : ` (${low} … ${high})`,
            inLang(because, lang),
          )}
        </li>
      ))}
    </ul>
  );
}
