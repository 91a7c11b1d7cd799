import { describe, expect, test } from 'vitest';
import { typed } from '../cli/run.ts';

const flat = (line: string) => typed(line).out.replace(/\s+/g, ' ');

const NOT_LISTED = 'The record does not list the parties';
const IN_PART = 'Not certain for, since the record lists their parties only in part';
const JOINED = 'Joined before that day; no source read says whether it stayed';

describe('members says what the record holds, and no more', () => {
  test.each([
    ['members un-charter --on 2022-01-01', NOT_LISTED],
    ['members un-charter --on 2022-01-01', 'Who belonged to UN: casus members un.'],
    ['members csto-charter --on 2022-01-01', NOT_LISTED],
    ['members csto-charter --on 2022-01-01 --lang ru', 'Участники в базе не перечислены'],
    ['members sco-ltgn --on 2022-01-01', 'The parties are listed only in part'],
    ['members canwfz --on 1980-01-01', 'did not exist on that day: it begins 2006-09-08'],
    ['members asean --on 2022-01-01', 'No state of this record is recorded as a member'],
    ['members nato --on 2022-01-01', 'Only the 28 states of this record are looked at'],
    ['members osce --on 2022-01-01 --lang ru', 'Рассмотрены только государства этой базы'],
    // Every rival date of a member that is sure, each with its sources.
    [
      'members csto --on 2010-01-01',
      /Uzbekistan 2005 \[\w+\] or 2006 \[\w+\] or 2012 \[[^\]]+\] or 2012-06-28 .*2006-08-16 \[/,
    ],
    ['members sco --on 2024-09-01', new RegExp(`${JOINED} - Belarus.* - Iran: joined 2023-07-04`)],
    ['members csto --on 2024-06-01', 'Armenia — 2024-02-23: participation called frozen'],
    ['members csto --on 2030-01-01', 'The sources of this record were read until 2026-11'],
    ['shared KG TJ --on 2030-01-01 --lang ru', 'Запрошенный день позже'],
  ])('%s: %s', (line, said) => {
    expect(flat(line)).toMatch(said);
  });

  test.each([
    ['members un-charter --on 2022-01-01', 'No members'],
    ['members canwfz --on 1980-01-01', 'No state'],
    ['members sco --on 2024-09-01', 'Disputed'],
    // Of two spells only the one in question on that day is told of.
    ['members cst --on 2012-06-15', 'joined 1994-04-20'],
    ['members csto --on 2022-09-16', 'read until'],
    ['members csto --on 2023-12-31', 'participation called frozen by'],
  ])('%s never says: %s', (line, never) => {
    expect(flat(line)).not.toContain(never);
  });
});

describe('shared', () => {
  const line = 'shared KG TJ --on 2022-09-16';

  test('holds every treaty that list calls certain or perhaps', () => {
    const listed = typed('list instrument party=kg party=tj --on 2022-09-16 --json').out;
    const ids = (JSON.parse(listed) as { thing: { id: string } }[]).map(({ thing }) => thing.id);
    const { out } = typed(line);
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.filter((id) => !out.includes(`(${id})`))).toEqual([]);
  });

  test.each([
    [new RegExp(`${IN_PART} .*\\(csto-charter\\).*\\(un-charter\\)`)],
    [/Not certain for .*\(shanghai-cbm-1996\) \[/],
    [/CSTO \(csto\) \[/],
    [/Sources ------- - \[1\]/],
  ])('says %s', (said) => {
    expect(flat(line)).toMatch(said);
  });

  test('leaves out what did not exist yet', () => {
    expect(flat('shared KG TJ --on 2001-01-01')).not.toContain('(sco-charter)');
  });
});
