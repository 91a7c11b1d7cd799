import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closestMatch } from '../../src/base/closest-match.ts';

const IDS = ['kg', 'tj', 'csto', 'csto-charter', 'cst', 'cst.4@2012', 'kg-tj-2022-09', 'eaeu'];
const FIELDS = ['id', 'name', 'also', 'note', 'codes', 'iso2', 'iso3', 'wikidata', 'cite'];

test.for([
  // typed, among, meant
  ['csto-chater', IDS, 'csto-charter'],
  ['csot', IDS, 'csto'], // two letters changed places: one slip
  ['CSTO', IDS, 'csto'],
  ['cts', IDS, 'cst'],
  ['cst.4@2021', IDS, 'cst.4@2012'],
  ['kg-tj-2022-9', IDS, 'kg-tj-2022-09'],
  ['kgz', IDS, 'kg'],
  ['gk', IDS, 'kg'],
  ['uz', IDS, undefined], // two letters are two slips from everything
  ['nato', IDS, undefined],
  ['collective-security', IDS, undefined],
  ['', IDS, undefined],
  ['nmae', FIELDS, 'name'],
  ['wikidta', FIELDS, 'wikidata'],
  ['cites', FIELDS, 'cite'],
  ['isso3', FIELDS, 'iso3'],
  ['id', [], undefined],
] as const)('%s', ([typed, among, meant]) => {
  expect(closestMatch(typed, among)).toBe(meant);
});

test('what is known is its own closest match, and one slip in a longer word is forgiven', () => {
  const word = fc.stringMatching(/^[a-z]{5,12}$/);
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 5 }), fc.nat(), (right, others, where) => {
      expect(closestMatch(right, [...others, right])).toBe(right);
      const at = where % right.length;
      const slips = [
        right.slice(0, at) + right.slice(at + 1),
        `${right.slice(0, at)}-${right.slice(at)}`,
        `${right.slice(0, at)}-${right.slice(at + 1)}`,
      ];
      for (const slip of slips) expect(closestMatch(slip, [right])).toBe(right);
    }),
  );
});
