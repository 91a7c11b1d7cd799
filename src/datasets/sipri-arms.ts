import { integer, number, text } from './column.ts';
import { dataset } from './dataset.ts';
import { rounded } from './figure.ts';
import { rowsOf } from './table.ts';

/** Transfers of major conventional arms, order by order. */
export const sipriArms = dataset({
  id: 'sipri-arms',
  title: 'SIPRI arms transfers: trade register and imports',
  titleRu: 'Поставки вооружений, СИПРИ: реестр сделок и импорт',
  version: 'register generated 3 January 2025; imports to 2023',
  coverage: 'deliveries 2000-2023; imports 1950-2023',
  licence: '© SIPRI; non-commercial use with attribution, no more than a tenth may be reproduced',
  citation: ['SIPRI Arms Transfers Database'],
  files: [
    {
      table: 'delivery',
      row: 'what was delivered of an order in a year',
      format: ['csv'],
      rows: 20480,
      encoding: 'latin1',
      preamble: 11,
      columns: [
        integer('SIPRI AT Database ID', 'number of the order'),
        text('Supplier', 'supplier'),
        text('Recipient', 'recipient'),
        text('Designation', 'designation of the weapon'),
        text('Description', 'kind of weapon'),
        text('Armament category', 'category'),
        integer('Order date', 'year of the order'),
        text('Order date is estimate', 'the year is an estimate'),
        integer('Numbers delivered', 'number delivered'),
        text('Numbers delivered is estimate', 'the number is an estimate'),
        integer('Delivery year', 'year of delivery', { min: 1950, max: 2024 }),
        text('Delivery year is estimate', 'the year is an estimate'),
        text('Status', 'new, second hand or modernized'),
        number('SIPRI estimate', 'TIV of one when new, millions'),
        number('TIV deal unit', 'TIV of one in this deal, millions'),
        number('TIV delivery values', 'TIV of the delivery, millions'),
        text('Local production', 'produced under licence'),
      ],
    },
    {
      table: 'import',
      row: 'arms imports of a country in a year',
      format: ['csv'],
      rows: 6877,
      columns: [
        text('Recipient', 'recipient'),
        integer('Year', 'calendar year', { min: 1950, max: 2023 }),
        integer('Import', 'imports, TIV in millions'),
        text('Regime', 'regime, by a later user of the data'),
      ],
    },
  ],
  figures: [
    {
      what: 'TIV delivered 2000-2023, millions: Kazakhstan, Kyrgyzstan and Tajikistan from Russia',
      theirs: [2655.2, 67.5, 86.9],
      needs: ['delivery'],
      ours: (table) => {
        const rows = rowsOf(table('delivery')).filter(({ Supplier }) => Supplier === 'Russia');
        return ['Kazakhstan', 'Kyrgyzstan', 'Tajikistan'].map((name) =>
          rounded(
            rows
              .filter(({ Recipient }) => Recipient === name)
              .reduce((sum, row) => sum + Number(row['TIV delivery values']), 0),
            1,
          ),
        );
      },
    },
  ],
  traps: [
    'TIV is a volume of military capability, not a price.',
    'Eleven lines of text stand above the header.',
    'One row is what was delivered of an order in one year; an order recurs year after year.',
    'TIV delivery values is the TIV of the delivery; SIPRI estimate is that of a single weapon.',
  ],
});
