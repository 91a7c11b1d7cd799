import { cowCode, day, integer, text, year } from './column.ts';
import { dataset } from './dataset.ts';
import { rowsOf } from './table.ts';

/** Which states there were, and which were major powers. */
export const stateSystem = dataset({
  id: 'state-system',
  title: 'State systems: COW and Gleditsch-Ward',
  titleRu: 'Система государств: списки COW и Гледича-Уорда',
  version: 'COW 2016, Gleditsch-Ward 2017',
  coverage: '1816-2016 (COW), 1816-2017 (Gleditsch-Ward)',
  licence:
    'free for research with citation; take it from the Correlates of War project; not to be republished',
  citation: [
    'Correlates of War Project (2017), State System Membership List, v2016',
    'Gleditsch and Ward (1999), International Interactions 25: 393-413',
  ],
  files: [
    {
      table: 'cow_state',
      row: 'a spell of a state in the COW system',
      format: ['csv'],
      rows: 243,
      columns: [
        text('stateabb', 'state, abbreviation'),
        cowCode('ccode', 'state, COW code'),
        text('statenme', 'name of the state'),
        year('styear', 1816, 2011, 'year in which it begins'),
        integer('stmonth', 'month in which it begins', { min: 1, max: 12 }),
        integer('stday', 'day on which it begins', { min: 1, max: 31 }),
        year('endyear', 1860, 2016, 'year in which it ends'),
        integer('endmonth', 'month in which it ends', { min: 1, max: 12 }),
        integer('endday', 'day on which it ends', { min: 1, max: 31 }),
        integer('version', 'version of the data', { always: 2016 }),
      ],
    },
    {
      table: 'cow_major',
      row: 'a spell of a state as a major power',
      format: ['csv'],
      rows: 14,
      columns: [
        cowCode('ccode', 'state, COW code'),
        year('styear', 1816, 1991, 'year in which it begins'),
        integer('stmonth', 'month in which it begins', { min: 1, max: 12 }),
        integer('stday', 'day on which it begins', { min: 1, max: 31 }),
        year('endyear', 1917, 2016, 'year in which it ends'),
        integer('endmonth', 'month in which it ends', { min: 1, max: 12 }),
        integer('endday', 'day on which it ends', { min: 1, max: 31 }),
        integer('version', 'version of the data', { always: 2016 }),
      ],
    },
    {
      table: 'gw_state',
      row: 'a spell of a state in the Gleditsch-Ward list',
      format: ['csv'],
      rows: 216,
      columns: [
        integer('gwcode', 'state, Gleditsch-Ward number'),
        text('stateabb', 'state, abbreviation'),
        text('statename', 'name of the state'),
        day('startdate', 'first day'),
        day('enddate', 'last day; 2017-12-31 where it lasts'),
      ],
    },
  ],
  figures: [
    {
      what: 'first day of the five states of Central Asia in the COW system',
      theirs: Array(5).fill('1991-12-26'),
      needs: ['cow_state'],
      ours: (table) => {
        const rows = rowsOf(table('cow_state'));
        return [701, 702, 703, 704, 705].map((code) => {
          const row = rows.find(({ ccode }) => ccode === code);
          return `${row?.styear}-${row?.stmonth}-${String(row?.stday).padStart(2, '0')}`;
        });
      },
    },
  ],
  traps: [
    'A state that lasts ends on the last day of the data: that is no end.',
    'The two lists differ: Yugoslavia and Serbia, Germany and Yemen among others.',
  ],
});
