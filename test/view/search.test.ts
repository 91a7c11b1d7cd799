import { describe, expect, test } from 'vitest';
import { answersOf } from '../../src/view/find/answers.ts';
import { finder } from '../../src/view/find/finder.ts';
import { groupsOf, whyText } from '../../src/view/find/grouped.ts';
import { nearWords } from '../../src/view/find/near-words.ts';
import { thingsToFind } from '../../src/view/find/passages.ts';
import { region } from '../region.ts';

const record = region();
const ask = finder(record, []);
const groups = (query: string) =>
  groupsOf(answersOf(record, ask(query), () => undefined, 1e6, 'en'));

describe('what is found, by kind', () => {
  test.each([
    ['точикистон', 'state', 'tj'],
    ['Киргизии', 'state', 'kg'],
    ['regionalism mayer', 'source', 'mayer-2020'],
    ['kg-tj-2022-09', 'incident', 'kg-tj-2022-09'],
  ] as const)('%s: first among %s is %s', (query, kind, id) => {
    const found = groups(query);
    expect(found.find(({ of }) => of === kind)?.hits[0]?.id).toBe(id);
  });

  test('what the words name comes first of all', () => {
    expect(groups('точикистон')[0]).toMatchObject({ of: 'state' });
  });

  test('no hit is lost, and none stands in two groups', () => {
    const answers = answersOf(record, ask('border'), () => undefined, 1e6, 'en');
    const ids = groupsOf(answers).flatMap(({ hits }) => hits.map(({ id }) => id));
    expect(ids).toHaveLength(answers.total);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('each says why', () => {
    for (const { hits } of groups('границы')) {
      for (const hit of hits) expect(whyText(record, hit, 'ru')).not.toBe('');
    }
  });
});

describe('words that stand nowhere', () => {
  const things = thingsToFind(record);

  test.each([
    ['Kirgyzstan', /Kyrgyzstan/],
    ['Tajikstan', /Tajikistan/i],
    ['обязательсво', /обязательств/i],
  ])('%s is near to %s', (typed, near) => {
    expect(nearWords(things, typed).join(' ')).toMatch(near);
  });

  test.each(['xqzjw vkpt', '', 'ab'])('%j is near to nothing', (typed) => {
    expect(nearWords(things, typed)).toEqual([]);
  });

  test('a word that stands somewhere is not corrected', () => {
    expect(nearWords(things, 'Tajikistan')).toEqual([]);
  });
});
