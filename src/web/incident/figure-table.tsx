import { dateWords } from '../../view/day-words.ts';
import type { Figure, FigureRow } from '../../view/dossier/figures.ts';
import { messagesIn } from '../../view/messages/index.ts';
import { Fact } from '../card/fact.tsx';
import { lang as language } from '../state.ts';
import { incidentTexts } from './texts.ts';

/** Figures by what is counted and of whom: every claim a button that opens its words. */
export function FigureTable({
  rows,
  latest = false,
}: {
  rows: readonly FigureRow[];
  latest?: boolean;
}) {
  const lang = language.value;
  const t = incidentTexts(lang);
  const m = messagesIn(lang);
  if (rows.length === 0) return <p>{t.noFigures}</p>;
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{t.figure}</th>
          <th scope="col">{t.ofWhom}</th>
          <th scope="col">{m.table.speaker}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.measure} ${row.side}`}>
            <th scope="row">{row.name}</th>
            <td>{row.sideName}</td>
            <td>
              <FigureList figures={row.figures.filter(({ superseded }) => !superseded)} />
              {!latest && <Earlier figures={row.figures.filter(({ superseded }) => superseded)} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Figures that their own speakers have since replaced stay, folded away. */
function Earlier({ figures }: { figures: readonly Figure[] }) {
  if (figures.length === 0) return null;
  return (
    <details class="small">
      <summary>{incidentTexts(language.value).earlier(figures.length)}</summary>
      <FigureList figures={figures} />
    </details>
  );
}

function FigureList({ figures }: { figures: readonly Figure[] }) {
  const lang = language.value;
  const m = messagesIn(lang);
  return (
    <ul class="plain-list">
      {figures.map(({ claim, text, speakers, superseded }) => (
        <li key={claim.id} class={superseded ? 'superseded' : ''}>
          <Fact ids={[claim.id]} class="number">
            {text}
          </Fact>{' '}
          {speakers}{' '}
          <small>
            {dateWords(claim.asOf, lang)}
            {m.force[claim.force] && `; ${m.force[claim.force]}`}
            {'figure' in claim.says && claim.says.counts !== 'all'
              ? `; ${m.counts[claim.says.counts]}`
              : ''}
          </small>
        </li>
      ))}
    </ul>
  );
}
