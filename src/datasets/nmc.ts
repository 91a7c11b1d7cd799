import { cowCode, integer, number, year } from './column.ts';
import { dataset } from './dataset.ts';
import { rounded } from './figure.ts';
import { rowsOf } from './table.ts';

/** National material capabilities of states, year by year. */
export const nmc = dataset({
  id: 'nmc',
  title: 'COW National Material Capabilities (NMC)',
  titleRu: 'Национальный материальный потенциал государств (NMC), проект COW',
  version: '7.0',
  coverage: '1816-2022; one row a state and year',
  licence:
    'free for research with citation; take it from the Correlates of War project; not to be republished',
  citation: ['Singer (1987), International Interactions 14: 115-132'],
  files: [
    {
      table: 'state_year',
      row: 'a state in a year',
      format: ['csv'],
      rows: 17121,
      columns: [
        cowCode('ccode', 'state, COW code'),
        year('year', 1816, 2022, 'calendar year'),
        integer('milex', 'military spending, thousands of current US dollars (pounds before 1914)'),
        integer('milper', 'military personnel, thousands'),
        integer('irst', 'iron and steel, thousands of tons'),
        integer('pec', 'energy consumption, thousands of tons of coal'),
        number('tpop', 'population, thousands'),
        number('upop', 'population of large cities, thousands'),
        number(
          'cinc',
          'Composite Index of National Capability: mean share of the world in the six',
          { min: 0, max: 1 },
        ),
      ],
    },
  ],
  figures: [
    {
      what: 'capability of Russia, China, Uzbekistan, Kazakhstan, Turkmenistan, Tajikistan and Kyrgyzstan in 2016',
      theirs: [0.0365, 0.2308, 0.0024, 0.0029, 0.001, 0.0004, 0.0004],
      needs: ['state_year'],
      ours: (table) => {
        const rows = rowsOf(table('state_year')).filter(({ year }) => year === 2016);
        return [365, 710, 704, 705, 701, 702, 703].map((code) =>
          rounded(Number(rows.find(({ ccode }) => ccode === code)?.cinc), 4),
        );
      },
    },
  ],
  traps: [
    'The shares do not add up to 1: in 183 of 207 years the sum is off by more than 0.1 percent.',
    'What is missing was -9 in the original and is empty here.',
  ],
});
