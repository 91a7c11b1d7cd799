import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '../../../src/base/day.ts';
import { exactDay } from '../../../src/base/fuzzy-day.ts';
import { onDay } from '../../../src/base/validity.ts';
import { partyThroughout } from '../../../src/law/parties.ts';
import { list } from '../../../src/record/record.ts';
import { boundOn, standingOn } from '../../../src/view/obligations/standing.ts';
import { standingText } from '../../../src/view/obligations/tables.ts';
import { region } from '../../region.ts';

const record = region();
const on = (text: string): number => parseDay(text) ?? Number.NaN;

describe('how a state stood to an organization', () => {
  test.each([
    ['csto', 'uz', '2004-01-01', 'no'],
    ['csto', 'uz', '2005-12-01', 'member? sources give different dates'],
    ['csto', 'uz', '2010-01-01', 'member'],
    ['csto', 'uz', '2012-09-01', 'member? sources give different dates'],
    ['csto', 'uz', '2013-01-01', 'no'],
    ['csto', 'tm', '2010-01-01', 'no'],
    ['sco', 'mn', '2010-01-01', 'observer'],
    ['cis', 'tm', '2010-01-01', 'associate'],
    ['nato', 'kz', '2010-01-01', 'partner? nobody says how long'],
    ['oic', 'kg', '1992-06-01', 'member? the date is inexact'],
    ['sco-ltgn', 'in', '2022-09-16', 'open: not listed; the record lists some only'],
  ])('%s, %s on %s: %s', (compact, state, day, words) => {
    expect(standingText(standingOn(record, compact, state, on(day)), 'en')).toBe(words);
  });

  test('opens every spell that speaks of the day, and only these', () => {
    expect(standingOn(record, 'csto', 'uz', on('2012-09-01')).spells).toEqual(['csto-uz']);
    expect(standingOn(record, 'csto', 'uz', on('2004-01-01')).spells).toEqual([]);
  });
});

test('whoever is bound by the law is bound in the matrix, on every day of change', () => {
  const compacts = [...list(record, 'organization'), ...list(record, 'instrument')];
  const states = list(record, 'state').map(({ id }) => id as string);
  const days = ['1991-06-01', '1993-12-15', '1999-04-20', '2005-06-01', '2012-07-01', '2022-09-16'];
  const seen = { yes: 0, no: 0, open: 0 };
  for (const day of days.map(on)) {
    const span = onDay(exactDay(day, formatDay(day)));
    for (const { id: compact } of compacts) {
      for (const state of states) {
        const { truth } = partyThroughout(record, compact, state, span);
        seen[truth] += 1;
        const shown = boundOn(record, compact, state, day);
        expect(`${compact} ${state} ${formatDay(day)} ${shown}`).toBe(
          `${compact} ${state} ${formatDay(day)} ${truth}`,
        );
      }
    }
  }
  expect(Math.min(seen.yes, seen.no, seen.open)).toBeGreaterThan(100);
});
