import { cowCode, integer, number, text, year } from './column.ts';
import { dataset } from './dataset.ts';
import { rowsOf } from './table.ts';

/** Which states touch, by land or over how much water. */
export const contiguity = dataset({
  id: 'contiguity',
  title: 'COW Direct Contiguity',
  titleRu: 'Прямое соседство государств, проект COW',
  version: '3.2',
  coverage: '1816-2016',
  licence:
    'free for research with citation; take it from the Correlates of War project; not to be republished',
  citation: [
    'Stinnett, Tir, Schafer, Diehl and Gochman (2002), Conflict Management and Peace Science 19: 59-67',
  ],
  files: [
    {
      table: 'spell',
      row: 'a pair of states and how they touch, from month to month',
      format: ['csv'],
      rows: 847,
      columns: [
        integer('dyad', 'the pair: lower code times 1000 plus higher'),
        cowCode('statelno', 'state with the lower COW code'),
        text('statelab', 'its abbreviation'),
        cowCode('statehno', 'state with the higher COW code'),
        text('statehab', 'its abbreviation'),
        integer('conttype', 'how they touch', {
          codes: {
            1: 'land or river border',
            2: 'up to 12 miles of water',
            3: 'up to 24 miles',
            4: 'up to 150 miles',
            5: 'up to 400 miles',
          },
          closed: true,
        }),
        integer('begin', 'first month, as 199112'),
        integer('end', 'last month, as 201612'),
        text('notes', 'notes'),
        number('version', 'version of the data', { always: 3.2 }),
      ],
    },
    {
      table: 'dyad_year',
      row: 'a pair of states in a year, in both directions',
      format: ['csv'],
      rows: 82498,
      columns: [
        integer('dyad', 'the pair'),
        cowCode('state1no', 'first state, COW code'),
        text('state1ab', 'its abbreviation'),
        cowCode('state2no', 'second state, COW code'),
        text('state2ab', 'its abbreviation'),
        year('year', 1816, 2016, 'calendar year'),
        integer('conttype', 'how they touch, 1 to 5', { min: 1, max: 5 }),
        number('version', 'version of the data', { always: 3.2 }),
      ],
    },
    {
      table: 'state_year',
      row: 'a state in a year',
      format: ['csv'],
      rows: 15951,
      columns: [
        cowCode('stateno', 'state, COW code'),
        text('stateab', 'its abbreviation'),
        year('year', 1816, 2016, 'calendar year'),
        integer('total', 'neighbours'),
        integer('land', 'neighbours by land'),
        integer('sea', 'neighbours by sea'),
        number('version', 'version of the data', { always: 3.2 }),
      ],
    },
  ],
  figures: [
    {
      what: 'Kyrgyzstan and Tajikistan: how they touch, from and to',
      theirs: [1, 199112, 201612],
      needs: ['spell'],
      ours: (table) => {
        const row = rowsOf(table('spell')).find(
          ({ statelno, statehno }) => statelno === 702 && statehno === 703,
        );
        return [Number(row?.conttype), Number(row?.begin), Number(row?.end)];
      },
    },
  ],
  traps: [
    'The end 201612 is the end of the data, not of the border.',
    'Months stand as one number, year and month.',
  ],
});
