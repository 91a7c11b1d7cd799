import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/base/day.ts';
import type { FuzzyDay } from '../../src/base/fuzzy-day.ts';
import type { Truth } from '../../src/base/truth.ts';
import {
  covers,
  holdsThroughout,
  misses,
  onDay,
  type Span,
  type Validity,
} from '../../src/base/validity.ts';
import { DAYS, daysOf, FIRST, fuzzy, smallDay, unbrokenDay } from './random-day.ts';

/** One way that things may have been: the spell holds from `from` until before `to`. */
interface World {
  readonly from: Day;
  readonly to: Day;
  readonly first: Day;
  readonly last: Day;
}

const EVER = FIRST + 3 * DAYS;
const LONG_AGO = FIRST - 2 * DAYS;

/** All that an end may be, counted out: an unknown one any day at all, an open one is never reached. */
function startsOf(from: Validity['from']): Day[] {
  if (from !== 'unknown') return daysOf(from);
  return Array.from({ length: EVER - LONG_AGO }, (_, i) => LONG_AGO + i);
}
function endsOf(to: Validity['to']): Day[] {
  if (to === 'open') return [EVER];
  return to === 'unknown' ? startsOf('unknown').concat(EVER) : daysOf(to);
}

/** The worlds in which the ends that are known, and those of the span, do not run backwards. */
function worldsOf(spell: Validity, span: Span, oneDay: boolean): World[] {
  const spans = daysOf(span.first).flatMap((first) =>
    (oneDay ? [first] : daysOf(span.last)).map((last) => ({ first, last })),
  );
  return startsOf(spell.from)
    .flatMap((from) => endsOf(spell.to).map((to) => ({ from, to })))
    .filter((ends) => spell.from === 'unknown' || spell.to === 'unknown' || ends.from < ends.to)
    .flatMap((ends) => spans.map((days) => ({ ...ends, ...days })))
    .filter(({ first, last }) => first <= last);
}

function verdict(worlds: readonly World[], holds: (world: World) => boolean): Truth {
  if (worlds.every(holds)) return 'yes';
  return worlds.some(holds) ? 'open' : 'no';
}

/** Is the early end surely before the late one, so that each may vary as it will? */
function apart(early: FuzzyDay | string, late: FuzzyDay | string, days: number): boolean {
  if (typeof early === 'string' || typeof late === 'string') return true;
  return early.latest + days <= late.earliest;
}

