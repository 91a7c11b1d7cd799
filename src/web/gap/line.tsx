import type { GapRow } from '../../law/gap.ts';
import type { GapCell } from '../../view/gap/cell.ts';
import { type GapLine, keyOf, type Named } from '../../view/gap/matrix.ts';
import type { Box, PlacedLine, Words } from '../../view/gap/placed.ts';
import { cellWords } from '../../view/gap/table.ts';
import { gapTexts } from '../../view/gap/texts.ts';
import { setOwn } from '../own.ts';
import { lang as language, linkTo, query } from '../state.ts';
import { AnswerSign, AskedSign, OwedSign } from './signs.tsx';
import { TextLines } from './text-lines.tsx';

/** One incident: its name leads to the dossier, each cell opens the words behind it. */
export function Line({
  line,
  placed,
  number,
  organizations,
  width,
  tabbed,
  chosen,
}: {
  line: GapLine;
  placed: PlacedLine;
  number: number;
  organizations: readonly Named[];
  width: number;
  /** The column that the Tab key leads to, where it leads here. */
  tabbed: number | undefined;
  /** The organization of the cell that is open. */
  chosen: number;
}) {
  const t = gapTexts(language.value);
  const { name, note, cells, head, outside, bottom } = placed;
  const { known } = query.value.own ?? {};
  return (
    <g class="line">
      <a
        href={dossierLink(line.id, known)}
        data-place={`${number},0`}
        tabindex={tabbed === 0 ? 0 : -1}
        aria-label={line.name}
      >
        <rect class="name-box" {...name.box} />
        <TextLines words={name} look="name" />
      </a>
      {note && <TextLines words={note} look="note" />}
      {organizations.map((one, i) => {
        const [cell, box] = [line.cells[i], cells[i]];
        if (!box) return null;
        if (!cell) {
          return (
            <path key={one.id} class="outside" d={diagonal(box)}>
              <title>{`${one.name}: ${t.outside}`}</title>
            </path>
          );
        }
        return (
          <CellSigns
            key={one.id}
            cell={cell}
            box={box}
            head={head[i]}
            organization={one.name}
            incident={line.name}
            place={`${number},${i + 1}`}
            tabbed={tabbed === i + 1}
            on={chosen === i}
          />
        );
      })}
      {outside && <TextLines words={outside} look="note" />}
      {outside !== undefined && <line class="rule" x2={width} y1={bottom} y2={bottom} />}
    </g>
  );
}

/** The dossier of an incident, on the day as known that is taken here. */
export function dossierLink(incident: string, known: string | undefined): string {
  return linkTo({ view: 'incident', id: incident, query: { own: known ? { known } : undefined } });
}

function CellSigns({
  cell,
  box,
  head,
  organization,
  incident,
  place,
  tabbed,
  on,
}: {
  cell: GapCell;
  box: Box;
  head: Words | undefined;
  organization: string;
  incident: string;
  place: string;
  tabbed: boolean;
  on: boolean;
}) {
  const { row, owed, everywhere, asked, answer, unanswered } = cell;
  const key = keyOf(row.incident, row.organization);
  const toggle = () => setOwn({ cell: on ? undefined : key });
  const label = `${organization}, ${incident}: ${cellWords(cell, language.value)}`;
  const look = ['cell', unanswered && 'unanswered', !everywhere && 'some', on && 'on'];
  const middle = box.y + box.height - (head ? 18 : box.height / 2);
  return (
    <g
      class="cell-button"
      role="button"
      tabindex={tabbed ? 0 : -1}
      aria-expanded={on}
      aria-label={label}
      data-place={place}
      data-cell={key}
      data-fact={factsOf(row).join(',')}
      data-owed={owed}
      data-sure={everywhere}
      data-asked={asked}
      data-answer={answer.kind === 'act' ? (answer.grade ?? 'ungraded') : answer.kind}
      onClick={toggle}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        toggle();
      }}
    >
      <title>{label}</title>
      <rect class={look.filter(Boolean).join(' ')} {...box} />
      {head && <TextLines words={head} look="head" />}
      <g transform={`translate(${box.x + 6} ${middle - 7})`}>
        <OwedSign outcome={owed} some={!everywhere} />
      </g>
      <g transform={`translate(${box.x + 24} ${middle - 7})`}>
        <AskedSign asked={asked} />
      </g>
      <g transform={`translate(${box.x + 42} ${middle - 5})`}>
        <AnswerSign answer={answer} width={box.width - 48} />
      </g>
    </g>
  );
}

/** What a cell stands on: the clauses, what was asked and done, the silences. */
function factsOf({ answers, requests, laterRequests, responses, silences }: GapRow): string[] {
  const clauses = answers.map(({ clause }) => clause as string);
  return [...new Set([...clauses, ...requests, ...laterRequests, ...responses, ...silences])];
}

function diagonal({ x, y, width, height }: Box): string {
  return `M${x + 6} ${y + height - 5}L${x + width - 6} ${y + 5}`;
}
