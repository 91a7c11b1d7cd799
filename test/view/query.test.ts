import { describe, expect, test } from 'vitest';
import { type FuzzyDay, parseFuzzyDay } from '../../src/base/fuzzy-day.ts';
import type { Kind } from '../../src/record/kinds.ts';
import { type CasusRecord, get } from '../../src/record/record.ts';
import { parseTerm, query, readTerm } from '../../src/view/query/query.ts';
import { region, withTables } from '../region.ts';

const date = (text: string) => parseFuzzyDay(text) as FuzzyDay;

/** A treaty whose parties are as sure as is told: on 2020 `yes` belongs, `open` has no known beginning. */
function treaty(
  parties: Readonly<Record<string, 'yes' | 'open'>>,
  partiesListed: 'all' | 'some' = 'all',
): CasusRecord {
  const made = { ...get(region(), 'instrument', 'canwfz'), partiesListed };
  const [like] = region().spells.get('canwfz') ?? [];
  const spells = Object.entries(parties).map(([member, truth]) => ({
    ...like,
    id: `made-${member}`,
    member,
    from: truth === 'yes' ? [{ on: date('2000'), cite: [] }] : 'unknown',
    to: [{ on: 'open', cite: [] }],
  }));
  const record = withTables(region(), { instrument: new Map([['canwfz', made]]) });
  return { ...record, spells: new Map([['canwfz', spells as never]]) };
}

/** Whether the treaty fits: surely, perhaps, or not. */
function fits(record: CasusRecord, condition: string): string {
  const terms = [parseTerm(record, 'instrument', condition)];
  return query(record, 'instrument', terms, date('2020-01-01'))[0]?.fits ?? 'no';
}

test.each([
  ['all', 'no'],
  ['some', 'open'],
] as const)('at any time, where %s parties are listed, a state that is not: %s', (listed, fit) => {
  const record = treaty({ kg: 'yes' }, listed);
  const hits = query(
    record,
    'instrument',
    [parseTerm(record, 'instrument', 'party=tj')],
    undefined,
  );
  expect(hits[0]?.fits ?? 'no').toBe(fit);
});

describe('who belongs, counted with its doubt', () => {
  test.each([
    ['kg and tj surely', treaty({ kg: 'yes', tj: 'yes' }), 'parties=2', 'yes'],
    ['kg surely, tj perhaps', treaty({ kg: 'yes', tj: 'open' }), 'parties=2', 'open'],
    ['kg surely, tj perhaps', treaty({ kg: 'yes', tj: 'open' }), 'parties=2+', 'open'],
    ['kg surely, tj perhaps', treaty({ kg: 'yes', tj: 'open' }), 'parties=3+', 'no'],
    ['kg surely, tj perhaps', treaty({ kg: 'yes', tj: 'open' }), 'parties!=2', 'open'],
    ['kg, and not all are listed', treaty({ kg: 'yes' }, 'some'), 'parties=1', 'open'],
    ['kg, and not all are listed', treaty({ kg: 'yes' }, 'some'), 'parties=1+', 'yes'],
    ['kg and tj surely', treaty({ kg: 'yes', tj: 'yes' }), 'within=region', 'yes'],
    ['kg surely, ru perhaps', treaty({ kg: 'yes', ru: 'open' }), 'within=region', 'open'],
    ['kg and ru surely', treaty({ kg: 'yes', ru: 'yes' }), 'within=region', 'no'],
    ['kg perhaps', treaty({ kg: 'open' }), 'within=region', 'open'],
    ['kg, and not all are listed', treaty({ kg: 'yes' }, 'some'), 'within=region', 'open'],
  ])('%s: %s', (_, record, condition, expected) => {
    expect(fits(record, condition)).toBe(expected);
  });
});

test.each([
  ['signed=2006', 'yes'],
  ['signed=2005', 'no'],
])('%s of the Semei treaty: %s', (condition, expected) => {
  expect(fits(treaty({ kg: 'yes' }), condition)).toBe(expected);
});

test.each<[Kind, string, string]>([
  ['instrument', 'parties=three', 'parties takes a number: 2, or 3+.'],
  ['instrument', 'within=mars', 'within takes region.'],
  ['instrument', 'within=regoin', 'Did you mean within=region?'],
  ['instrument', 'signed=abc', 'signed takes a year of four digits: 1994.'],
  ['instrument', 'party=Kyrgyztan', 'Did you mean party=kg?'],
  ['claim', 'incident!=kg-tj-2022-90', 'Did you mean incident!=kg-tj-2022-09?'],
  ['instrument', 'binding=lega', 'Did you mean binding=legal?'],
  ['response', 'grade=high', 'grade takes a number: 2, or 3+.'],
  ['claim', 'source=mayer2020', 'Did you mean source=mayer-2020?'],
  ['claim', 'figure=', 'Did you mean figure=…?'],
])('%s %s is a slip: %s', (kind, typed, remedy) => {
  expect(() => parseTerm(region(), kind, typed)).toThrow(
    expect.objectContaining({ remedy: expect.stringContaining(remedy) }),
  );
});

describe('a value that asks nothing is no silence of the record', () => {
  test.each([
    ['instrument', 'party=Kyrgystan', 'party=kg'],
    ['claim', 'figure=deaths', undefined],
    ['mandate', 'threat=drugs', undefined],
    ['response', 'incident=april', 'incident=kg-tj-2021-04'],
    ['instrument', 'field=securty', 'field=security'],
    ['instrument', 'status=in-forse', 'status=in-force'],
    ['incident', 'kind=civil-wars', 'kind=civil-war'],
  ] as const)('%s %s: near is %s', (kind, typed, near) => {
    const read = readTerm(region(), kind, typed);
    expect(read).toMatchObject({ fault: `${typed} cannot be asked` });
    if (near !== undefined) expect(read).toMatchObject({ near });
  });

  test('what is known is listed, where that is little', () => {
    const read = readTerm(region(), 'claim', 'figure=deaths');
    expect('remedy' in read && read.remedy).toContain('dead, wounded, displaced');
  });

  test.each([
    ['person', 'office-of=KG', 'office-of=kg'],
    ['instrument', 'party=Кыргызстан', 'party=kg'],
    ['incident', 'party=Kyrgyzstan', 'party=kg'],
  ] as const)('%s %s asks what %s asks', (kind, typed, same) => {
    const ids = (term: string) =>
      query(region(), kind, [parseTerm(region(), kind, term)], undefined).map(
        ({ thing }) => thing.id,
      );
    expect(ids(typed).length).toBeGreaterThan(0);
    expect(ids(typed)).toEqual(ids(same));
  });
});
