import fs, { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { ROOT } from '../../scripts/written.ts';
import { parseFuzzyDay } from '../../src/base/fuzzy-day.ts';
import { UserError } from '../../src/base/user-error.ts';
import { MEASURES } from '../../src/measure/index.ts';
import { years, yearsOf } from '../../src/measure/moments.ts';
import { measureOf, runMeasure } from '../../src/measure/run.ts';
import { list } from '../../src/record/record.ts';
import { region, tableOf, withTables } from '../region.ts';

const withoutTables = MEASURES.filter(({ tables = [] }) =>
  tables.every(({ optional }) => optional),
);

describe.each(MEASURES.map((measure) => [measure.id, measure] as const))('%s', (id, measure) => {
  test('has a page that names its question, its parameters and their choices', () => {
    const page = readFileSync(join(ROOT, `docs/measures/${id}.md`), 'utf8');
    const flat = page.replace(/\s+/g, ' ');
    expect(flat).toContain(measure.question.en);
    for (const [name, { choices = [] }] of Object.entries(measure.parameters)) {
      expect(flat).toContain(`\`${name}\``);
      for (const word of choices) expect(flat).toContain(`\`${word}\``);
    }
  });

  test('speaks both languages wherever it speaks', () => {
    const { title, question, unit, howToRead, doesNotSay } = measure;
    const about = Object.values(measure.parameters).map((parameter) => parameter.about);
    for (const words of [title, question, unit, howToRead, doesNotSay, ...about]) {
      expect(words.en).toMatch(/[a-z]/);
      expect(words.ru).toMatch(/[а-я]/);
    }
  });
});

describe.each(withoutTables.map((measure) => [measure.id, measure] as const))(
  '%s',
  (_, measure) => {
    const given = { record: region(), moments: years(1991, 2025), tables: {} };

    test('of the same edition gives the same bytes, and leaves the record as it was', () => {
      const before = JSON.stringify([...given.record.tables.instrument.values()]);
      const once = JSON.stringify(runMeasure(measure, given));
      expect(JSON.stringify(runMeasure(measure, given))).toBe(once);
      expect(JSON.stringify([...given.record.tables.instrument.values()])).toBe(before);
    });

    test('reads no clock, no chance, no file and no network', () => {
      const once = JSON.stringify(runMeasure(measure, given));
      forbidden(() => expect(JSON.stringify(runMeasure(measure, given))).toBe(once));
    });

    test('names only things of the record behind its numbers, and never an upside-down band', () => {
      const result = runMeasure(measure, given);
      const points =
        result.form === 'series'
          ? result.lines.flatMap((line) => line.points)
          : result.rows.flatMap(({ cells }) =>
              Object.values(cells).map(({ band, list = [] }) => ({ ...band, list })),
            );
      expect(points.length).toBeGreaterThan(0);
      for (const { low, high, list } of points) {
        if (low !== undefined && high !== undefined) expect(low).toBeLessThanOrEqual(high);
        for (const { kind, id } of list) expect(given.record.tables[kind].has(id)).toBe(true);
      }
    });
  },
);

/** Measures whose every number is a count of things. */
const COUNTS = ['regionalism', 'exclusive', 'agreements', 'meetings', 'mutual-support'];

test.each(COUNTS)(
  '%s: every count lies between what is surely counted and all that its list has',
  (id) => {
    const given = { record: region(), moments: years(1991, 2025), tables: {} };
    const result = runMeasure(measureOf(id), given);
    if (result.form !== 'series') throw new Error(`${id} is no series`);
    for (const { low = 0, high = 0, list } of result.lines.flatMap(({ points }) => points)) {
      const sure = list.filter(({ truth }) => truth === 'yes').length;
      expect([sure <= low, low <= high, high <= list.length]).toEqual([true, true, true]);
      if (sure === list.length) expect([low, high]).toEqual([sure, sure]);
    }
  },
);

describe('a slip', () => {
  const given = { record: region(), moments: years(2020, 2020), tables: {} };

  test.each([
    ['agrements', {}, 'Did you mean agreements?'],
    ['agreements', { field: 'econmy' }, 'Did you mean economy?'],
    ['agreements', { feild: 'economy' }, 'Did you mean field?'],
    ['agreements', { field: 'x', basis: 'y' }, 'field=x cannot be taken; basis=y cannot be taken'],
  ])('%s %j: %s', (id, typed, said) => {
    const error = thrownBy(() => runMeasure(measureOf(id), given, typed));
    expect(error).toBeInstanceOf(UserError);
    expect(`${error?.message} ${error?.remedy}`).toContain(said);
  });
});

/** What runs here fails if it asks for anything that is not given to it. */
function forbidden(act: () => void): void {
  const refuse = (what: string) => () => {
    throw new Error(`a measure must not ask for ${what}`);
  };
  vi.spyOn(Date, 'now').mockImplementation(refuse('the time'));
  vi.spyOn(Math, 'random').mockImplementation(refuse('chance'));
  vi.spyOn(globalThis, 'fetch').mockImplementation(refuse('the network'));
  vi.spyOn(fs, 'readFileSync').mockImplementation(refuse('a file'));
  try {
    act();
  } finally {
    vi.restoreAllMocks();
  }
}

function thrownBy(act: () => unknown): UserError | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return error as UserError;
  }
}

describe('the years of a series, where none are asked for', () => {
  const since = (text: string) => {
    const [like] = list(region(), 'membership').filter(({ member }) => member === 'kg');
    const spell = { ...like, from: [{ on: parseFuzzyDay(text), cite: [] }] };
    return withTables(region(), { membership: tableOf<'membership'>([spell as never]) });
  };

  test.each([
    ['the region as it is', region(), [1991, 2025]],
    ['a first spell of 2003', since('2003-05'), [2003, 2025]],
    ['a first spell of 1500, beyond what is worked out at once', since('1500'), [1726, 2025]],
    ['nobody belonged to anything', withTables(region(), { membership: new Map() }), [2025, 2025]],
  ])('%s', (_, record, expected) => {
    expect(yearsOf(record)).toEqual(expected);
  });
});