/** Does the spell hold on every day of the span, day by day? */
function coversIn({ from, to, first, last }: World): boolean {
  return daysFrom(first, last).every((day) => from <= day && day < to);
}
function missesIn({ from, to, first, last }: World): boolean {
  return daysFrom(first, last).every((day) => day < from || to <= day);
}
function daysFrom(first: Day, last: Day): Day[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

const from = fc.oneof({ weight: 5, arbitrary: smallDay }, fc.constant('unknown' as const));
const to = fc.oneof(
  { weight: 5, arbitrary: smallDay },
  fc.constant('open' as const),
  fc.constant('unknown' as const),
);
const spell = fc.record({ from, to });
const span = fc.record({ first: smallDay, last: smallDay });

describe('spells over spans agree with counting out the days', () => {
  test('a yes or a no is never wrong', () => {
    fc.assert(
      fc.property(spell, span, (validity, days) => {
        const worlds = worldsOf(validity, days, false);
        fc.pre(worlds.length > 0);
        sound(covers(validity, days), verdict(worlds, coversIn));
        sound(misses(validity, days), verdict(worlds, missesIn));
      }),
      { numRuns: 3000 },
    );
  });

  test('where the ends do not hang together the answer is exact', () => {
    fc.assert(
      fc.property(spell, span, (validity, days) => {
        fc.pre(apart(validity.from, validity.to, 1) && apart(days.first, days.last, 0));
        const worlds = worldsOf(validity, days, false);
        const covered = verdict(worlds, coversIn);
        const missed = verdict(worlds, missesIn);
        expect(covers(validity, days)).toBe(covered);
        expect(misses(validity, days)).toBe(missed);
        const expected = covered === 'yes' ? 'yes' : missed === 'yes' ? 'no' : 'open';
        expect(holdsThroughout(validity, days)).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });

  test('one uncertain day: exact without gaps, never wrong with them', () => {
    fc.assert(
      fc.property(spell, fc.oneof(smallDay, unbrokenDay), (validity, day) => {
        const worlds = worldsOf(validity, onDay(day), true);
        fc.pre(worlds.length > 0);
        const covered = verdict(worlds, coversIn);
        const missed = verdict(worlds, missesIn);
        const expected = covered === 'yes' ? 'yes' : missed === 'yes' ? 'no' : 'open';
        const answer = holdsThroughout(validity, onDay(day));
        if (day.ranges.length === 1 && apart(validity.from, validity.to, 1)) {
          expect(answer).toBe(expected);
        } else sound(answer, expected);
      }),
      { numRuns: 3000 },
    );
  });

  interface Row {
    readonly from: string;
    readonly to: string;
    readonly first: string;
    readonly last: string;
    readonly covers: Truth;
    readonly misses: Truth;
    readonly holds: Truth;
  }
  const row = (
    spellText: string,
    spanText: string,
    [coversIt, missesIt, holds]: readonly [Truth, Truth, Truth],
  ): Row => {
    const [begin = '', end = ''] = spellText.split(' to ');
    const [first = '', last = first] = spanText.split(' to ');
    return { from: begin, to: end, first, last, covers: coversIt, misses: missesIt, holds };
  };

  test.for([
    row('2003 to 2012', '2005', ['yes', 'no', 'yes']),
    row('2003 to 2012', '2012', ['open', 'open', 'open']),
    row('2003 to 2012', '2013', ['no', 'yes', 'no']),
    row('2003 to 2012-12-19', '2012-12-18', ['yes', 'no', 'yes']),
    row('2003 to 2012-12-19', '2012-12-19', ['no', 'yes', 'no']),
    row('2003-09-18 to open', '2003-09-18', ['yes', 'no', 'yes']),
    row('2003-09-18 to open', '2003-09-17', ['no', 'yes', 'no']),
    row('2003-09-18 to open', '2022-09-14 to 2022-09-17', ['yes', 'no', 'yes']),
    row('2003-09-18 to unknown', '2022-09-14 to 2022-09-17', ['open', 'open', 'open']),
    row('2003-09-18 to unknown', '1999-01-01', ['no', 'yes', 'no']),
    row('unknown to 2012', '1999-01-01', ['open', 'open', 'open']),
    row('unknown to 2012', '2013-01-01', ['no', 'yes', 'no']),
    row('unknown to unknown', '2013-01-01', ['open', 'open', 'open']),
    row('2022-09-15 to open', '2022-09-14 to 2022-09-17', ['no', 'no', 'open']),
    row('2022-09-15 to open', '[2022-09-14,2022-09-16]', ['open', 'open', 'open']),
    row('[2005,2006] to open', '2007', ['yes', 'no', 'yes']),
    row('[2005,2006] to open', '2006-12-31', ['yes', 'no', 'yes']),
    row('[2005,2006] to open', '2005-06-01', ['open', 'open', 'open']),
    row('[..2006-08-16] to open', '2006-08-16', ['yes', 'no', 'yes']),
    row('2005 to [2012..]', '2011', ['yes', 'no', 'yes']),
    row('2005 to [2012..]', '2020', ['open', 'open', 'open']),
  ])('$from to $to over $first to $last: $holds', (expected) => {
    const end = (text: string) => (text === 'open' || text === 'unknown' ? text : fuzzy(text));
    const validity = { from: end(expected.from), to: end(expected.to) } as Validity;
    const days = { first: fuzzy(expected.first), last: fuzzy(expected.last) };
    expect(covers(validity, days)).toBe(expected.covers);
    expect(misses(validity, days)).toBe(expected.misses);
    expect(holdsThroughout(validity, days)).toBe(expected.holds);
  });
});

/** An answer may be `open` where more thought would settle it, but never wrong. */
function sound(answer: Truth, exact: Truth): void {
  if (answer !== 'open') expect(answer).toBe(exact);
}
