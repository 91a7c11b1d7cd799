import { useMemo } from 'preact/hooks';
import type { Lang } from '../../view/lang.ts';
import type { Names } from '../../view/names.ts';
import type { StandingRow } from '../../view/obligations/matrices.ts';
import type { Standing } from '../../view/obligations/standing.ts';
import { standingText } from '../../view/obligations/tables.ts';

/** The key of the cell in which a row is named. */
export function headKey(compact: string): string {
  return `head ${compact}`;
}

/**
 * How each state stood to one organization or instrument. A dragged day leaves most lines as they are,
 * so a line is made anew only where a standing in it changes.
 */
export function StandingLine({
  row,
  columns,
  names,
  lang,
  tabbed,
}: {
  row: StandingRow;
  columns: readonly string[];
  names: Names;
  lang: Lang;
  tabbed: string;
}) {
  const { compact, cells } = row;
  const same = cells.map(({ status, truth, doubt, spells }) => [status, truth, doubt, ...spells]);
  const stop = tabbed === headKey(compact) || tabbed.startsWith(`${compact} `) ? tabbed : '';
  const head = headKey(compact);
  return useMemo(
    () => (
      <tr>
        <th scope="row">
          <button
            type="button"
            class="fact"
            data-cell={head}
            data-fact={compact}
            tabIndex={stop === head ? 0 : -1}
          >
            {names.compact(compact)}
          </button>
        </th>
        {cells.map((cell, i) => {
          const state = columns[i] ?? '';
          const key = `${compact} ${state}`;
          return (
            <td key={state} class={lookOf(cell)}>
              <StandingCell
                cell={cell}
                words={standingText(cell, lang)}
                cellKey={key}
                tabbed={stop === key}
                whose={`${names.compact(compact)}, ${names.actor(state)}`}
              />
            </td>
          );
        })}
      </tr>
    ),
    [compact, columns.join(), same.join(';'), lang, stop],
  );
}

function StandingCell({
  cell,
  words,
  cellKey,
  tabbed,
  whose,
}: {
  cell: Standing;
  words: string;
  cellKey: string;
  tabbed: boolean;
  whose: string;
}) {
  const sign = signOf(cell);
  if (cell.spells.length === 0) {
    return (
      <span class="sign-only" title={words}>
        <span aria-hidden="true">{sign}</span>
        <span class="sr">{words}</span>
      </span>
    );
  }
  return (
    <button
      type="button"
      class="standing"
      data-cell={cellKey}
      data-fact={cell.spells.join(',')}
      tabIndex={tabbed ? 0 : -1}
      title={words}
      aria-label={`${whose}: ${words}`}
    >
      {sign}
    </button>
  );
}

const SIGNS: Readonly<Record<NonNullable<Standing['status']>, string>> = {
  member: '●',
  party: '●',
  'participating-state': '●',
  observer: '◐',
  signatory: '◇',
  associate: '○',
  partner: '○',
};

/** Shape tells the standing, a question mark the doubt. */
function signOf({ status, truth, doubt }: Standing): string {
  if (truth === 'no') return '–';
  if (status === undefined) return '?';
  return truth === 'yes' || doubt === undefined ? SIGNS[status] : `${SIGNS[status]}?`;
}

function lookOf({ truth, doubt }: Standing): string {
  if (truth === 'no') return 'is-no';
  if (truth === 'yes') return 'is-sure';
  return doubt === 'unlisted' ? 'is-unlisted' : doubt === 'rivals' ? 'is-rival' : 'is-open';
}
