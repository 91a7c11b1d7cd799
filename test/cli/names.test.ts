import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/cli/terminal.ts';
import { casus, typed } from './run.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ');
const asked = (argv: readonly string[]) => flat(casus(argv, 200).out);

describe('a thing is called by id, by a name, or by words of one', () => {
  test.each([
    [['dossier', 'april 2021'], 'KYRGYZ-TAJIK FIGHTING, APRIL-MAY 2021'],
    [['dossier', 'Batken'], 'INCURSION IN BATKEN, 1999'],
    [['show', 'japarov'], 'id: sadyr-japarov'],
    [['show', 'жапаров'], 'id: sadyr-japarov'],
    [['timeline', 'Japarov'], 'Sadyr Japarov'],
    [['members', 'OBSE', '--on', '2022-09-16'], 'OSCE on 2022-09-16'],
    [['members', 'обсе', '--on', '2022-09-16'], 'OSCE on 2022-09-16'],
    [['show', 'ak-suu'], 'id: ak-suu-isfara'],
    [['show', 'isfara'], 'Also called so: Ak-Suu/Isfara river (ak-suu-isfara).'],
    [['find', 'japarow'], 'spelled much like it: Japarov'],
    [['find', 'japarow', '--lang', 'ru'], 'Похожие слова базы: Japarov'],
  ])('%j: %s', (argv, said) => {
    expect(asked(argv)).toContain(said);
  });

  test.each([
    [['clause', 'CST Article 4'], 'may mean any of 2', '- cst.4.notify: CST, article 4(3)'],
    [['dossier', 'сентябрь 2022'], 'may mean any of 2', '- kg-tj-2022-09: Kyrgyz-Tajik'],
    [['dossier', 'atlantis'], 'there is no incident atlantis', '- kg-1999-08: Incursion in Batken'],
    [['dossier', 'nk-2020-09'], 'no incident', 'casus dossier nk-2020-09 --record south-caucasus'],
    [['show', 'nk-2020-09'], 'nk-2020-09', 'It is in the record south-caucasus'],
    [['timeline', 'kg-tj-2022-09'], 'is an incident', 'casus dossier kg-tj-2022-09'],
    [['check', '--record', 'nowhere'], 'no record at nowhere', 'central-asia, post-soviet'],
    [['check', '--record', 'central-asai'], 'no record', 'Did you mean central-asia?'],
  ])('%j: %s, %s', (argv, message, remedy) => {
    const { code, err } = casus(argv, 80);
    expect(code).toBe(1);
    expect(flat(err)).toContain(message);
    expect(flat(err)).toContain(remedy);
  });

  test.each([
    ['en', /lang: ru \(Russian\).*lang: uz \(Uzbek\)/],
    ['ru', /lang: ru \(русский\).*lang: uz \(узбекский\)/],
  ])('the code of a language is no state, though it may be spelt as one: %s', (lang, named) => {
    const said = asked(['show', 'kg', '--lang', lang]);
    expect(said).toMatch(named);
    expect(said).not.toMatch(/lang: \w+ \((Russia|Uzbekistan|Россия|Узбекистан)\)/);
  });

  test('what is told of a slip keeps within the terminal', () => {
    const { err } = casus(['members', 'xyz', '--on', '2020'], 80);
    expect(err.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});

describe('timeline', () => {
  test('a day that several sources give stands once', () => {
    const lines = typed('timeline sadyr-japarov', 200).out.split('\n');
    const table = lines
      .slice(0, lines.indexOf('Sources'))
      .filter((line) => /^(\d|between)/.test(line));
    const said = table.map((line) => flat(line.replace(/\[.*\]/, '')).trim());
    expect(new Set(said).size).toBe(said.length);
    expect(table.join('\n')).not.toContain('begins — President');
  });
});

test('a person stands with offices, each date with its event', () => {
  const said = asked(['list', 'person', 'office=president', 'office-of=kg', '--on', '2020-12-01']);
  for (const words of ['2020 (came to power)', '(elected in early 2021)', '2020-10-15 (acting)']) {
    expect(said).toContain(words);
  }
});

describe('columns', () => {
  test.each([
    [200, undefined, 200],
    [undefined, '160', 160],
    [undefined, undefined, 80],
    [undefined, 'wide', 80],
  ])('terminal %s, COLUMNS %s: %s', (terminal, columns, wide) => {
    expect(widthOf(terminal, columns)).toBe(wide);
  });

  test('in a wide terminal ids are whole, and text stays as narrow as can be read', () => {
    const { out } = typed('list claim figure=dead incident=kg-tj-2022-09', 200);
    expect(out).toContain('kg-tj-2022-09.kg-security-council-dead-servicemen-40');
    const text = out.slice(out.indexOf('Sources')).split('\n');
    expect(text.filter((line) => line.length > 100 && !line.includes('http'))).toEqual([]);
  });
});
