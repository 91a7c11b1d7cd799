import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay } from '../../../src/base/day.ts';
import { exactDay } from '../../../src/base/fuzzy-day.ts';
import { onDay } from '../../../src/base/validity.ts';
import type { Beginning, Ending } from '../../../src/record/parts.ts';
import { spellHolds, variantsOf } from '../../../src/record/spell.ts';
import { eventExtent, heldOn, spellExtent } from '../../../src/view/time-lanes/extent.ts';
import { DAYS, FIRST, fuzzy, smallDay } from '../../base/random-day.ts';

const cite = [{ source: 'x', where: 'x' }] as never;
const dates = (texts: string): never =>
  (texts === 'unknown'
    ? texts
    : texts.split(' | ').map((on) => ({ on: on === 'open' ? on : fuzzy(on), cite }))) as never;
const shown = (stretch: readonly [number, number] | undefined): string =>
  stretch ? `${formatDay(stretch[0])} to ${formatDay(stretch[1])}` : 'never';

describe('what a bar shows of a spell', () => {
  test.each([
    // from, to, surely, in doubt, days named, how it ends
    ['2003-09-18', '2012-06-28', '2003-09-18 to 2012-06-28', [], 2, 'dated'],
    ['2003-09-18', 'open', '2003-09-18 to ..', [], 1, 'open'],
    ['2003-09-18', 'unknown', 'never', [], 1, 'unknown'],
    ['1995', '2001-05-03', '1995-12-31 to 2001-05-03', ['1995-01-01 to 1995-12-31'], 3, 'dated'],
    [
      '2005 | 2006-08-16',
      '2012-06-28 | 2012-12-19',
      '2006-08-16 to 2012-06-28',
      ['2005-01-01 to 2006-08-16', '2012-06-28 to 2012-12-19'],
      5,
      'dated',
    ],
    ['[1997-01-10..]', 'open', 'never', ['1997-01-10 to ..'], 1, 'open'],
    ['[..1990]', 'open', '1990-12-31 to ..', ['.. to 1990-12-31'], 1, 'open'],
    [
      '2001-01-01',
      '2005-01-01 | open',
      '2001-01-01 to 2005-01-01',
      ['2005-01-01 to ..'],
      2,
      'open',
    ],
    ['unknown', '2012-12-19', 'never', ['.. to 2012-12-19'], 1, 'dated'],
    ['unknown', 'unknown', 'never', [], 0, 'unknown'],
    ['2002', '2002-03', 'never', ['2002-01-01 to 2002-03-31'], 4, 'dated'],
  ])('%s until %s', (from, to, sure, doubts, named, ends) => {
    const extent = spellExtent(dates(from), dates(to));
    expect(shown(extent.sure)).toBe(sure);
    expect(extent.doubts.map(shown)).toEqual(doubts);
    expect(extent.ticks).toHaveLength(named);
    expect(extent.ends).toBe(ends);
  });

  test('an event lasts through its last day', () => {
    const { sure } = eventExtent([fuzzy('2022-09-14')], [fuzzy('2022-09-17'), fuzzy('2022-09-20')]);
    expect(shown(sure)).toBe('2022-09-14 to 2022-09-18');
  });

  test('a day in doubt is in doubt on each of its days and on no other', () => {
    const { sure, doubts } = eventExtent([fuzzy('[2022-10-07..2022-10-08]')]);
    expect(sure).toBeUndefined();
    expect(doubts.map(shown)).toEqual(['2022-10-07 to 2022-10-09']);
  });
});

test('a bar says of every day what the law says of it', () => {
  const ends = fc.uniqueArray(smallDay, {
    minLength: 1,
    maxLength: 3,
    selector: ({ edtf }) => edtf,
  });
  const from = fc.oneof(fc.constant('unknown' as const), ends);
  const to = fc.oneof(fc.constant('unknown' as const), fc.constant(['open' as const]), ends);
  const answers = new Set<string>();
  fc.assert(
    fc.property(from, to, (starts, stops) => {
      const as = (given: typeof stops): unknown =>
        given === 'unknown' ? given : given.map((on) => ({ on, cite }));
      const [begins, until] = [as(starts) as Beginning, as(stops) as Ending];
      const extent = spellExtent(begins, until);
      for (let day = FIRST - 2; day < FIRST + DAYS + 2; day += 1) {
        const law = spellHolds(variantsOf(begins, until), onDay(exactDay(day, formatDay(day))));
        answers.add(law);
        expect(`${formatDay(day)} ${heldOn(extent, day)}`).toBe(`${formatDay(day)} ${law}`);
      }
    }),
  );
  expect([...answers].sort()).toEqual(['no', 'open', 'yes']);
});
