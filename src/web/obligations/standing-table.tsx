import type { CasusRecord } from '../../record/record.ts';
import { dayWords } from '../../view/day-words.ts';
import { namesIn } from '../../view/names.ts';
import type { MatrixAsked, StandingMatrix } from '../../view/obligations/matrices.ts';
import { standingTable } from '../../view/obligations/tables.ts';
import { obligationTexts } from '../../view/obligations/texts.ts';
import { go, query } from '../state.ts';
import { useGridKeys } from './grid-keys.ts';
import { SaveTable } from './save-table.tsx';
import { headKey, StandingLine } from './standing-line.tsx';
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
  const has = (key: string): boolean =>
    rows.some(({ compact, cells }) => {
      if (key === headKey(compact)) return true;
      const column = matrix.columns.findIndex((id) => key === `${compact} ${id}`);
      return (cells[column]?.spells.length ?? 0) > 0;
    });
  const keys = useGridKeys(headKey(rows[0]?.compact ?? ''), has);
  // One handler for all: hundreds of cells follow the day.
  const open = (event: MouseEvent) => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-fact]');
    if (!cell) return;
    const key = cell.dataset.fact ?? '';
    const shown = query.peek().open?.join(',') === key;
    go({ query: { open: shown ? undefined : key.split(',') } });
  };
  const heads: readonly string[] = [t.organizations, t.instruments];
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
                    {group.rows.map((row) => (
                      <StandingLine
                        key={row.compact}
                        row={row}
                        columns={matrix.columns}
                        names={names}
                        lang={lang}
                        tabbed={keys.tabbed}
                      />
                    ))}
                  </tbody>
                ),
            )}
          </table>
        </div>
      )}
      <SaveTable table={() => standingTable(from, matrix, asked)} name="memberships" lang={lang} />
    </section>
  );
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
