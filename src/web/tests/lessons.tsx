import type { Weighed } from '../../infer/analysis/weigh.ts';
import type { WithinCase } from '../../record/within-case.ts';
import { percent } from '../../view/tests/amounts.ts';
import { clueText } from '../../view/tests/rival-name.ts';
import { testWordsIn } from '../../view/tests/words.ts';
import { address } from '../state.ts';
import { HeadedTable } from './headed-table.tsx';

/** What looking for each clue was expected to settle, and which is worth looking for next. */
export function Lessons({ spec, weighed }: { spec: WithinCase; weighed: Weighed }) {
  const { lang } = address.value;
  const { lessons, findings } = weighed;
  const w = testWordsIn(lang).tracing;
  const cameOut = (id: string) => findings.find(({ clue }) => clue === id)?.found ?? 'not-searched';
  return (
    <>
      <HeadedTable label={w.learning} heads={[w.clue, w.learns, w.found]}>
        {lessons.before.map(({ id, learning }) => (
          <tr key={id}>
            <th scope="row">{clueText(spec, id, lang)}</th>
            <td class="number">{percent(learning)}</td>
            <td>{w.foundShort[cameOut(id)]}</td>
          </tr>
        ))}
      </HeadedTable>
      <p>
        {lessons.next.length === 0
          ? w.nextNone
          : w.next(
              lessons.next
                .map(({ id, learning }) => `${clueText(spec, id, lang)} ${percent(learning)}`)
                .join('; '),
            )}
      </p>
    </>
  );
}
