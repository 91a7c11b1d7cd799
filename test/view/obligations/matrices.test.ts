import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '../../../src/base/day.ts';
import { exactDay } from '../../../src/base/fuzzy-day.ts';
import { get } from '../../../src/record/record.ts';
import { findThing } from '../../../src/view/card/card.ts';
import { sharedOn } from '../../../src/view/members.ts';
import { fieldsOf, kindsOf, pairFilter } from '../../../src/view/obligations/filter.ts';
import {
  type MatrixAsked,
  pairMatrix,
  standingMatrix,
} from '../../../src/view/obligations/matrices.ts';
import { countOf, dayView, pairOn } from '../../../src/view/obligations/pairs.ts';
import { pairTable, standingTable } from '../../../src/view/obligations/tables.ts';
import { obligationTexts } from '../../../src/view/obligations/texts.ts';
import { csvOf } from '../../../src/view/table.ts';
import { region } from '../../region.ts';

const record = region();
const on = (text: string): number => parseDay(text) ?? Number.NaN;
const all = pairFilter(record, []);
const asked = (over: Partial<MatrixAsked> = {}): MatrixAsked => ({
  lang: 'en',
  day: on('2022-09-16'),
  scope: 'region',
  counted: 'clauses',
  order: 'name',
  filter: all,
  ...over,
});
const idsOf = (a: string, b: string, day: string, conditions: string[] = []) =>
  pairOn(dayView(record, on(day)), a, b, pairFilter(record, conditions)).bonds;

describe('what bound two states', () => {
  test.each([
    // The treaty of 1992 bound Kyrgyzstan and Tajikistan in 2022; Uzbekistan had left it.
    ['kg', 'tj', '2022-09-16', 'cst.4@2012', 'yes'],
    ['kg', 'uz', '2022-09-16', 'cst.4@2012', undefined],
    // On the days on which sources place its leaving it is open.
    ['kg', 'uz', '2012-12-19', 'cst.4@2012', 'open'],
    ['kg', 'tj', '2012-12-18', 'cst.4@2012', undefined],
    ['kg', 'tj', '2012-12-18', 'cst.4@1994', 'yes'],
    ['kg', 'tj', '2022-09-16', 'un.2.4@1945', 'yes'],
    ['kg', 'tm', '2022-09-16', 'sco-ltgn.2@2012', 'open'],
    ['kg', 'uz', '2022-09-16', 'cholpon-ata.2@2022', 'open'],
    ['kg', 'tj', '2022-09-16', 'canwfz', 'yes'],
  ])('%s and %s on %s: %s is %s', (a, b, day, id, truth) => {
    expect(idsOf(a, b, day).find((bond) => bond.id === id)?.truth).toBe(truth);
  });

  test('says for whom it is open', () => {
    const bond = idsOf('kg', 'uz', '2012-12-19').find(({ id }) => id === 'cst.4@2012');
    expect(bond?.openFor).toEqual(['uz']);
  });

  test.each(['1994-06-01', '2005-12-01', '2012-09-01', '2022-09-16'])(
    'the organizations of both are those of the command shared, %s',
    (text) => {
      const day = on(text);
      for (const [a, b] of [
        ['kg', 'tj'],
        ['kg', 'uz'],
        ['kz', 'ru'],
        ['tm', 'am'],
      ] as const) {
        const shared = sharedOn(record, a, b, exactDay(day, formatDay(day)));
        const bonds = pairOn(dayView(record, day), a, b, all).bonds;
        const those = (truth: string) =>
          bonds
            .filter((bond) => bond.kind === 'organization' && bond.truth === truth)
            .map(({ id }) => id);
        expect(those('yes')).toEqual(shared.organizations);
        expect(those('open')).toEqual(shared.uncertain);
      }
    },
  );

  test('a pair is the same from either side', () => {
    const matrix = pairMatrix(record, asked());
    for (const [i, a] of matrix.rows.entries()) {
      for (const [j, b] of matrix.columns.entries()) {
        const [cell, mirrored] = [
          matrix.cells[i]?.[j],
          matrix.cells[matrix.rows.indexOf(b)]?.[matrix.columns.indexOf(a)],
        ];
        expect([cell?.sure, cell?.open]).toEqual([mirrored?.sure, mirrored?.open]);
        expect(cell === undefined).toBe(a === b);
      }
    }
  });

  test('every kind and every field narrows; the kinds together are all clauses', () => {
    const whole = countOf(pairOn(dayView(record, on('2022-09-16')), 'kg', 'tj', all), 'clauses');
    const kinds = kindsOf(record).map((kind) =>
      countOf(pairOn(dayView(record, on('2022-09-16')), 'kg', 'tj', { ...all, kind }), 'clauses'),
    );
    expect(kinds.reduce((sum, { sure }) => sum + sure, 0)).toBe(whole.sure);
    expect(kinds.reduce((sum, { open }) => sum + open, 0)).toBe(whole.open);
    for (const field of fieldsOf(record)) {
      for (const { instrument } of idsOf('kg', 'tj', '2022-09-16', [`field=${field}`])) {
        expect(get(record, 'instrument', instrument ?? '').fields).toContain(field);
      }
    }
  });

  test('every field has its name in both languages', () => {
    for (const field of fieldsOf(record)) {
      expect(obligationTexts('en').fields[field]).toBeTruthy();
      expect(obligationTexts('ru').fields[field]).toBeTruthy();
    }
  });
});

describe('the matrices', () => {
  test('all states or those of the region; by number the fullest row comes first', () => {
    expect(pairMatrix(record, asked()).columns).toHaveLength(5);
    expect(pairMatrix(record, asked({ scope: 'all' })).columns).toHaveLength(28);
    const { rows, cells } = pairMatrix(record, asked({ order: 'count', scope: 'all' }));
    const totals = rows.map((_, i) =>
      (cells[i] ?? []).reduce((sum, cell) => sum + (cell?.sure ?? 0), 0),
    );
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
  });

  test('tables say what cells say, and each cell opens things of the record', () => {
    const matrix = pairMatrix(record, asked());
    const table = pairTable(record, matrix, asked());
    expect(table.caption).toBe(
      'Who was bound to whom on 16 September 2022: clauses in force between both',
    );
    expect(table.columns.slice(1)).toEqual([
      'Kazakhstan',
      'Kyrgyzstan',
      'Tajikistan',
      'Turkmenistan',
      'Uzbekistan',
    ]);
    const standings = standingTable(
      record,
      standingMatrix(record, asked(), matrix.columns),
      asked(),
    );
    for (const cell of [...table.rows, ...standings.rows].flat()) {
      for (const id of cell.ids ?? []) expect(findThing(record, id)).toBeDefined();
    }
    for (const one of [table, standings]) {
      expect(csvOf(one).trim().split('\r\n')).toHaveLength(one.rows.length + 1);
    }
  });

  test('rows of what nobody here had to do with are left out', () => {
    const { groups } = standingMatrix(record, asked({ day: on('1993-01-01') }), ['kg', 'tj']);
    const shown = groups.flatMap(({ rows }) => rows.map(({ compact }) => compact));
    expect(shown).toContain('osce');
    expect(shown).not.toContain('csto');
  });

  test('what is no condition narrows nothing', () => {
    expect(pairFilter(record, ['kind=duties', 'field=', 'organization=x', 'y'])).toEqual({
      kind: undefined,
      field: undefined,
      organization: undefined,
    });
  });
});
