import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/record/change.ts';
import { type CasusRecord, find, get, list } from '../../src/record/record.ts';
import { changedThings } from '../../src/record/supposed/changed-things.ts';
import { supposedIn, wordOf } from '../../src/record/supposed/index.ts';
import { loadRecord } from '../../src/store/load.ts';
import { fuzzy, withTables } from '../region.ts';
import { SOUND } from '../store/sound-record.ts';

const { record } = loadRecord(SOUND);
const scenario = get(record, 'scenario', 'all-changed');

/** The sound record with the one change of that word. */
function with1(word: ReturnType<typeof wordOf>): CasusRecord {
  const change = scenario.changes.find((one) => wordOf(one) === word) as Change;
  return supposedIn(record, { ...scenario, changes: [change] });
}

const idsChanged = (supposed: CasusRecord) =>
  changedThings(record, supposed).map(({ how, kind, id }) => `${how} ${kind} ${id}`);

const dayOf = (to: 'unknown' | readonly { readonly on: 'open' | { readonly edtf: string } }[]) =>
  to === 'unknown' ? to : to.map(({ on }) => (on === 'open' ? on : on.edtf)).join();

describe('a change of each word changes what it names, and nothing else', () => {
  test.each([
    [
      'lapse',
      [
        'instead organization pact',
        'instead membership pact-north',
        'instead membership pact-south',
        'instead membership river-treaty-north',
        'instead membership river-treaty-south',
        'instead instrument river-treaty',
        'instead clause river.4@1990',
        // Given by the organization after it was over.
        'without response ford-1999.a1',
      ],
    ],
    ['over', ['instead event spring-meeting']],
    [
      'found',
      [
        'new membership new-league-north',
        'new membership new-league-south',
        'new instrument new-league',
        'new clause new-league.assistance@1998',
      ],
    ],
    ['cannot', ['without response ford-1999.a1']],
    [
      'does',
      ['new response supposed.ford-1999.pact.force', 'without silence ford-1999.pact-silent'],
    ],
    ['lead', ['instead argument one-leads']],
  ] as const)('%s', (word, changed) => {
    expect(idsChanged(with1(word))).toEqual(changed);
  });

  test('there is a case for every word', () => {
    expect(new Set(scenario.changes.map(wordOf)).size).toBe(6);
  });
});

test('what lapses ends that day; an end that a source gives stays; of an unknown one a bound is known', () => {
  const supposed = with1('lapse');
  expect(dayOf(get(supposed, 'organization', 'pact').to)).toBe('1999-07-01');
  expect(dayOf(get(supposed, 'membership', 'pact-south').to)).toBe('1996-03');
  expect(dayOf(get(supposed, 'instrument', 'river-treaty').to)).toBe('[..1999-07-01]');
});

test.each([
  ['1999-06-30', '1999-06-30'],
  ['2001-03', '1999-07-01'],
  ['[1999-05-01..2000-01-01]', '[1999-05-01..1999-07-01]'],
  ['[1999-05-01..]', '[1999-05-01..1999-07-01]'],
])('nothing outlasts what lapsed: a member that left %s left %s', (recorded, supposed) => {
  const south = get(record, 'membership', 'pact-south');
  const [left] = south.to === 'unknown' ? [] : south.to;
  const membership = new Map(record.tables.membership);
  membership.set(south.id, { ...south, to: [{ ...left, on: fuzzy(recorded) }] as typeof south.to });
  const lapsed = supposedIn(withTables(record, { membership }), {
    ...scenario,
    changes: scenario.changes.filter((one) => wordOf(one) === 'lapse'),
  });
  expect(dayOf(get(lapsed, 'membership', 'pact-south').to)).toBe(supposed);
});

test('the memberships by organization are those of the supposed record', () => {
  const supposed = with1('found');
  expect(supposed.spells.get('new-league')?.map(({ member }) => member)).toEqual([
    'north',
    'south',
  ]);
  expect(record.spells.get('new-league')).toBeUndefined();
});

test('the clause made after another asks for the new parties, and its reading is taken', () => {
  const clause = get(with1('found'), 'clause', 'new-league.assistance@1998');
  const text = JSON.stringify([clause.when, clause.bearer]);
  expect(text).toContain('new-league');
  expect(text).not.toContain('river-treaty');
  expect(text).not.toContain('river.4.who');
  expect(clause.decides).toBeUndefined();
});

test('an act supposed falls on the day of the onset and is said to be of our coding', () => {
  const response = get(with1('does'), 'response', 'supposed.ford-1999.pact.force');
  expect(response.on.edtf).toBe('1999-07-03');
  expect(response.towards).toEqual(['north', 'south']);
  expect(response.cite).toEqual(scenario.changes.find((one) => 'does' in one)?.cite);
});

test('all changes together, the record itself untouched, and the edition names the scenario', () => {
  const before = list(record, 'clause').map(({ id }) => id);
  const supposed = supposedIn(record, scenario);
  expect(supposed.edition).toBe(`${record.edition}+all-changed`);
  expect(find(supposed, 'clause', 'new-league.assistance@1998')).toBeDefined();
  expect(list(record, 'clause').map(({ id }) => id)).toEqual(before);
  const nothing = supposedIn(record, { ...scenario, changes: [] });
  expect(nothing).toBe(record);
});
