import type { Weighed } from '../../infer/analysis/weigh.ts';
import { percent } from '../../view/tests/amounts.ts';
import { testWordsIn } from '../../view/tests/words.ts';
import { address } from '../state.ts';
import { HeadedTable } from './headed-table.tsx';

/** What looking for each clue was expected to settle, and which is worth looking for next. */
export function Lessons({ weighed: { lessons, findings } }: { weighed: Weighed }) {
  const w = testWordsIn(address.value.lang).tracing;
  const cameOut = (id: string) => findings.find(({ clue }) => clue === id)?.found ?? 'not-searched';
  return (
    <>
      <HeadedTable label={w.learning} heads={[w.clue, w.learns, w.found]}>
        {lessons.before.map(({ id, learning }) => (
          <tr key={id}>
            <th scope="row">{id}</th>
            <td class="number">{percent(learning)}</td>
            <td>{w.foundShort[cameOut(id)]}</td>
          </tr>
        ))}
      </HeadedTable>
      <p>
        {lessons.next.length === 0
          ? w.nextNone
          : w.next(lessons.next.map(({ id, learning }) => `${id} ${percent(learning)}`).join('; '))}
      </p>
    </>
  );
}
