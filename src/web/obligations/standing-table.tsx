import type { CasusRecord } from '../../record/record.ts';
import { dayWords } from '../../view/day-words.ts';
import { namesIn } from '../../view/names.ts';
import type { MatrixAsked, StandingMatrix } from '../../view/obligations/matrices.ts';
import type { Standing } from '../../view/obligations/standing.ts';
import { standingTable, standingText } from '../../view/obligations/tables.ts';
import { obligationTexts } from '../../view/obligations/texts.ts';
import { go, query } from '../state.ts';
import { useGridKeys } from './grid-keys.ts';
import { SaveTable } from './save-table.tsx';
import { StateHead } from './state-head.tsx';
import { viewTexts } from './texts.ts';

/** How each state stood to each organization and instrument; what is open looks so and opens its dates. */
export function StandingTable({
  from,
  matrix,
  asked,
}: {
  from: CasusRecord;
  matrix: StandingMatrix;
  asked: MatrixAsked;
}) {
  const { lang } = asked;
  const t = viewTexts(lang);
  const names = namesIn(from, lang);
  const rows = matrix.groups.flatMap((group) => group.rows);
  const keys = useGridKeys('head 0');
  const tabbed = keys;
  // One handler for all: hundreds of cells follow the day.
  const open = (event: MouseEvent) => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-fact]');
    if (!cell) return;
    const key = cell.dataset.fact ?? '';
    const shown = query.peek().open?.join(',') === key;
    go({ query: { open: shown ? undefined : key.split(',') } });
  };
  const heads: readonly string[] = [t.organizations, t.instruments];
  let line = -1;
  return (
    <section class="matrix" aria-labelledby="standings-title">
      <h2 id="standings-title">{obligationTexts(lang).standings(dayWords(asked.day, lang))}</h2>
      <Signs lang={lang} />
      {rows.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <div class="scroll">
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the buttons within are clicked by keys */}
          <table class="standings" {...keys.table} onClick={open}>
            <thead>
              <tr>
                <td />
                {matrix.columns.map((id) => (
                  <StateHead key={id} id={id} name={names.actor(id)} from={from} />
                ))}
              </tr>
            </thead>
            {matrix.groups.map(
              (group, g) =>
                group.rows.length > 0 && (
                  <tbody key={group.kind}>
                    <tr>
                      <th scope="rowgroup" colSpan={matrix.columns.length + 1} class="group-head">
                        {heads[g]}
                      </th>
                    </tr>
                    {group.rows.map((row) => {
                      line += 1;
                      const head = `head ${line}`;
                      return (
                        <tr key={row.compact}>
                          <th scope="row">
                            <button
                              type="button"
                              class="fact"
                              data-cell={head}
                              data-fact={row.compact}
                              tabIndex={tabbed.tabIndex(head)}
                            >
                              {names.compact(row.compact)}
                            </button>
                          </th>
                          {row.cells.map((cell, i) => (
                            <td key={matrix.columns[i]} class={lookOf(cell)}>
                              <StandingCell
                                cell={cell}
                                words={standingText(cell, lang)}
                                cellKey={`${row.compact} ${matrix.columns[i]}`}
                                tabIndex={tabbed.tabIndex(`${row.compact} ${matrix.columns[i]}`)}
                                whose={`${names.compact(row.compact)}, ${names.actor(matrix.columns[i] ?? '')}`}
                              />
                            </td>
                          ))}
                        </tr>
                      );
                    })}
                  </tbody>
                ),
            )}
          </table>
        </div>
      )}
      <SaveTable table={standingTable(from, matrix, asked)} name="memberships" lang={lang} />
    </section>
  );
}

function StandingCell({
  cell,
  words,
  cellKey,
  tabIndex,
  whose,
}: {
  cell: Standing;
  words: string;
  cellKey: string;
  tabIndex: number;
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
      tabIndex={tabIndex}
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

function Signs({ lang }: { lang: MatrixAsked['lang'] }) {
  const t = viewTexts(lang);
  const signs: readonly (readonly [string, string, string])[] = [
    ['●', t.binding, ''],
    ['◐', t.observer, ''],
    ['◇', t.signatory, ''],
    ['○', t.partner, ''],
    ['●?', t.rivals, 'is-rival'],
    ['●?', t.inexact, 'is-open'],
    ['?', t.unlisted, 'is-unlisted'],
    ['–', t.no, 'is-no'],
  ];
  return (
    <ul class="signs" aria-label={t.legend}>
      {signs.map(([sign, text, look]) => (
        <li key={text}>
          <i class={look} aria-hidden="true">
            {sign}
          </i>
          {text}
        </li>
      ))}
    </ul>
  );
}
