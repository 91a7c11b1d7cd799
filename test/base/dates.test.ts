import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDate, type Day, dayOf, formatDay, parseDay } from '../../src/base/day.ts';
import {
  daysBetween,
  type FuzzyDay,
  isBefore,
  isDateFault,
  parseFuzzyDay,
} from '../../src/base/fuzzy-day.ts';
import type { Truth } from '../../src/base/truth.ts';
import { union } from '../../src/record/spell.ts';
import { table } from '../tables.ts';
import { dateText, daysOf, fuzzy, smallDay } from './random-day.ts';

const MILLISECONDS = 86_400_000;

describe('how a date is read', () => {
  interface Read {
    readonly text: string;
    readonly earliest: string;
    readonly latest: string;
    readonly gaps?: readonly string[];
    readonly approximate?: boolean;
    readonly about: string;
  }

  test.for(table<Read>('dates/read.yaml'))('$text: $about', (row) => {
    const day = fuzzy(row.text);
    expect({
      edtf: day.edtf,
      earliest: formatDay(day.earliest),
      latest: formatDay(day.latest),
      gaps: gapsOf(day),
      approximate: day.approximate,
    }).toEqual({
      edtf: row.text,
      earliest: row.earliest,
      latest: row.latest,
      gaps: row.gaps ?? [],
      approximate: row.approximate ?? false,
    });
  });

  interface Refused {
    readonly text: string;
    readonly reason: string;
    readonly remedy: string;
  }

  test.for(table<Refused>('dates/refused.yaml'))('"$text" is refused: $reason', (row) => {
    const day = parseFuzzyDay(row.text);
    if (!isDateFault(day)) throw new Error(`read as ${formatDay(day.earliest)}`);
    expect(day.fault).toContain(row.reason);
    expect(day.remedy).toContain(row.remedy);
  });

  test('every date keeps its text, and its ranges are in order and apart', () => {
    fc.assert(
      fc.property(dateText, (text) => {
        const day = fuzzy(text);
        expect(day.edtf).toBe(text);
        expect(day.ranges[0]?.[0]).toBe(day.earliest);
        expect(day.ranges.at(-1)?.[1]).toBe(day.latest);
        for (const [i, [from, to]] of day.ranges.entries()) {
          expect(from).toBeLessThanOrEqual(to);
          const next = day.ranges[i + 1];
          if (next) expect(next[0]).toBeGreaterThan(to + 1);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a set may be any of the days that its members may be', () => {
    fc.assert(
      fc.property(fc.array(dateText, { minLength: 1, maxLength: 3 }), (texts) => {
        const days = texts.map(fuzzy);
        const all = union(days);
        expect(all).toEqual({ ...fuzzy(all.edtf), edtf: all.edtf });
        expect(all.earliest).toBe(Math.min(...days.map((day) => day.earliest)));
        expect(all.latest).toBe(Math.max(...days.map((day) => day.latest)));
      }),
      { numRuns: 1000 },
    );
  });

  test('no text at all makes it throw', () => {
    const near = fc.stringMatching(/^[[\]0-9X.,~?%T/ -]{0,24}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), near), (text) => {
        const day = parseFuzzyDay(text);
        if (isDateFault(day)) expect(day.remedy).not.toBe('');
        else expect(day.earliest).toBeLessThanOrEqual(day.latest);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('days and the calendar', () => {
  const first = Date.UTC(1800, 0, 1) / MILLISECONDS;
  const last = Date.UTC(2200, 11, 31) / MILLISECONDS;

  test('every day from 1800 to 2200 is the day that Date.UTC counts', () => {
    for (let day = first; day <= last; day += 1) {
      const date = new Date(day * MILLISECONDS);
      const parts = {
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      };
      const text = date.toISOString().slice(0, 10);
      const { year, month, day: dayOfMonth } = calendarDate(day);
      const agrees =
        year === parts.year &&
        month === parts.month &&
        dayOfMonth === parts.day &&
        dayOf(year, month, dayOfMonth) === day &&
        formatDay(day) === text &&
        parseDay(text) === day;
      if (!agrees) expect(`${year}-${month}-${dayOfMonth}, ${formatDay(day)}`).toBe(text);
    }
  });

  test.for([
    '2021-02-29',
    '1900-02-29',
    '2021-04-31',
    '2021-13-01',
    '2021-00-01',
    '2021-01-00',
    '2021-1-1',
    '2021-01',
    'x2021-01-01',
    '2021-01-01T00:00',
  ])('%s is no day', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

describe('comparisons agree with counting out the days', () => {
  const pairs = (a: FuzzyDay, b: FuzzyDay) =>
    daysOf(a).flatMap((x) => daysOf(b).map((y) => [x, y] as const));
  const verdict = (worlds: readonly boolean[]): Truth =>
    worlds.every((holds) => holds) ? 'yes' : worlds.some((holds) => holds) ? 'open' : 'no';

  test('is before, days between', () => {
    fc.assert(
      fc.property(smallDay, smallDay, (a, b) => {
        const worlds = pairs(a, b);
        expect(isBefore(a, b)).toBe(verdict(worlds.map(([x, y]) => x < y)));
        const distances = worlds.map(([x, y]) => y - x);
        expect(daysBetween(a, b)).toEqual([Math.min(...distances), Math.max(...distances)]);
      }),
      { numRuns: 2000 },
    );
  });

  interface Row {
    readonly a: string;
    readonly b: string;
    readonly before: Truth;
    readonly between: readonly [number, number];
  }
  const Never = Number.POSITIVE_INFINITY;
  const rows: readonly Row[] = [
    { a: '2005', b: '2006', before: 'yes', between: [1, 729] },
    { a: '2006', b: '2005', before: 'no', between: [-729, -1] },
    { a: '2005', b: '2005', before: 'open', between: [-364, 364] },
    { a: '2005-06-11', b: '2005-06-11', before: 'no', between: [0, 0] },
    { a: '2005', b: '2005-12-31', before: 'open', between: [0, 364] },
    { a: '2005', b: '2005-01-01', before: 'no', between: [-364, 0] },
    { a: '[2005,2007]', b: '2006', before: 'open', between: [-729, 729] },
    { a: '[..2005]', b: '2006', before: 'yes', between: [1, Never] },
    { a: '[2006..]', b: '2005', before: 'no', between: [-Never, -1] },
    { a: '[2006..]', b: '[..2007]', before: 'open', between: [-Never, 729] },
    { a: '[2006..]', b: '[2004..]', before: 'open', between: [-Never, Never] },
  ];
  test.for(rows)('$a and $b', ({ a, b, before, between }) => {
    expect(isBefore(fuzzy(a), fuzzy(b))).toBe(before);
    expect(daysBetween(fuzzy(a), fuzzy(b))).toEqual(between);
  });
});

describe('the edtf package', async () => {
  const name = 'edtf';
  const { default: edtf } = (await import(name)) as {
    default: (text: string) => { readonly min: number; readonly max: number };
  };
  const read = (text: string): string => {
    try {
      const { min, max } = edtf(text);
      return `${formatDay(Math.floor(min / MILLISECONDS))}/${formatDay(Math.floor(max / MILLISECONDS))}`;
    } catch {
      return 'refused';
    }
  };
  const ours = (text: string): string => {
    const day = parseFuzzyDay(text);
    return isDateFault(day) ? day.fault : `${formatDay(day.earliest)}/${formatDay(day.latest)}`;
  };

  test('agrees on plain shapes', () => {
    const year = fc.integer({ min: 1800, max: 2200 });
    const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, '0'));
    const day = fc.integer({ min: 1, max: 28 }).map((n) => String(n).padStart(2, '0'));
    const plain = fc.oneof(
      year.map(String),
      fc.tuple(year, month).map((parts) => parts.join('-')),
      fc.tuple(year, month, day).map((parts) => parts.join('-')),
    );
    const shape = fc.oneof(
      plain,
      year.map((y) => `${Math.floor(y / 10)}X`),
      year.map((y) => `${Math.floor(y / 100)}XX`),
      year.map((y) => `${y}-XX`),
      year.map((y) => `${y}-XX-XX`),
      fc.tuple(year, month).map(([y, m]) => `${y}-${m}-XX`),
      fc
        .tuple(year, month, fc.constantFrom('0', '1', '2'))
        .map(([y, m, tens]) => `${y}-${m}-${tens}X`),
      fc.tuple(year, year).map(([a, b]) => `[${Math.min(a, b)},${Math.max(a, b)}]`),
      plain.map((text) => `[..${text}]`),
      plain.map((text) => `[${text}..]`),
    );
    fc.assert(
      fc.property(shape, (text) => {
        expect(ours(text)).toBe(read(text));
      }),
      { numRuns: 3000 },
    );
  });

  interface Differs {
    readonly text: string;
    readonly edtf: string;
    readonly ours: string;
    readonly why: string;
  }
  test.for(table<Differs>('dates/edtf-differs.yaml'))('$text differs: $why', (row) => {
    expect(read(row.text)).toBe(row.edtf);
    expect(ours(row.text)).toContain(row.ours);
  });
});

function gapsOf(day: FuzzyDay): string[] {
  return day.ranges.slice(1).map(([from], i) => {
    const before: Day = day.ranges[i]?.[1] ?? Number.NaN;
    return `${formatDay(before + 1)}/${formatDay(from - 1)}`;
  });
}
