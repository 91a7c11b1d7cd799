import fc from 'fast-check';
import { type Day, formatDay } from '../../src/base/day.ts';
import { type FuzzyDay, isDateFault, parseFuzzyDay } from '../../src/base/fuzzy-day.ts';

/** Days of one short month, in which everything can be counted out. */
export const FIRST = 18993; // 2022-01-01
export const DAYS = 9;

/** The day that this text is known to be. */
export function fuzzy(text: string): FuzzyDay {
  const day = parseFuzzyDay(text);
  if (isDateFault(day)) throw new Error(day.fault);
  return day;
}

/** Every day that this one may be; only for days with two ends. */
export function daysOf(day: FuzzyDay): Day[] {
  return day.ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i),
  );
}

/** One of a few days: a set with gaps, or one sure day. */
export const smallDay: fc.Arbitrary<FuzzyDay> = fc
  .uniqueArray(fc.nat({ max: DAYS - 1 }), { minLength: 1, maxLength: 4 })
  .map((offsets) => fuzzy(`[${offsets.map((offset) => formatDay(FIRST + offset)).join(',')}]`));

/** A day without gaps: all from one day to another. */
export const unbrokenDay: fc.Arbitrary<FuzzyDay> = fc
  .tuple(fc.nat({ max: DAYS - 1 }), fc.nat({ max: DAYS - 1 }))
  .map(([a, b]) => [FIRST + Math.min(a, b), FIRST + Math.max(a, b)] as const)
  .map(([from, to]) => fuzzy(`[${formatDay(from)}..${formatDay(to)}]`));

/** Any text that is a date: every shape of a part, alone, about, in sets and in ranges. */
export const dateText: fc.Arbitrary<string> = fc.oneof(
  part(),
  fc.array(part(), { minLength: 1, maxLength: 4 }).map((parts) => `[${parts.join(',')}]`),
  part().map((from) => `[${from}..]`),
  part().map((to) => `[..${to}]`),
);

function part(): fc.Arbitrary<string> {
  const year = fc.integer({ min: 1800, max: 2200 }).map(String);
  const two = (max: number) => fc.integer({ min: 1, max }).map((n) => String(n).padStart(2, '0'));
  const shape = fc.oneof(
    year,
    year.map((y) => `${y.slice(0, 3)}X`),
    year.map((y) => `${y.slice(0, 2)}XX`),
    year.map((y) => `${y}-XX`),
    fc.tuple(year, two(12)).map(([y, m]) => `${y}-${m}`),
    fc.tuple(year, two(12)).map(([y, m]) => `${y}-${m}-XX`),
    fc
      .tuple(year, two(12), fc.constantFrom('0', '1', '2'))
      .map(([y, m, tens]) => `${y}-${m}-${tens}X`),
    fc.tuple(year, two(12), two(28)).map(([y, m, d]) => `${y}-${m}-${d}`),
  );
  return fc
    .tuple(shape, fc.constantFrom('', '', '', '~', '?', '%'))
    .map(([text, mark]) => text + mark);
}
