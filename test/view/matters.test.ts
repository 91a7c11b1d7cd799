import { describe, expect, test } from 'vitest';
import { list } from '../../src/record/record.ts';
import { disagreements } from '../../src/view/contradictions.ts';
import { fits, incidentsOf, mattersOf } from '../../src/view/matters/matter.ts';
import { matterTable } from '../../src/view/matters/matter-table.ts';
import { csvOf } from '../../src/view/table.ts';
import { VALUE_WORDS } from '../../src/view/value-words.ts';
import { typed } from '../cli/run.ts';
import { region } from '../region.ts';

const record = region();
const matters = mattersOf(record, 'en');
const matter = (id: string) => matters.find((one) => one.id === id);

describe('every disagreement of the record is a matter', () => {
  test('none is lost, none is made up', () => {
    expect(matters.map(({ id }) => id)).toEqual(disagreements(record).map(({ id }) => id));
    expect(matters.length).toBeGreaterThan(list(record, 'contradiction').length);
  });

  test('each has a kind with a name, a title, two sides or more, and words or a place for each', () => {
    for (const { id, kind, title, sides } of matters) {
      expect(Object.keys(VALUE_WORDS.disagreement), id).toContain(kind);
      expect(title, id).not.toBe('');
      expect(sides.length, id).toBeGreaterThanOrEqual(2);
      for (const { says, voices } of sides) {
        expect(says, id).not.toBe('');
        expect(voices.length, id).toBeGreaterThan(0);
        for (const { passages } of voices) {
          expect(passages.length, id).toBeGreaterThan(0);
          for (const { words, where } of passages) expect(words ?? where, id).toBeTruthy();
        }
      }
    }
  });
});

describe('what depends on a matter', () => {
  const versions = (id: string, incident: string) =>
    disagreements(record)
      .filter((one) => one.id === id)
      .flatMap(({ findings }) => findings.filter((one) => one.incident === incident))
      .flatMap(({ clauses }) => clauses);

  test.each([
    // The fighting of 1999 fell under the treaty as it stood, not under the words of 2010 and 2012.
    ['cst-uz-1.to', 'kg-1999-08', 'cst.4@1994', true],
    ['cst-uz-1.to', 'kg-1999-08', 'cst.4@2012', false],
    ['cst-uz-1.to', 'kg-1999-08', 'csto-forces.2@2010', false],
    ['who-is-blamed-2022', 'kg-tj-2022-09', 'cst.4@2012', true],
    ['who-is-blamed-2022', 'kg-tj-2022-09', 'cst.4@1994', false],
  ])('%s, in %s: %s is %s', (id, incident, clause, depends) => {
    expect(versions(id, incident).includes(clause)).toBe(depends);
  });

  test('an incident is named once, with each clause once', () => {
    for (const { id, findings } of disagreements(record)) {
      const incidents = findings.map(({ incident }) => incident);
      expect(new Set(incidents).size, id).toBe(incidents.length);
      for (const { clauses } of findings) expect(new Set(clauses).size, id).toBe(clauses.length);
    }
  });

  test.each([
    ['--incident kg-tj-2022-09', 'who-is-blamed-2022', 'karabakh-war-year'],
    ['--matter who-is-blamed-2022', 'who-is-blamed-2022', 'deaths-of-both-waves'],
    // An article of 2022 said nothing by the end of 2021, whatever it tells of.
    ['--known-on 2021-12-31', 'karabakh-war-year', 'csto-answer-to-the-fighting'],
  ])('contradictions %s holds %s, not %s', (options, held, left) => {
    const { out } = typed(`contradictions ${options}`);
    expect(out).toContain(`(${held})`);
    expect(out).not.toContain(`(${left})`);
  });
});

