import { cowCode, flag, integer, text, unexplained } from './column.ts';
import { dataset } from './dataset.ts';
import { rowsOf } from './table.ts';

/** Peacekeeping missions of the United Nations, regional organizations and states. */
export const thirdPartyPkm = dataset({
  id: 'third-party-pkm',
  title: 'Third-Party Peacekeeping Missions',
  titleRu: 'Миротворческие миссии третьих сторон',
  version: '3.1',
  coverage: '1946-2014; 215 missions',
  licence: 'research data; cite the article',
  citation: ['Mullenbach (2013), Conflict Management and Peace Science 30: 327-355'],
  files: [
    {
      table: 'mission',
      row: 'a peacekeeping mission',
      format: ['workbook', 'csv'],
      rows: 215,
      columns: [
        integer('OBSNUM', 'number of the mission'),
        text('STATE', 'where, the dispute'),
        cowCode('CCODE1', 'where, COW code'),
        integer('DISTYPE', 'type of dispute'),
        ...unexplained('integer', 'REGNUM DISNUM'),
        integer('TPTYPE', 'who sent it', {
          codes: { 1: 'United Nations', 2: 'regional organization', 3: 'states' },
          closed: true,
        }),
        flag('UNMANDATE', 'mandate of the United Nations'),
        text('UNRESOL (date)', 'resolution'),
        text('PKMNAME (location)', 'name of the mission'),
        integer('PURPOSE1', 'first purpose'),
        ...unexplained('integer', 'PURPOSE2 PURPOSE3 PURPOSE4'),
        text('LEADSTATE', 'state that led it'),
        integer('CCODE2', 'state that led it, COW code'),
        integer('STARTDAY', 'day on which it began', { min: 1, max: 31 }),
        integer('STARTMON', 'month in which it began', { min: 1, max: 12 }),
        integer('STARTYR', 'year in which it began', { min: 1946, max: 2014 }),
        integer('ENDDAY', 'day on which it ended', { min: 1, max: 31 }),
        integer('ENDMON', 'month in which it ended', { min: 1, max: 12 }),
        integer('ENDYR', 'year in which it ended', { min: 1946, max: 2014 }),
        flag('CEASE', 'a cease-fire was there'),
        flag('PEACE', 'a peace agreement was there'),
        integer('PKMNUM1', 'soldiers, at most'),
        integer('PKMNUM2', 'police, at most'),
        integer('STATENUM', 'states that took part'),
        integer('FATAL1', 'deaths of peacekeepers'),
        ...unexplained('integer', 'FATAL2'),
        integer('DURATION', 'length in months'),
        flag('ONGOING', 'not ended when the data end'),
        ...unexplained('integer', 'MILHOST1 MILHOST2 TREATY MEDIATE1 MEDIATE2'),
      ],
    },
  ],
  figures: [
    {
      what: 'missions in the file',
      theirs: 215,
      needs: ['mission'],
      ours: (table) => table('mission').length,
    },
    {
      what: 'mission of the CIS in Tajikistan: first and last year',
      theirs: [1993, 2000],
      needs: ['mission'],
      ours: (table) => {
        const row = rowsOf(table('mission')).find(
          (mission) => mission.CCODE1 === 702 && mission.TPTYPE === 2,
        );
        return [Number(row?.STARTYR), Number(row?.ENDYR)];
      },
    },
  ],
  traps: [
    'Names of columns hold blanks and brackets.',
    'A second purpose of 8 says that there is none.',
    'The mission of the CIS in Tajikistan is led by Russia; that of the United Nations beside it is another row.',
  ],
});
