import { describe, expect, test } from 'vitest';
import { list } from '../../src/record/record.ts';
import { type Source, source as schema } from '../../src/record/source.ts';
import { bibtex, cslItem, plainCitation } from '../../src/view/sources/citation.ts';
import { region } from '../region.ts';

function source(fields: Record<string, unknown>): Source {
  const given = {
    id: 'a-1',
    kind: 'article',
    title: 'A title',
    published: '2022-09',
    read: 'whole',
  };
  return schema.parse({ ...given, type: 'secondary', ...fields });
}

describe('plain', () => {
  test.each([
    [
      { authors: ['A. Author'], publisher: 'The Review' },
      'A. Author: A title. The Review, 2022-09',
    ],
    [{ published: 'unknown' }, 'A title'],
    [{ address: 'https://example.org/a' }, 'A title. 2022-09. https://example.org/a'],
    [{ title: 'Ends in a point.', publisher: 'P' }, 'Ends in a point. P, 2022-09'],
  ])('%j', (fields, expected) => {
    expect(plainCitation(source(fields), 'en')).toBe(expected);
  });
});

describe('BibTeX', () => {
  test('an article, as reference managers read it', () => {
    const fields = {
      authors: ['Asel Doolotkeldieva', 'OSCE'],
      publisher: 'The Diplomat',
      seen: '2026-11',
    };
    expect(bibtex(source(fields))).toBe(
      [
        '@article{a-1,',
        '  author = {{Asel Doolotkeldieva} and {OSCE}},',
        '  title = {{A title}},',
        '  journal = {The Diplomat},',
        '  year = {2022},',
        '  date = {2022-09},',
        '  urldate = {2026-11},',
        '  langid = {english}',
        '}',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['100% & more #1 $x_y', '100\\% \\& more \\#1 \\$x\\_y'],
    ['a {b} c', 'a \\{b\\} c'],
    ['back\\slash', 'back\\textbackslash slash'],
  ])('signs that it would take for commands are kept from it: %s', (title, expected) => {
    expect(bibtex(source({ title }))).toContain(`title = {{${expected}}}`);
  });

  test('a year that is in doubt is no year', () => {
    expect(bibtex(source({ published: '[2005,2006]' }))).not.toContain('year');
    expect(bibtex(source({ published: 'unknown' }))).not.toContain('date');
  });

  test('every source of the record has braces that close', () => {
    for (const one of list(region(), 'source')) {
      const entry = bibtex(one as Source).replaceAll(/\\[{}]/g, '');
      expect(entry.split('{').length, one.id).toBe(entry.split('}').length);
    }
  });
});

describe('CSL-JSON', () => {
  test.each([
    ['2022-09-20', { 'date-parts': [[2022, 9, 20]] }],
    ['2022', { 'date-parts': [[2022]] }],
    ['2005~', { literal: '2005~' }],
    ['[2005,2006]', { literal: '[2005,2006]' }],
  ])('a date %s', (published, issued) => {
    expect(cslItem(source({ published })).issued).toEqual(issued);
  });

  test('nothing is written that is not known', () => {
    expect(Object.keys(cslItem(source({ published: 'unknown' })))).toEqual([
      'id',
      'type',
      'title',
      'language',
    ]);
  });

  test('names are not taken apart', () => {
    expect(cslItem(source({ authors: ['RFE/RL'] })).author).toEqual([{ literal: 'RFE/RL' }]);
  });
});
