import type { Day } from '../../base/day.ts';
import { isBinding } from '../../record/membership.ts';
import { type CasusRecord, list } from '../../record/record.ts';
import type { Lang } from '../lang.ts';
import { namesIn } from '../names.ts';
import { statesOf } from '../time-lanes/filter.ts';
import { obligationIndex } from './index-of.ts';
import { type Counted, countOf, dayView, type Pair, type PairFilter, pairOn } from './pairs.ts';
import { type Standing, standingOn } from './standing.ts';

export type Scope = 'region' | 'all';
export type Order = 'name' | 'count';

export interface MatrixAsked {
  readonly lang: Lang;
  readonly day: Day;
  readonly scope: Scope;
  readonly counted: Counted;
  readonly order: Order;
  readonly filter: PairFilter;
}

/** States by states: what bound each two on a day. */
export interface PairMatrix {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Row by row; nothing where a state meets itself. */
  readonly cells: readonly (readonly (PairCell | undefined)[])[];
  /** The largest sure count, so that cells can be held against it. */
  readonly most: number;
}

export interface PairCell {
  readonly pair: Pair;
  readonly sure: number;
  readonly open: number;
}

const collators = new Map<Lang, Intl.Collator>();

/** Names in the order of a language. A collator is slow to make, and a dragged day sorts every frame. */
function collatorIn(lang: Lang): (a: string, b: string) => number {
  const known = collators.get(lang) ?? new Intl.Collator(lang);
  collators.set(lang, known);
  return known.compare;
}

/** Rows are the states of the region; columns these too, or every state of the record. */
export function pairMatrix(record: CasusRecord, asked: MatrixAsked): PairMatrix {
  const view = dayView(record, asked.day);
  const names = namesIn(record, asked.lang);
  const byName = (a: string, b: string) => names.actor(a).localeCompare(names.actor(b), asked.lang);
  const near = statesOf(record).sort(byName);
  const far = list(record, 'state')
    .map(({ id }) => id as string)
    .filter((id) => !near.includes(id))
    .sort(byName);
  const columns = asked.scope === 'region' ? near : [...near, ...far];
  const cellOf = (a: string, b: string): PairCell | undefined => {
    if (a === b) return undefined;
    const pair = pairOn(view, a, b, asked.filter);
    return { pair, ...countOf(pair, asked.counted) };
  };
  const rows = near.map((a) => ({ id: a, cells: columns.map((b) => cellOf(a, b)) }));
  const total = (cells: readonly (PairCell | undefined)[]): number =>
    cells.reduce((sum, cell) => sum + (cell ? cell.sure + cell.open / 1000 : 0), 0);
  const at = columns.map((_, i) => i);
  if (asked.order === 'count') {
    rows.sort((a, b) => total(b.cells) - total(a.cells));
    const columnTotal = (i: number) => total(rows.map(({ cells }) => cells[i]));
    at.sort((a, b) => columnTotal(b) - columnTotal(a));
  }
  const cells = rows.map((row) => at.map((i) => row.cells[i]));
  return {
    rows: rows.map(({ id }) => id),
    columns: at.flatMap((i) => columns[i] ?? []),
    cells,
    most: Math.max(0, ...cells.flat().map((cell) => cell?.sure ?? 0)),
  };
}

/** Organizations and instruments by states: how each state stood to each on a day. */
export interface StandingMatrix {
  readonly columns: readonly string[];
  readonly groups: readonly {
    readonly kind: 'organization' | 'instrument';
    readonly rows: readonly StandingRow[];
  }[];
}

export interface StandingRow {
  readonly compact: string;
  readonly cells: readonly Standing[];
  /** Columns for which it binds surely. */
  readonly sure: number;
}

/** Left out is what no state of the columns surely or possibly had to do with on that day. */
export function standingMatrix(
  record: CasusRecord,
  asked: MatrixAsked,
  columns: readonly string[],
): StandingMatrix {
  const { day, filter, lang, order } = asked;
  const names = namesIn(record, lang);
  const compare = collatorIn(lang);
  const rowsOf = (ids: readonly string[]): StandingRow[] => {
    const rows = ids.map((compact): StandingRow => {
      const cells = columns.map((state) => standingOn(record, compact, state, day));
      const sure = cells.filter((cell) => cell.binding && cell.truth === 'yes').length;
      return { compact, cells, sure };
    });
    return rows
      .filter(({ cells }) => cells.some(({ spells }) => spells.length > 0))
      .sort(
        (a, b) =>
          (order === 'count' ? b.sure - a.sure : 0) ||
          compare(names.compact(a.compact), names.compact(b.compact)),
      );
  };
  const organizations = list(record, 'organization')
    .map(({ id }) => id as string)
    .filter((id) => filter.organization === undefined || filter.organization === id);
  const instruments = list(record, 'instrument').filter(
    ({ of, fields }) =>
      (filter.organization === undefined || of === filter.organization) &&
      (filter.field === undefined || (fields as readonly string[]).includes(filter.field)),
  );
  return {
    columns,
    groups: [
      { kind: 'organization', rows: rowsOf(organizations) },
      { kind: 'instrument', rows: rowsOf(instruments.map(({ id }) => id)) },
    ],
  };
}

/** The organizations that ever bound one of these states: what the graph may draw. */
export function organizationsOf(record: CasusRecord, states: readonly string[]): string[] {
  const { spells } = obligationIndex(record);
  return list(record, 'organization')
    .map(({ id }) => id as string)
    .filter((id) =>
      states.some((state) =>
        (spells.get(id)?.get(state) ?? []).some(({ spell }) => isBinding(spell)),
      ),
    );
}
