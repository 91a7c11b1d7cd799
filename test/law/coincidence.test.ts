import { expect, test } from 'vitest';
import { type FuzzyDay, parseFuzzyDay } from '../../src/base/fuzzy-day.ts';
import { coincidenceOf } from '../../src/law/coincidence.ts';
import { get, list } from '../../src/record/record.ts';
import { incidentOf, region, tableOf, withTables } from '../region.ts';

const dated = (text: string) => [{ on: parseFuzzyDay(text) as FuzzyDay, cite: [] }];

/** An incident on these days, and one meeting of the CSTO on those. */
function coincidence([first, last]: readonly [string, string], meeting: string) {
  const [like] = list(region(), 'event').filter(({ type }) => type === 'meeting');
  const event = {
    ...like,
    id: 'made',
    actors: [get(region(), 'organization', 'csto').id],
    first: dated(meeting),
    last: dated(meeting),
  };
  const incident = {
    ...incidentOf(region(), 'kg-tj-2022-09'),
    onset: { on: parseFuzzyDay(first) as FuzzyDay, cite: [] },
    first: dated(first),
    last: dated(last),
  };
  const record = withTables(region(), { event: tableOf<'event'>([event as never]) });
  return coincidenceOf(record, incident as never, 'csto');
}

// Of 365 days on which five days could begin, those that would touch the one of the meeting.
test.each([
  [['2021-06-01', '2021-06-05'], '2021-06-03', 1, 1, 5],
  [['2021-06-01', '2021-06-05'], '2021-06-20', 1, 0, 5],
  [['2021-12-29', '2022-01-02'], '2022-01-02', 1, 1, 3],
  [['2021-12-20', '2021-12-24'], '2022-01-02', 0, 0, 3],
  [['2021-12-20', '2021-12-24'], '2022-02-02', 0, 0, 0],
] as const)('%j and a meeting on %s: of %d meetings %d', (days, meeting, all, shared, struck) => {
  const { meetings, overlapping, baseRate } = coincidence(days, meeting);
  expect([meetings.length, overlapping.length]).toEqual([all, shared]);
  expect(baseRate).toBeCloseTo(struck / 365, 12);
});
