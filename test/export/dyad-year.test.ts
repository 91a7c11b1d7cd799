import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/base/day.ts';
import { tableOf } from '../../src/datasets/reading/read-dataset.ts';
import { rowsOf } from '../../src/datasets/table.ts';
import { get, list } from '../../src/record/record.ts';
import { dyadsOf } from '../../src/view/export/dyad-bonds.ts';
import { dyadYear } from '../../src/view/export/dyad-year.ts';
import { PLEDGES, pledgeOf } from '../../src/view/export/pledges.ts';
import { daysIn } from '../../src/view/export/stretches.ts';
import { dayView, pairOn } from '../../src/view/obligations/pairs.ts';
import { readOriginal } from '../datasets/originals.ts';
import { region } from '../region.ts';

const record = region();
const dyads = dyadsOf(record);
const [years, promises, organizations] = dyadYear
  .make(record)
  .flatMap(({ table }) => table ?? [])
  .map(({ fields, rows }) =>
    rows.map((row) => Object.fromEntries(fields.map(({ name }, i) => [name, row[i]]))),
  );

const yearOf = (state1: string, state2: string, year: number) =>
  years?.find((row) => row.state1 === state1 && row.state2 === state2 && row.year === year);

describe('a year of two states', () => {
  test.each([
    // A year before the treaty was in force, the one in which it came into force, and a whole one.
    ['kg', 'tj', 1993, { defense: 0, defense_open: 0, defense_days: 0, consul: 0 }],
    ['kg', 'tj', 1994, { defense: 1, defense_days: 256, defense_days_open: 0, nonagg: 1 }],
    ['kg', 'tj', 2022, { defense: 1, defense_days: 365, consul: 1, ccode1: 703, ccode2: 702 }],
    ['tj', 'kg', 2022, { defense: 1, defense_days: 365, consul: 1, ccode1: 702, ccode2: 703 }],
    // Uzbekistan had left the treaty.
    ['kg', 'uz', 2015, { defense: 0, defense_open: 0, defense_days: 0 }],
    // Turkmenistan was never a party.
    ['kg', 'tm', 2015, { defense: 0, defense_open: 0 }],
    // The Charter of the UN forbids force between all, and is not counted.
    ['kg', 'us', 2022, { defense: 0, nonagg: 0, consul: 0 }],
    // The vocabulary has no duty to stay neutral: nothing is said, not even no.
    ['kg', 'ru', 2022, { neutral: null, neutral_open: null, neutral_days: null }],
  ])('%s and %s in %d: %j', (a, b, year, wanted) => {
    expect(yearOf(a, b, year)).toMatchObject(wanted);
  });

  test('where sources disagree on the year, it stands as open and is not decided', () => {
    // Uzbekistan joined the CSTO in 2005 or 2006.
    const [before, disputed, after] = [2004, 2005, 2007].map((year) => yearOf('kg', 'uz', year));
    expect(disputed?.organizations).toBe(before?.organizations);
    expect(disputed?.organizations_open).toBe(Number(before?.organizations_open) + 1);
    expect(after?.organizations).toBeGreaterThan(Number(before?.organizations));
  });

  test('the last year ends where sources were last read', () => {
    const last = Math.max(...(years ?? []).map(({ year }) => Number(year)));
    expect(yearOf('kg', 'tj', last)?.days).toBeLessThanOrEqual(366);
    expect(yearOf('kg', 'tj', last + 1)).toBeUndefined();
    for (const row of years ?? []) {
      for (const { id } of PLEDGES) {
        const both = Number(row[`${id}_days`]) + Number(row[`${id}_days_open`]);
        expect(both).toBeLessThanOrEqual(Number(row.days));
      }
    }
  });

  test('each order of the two says the same, since every clause binds both', () => {
    for (const row of years ?? []) {
      const { ccode1, ccode2, state1, state2, ...rest } = row;
      const other = { ccode1: ccode2, ccode2: ccode1, state1: state2, state2: state1, ...rest };
      if (state1 === 'kg') expect(yearOf(String(state2), 'kg', Number(row.year))).toEqual(other);
    }
  });
});

