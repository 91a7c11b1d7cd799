import { describe, expect, test } from 'vitest';
import { packThing } from '../../src/record/edition.ts';
import { list } from '../../src/record/record.ts';
import { conditionWords } from '../../src/view/data/condition-words.ts';
import {
  conditionsOf,
  nearValue,
  readConditions,
  valuesOf,
} from '../../src/view/data/conditions.ts';
import {
  columnsOf,
  dataRows,
  fileTable,
  TABLES,
  type TableKind,
} from '../../src/view/data/rows.ts';
import { FILTERS } from '../../src/view/query/filters.ts';
import { csvOf } from '../../src/view/table.ts';
import { region } from '../region.ts';

const record = region();

function rowsOf(kind: TableKind, typed: readonly string[] = [], sort?: string, words?: string) {
  const { terms } = readConditions(record, kind, typed);
  return dataRows(record, kind, { terms, sort, words }, 'en');
}

describe('every kind has a table', () => {
  test.each(TABLES.map((kind) => [kind]))(
    '%s: a row for each thing, a cell for each column',
    (kind) => {
      for (const lang of ['en', 'ru'] as const) {
        const rows = dataRows(record, kind, { terms: [] }, lang);
        expect(rows.map(({ id }) => id).sort()).toEqual(
          (list(record, kind) as { id: string }[]).map(({ id }) => id).sort(),
        );
        const columns = columnsOf(kind);
        expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
        for (const { cells, id } of rows) {
          expect(cells, id).toHaveLength(columns.length);
          for (const { text, value } of cells) {
            expect(`${text}${value}`, id).not.toMatch(/(^|[,;:|] )undefined|NaN|\[object/);
          }
          expect(cells[0]?.text, id).not.toBe('');
          expect(cells.at(-1)?.value).toBe(id);
        }
      }
    },
  );

  test('heads are in Russian too', () => {
    for (const kind of TABLES)
      for (const { name, label } of columnsOf(kind))
        if (!/^(id|iso|cow|gw|wikidata)/.test(name)) expect(label.ru, name).toMatch(/[а-я]/i);
  });
});

describe('a row as the record has it', () => {
  const cellsOf = (kind: TableKind, id: string) => {
    const row = rowsOf(kind).find((one) => one.id === id);
    const names = columnsOf(kind).map(({ name }) => name);
    return Object.fromEntries(names.map((name, i) => [name, row?.cells[i]]));
  };

  test('a figure: who, as of when, how many, on what it stands', () => {
    const figure = cellsOf('claim', 'kg-tj-2022-09.s3-kg-dead-59');
    expect(figure.min).toMatchObject({ text: '59', value: 59 });
    expect(figure.max?.text).toBe('');
    expect(figure.asOf?.value).toBe('[2022-09-18..2022-09-30]');
    expect(figure.incident?.value).toBe('kg-tj-2022-09');
    expect(figure.sources?.value).toBe('diplomat-2022');
  });

  test('rival dates stand side by side', () => {
    const spell = cellsOf('membership', 'ots-uz');
    expect(String(spell.from?.value).split(' | ').length).toBeGreaterThan(1);
    expect(spell.from?.text).toContain(' or ');
    expect(spell.member?.value).toBe('uz');
  });
});

describe('conditions are those of casus list', () => {
  test.each([
    ['claim', ['incident=kg-tj-2022-09', 'figure=dead', 'side=kg'], 'kg-tj-2022-09.s3-kg-dead-59'],
    ['instrument', ['party=kg', 'party=tj'], 'cst'],
    ['membership', ['member=uz', 'of=ots'], 'ots-uz'],
    ['source', ['word=regionalism'], 'mayer-2020'],
  ] as const)('%s %j', (kind, typed, id) => {
    const rows = rowsOf(kind, typed);
    expect(rows.map((row) => row.id)).toContain(id);
    expect(rows.length).toBeLessThan(list(record, kind).length);
  });

  test.each([
    ['claim', 'figures=dead', 'figure=dead'],
    ['claim', 'figure', 'figure='],
    ['claim', 'incidnt!=a', 'incident!=a'],
    ['claim', 'zzzzzzzz=1', undefined],
    ['claim', '', undefined],
    ['state', 'figure=dead', undefined],
  ] as const)('%s %s: did you mean %s', (kind, typed, near) => {
    expect(readConditions(record, kind, [typed])).toEqual({ terms: [], faults: [{ typed, near }] });
  });

  test('one that makes no sense does not hide the others', () => {
    const { terms, faults } = readConditions(record, 'claim', ['x=1', 'figure=dead']);
    expect(terms.map(({ filter }) => filter.name)).toEqual(['figure']);
    expect(faults).toHaveLength(1);
  });

  test.each([
    ['claim', 'figure=ded', 'figure=dead'],
    ['claim', 'incident=kg-tj-2022-90', 'incident=kg-tj-2022-09'],
    ['claim', 'figure=dead', undefined],
    ['claim', 'figure=qqqqqqqqqqqq', undefined],
  ] as const)('%s %s: the value that was meant is %s', (kind, typed, near) => {
    expect(nearValue(record, kind, typed)).toBe(near);
  });

  test('values that are offered are those that something fits', () => {
    expect(valuesOf(record, 'request', 'stance')).toEqual(['declined', 'made', 'withdrawn']);
    expect(valuesOf(record, 'request', 'no-such')).toEqual([]);
  });

  test('each is explained in both languages', () => {
    for (const { name } of FILTERS) {
      expect(conditionWords(name, 'en')).not.toBe(name);
      expect(conditionWords(name, 'ru'), name).not.toBe(conditionWords(name, 'en'));
    }
    expect(conditionsOf('claim').map(({ name }) => name)).toContain('figure');
  });
});

describe('order', () => {
  test.each(['min', '-min', 'asOf', '-title', 'speaker'])(
    '%s: what is empty comes last',
    (sort) => {
      const rows = rowsOf('claim', [], sort);
      const at = columnsOf('claim').findIndex(({ name }) => name === sort.replace('-', ''));
      const keys = rows.map(({ cells }) => cells[at]?.sort ?? '');
      const filled = keys.filter((key) => key !== '');
      expect(keys.slice(0, filled.length)).toEqual(filled);
      expect(filled.length).toBeGreaterThan(10);
      if (typeof filled[0] !== 'number') return;
      const sign = sort.startsWith('-') ? -1 : 1;
      expect(filled).toEqual([...filled].sort((a, b) => sign * (Number(a) - Number(b))));
    },
  );

  test('a column that is not there changes nothing', () => {
    expect(rowsOf('state', [], 'none')).toEqual(rowsOf('state'));
  });
});

test('words narrow a table, whatever their letters', () => {
  const ids = rowsOf('state', [], undefined, 'кыргыз').map(({ id }) => id);
  expect(ids).toEqual([]);
  expect(rowsOf('state', [], undefined, 'KGZ').map(({ id }) => id)).toEqual(['kg']);
});

describe('as a file', () => {
  test('codes and EDTF dates under the names of the codebook, an id for each row', () => {
    const rows = rowsOf('claim', ['incident=kg-tj-2022-09', 'figure=dead']);
    const [head = '', ...lines] = csvOf(fileTable('claim', rows, 'e'))
      .trimEnd()
      .split('\r\n');
    expect(head).toBe(
      'title,speaker,asOf,force,incident,figure,side,min,max,counts,atom,holds,supersedes,sources,confidence,id,ids',
    );
    expect(lines).toHaveLength(rows.length);
    const line = lines.find((one) => one.endsWith('kg-tj-2022-09.s3-kg-dead-59'));
    expect(line).toContain(',[2022-09-18..2022-09-30],asserts,kg-tj-2022-09,dead,kg,59,,all,');
  });

  test('JSON has the form of a packed edition', () => {
    const [first] = rowsOf('claim', ['incident=kg-tj-2022-09']);
    const packed = packThing(first?.thing) as { asOf: object };
    expect(Object.keys(packed.asOf)).toEqual(['edtf']);
  });
});
