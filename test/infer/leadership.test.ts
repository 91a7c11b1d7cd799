import { expect, test } from 'vitest';
import { predictionsOf } from '../../src/infer/leadership.ts';
import type { Candidate } from '../../src/record/argument.ts';
import { get } from '../../src/record/record.ts';
import { region } from '../region.ts';
import { table } from '../tables.ts';

interface Row {
  readonly name: string;
  readonly leaders: readonly {
    readonly state: string;
    readonly in: readonly string[];
    readonly followed: string;
  }[];
  readonly 'one-in-all': Readonly<Record<string, string>>;
  readonly 'one-in-each': Readonly<Record<string, string>>;
}

const argument = get(region(), 'argument', 'mayer.hegemonic-stability');
const leadership = argument.leadership as NonNullable<typeof argument.leadership>;

test.each(table<Row>('leadership.yaml'))('$name', ({ leaders, ...expected }) => {
  const candidates = leaders.map(({ state, in: fields, followed }) => ({
    state,
    fields,
    followed,
    refusedBy: [],
    cite: [],
  })) as unknown as Candidate[];
  for (const { reading, field, possible } of predictionsOf({ ...leadership, candidates })) {
    expect(possible, `${reading}, ${field}`).toBe(expected[reading][field]);
  }
});

test('as recorded, each of the two candidates is refused by the other, and all is blocked', () => {
  const { candidates } = leadership;
  expect(candidates.map(({ state, refusedBy }) => [state, ...refusedBy])).toEqual([
    ['kz', 'uz'],
    ['uz', 'kz'],
  ]);
  expect(new Set(predictionsOf(leadership).map(({ possible }) => possible))).toEqual(
    new Set(['no']),
  );
});