describe('it is what the app says of the days', () => {
  const day = fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2026, 1, 1) });

  test('a bond is sure or open on a day where the matrix of obligations has it so', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dyads), day, ({ a, b, bonds }, on) => {
        const seen = new Map<string, string>();
        for (const { id, sure, possible } of bonds) {
          if (sure && on >= sure[0] && on < sure[1]) seen.set(id, 'yes');
          else if (on >= possible[0] && on < possible[1] && !seen.has(id)) seen.set(id, 'open');
        }
        const none = { kind: undefined, field: undefined, organization: undefined };
        const said = pairOn(dayView(record, on), a.id, b.id, none).bonds.filter(
          ({ id, kind }) =>
            kind === 'organization' ||
            (kind === 'clause' && pledgeOf(get(record, 'clause', id)) !== undefined),
        );
        expect(Object.fromEntries(seen)).toEqual(
          Object.fromEntries(said.map(({ id, truth }) => [id, truth])),
        );
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['kg', 'tj', 1994],
    ['kg', 'uz', 1999],
    ['am', 'kz', 2012],
  ])('the days of %s and %s in %d are those counted day by day', (a, b, year) => {
    const none = { kind: undefined, field: undefined, organization: undefined };
    const counts = { yes: 0, open: 0 };
    for (let on = dayOf(year, 1, 1); on < dayOf(year + 1, 1, 1); on += 1) {
      const truths = pairOn(dayView(record, on), a, b, none)
        .bonds.filter(({ kind }) => kind === 'clause')
        .filter(({ id }) => pledgeOf(get(record, 'clause', id))?.id === 'consul')
        .filter(({ instrument }) => {
          const { binding, of } = get(record, 'instrument', instrument ?? '');
          return binding === 'legal' && of !== 'un';
        })
        .map(({ truth }) => truth);
      if (truths.includes('yes')) counts.yes += 1;
      else if (truths.length > 0) counts.open += 1;
    }
    expect(yearOf(a, b, year)).toMatchObject({
      consul_days: counts.yes,
      consul_days_open: counts.open,
    });
  });

  test.each([
    [[], 0],
    [[[1, 4]], 3],
    [
      [
        [1, 4],
        [2, 3],
        [4, 6],
      ],
      5,
    ],
    [
      [
        [10, 11],
        [1, 2],
      ],
      2,
    ],
  ] as [[number, number][], number][])('%j have %d days', (stretches, days) => {
    expect(daysIn(stretches)).toBe(days);
  });
});

test('every duty that is a promise is one of the vocabulary', () => {
  const duties = new Set<string>(list(record, 'duty').map(({ id }) => id));
  expect(PLEDGES.flatMap(({ duties }) => duties).filter((duty) => !duties.has(duty))).toEqual([]);
});

test('the spells say which clause, and that what binds politically and the UN are not counted', () => {
  const of = (clause: string) => promises?.filter((row) => row.clause === clause) ?? [];
  expect(of('cst.4@2012').length).toBeGreaterThan(0);
  expect(new Set(of('cst.4@2012').map(({ counted }) => counted))).toEqual(new Set([true]));
  expect(new Set(of('un.2.4@1945').map(({ counted }) => counted))).toEqual(new Set([false]));
  expect(new Set(of('osce-code.5@1995').map(({ counted }) => counted))).toEqual(new Set([false]));
  expect(organizations?.filter((row) => row.organization === 'csto').length).toBeGreaterThan(0);
});

describe('held against ATOP 5.1', () => {
  const coded = new Map(
    rowsOf(tableOf(readOriginal('atop'), 'dyad_year')).map((row) => [
      `${row.ccode1} ${row.ccode2} ${row.year}`,
      row,
    ]),
  );
  const both = (years ?? []).filter(({ year }) => Number(year) >= 1992 && Number(year) <= 2018);
  const atopSays = (row: (typeof both)[number], promise: string) =>
    coded.get(`${row.ccode1} ${row.ccode2} ${row.year}`)?.[`atop_${promise}`] === 1;

  test.each(['defense', 'nonagg'])('whoever surely promised %s here did so in ATOP', (promise) => {
    const sure = both.filter((row) => row[promise] === 1);
    expect(sure.length).toBeGreaterThan(500);
    expect(sure.filter((row) => !atopSays(row, promise))).toEqual([]);
  });

  test('to consult too, but for Moldova, which ATOP does not have in the Charter of the CIS', () => {
    const sure = both.filter((row) => row.consul === 1);
    const alone = sure.filter((row) => !atopSays(row, 'consul'));
    const others = alone.filter(({ state1, state2 }) => state1 !== 'md' && state2 !== 'md');
    expect(sure.length).toBeGreaterThan(1000);
    expect(others).toEqual([]);
  });
});
