import type { CasusRecord } from '../../record/record.ts';
import { dayWords } from '../day-words.ts';
import { messagesIn } from '../messages/index.ts';
import { namesIn } from '../names.ts';
import type { Cell, Table } from '../table.ts';
import type { Graph } from './graph.ts';
import type { MatrixAsked, PairMatrix, StandingMatrix } from './matrices.ts';
import type { Standing } from './standing.ts';
import { obligationTexts } from './texts.ts';

/** The matrix of pairs, each cell with what it counts. */
export function pairTable(record: CasusRecord, matrix: PairMatrix, asked: MatrixAsked): Table {
  const t = obligationTexts(asked.lang);
  const names = namesIn(record, asked.lang);
  const counted = t.counted[asked.counted];
  return {
    caption: `${t.pairs(dayWords(asked.day, asked.lang))}: ${counted}`,
    columns: [t.state, ...matrix.columns.map(names.actor)],
    rows: matrix.rows.map((state, i): Cell[] => [
      { text: names.actor(state), ids: [state] },
      ...(matrix.cells[i] ?? []).map((cell): Cell => {
        if (!cell) return { text: '' };
        const ids = cell.pair.bonds
          .filter(({ kind }) => `${kind}s` === asked.counted)
          .map(({ id }) => id);
        return { text: t.count(cell.sure, cell.open), ids };
      }),
    ]),
  };
}

/** The matrix of standings in words. */
export function standingTable(
  record: CasusRecord,
  { columns, groups }: StandingMatrix,
  { lang, day }: MatrixAsked,
): Table {
  const t = obligationTexts(lang);
  const names = namesIn(record, lang);
  return {
    caption: t.standings(dayWords(day, lang)),
    columns: [`${t.organization}, ${t.instrument}`, ...columns.map(names.actor)],
    rows: groups.flatMap(({ rows }) =>
      rows.map(({ compact, cells }): Cell[] => [
        { text: names.compact(compact), ids: [compact] },
        ...cells.map((cell): Cell => ({ text: standingText(cell, lang), ids: cell.spells })),
      ]),
    ),
  };
}

/** The lines of the graph. */
export function graphTable(
  record: CasusRecord,
  { edges }: Graph,
  { lang, day }: Pick<MatrixAsked, 'lang' | 'day'>,
): Table {
  const t = obligationTexts(lang);
  const names = namesIn(record, lang);
  return {
    caption: t.graph(dayWords(day, lang)),
    columns: [t.state, t.organization, t.standing],
    rows: edges.map(({ state, organization, standing }): Cell[] => [
      { text: names.actor(state), ids: [state] },
      { text: names.compact(organization), ids: [organization] },
      { text: standingText(standing, lang), ids: standing.spells },
    ]),
  };
}

/** `member`, `observer`, `member? sources give different dates`, `no`. */
export function standingText(
  { status, truth, doubt }: Standing,
  lang: MatrixAsked['lang'],
): string {
  const t = obligationTexts(lang);
  if (truth === 'no') return t.not;
  const what = status ? messagesIn(lang).status[status] : t.open;
  if (truth === 'yes' || doubt === undefined) return what;
  return status ? t.doubtful(what, t.doubt[doubt]) : `${what}: ${t.doubt[doubt]}`;
}
