import { number, text, year } from './column.ts';
import { dataset } from './dataset.ts';
import { rowsOf } from './table.ts';

/** Military spending of states in constant US dollars. */
export const milex = dataset({
  id: 'milex',
  title: 'SIPRI military expenditure',
  titleRu: 'Военные расходы, СИПРИ',
  version: 'release of 2019, constant US dollars',
  coverage: '1949-2018; one row a country and year, 173 countries',
  licence: '© SIPRI; fair use with attribution',
  citation: ['SIPRI Military Expenditure Database'],
  files: [
    {
      table: 'country',
      row: 'a country',
      format: ['csv'],
      rows: 173,
      encoding: 'latin1',
      columns: [text('Country', 'country')],
      wide: {
        table: 'country_year',
        row: 'a country in a year for which spending is known',
        before: '',
        names: Array.from({ length: 70 }, (_, i) => String(1949 + i)),
        name: year('year', 1949, 2018),
        cell: number('spending', 'military spending, millions of constant US dollars', { min: 0 }),
        keys: ['Country'],
        leftOut: [],
      },
    },
  ],
  figures: [
    {
      what: 'spending of Kyrgyzstan 2015 to 2018, and the years for which that of Tajikistan is known',
      theirs: [117, 115.6, 121.5, 121.2, 2015],
      needs: ['country_year'],
      ours: (table) => {
        const since = rowsOf(table('country_year')).filter(({ year }) => Number(year) >= 2015);
        const of = (name: string) => since.filter(({ Country }) => Country === name);
        return [
          ...of('Kyrgyzstan').map(({ spending }) => Number(spending)),
          ...of('Tajikistan').map(({ year }) => Number(year)),
        ];
      },
    },
  ],
  traps: [
    'A year that is not known has a blank in the file, and no row here.',
    'In the file one column stands for a year; here it is one row.',
  ],
});
