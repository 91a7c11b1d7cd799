import { cowCode, flag, integer, text } from './column.ts';
import { dataset } from './dataset.ts';
import { rowsOf } from './table.ts';

/** The columns that all files of MID have, alike. */
const dispnum = integer('dispnum', 'number of the dispute', { min: 1, max: 9999 });
const days = [
  integer('stday', 'day on which it began', {
    missing: { '-9': 'not known' },
    min: 1,
    max: 31,
  }),
  integer('stmon', 'month in which it began', {
    missing: { '-9': 'not known' },
    min: 1,
    max: 12,
  }),
  integer('styear', 'year in which it began', { min: 1816, max: 2014 }),
  integer('endday', 'day on which it ended', {
    missing: { '-9': 'not known' },
    min: 1,
    max: 31,
  }),
  integer('endmon', 'month in which it ended', {
    missing: { '-9': 'not known' },
    min: 1,
    max: 12,
  }),
  integer('endyear', 'year in which it ended', { min: 1816, max: 2014 }),
];
const deaths = [
  integer(
    'fatality',
    'deaths in battle, in classes: none (0), 1-25 (1), 26-100 (2), 101-250 (3), 251-500 (4), 501-999 (5), more (6)',
    { missing: { '-9': 'not known' }, min: 0, max: 6 },
  ),
  integer('fatalpre', 'deaths in battle where the number is known', {
    missing: { '-9': 'not known' },
  }),
];
const hostility = integer('hostlev', 'highest hostility', {
  codes: {
    1: 'no militarized action',
    2: 'threat to use force',
    3: 'display of force',
    4: 'use of force',
    5: 'war',
  },
  closed: true,
});
const version = integer('version', 'version of the data', { always: 5 });

/** Militarized Interstate Disputes of the Correlates of War project: who threatened, showed or used force against whom. */
export const cowMid = dataset({
  id: 'cow-mid',
  title: 'COW Militarized Interstate Disputes (MID)',
  titleRu: 'Вооружённые межгосударственные споры (MID), проект COW',
  version: '5.0',
  coverage: 'disputes and participants 1816-2014, incidents 1992-2014',
  licence:
    'free for research with citation; take it from the Correlates of War project; not to be republished',
  citation: [
    "Palmer, McManus, D'Orazio et al. (2021), Conflict Management and Peace Science 39: 470-482",
  ],
  files: [
    {
      table: 'dispute',
      row: 'a militarized interstate dispute',
      format: ['csv'],
      rows: 2436,
      columns: [
        dispnum,
        ...days,
        integer(
          'outcome',
          'how it ended: victory (1, 2), yielding (3, 4), stalemate (5), compromise (6), released (7), unclear (8), joins a war (9)',
          { missing: { '-9': 'not known' } },
        ),
        integer('settle', 'how it was settled: negotiated (1), imposed (2), not (3), unclear (4)', {
          missing: { '-9': 'not known' },
        }),
        ...deaths,
        integer('maxdur', 'longest duration in days'),
        integer('mindur', 'shortest duration in days'),
        integer('hiact', 'highest action, 1 to 21'),
        hostility,
        flag('recip', 'the other side answered with a militarized action'),
        integer('numa', 'states on side A'),
        integer('numb', 'states on side B'),
        flag('ongo2014', 'not ended when the data end'),
        version,
      ],
    },
    {
      table: 'participant',
      row: 'a state in a dispute',
      format: ['csv'],
      rows: 5883,
      columns: [
        dispnum,
        text('stabb', 'state, abbreviation'),
        cowCode('ccode', 'state, COW code'),
        ...days,
        flag('sidea', 'on side A, which acted first'),
        flag('revstate', 'wants to change the state of things'),
        integer(
          'revtype1',
          'what it wants to change: territory (1), policy (2), regime (3), other (4)',
          { missing: { '-9': 'not known' }, min: 0, max: 4 },
        ),
        integer('revtype2', 'what else it wants to change', {
          missing: { '-9': 'not known' },
          min: 0,
          max: 4,
        }),
        ...deaths,
        integer('hiact', 'highest action, 0 to 21'),
        hostility,
        flag('orig', 'there on the first day'),
        version,
      ],
    },
    {
      table: 'incident',
      row: 'a militarized incident within a dispute, from 1992 on',
      format: ['csv'],
      rows: 4483,
      columns: [
        dispnum,
        integer('incidnum', 'number of the incident'),
        ...days,
        integer('duration', 'duration in days', { missing: { '-9': 'not known' } }),
        integer('tbi', 'days since the incident before', { missing: { '-9': 'not known' } }),
        ...deaths,
        integer('action', 'action, 1 to 21'),
        hostility,
        integer('numa', 'states on side A'),
        version,
      ],
    },
    {
      table: 'incident_participant',
      row: 'a state in an incident',
      format: ['csv'],
      rows: 9619,
      columns: [
        dispnum,
        integer('incidnum', 'number of the incident'),
        text('stabb', 'state, abbreviation'),
        cowCode('ccode', 'state, COW code'),
        ...days,
        flag('insidea', 'on the side that acted first in the incident'),
        flag('sidea', 'on side A of the dispute'),
        ...deaths,
        integer('action', 'action, 0 to 21'),
        hostility,
        integer('revtype1', 'what it wants to change', { missing: { '-9': 'not known' } }),
        integer('revtype2', 'what else it wants to change', { missing: { '-9': 'not known' } }),
        version,
      ],
    },
  ],
  figures: [
    {
      what: 'disputes, participants, incidents, participants of incidents',
      theirs: [2436, 5883, 4483, 9619],
      needs: ['dispute', 'participant', 'incident', 'incident_participant'],
      ours: (table) =>
        ['dispute', 'participant', 'incident', 'incident_participant'].map(
          (name) => table(name).length,
        ),
    },
    {
      what: 'disputes with Kyrgyzstan and Tajikistan',
      theirs: [4054, 4176, 4426, 4693],
      needs: ['participant'],
      ours: (table) => {
        const rows = rowsOf(table('participant'), ['dispnum', 'ccode']);
        const of = (state: number) =>
          new Set(
            rows.filter(({ ccode }) => ccode === state).map(({ dispnum }) => Number(dispnum)),
          );
        return [...of(703).intersection(of(702))].sort((a, b) => a - b);
      },
    },
  ],
  traps: [
    'The data end in 2014: the fighting of 2021 and 2022 is not in them.',
    '-9 stands for a day, month or number that is not known; it is read as missing.',
    'Side A is who acted first with force, not who is to blame.',
    'A state that joins a side is no proof that a treaty bound it, and a state that stays out may have helped without force.',
    'In 4054 (1993) and 4176 (1997) Kyrgyzstan and Tajikistan stand on one side, against Afghanistan; in 4426 (2005) and 4693 (2013-14) against each other.',
    'The names of the files hold a blank.',
  ],
});
