import { describe, expect, test } from 'vitest';
import { json, typed } from '../cli/run.ts';

const flat = (line: string) => typed(line, 200).out.replace(/\s+/g, ' ');

describe('a measure says what it counts and how sure it is', () => {
  test.each([
    // What stands unless something is given is said too.
    ['measure agreements --on 2016-01-01', 'Parameters: Field = security; Basis = concluded.'],
    [
      'measure agreements --on 2016-01-01 --lang ru',
      'Область = безопасность; Основание = заключено',
    ],
    ['measure agreements --on 2016-01-01', 'are about the field'],
    ['measure strict-test --on 2020-12-31', 'Only states of the record are counted'],
    // One page prints that day; the year is in doubt.
    ['measure implementation', 'signed: 2024-04-18 or 2023-04-18 (doubtful)'],
    ['measure implementation', 'kg-tj-border-2025 - what became of it: no source read says'],
    ['measure implementation --lang ru', 'ни один источник не говорит'],
  ])('%s: %s', (line, said) => {
    expect(flat(line)).toContain(said);
  });
});

test('the four that signed at Nakhchivan in 2009 are four parties from then on', () => {
  const { result } = json<{
    result: { lines: { id: string; points: { list: { id: string; truth: string }[] }[] }[] };
  }>('measure agreements --param field=any --on 2016-01-01');
  const where = result.lines.flatMap(({ id, points }) =>
    points.flatMap(({ list }) =>
      list.filter((one) => one.id === 'ots-nakhchivan-2009').map(({ truth }) => [id, truth]),
    ),
  );
  expect(where).toEqual([['multilateral-outside', 'yes']]);
});

test.each([
  ['2015', '2015-12-31'],
  ['2015-02', '2015-02-28'],
  ['2015-02-03', '2015-02-03'],
])('--on %s is %s', (asked, day) => {
  expect(flat(`measure agreements --on ${asked}`)).toContain(` ${day} `);
});

test('--known-on takes a year by its last day', () => {
  expect(flat('claims kg-tj-2021-04 --known-on 2021')).toBe(
    flat('claims kg-tj-2021-04 --known-on 2021-12-31'),
  );
});
