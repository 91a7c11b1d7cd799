import { describe, expect, test } from 'vitest';
import type { Entity } from '../../src/record/kinds.ts';
import { get } from '../../src/record/record.ts';
import { afterOf } from '../../src/view/after/after.ts';
import { fuzzy, region, tableOf, withTables } from '../region.ts';

type Recommendation = Entity<'recommendation'>;

const asked = (id: string, changes: Partial<Recommendation> = {}): Recommendation => ({
  ...get(region(), 'recommendation', id),
  ...changes,
});
const ids = (acts: readonly { readonly id: string }[]) => acts.map(({ id }) => id);

/** What the OSCE did after the brief of June 2023, as the record has it. */
const ACTS = [
  'osce.ministers-forum-2023',
  'osce.environment-ministers-2024',
  'osce.border-treaty-2025',
];

describe('what came after a recommendation', () => {
  test.each<[string, Partial<Recommendation>, readonly string[], number]>([
    ['a part of security is a matter of security', { fields: ['security'] }, ACTS, 0],
    ['only what is about borders', { fields: ['borders'] }, [ACTS[0], ACTS[2]] as string[], 1],
    ['nothing on another matter', { fields: ['arms-control'] }, [], 3],
    ['nothing where no matter is told', { fields: [] }, [], 3],
    ['nothing of somebody who did nothing', { addressees: ['sco'] as never }, [], 0],
    ['nothing of nobody', { addressees: [] }, [], 0],
  ])('%s', (_, changes, later, others) => {
    const after = afterOf(region(), asked('jordanova.consider-engagement', changes));
    expect([ids(after.later), after.others]).toEqual([later, others]);
    expect(after.followed, 'no date makes one thing follow another').toEqual([]);
  });

  test.each([
    ['the day before', '2025-03-26', 2],
    ['the day', '2025-03-27', 3],
  ])('of %s, only what had begun by then', (_, day, count) => {
    const { latest } = fuzzy(day);
    const { later } = afterOf(region(), asked('jordanova.consider-engagement'), latest);
    expect(later).toHaveLength(count);
  });

  test.each([
    ['2023-10-30', 3],
    // The act of that day is not surely later, nor is one of a month in which it may have been.
    ['2023-10-31', 2],
    ['2023', 2],
    ['[2023-06-01..]', undefined],
  ] as const)('published %s', (published, count) => {
    const source = new Map(region().tables.source);
    const brief = get(region(), 'source', 'jordanova-2023');
    source.set('jordanova-2023', { ...brief, published: fuzzy(published) });
    const record = withTables(region(), { source });
    const after = afterOf(record, asked('jordanova.consider-engagement'));
    expect(after.published === undefined ? undefined : after.later.length).toBe(count);
  });

  test('what a source says followed stands apart, whoever did it and whenever', () => {
    const cite = get(region(), 'event', 'osce.border-treaty-2025').cite;
    const one = asked('jordanova.keep-principles', {
      followedBy: [
        { act: 'osce.border-treaty-2025' as never, cite },
        { act: 'am-az-2022-09.h7' as never, cite },
      ],
    });
    const recommendation = tableOf<'recommendation'>([one]);
    const after = afterOf(withTables(region(), { recommendation }), one);
    expect(after.followed.map(({ act }) => [act.kind, act.id])).toEqual([
      ['event', 'osce.border-treaty-2025'],
      ['response', 'am-az-2022-09.h7'],
    ]);
    expect(after.later).toEqual([]);
    const { latest } = fuzzy('2025-03-26');
    const before = afterOf(withTables(region(), { recommendation }), one, latest);
    expect(ids(before.followed.map(({ act }) => act))).toEqual(['am-az-2022-09.h7']);
  });
});
