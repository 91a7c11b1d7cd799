import { useMemo } from 'preact/hooks';
import { incidentsInOrder } from '../../law/gap-rows.ts';
import { find } from '../../record/record.ts';
import { dayWords } from '../../view/day-words.ts';
import { gapMatrix, keyOf } from '../../view/gap/matrix.ts';
import { gapTable } from '../../view/gap/table.ts';
import { Cite } from '../data/cite.tsx';
import { Loading } from '../frame/loading.tsx';
import { takenWords } from '../frame/taken.ts';
import { knownOn, readingsTaken } from '../incident/dossier.ts';
import { KnownOn } from '../incident/known-on.tsx';
import { incidentTexts } from '../incident/texts.ts';
import { Picture } from '../picture/picture.tsx';
import { lang as language, query, record } from '../state.ts';
import { CellPanel } from './cell-panel.tsx';
import { useHeard } from './heard.ts';
import { GapPicture } from './picture.tsx';
import { viewTexts } from './texts.ts';
import { Unanswered } from './unanswered.tsx';
import './gap.css';

/** The program's central question for a whole region: what was owed, asked for and done. */
export function View() {
  const lang = language.value;
  const from = record.value;
  const on = knownOn.value;
  const readings = readingsTaken.value;
  const heard = useHeard(from, readings, on);
  const { account: asked, own } = query.value;
  const account = from && find(from, 'account', asked ?? '')?.id;
  const made = useMemo(() => {
    if (!from || !heard) return undefined;
    const matrix = gapMatrix(from, heard, { lang, account });
    const known = on === undefined ? [] : [`${incidentTexts(lang).known} ${dayWords(on, lang)}`];
    const taken = [takenWords(from, lang, { account, readings }), ...known].join('; ');
    return { matrix, taken, table: gapTable(from, matrix, lang, taken) };
  }, [from, heard, lang, account]);
  if (!from || !heard || !made) return <Loading />;
  const t = viewTexts(lang);
  const { matrix, taken, table } = made;
  const chosen = matrix.lines
    .flatMap(({ cells }) => cells)
    .find((cell) => cell && keyOf(cell.row.incident, cell.row.organization) === own?.cell);
  const leftOut = heard.hearings.reduce((sum, { known }) => sum + known.leftOut, 0);
  const earliest = incidentsInOrder(from)[0]?.onset.on.earliest ?? 0;
  return (
    <article class="gap">
      <h1>{t.title}</h1>
      <p>
        {t.lead} <span class="no-print">{t.keys}</span>
      </p>
      <KnownOn knownOn={on} leftOut={leftOut} earliest={earliest} />
      <div class="gap-parts">
        <aside class={chosen ? 'chosen' : ''}>
          {chosen ? <CellPanel from={from} row={chosen.row} /> : <Unanswered matrix={matrix} />}
        </aside>
        <Picture name="gap" table={table}>
          <GapPicture matrix={matrix} taken={taken} chosen={own?.cell} />
        </Picture>
      </div>
      <details class="gap-cite">
        <summary>{t.cite}</summary>
        <Cite />
      </details>
    </article>
  );
}
