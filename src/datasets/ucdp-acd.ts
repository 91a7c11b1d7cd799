import { day, flag, integer, number, text, year } from './column.ts';
import { dataset } from './dataset.ts';
import type { Figure } from './figure.ts';
import { rowsOf } from './table.ts';

const UCDP_2025 = 'UCDP, press release of June 2025';

/** Conflicts of a year, each counted once; or those of them that were wars, with 1,000 deaths or more. */
function count(
  what: string,
  theirs: number,
  source: string,
  name: string,
  year: number,
  wars: boolean,
): Figure {
  return {
    what,
    theirs,
    source,
    needs: [name],
    ours: (table) =>
      new Set(
        rowsOf(table(name), ['conflict_id', 'year', 'intensity_level'])
          .filter((row) => row.year === year && (!wars || row.intensity_level === 2))
          .map(({ conflict_id }) => conflict_id),
      ).size,
  };
}

/** Armed conflicts of the Uppsala Conflict Data Program and PRIO, year by year. */
export const ucdpAcd = dataset({
  id: 'ucdp-acd',
  title: 'UCDP/PRIO Armed Conflict Dataset',
  titleRu: 'Вооружённые конфликты, UCDP и PRIO',
  version: '24.1 and 25.1',
  coverage: '1946-2023 (24.1); 1946-2024 (25.1, reshaped)',
  licence: 'CC BY 4.0',
  citation: [
    'Gleditsch, Wallensteen, Eriksson, Sollenberg and Strand (2002), Journal of Peace Research 39: 615-637',
    'Davies, Engstrom, Pettersson and Oberg (2024), Journal of Peace Research 61: 673-693',
  ],
  files: [
    {
      table: 'conflict_year',
      row: 'an armed conflict in a year (24.1, as published)',
      format: ['csv'],
      rows: 2686,
      columns: [
        integer('conflict_id', 'number of the conflict'),
        text('location', 'where it is'),
        text('side_a', 'side A, a government'),
        text('side_a_id', 'number of side A'),
        text('side_a_2nd', 'states that support side A with troops'),
        text('side_b', 'side B'),
        text('side_b_id', 'numbers of side B'),
        text('side_b_2nd', 'states that support side B with troops'),
        integer('incompatibility', 'about what', {
          codes: { 1: 'territory', 2: 'government', 3: 'both' },
          closed: true,
        }),
        text('territory_name', 'territory'),
        year('year', 1946, 2023, 'calendar year'),
        integer('intensity_level', 'battle deaths in the year', {
          codes: { 1: '25 to 999', 2: '1000 or more' },
          closed: true,
        }),
        flag('cumulative_intensity', '1,000 battle deaths reached over all years'),
        integer('type_of_conflict', 'type', {
          codes: {
            1: 'extrasystemic',
            2: 'interstate',
            3: 'intrastate',
            4: 'internationalized intrastate',
          },
          closed: true,
        }),
        day('start_date', 'first battle death of the conflict'),
        integer('start_prec', 'precision of it; 1 is the day itself, higher is less precise'),
        day('start_date2', 'day on which 25 deaths of the episode were reached'),
        integer('start_prec2', 'precision of it; 1 is the day itself, higher is less precise'),
        flag('ep_end', 'the episode ends in the year'),
        day('ep_end_date', 'day of the last fighting of the episode'),
        integer('ep_end_prec', 'precision of it'),
        text('gwno_a', 'states of side A, Gleditsch-Ward numbers'),
        text('gwno_a_2nd', 'states that support side A, numbers'),
        text('gwno_b', 'states of side B, numbers'),
        text('gwno_b_2nd', 'states that support side B, numbers'),
        text('gwno_loc', 'states where it is, numbers'),
        text('region', 'regions'),
        number('version', 'version of the data', { always: 24.1 }),
      ],
    },
    {
      table: 'conflict_year_25',
      row: 'a combination of warring states in a conflict and year (25.1, reshaped)',
      format: ['csv'],
      rows: 5652,
      columns: [
        integer('conflict_id', 'number of the conflict'),
        year('year', 1946, 2024, 'calendar year'),
        integer('gwno_a', 'state of side A, Gleditsch-Ward number'),
        integer('gwno_a_2nd', 'a state that supports side A'),
        integer('gwno_b', 'state of side B'),
        integer('gwno_b_2nd', 'a state that supports side B'),
        text('incompatibility', 'about what'),
        integer('intensity_level', 'battle deaths in the year', {
          codes: { 1: '25 to 999', 2: '1000 or more' },
          closed: true,
        }),
        text('type_of_conflict', 'type; II is internationalized intrastate'),
        day('start_date', 'first battle death of the conflict'),
        integer('start_prec', 'precision of it; 1 is the day itself, higher is less precise'),
        day('start_date2', 'day on which 25 deaths of the episode were reached'),
        integer('start_prec2', 'precision of it; 1 is the day itself, higher is less precise'),
        flag('ep_end', 'the episode ends in the year'),
        day('ep_end_date', 'day of the last fighting of the episode'),
      ],
    },
  ],
  figures: [
    ...[
      { year: 2023, conflicts: 59, wars: 9, by: 'UCDP, press release of June 2024' },
      { year: 2022, conflicts: 56, wars: undefined, by: 'UCDP, press release of June 2024' },
    ].flatMap(({ year, conflicts, wars, by }) => [
      count(`conflicts active in ${year}`, conflicts, by, 'conflict_year', year, false),
      ...(wars === undefined
        ? []
        : [count(`wars in ${year}`, wars, by, 'conflict_year', year, true)]),
    ]),
    count('conflicts active in 2024', 61, UCDP_2025, 'conflict_year_25', 2024, false),
    count('wars in 2024', 11, UCDP_2025, 'conflict_year_25', 2024, true),
    {
      what: 'years of the conflict between Kyrgyzstan and Tajikistan (13324)',
      theirs: [2021, 2022],
      needs: ['conflict_year'],
      ours: (table) =>
        rowsOf(table('conflict_year'), ['conflict_id', 'year'])
          .filter(({ conflict_id }) => conflict_id === 13324)
          .map(({ year }) => Number(year))
          .sort((a, b) => a - b),
    },
  ],
  traps: [
    'Columns such as gwno_a_2nd hold several numbers in one cell, separated by commas: they are text.',
    'The reshaped file of 25.1 repeats a conflict and year for each combination of states: count each conflict once.',
    'A conflict counts in a year from 25 battle deaths on; the fighting of 2014 to 2020 on the Kyrgyz-Tajik border is below that.',
    'The states are Gleditsch-Ward numbers, which differ from COW numbers for a few states.',
  ],
});
