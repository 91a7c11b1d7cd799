import { KIND_NAMES, type Kind } from '../../record/kinds.ts';
import type { CasusRecord } from '../../record/record.ts';
import { contextOf } from '../dossier/context.ts';
import { foldLetters } from '../find/fold-letters.ts';
import type { Lang } from '../lang.ts';
import { query, type Term } from '../query/query.ts';
import type { Table } from '../table.ts';
import { titleOf } from '../title.ts';
import { BUILDER, type Column, column, type DataCell } from './cells.ts';
import { COLUMNS } from './columns.ts';
import { STANDING } from './standing-columns.ts';

/** Every kind that has a table. */
export const TABLES = KIND_NAMES.filter((kind): kind is keyof typeof COLUMNS => kind !== 'region');
export type TableKind = (typeof TABLES)[number];

/** One thing of the record as a row. */
export interface DataRow {
  readonly id: string;
  readonly thing: object;
  /** `open` where the record does not settle whether it fits what was asked. */
  readonly fits: 'yes' | 'open';
  readonly cells: readonly DataCell[];
}

/** The columns of a table: what the thing is called, what is said of it, what it stands on, its id. */
export function columnsOf(kind: TableKind): readonly Column[] {
  const title = BUILDER.said<object>('title', TITLE, (thing, { record, lang }) =>
    titleOf(record, kind, thing, lang),
  );
  const id = column<{ id: string }>('id', ['id', 'id'], (thing) => ({
    text: thing.id,
    value: thing.id,
    sort: thing.id,
  }));
  return [title, ...COLUMNS[kind], ...(CITING.has(kind) ? STANDING : []), id];
}

const TITLE = ['name', 'название'] as const;

/** Kinds whose things cite: sources themselves do not, nor do what is made up to work with them. */
const CITING: ReadonlySet<Kind> = new Set(
  TABLES.filter(
    (kind) =>
      !['source', 'account', 'act', 'duty', 'atom', 'measure', 'computation'].includes(kind),
  ),
);

export interface Asked {
  readonly terms: readonly Term[];
  /** Words that must stand in the row, whatever their letters. */
  readonly words?: string | undefined;
  /** The name of a column; `-name` from the end. */
  readonly sort?: string | undefined;
}

/** The things of a kind that fit, as rows; by date where no other order is asked for. */
export function dataRows(
  record: CasusRecord,
  kind: TableKind,
  { terms, words = '', sort }: Asked,
  lang: Lang,
): DataRow[] {
  const context = contextOf(record, lang);
  const columns = columnsOf(kind);
  const wanted = foldLetters(words).split(/\s+/).filter(Boolean);
  const rows = query(record, kind, terms, undefined).map(({ thing, fits }) => ({
    id: (thing as { id: string }).id,
    thing: thing as object,
    fits,
    cells: columns.map(({ cell }) => cell(thing as never, context)),
  }));
  const shown = wanted.length === 0 ? rows : rows.filter(({ cells }) => holds(cells, wanted));
  const by = columns.findIndex(({ name }) => name === sort?.replace(/^-/, ''));
  if (by < 0) return shown;
  const sign = sort?.startsWith('-') ? -1 : 1;
  return shown.sort((a, b) => compare(a.cells[by], b.cells[by], sign, lang));
}

function holds(cells: readonly DataCell[], wanted: readonly string[]): boolean {
  const text = foldLetters(cells.map((cell) => `${cell.text} ${cell.value}`).join(' '));
  return wanted.every((word) => text.includes(word));
}

/** What is empty comes last, in either direction. */
function compare(a: DataCell | undefined, b: DataCell | undefined, sign: 1 | -1, lang: Lang) {
  const [x, y] = [a?.sort ?? '', b?.sort ?? ''];
  if (x === '' || y === '') return Number(x === '') - Number(y === '');
  if (typeof x === 'number' && typeof y === 'number') return sign * (x - y);
  return sign * String(x).localeCompare(String(y), lang);
}

/** Rows as they are written to a file: codes, ids and EDTF dates under the names of the codebook. */
export function fileTable(kind: TableKind, rows: readonly DataRow[], edition: string): Table {
  return {
    caption: `${kind}, edition ${edition}`,
    columns: columnsOf(kind).map(({ name }) => name),
    rows: rows.map(({ id, cells }) =>
      cells.map(({ text, value }, i) => ({ text, value, ...(i === 0 && { ids: [id] }) })),
    ),
  };
}
