import type { Weighed } from '../../infer/analysis/weigh.ts';
import type { WithinCase } from '../../record/within-case.ts';
import { clueText, rivalName } from '../../view/tests/rival-name.ts';
import { testWordsIn } from '../../view/tests/words.ts';
import { address } from '../state.ts';

/** The same findings as a matrix of competing hypotheses. */
export function AchTable({ spec, weighed }: { spec: WithinCase; weighed: Weighed }) {
  const { lang } = address.value;
  const w = testWordsIn(lang).tracing;
  const { matrix, scores, leastAgainst } = weighed;
  return (
    <>
      <section class="scroll" tabIndex={0} aria-label={w.ach}>
        <table class="ach">
          <thead>
            <tr>
              <th scope="col">{w.clue}</th>
              {matrix.hypotheses.map((id) => (
                <th key={id} scope="col">
                  {rivalName(spec, id, lang)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.evidence.map(({ id, ratings }) => (
              <tr key={id}>
                <th scope="row">{clueText(spec, id, lang)}</th>
                {ratings.map((rating, i) => (
                  <td key={matrix.hypotheses[i]} class={`rating-${rating}`}>
                    {rating}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{w.achScore}</th>
              {scores.map(({ hypothesis, weighted }) => (
                <td key={hypothesis}>{weighted.toFixed(1)}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
      <p>{w.achLeast(leastAgainst.map((id) => rivalName(spec, id, lang)).join(', '))}</p>
    </>
  );
}
