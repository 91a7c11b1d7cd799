import { cowCode, flag, integer, text, year } from './column.ts';
import { dataset } from './dataset.ts';
import { rowsOf } from './table.ts';

/** Militarized Interstate Events: single acts of force between states. */
export const mie = dataset({
  id: 'mie',
  title: 'Militarized Interstate Events (MIE)',
  titleRu: 'Вооружённые межгосударственные события (MIE)',
  version: '1.0',
  coverage: '1816-2014; one row an event, 28,011 events',
  licence: 'free for research with citation',
  citation: [
    'Gibler and Miller (2024), Conflict Management and Peace Science, The Militarized Interstate Events (MIE) dataset, 1816-2014',
  ],
  files: [
    {
      table: 'event',
      row: 'what one state did to another in a confrontation',
      format: ['csv'],
      rows: 28011,
      columns: [
        integer(
          'micnum',
          'number of the confrontation; that of the MID dispute where there is one',
        ),
        integer('eventnum', 'number of the event within the confrontation'),
        cowCode('ccode1', 'who acted, COW code'),
        cowCode('ccode2', 'towards whom, COW code'),
        integer('stmon', 'month in which it began', { min: 1, max: 12 }),
        integer('stday', 'day on which it began', {
          missing: { '-9': 'not known' },
          min: 1,
          max: 31,
        }),
        year('styear', 1816, 2014, 'year in which it began'),
        integer('endmon', 'month in which it ended', { min: 1, max: 12 }),
        integer('endday', 'day on which it ended', {
          missing: { '-9': 'not known' },
          min: 1,
          max: 31,
        }),
        year('endyear', 1816, 2014, 'year in which it ended'),
        flag('sidea1', 'the actor is on side A of the confrontation'),
        integer('action', 'action, in the codes of MID, 1 to 22', { min: 1, max: 22 }),
        integer('hostlev', 'hostility', {
          codes: { 2: 'threat to use force', 3: 'display of force', 4: 'use of force', 5: 'war' },
          closed: true,
        }),
        integer('fatalmin1', 'deaths of the actor, at least'),
        integer('fatalmax1', 'deaths of the actor, at most'),
        integer('fatalmin2', 'deaths of the other, at least'),
        integer('fatalmax2', 'deaths of the other, at most'),
        text('version', 'version of the data', { always: 'mie-1.0' }),
      ],
    },
  ],
  figures: [
    {
      what: 'events between Kyrgyzstan and Tajikistan',
      theirs: 9,
      needs: ['event'],
      ours: (table) =>
        rowsOf(table('event'), ['ccode1', 'ccode2']).filter(
          ({ ccode1, ccode2 }) =>
            (ccode1 === 702 || ccode1 === 703) && (ccode2 === 702 || ccode2 === 703),
        ).length,
    },
  ],
  traps: [
    'The data end in 2014.',
    '-9 stands for a day that is not known; it is read as missing.',
    'Deaths are bounds: between the least and the most nothing is more likely than another.',
    'Numbers of confrontations are those of MID where the authors could keep them.',
  ],
});
