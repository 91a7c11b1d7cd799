import type { CasusRecord } from '../../record/record.ts';
import { dayWords } from '../../view/day-words.ts';
import { namesIn } from '../../view/names.ts';
import type { MatrixAsked, PairMatrix } from '../../view/obligations/matrices.ts';
import { pairTable } from '../../view/obligations/tables.ts';
import { obligationTexts } from '../../view/obligations/texts.ts';
import { setOwn } from '../own.ts';
import { chosen } from './asked.ts';
import { useGridKeys } from './grid-keys.ts';
import { SaveTable } from './save-table.tsx';
import { StateHead } from './state-head.tsx';
import { viewTexts } from './texts.ts';

/** Who was bound to whom: each cell a number that opens its list. */
export function PairTable({
  from,
  matrix,
  asked,
}: {
  from: CasusRecord;
  matrix: PairMatrix;
  asked: MatrixAsked;
}) {
  const { lang, counted } = asked;
  const t = viewTexts(lang);
  const m = obligationTexts(lang);
  const first = `${matrix.rows[0]} ${matrix.columns.find((id) => id !== matrix.rows[0])}`;
  const keys = useGridKeys(first, (key) => {
    const [row = '', column = ''] = key.split(' ');
    return row !== column && matrix.rows.includes(row) && matrix.columns.includes(column);
  });
  const pair = chosen.value.join();
  const names = namesIn(from, lang);
  return (
    <section class="matrix" aria-labelledby="pairs-title">
      <h2 id="pairs-title">{m.pairs(dayWords(asked.day, lang))}</h2>
      <p class="small">
        {m.counted[counted]}. {t.choose} <span class="no-print">{t.keys}</span>
      </p>
      {/* The table scrolls within itself where it is wide. */}
      <div class="scroll">
        <table class="pairs" {...keys.table}>
          <thead>
            <tr>
              <td />
              {matrix.columns.map((id) => (
                <StateHead key={id} id={id} name={names.actor(id)} from={from} />
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map((row, i) => (
              <tr key={row}>
                <th scope="row">{names.actor(row)}</th>
                {matrix.columns.map((column, j) => {
                  const cell = matrix.cells[i]?.[j];
                  if (!cell) return <td key={column} class="self" />;
                  const key = `${row} ${column}`;
                  const on = pair === `${row},${column}` || pair === `${column},${row}`;
                  const { sure, open } = cell;
                  const share = matrix.most === 0 ? 0 : sure / matrix.most;
                  return (
                    <td key={column}>
                      <button
                        type="button"
                        data-cell={key}
                        tabIndex={keys.tabbed === key ? 0 : -1}
                        class={`pair ${on ? 'on' : ''}`}
                        style={{ '--share': `${Math.round(share * 100)}%` }}
                        aria-pressed={on}
                        aria-label={t.cell(
                          names.actor(row),
                          names.actor(column),
                          m.count(sure, open),
                        )}
                        onClick={() => setOwn({ pair: on ? undefined : `${row},${column}` })}
                      >
                        <b>{sure}</b>
                        {open > 0 && <small>+{open}?</small>}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <SaveTable table={() => pairTable(from, matrix, asked)} name="pairs" lang={lang} />
    </section>
  );
}
