import { describe, expect, test } from 'vitest';
import { dayOf, formatDay, parseDay } from '../../../src/base/day.ts';
import { belongsTo, get } from '../../../src/record/record.ts';
import { findThing } from '../../../src/view/card/card.ts';
import { csvOf } from '../../../src/view/table.ts';
import { laneFilter, statesOf } from '../../../src/view/time-lanes/filter.ts';
import { type Lane, marksOf } from '../../../src/view/time-lanes/lane.ts';
import { lanesOf } from '../../../src/view/time-lanes/lanes.ts';
import { lanesTable } from '../../../src/view/time-lanes/lanes-table.ts';
import { periodCodes, periodsOf } from '../../../src/view/time-lanes/periods.ts';
import { region } from '../../region.ts';

const record = region();
const lanes = (conditions: string[] = [], by: 'organization' | 'state' = 'organization') =>
  lanesOf(record, { lang: 'en', by, filter: laneFilter(record, conditions) });
const laneOf = (all: readonly Lane[], id: string): Lane => {
  const found = all.flatMap((lane) => [lane, ...lane.lanes]).find((lane) => lane.id === id);
  if (!found) throw new Error(`no lane ${id}`);
  return found;
};

describe('a folded lane says who belonged when', () => {
  test.each([
    // The rival years in which Uzbekistan came back, and those in which it left, are open.
    ['csto', '2004-01-01', 'KG KZ TJ'],
    ['csto', '2005-12-01', 'KG KZ TJ UZ?'],
    ['csto', '2010-01-01', 'KG KZ TJ UZ'],
    ['csto', '2012-09-01', 'KG KZ TJ UZ?'],
    ['csto', '2013-01-01', 'KG KZ TJ'],
    ['eaeu', '2015-08-08', 'KG? KZ'],
    ['sco', '2022-09-16', 'KG KZ TJ UZ'],
  ])('%s on %s: %s', (organization, on, codes) => {
    const periods = periodsOf(marksOf(laneOf(lanes(), `membership/${organization}`)));
    const day = parseDay(on) ?? 0;
    const period = periods.find(({ from, to }) => from <= day && day < to);
    expect(period && periodCodes(period)).toBe(codes);
  });

  test('periods follow one another without a gap that is not one', () => {
    for (const lane of laneOf(lanes(), 'membership').lanes) {
      const periods = periodsOf(marksOf(lane));
      for (const [i, { from }] of periods.entries()) {
        expect(from).toBeGreaterThanOrEqual(periods[i - 1]?.to ?? Number.NEGATIVE_INFINITY);
      }
    }
  });
});

describe('the lanes', () => {
  test('are those of the issue, each with something in it', () => {
    expect(lanes().map(({ id }) => id)).toEqual([
      'incident',
      'response',
      'meeting',
      'membership',
      'commitment',
    ]);
  });

  test('every mark opens a thing of the record, and stands in the table', () => {
    const marks = lanes().flatMap(marksOf);
    expect(marks.length).toBeGreaterThan(300);
    for (const { id } of marks) expect(findThing(record, id)?.thing.id).toBe(id);
    const table = lanesTable(lanes(), 'en');
    const listed = table.rows.map(([cell]) => cell?.ids?.[0]);
    expect(listed).toEqual(marks.map(({ id }) => id));
    expect(csvOf(table).split('\r\n')).toHaveLength(marks.length + 2);
  });

  test('both languages show the same marks', () => {
    const [en, ru] = (['en', 'ru'] as const).map((lang) =>
      lanesOf(record, { lang, by: 'organization', filter: laneFilter(record, []) })
        .flatMap(marksOf)
        .map(({ id }) => id)
        .sort(),
    );
    expect(ru).toEqual(en);
  });

  test('an actor keeps only what concerns it', () => {
    const shown = lanes(['actor=TJ']);
    const incidents = laneOf(shown, 'incident').marks.map(({ id }) => get(record, 'incident', id));
    expect(incidents.length).toBeGreaterThan(5);
    for (const { sides } of incidents) expect(sides).toContain('tj');
    for (const { id } of marksOf(laneOf(shown, 'membership'))) {
      expect(get(record, 'membership', id).member).toBe('tj');
    }
    const acts = marksOf(laneOf(shown, 'response')).filter(({ kind }) => kind === 'response');
    for (const { id } of acts) {
      expect(belongsTo(record, get(record, 'response', id).actor, 'tj')).toBe(true);
    }
  });

  test('an organization keeps its members, acts and instruments, and all incidents', () => {
    const shown = lanes(['organization=csto']);
    expect(laneOf(shown, 'membership').lanes.map(({ id }) => id)).toEqual(['membership/csto']);
    expect(laneOf(shown, 'commitment').lanes.map(({ id }) => id)).toEqual(['commitment/csto']);
    expect(laneOf(shown, 'incident').marks).toHaveLength(laneOf(lanes(), 'incident').marks.length);
  });

  test('what is no condition narrows nothing', () => {
    expect(laneFilter(record, ['actor=atlantis', 'colour=red', ''])).toEqual({
      actor: undefined,
      organization: undefined,
    });
  });

  test('memberships by state are the same spells', () => {
    const ids = (by: 'organization' | 'state') =>
      marksOf(laneOf(lanes([], by), 'membership'))
        .map(({ id }) => id)
        .sort();
    expect(ids('state')).toEqual(ids('organization'));
    const whole = laneOf(lanes([], 'state'), 'membership').lanes.map(({ id }) => id);
    expect(whole.sort()).toEqual(
      statesOf(record)
        .map((id) => `membership/${id}`)
        .sort(),
    );
  });

  test('an instrument of which only the signature is dated is sure on no day', () => {
    const { extent, from } = laneOf(lanes(), 'commitment/ca-friendship-1997').marks.find(
      ({ kind }) => kind === 'instrument',
    ) ?? { extent: undefined, from: '' };
    expect(extent?.sure).toBeUndefined();
    expect(from).toContain('1997-01-10');
  });

  test('a protocol in force is no rival of the charter in force', () => {
    const charter = marksOf(laneOf(lanes(), 'commitment/csto')).find(
      ({ id }) => id === 'csto-charter',
    );
    expect(charter?.extent.sure?.[0]).toBe(dayOf(2003, 9, 18));
    expect(charter?.extent.ticks.map(formatDay)).toEqual([
      '2003-09-18',
      '2012-12-19',
      '2021-01-19',
    ]);
  });
});
