import type { CasusRecord } from '../../record/record.ts';
import { dayWords } from '../../view/day-words.ts';
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
  const keys = useGridKeys(`${matrix.rows[0]} ${matrix.columns.find((c) => c !== matrix.rows[0])}`);
  const pair = chosen.value.join();
  const table = pairTable(from, matrix, asked);
  const names = new Map([
    ...matrix.columns.map((id, i) => [id, table.columns[i + 1] ?? id] as const),
    ...matrix.rows.map((id, i) => [id, table.rows[i]?.[0]?.text ?? id] as const),
  ]);
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
                <StateHead key={id} id={id} name={names.get(id) ?? id} from={from} />
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map((row, i) => (
              <tr key={row}>
                <th scope="row">{names.get(row)}</th>
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
                        tabIndex={keys.tabIndex(key)}
                        class={`pair ${on ? 'on' : ''}`}
                        style={{ '--share': `${Math.round(share * 100)}%` }}
                        aria-pressed={on}
                        aria-label={t.cell(
                          names.get(row) ?? row,
                          names.get(column) ?? column,
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
      <SaveTable table={table} name="pairs" lang={lang} />
    </section>
  );
}