describe('one matter, as it is shown', () => {
  test('coded by hand: who says what, as of when, in which words', () => {
    const blamed = matter('who-is-blamed-2022');
    expect(blamed?.kind).toBe('attribution');
    expect(blamed?.sides.map(({ voices }) => voices[0]?.who)).toEqual([
      'Asel Doolotkeldieva and co-author',
      'Ministry of Foreign Affairs of Tajikistan',
      'Ministry of Foreign Affairs of Kyrgyzstan',
    ]);
    expect(blamed?.sides[2]?.voices[0]).toMatchObject({ asOf: '18 September 2022' });
    expect(blamed?.sides[1]?.voices[0]?.passages[0]).toMatchObject({
      source: 'diplomat-2022',
      words: 'on the Tajik side from Kyrgyzstani shelling',
    });
    expect(blamed?.outside).toHaveLength(2);
    expect(blamed?.findings.map(({ incident }) => incident?.id)).toEqual(['kg-tj-2022-09']);
  });

  test('affirmed and denied: every claim with its own speaker', () => {
    const attack = matter('kg-tj-2022-09.armed-attack(by=tj,on=kg)');
    expect(attack?.sides.map(({ says, holds }) => [says, holds])).toEqual([
      ['yes', 'yes'],
      ['no', 'no'],
    ]);
    expect(attack?.sides.flatMap(({ voices }) => voices.map(({ id }) => id)).length).toBe(4);
    expect(attack?.findings[0]?.clauses.map(({ id }) => id)).toContain('cst.4@2012');
  });

  test('rival dates: nobody speaks but the sources', () => {
    const joined = matter('ots-uz.from');
    expect(joined?.kind).toBe('rival-dates');
    expect(joined?.sides.every(({ voices }) => voices[0]?.who === undefined)).toBe(true);
    expect(new Set(joined?.sides.map(({ says }) => says)).size).toBeGreaterThan(1);
  });
});

describe('narrowing', () => {
  const ids = (wanted: Parameters<typeof fits>[2]) =>
    matters.filter((one) => fits(record, one, wanted)).map(({ id }) => id);

  test.each([
    ['by kind', { kind: 'attribution' }, ['who-is-blamed-2022'], ['deaths-of-both-waves']],
    ['by a body', { by: 'tj.mfa' }, ['who-is-blamed-2022'], ['deaths-of-both-waves']],
    ['by a state, which brings its bodies', { by: 'tj' }, ['who-is-blamed-2022'], ['ots-uz.from']],
    ['by a member', { by: 'uz' }, ['ots-uz.from'], ['who-is-blamed-2022']],
    ['by incident', { incident: 'kg-tj-2022-09' }, ['who-is-blamed-2022'], ['c5-1-us.from']],
    [
      'by two at once',
      { kind: 'contested-atom', incident: 'kg-tj-2022-09' },
      [],
      ['who-is-blamed-2022'],
    ],
  ])('%s', (_, wanted, within, without) => {
    const found = ids(wanted);
    for (const id of within) expect(found).toContain(id);
    for (const id of without) expect(found).not.toContain(id);
    expect(found.length).toBeGreaterThan(0);
  });

  test('what nobody said anything of is not found', () => {
    expect(ids({ by: 'nobody' })).toEqual([]);
  });

  test('the incidents of a matter are named once each', () => {
    for (const one of matters) {
      const incidents = incidentsOf(one);
      expect(new Set(incidents).size, one.id).toBe(incidents.length);
    }
  });
});

test('as a table: a row for everybody who speaks, with the id of what says it', () => {
  const columns = {
    id: 'id',
    kind: 'kind',
    matter: 'm',
    says: 's',
    who: 'w',
    asOf: 'a',
    words: 'x',
    source: 'o',
  };
  const blamed = matters.filter(({ id }) => id === 'who-is-blamed-2022');
  const lines = csvOf(matterTable(blamed, '', columns, 'en'))
    .trimEnd()
    .split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[2]).toContain('who-is-blamed-2022,attribution,');
  expect(lines[2]).toContain('diplomat-2022,who-is-blamed-2022');
});
