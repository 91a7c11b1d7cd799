import type { Kind } from '../../record/kinds.ts';
import { type CasusRecord, list } from '../../record/record.ts';
import type { Column } from '../data/cells.ts';
import { columnsOf, TABLES, type TableKind } from '../data/rows.ts';
import { contextOf } from '../dossier/context.ts';
import { KIND_WORDS } from '../kind-names.ts';
import { titleOf } from '../title.ts';
import { always, text, whole } from './fields.ts';
import type { FlatTable, Value } from './flat-table.ts';
import { recordField } from './record-fields.ts';

type Thing = { readonly id: string };

/** A table for each kind of thing that the record has, with the columns that the app shows. */
export function recordTables(record: CasusRecord): FlatTable[] {
  return TABLES.filter((kind) => record.tables[kind].size > 0).map((kind) => tableOf(record, kind));
}

function tableOf(record: CasusRecord, kind: TableKind): FlatTable {
  const [en, ru] = [contextOf(record, 'en'), contextOf(record, 'ru')];
  const things = list(record, kind) as Thing[];
  const columns = columnsOf(kind).map((column) => ({
    ...column,
    ...recordField(column, holdsSeveral(column, things)),
  }));
  const id = columns.filter(({ name }) => name === 'id');
  const others = columns.filter(({ name }) => name !== 'id');
  return {
    name: kind,
    row: { en: KIND_WORDS[kind].en[0], ru: KIND_WORDS[kind].ru[0] },
    key: ['id'],
    fields: [
      ...id.map(() => text('id', 'its id', 'id', { ...always, refers: ['thing', 'id'] })),
      ...others.flatMap(({ fields }) => fields),
    ],
    rows: things.map((thing) =>
      [...id, ...others].flatMap(({ cell, values }) =>
        values(cell(thing as never, en), cell(thing as never, ru)),
      ),
    ),
  };
}

/** Every thing of the record, whatever its kind: what an id names. */
export function thingTable(record: CasusRecord): FlatTable {
  const rows = TABLES.flatMap((kind) =>
    (list(record, kind) as Thing[]).map((thing) => [
      thing.id,
      kind,
      titleOf(record, kind, thing, 'en'),
      titleOf(record, kind, thing, 'ru'),
    ]),
  );
  return {
    name: 'thing',
    row: { en: 'a thing of the record, of any kind', ru: 'нечто в записи, любого вида' },
    key: ['id'],
    fields: [
      text('id', 'its id', 'id', always),
      text('kind', 'its kind, and the table that tells of it', 'вид, он же таблица', always),
      text('title', 'what it is called, in English', 'название по-английски', always),
      text('title_ru', 'what it is called, in Russian', 'название по-русски', always),
    ],
    rows,
  };
}

/** What columns with several ids hold, one id a row. */
export function linkTable(record: CasusRecord): FlatTable {
  const known = new Set<string>(TABLES.flatMap((kind: Kind) => [...record.tables[kind].keys()]));
  const rows = TABLES.flatMap((kind) => {
    const things = list(record, kind) as Thing[];
    return columnsOf(kind).flatMap((column): Value[][] => {
      const { name, holds } = column;
      if (holds.kind !== 'ids' || !holdsSeveral(column, things)) return [];
      return things.flatMap((thing) =>
        [holds.values(thing as never) ?? []]
          .flat()
          .map((id, i) => [thing.id, kind, name, i + 1, id, known.has(id) ? id : null]),
      );
    });
  });
  return {
    name: 'link',
    row: {
      en: 'one of several ids that a column holds',
      ru: 'один из нескольких id в столбце',
    },
    key: ['thing', 'field', 'n'],
    fields: [
      text('thing', 'whose', 'чей', { ...always, refers: ['thing', 'id'] }),
      text('kind', 'its table', 'его таблица', always),
      text('field', 'the column of its table', 'столбец его таблицы', always),
      whole('n', 'its place, from 1', 'место, с 1', always),
      text('value', 'what the column holds', 'что стоит в столбце', always),
      text('to', 'the thing of that id, where there is one', 'то, чей это id, если оно есть', {
        refers: ['thing', 'id'],
      }),
    ],
    rows,
  };
}

/** Whether a column may hold a list: of one thing it does, or none has any. */
function holdsSeveral({ holds }: Column, things: readonly Thing[]): boolean {
  if (holds.kind !== 'ids' && holds.kind !== 'code') return false;
  return things.some((thing) => Array.isArray(holds.values(thing as never)));
}
