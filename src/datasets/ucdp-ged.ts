import { day, flag, integer, number, text } from './column.ts';
import { dataset } from './dataset.ts';
import { rowsOf } from './table.ts';

/** Single events of deadly violence with place and day. */
export const ucdpGed = dataset({
  id: 'ucdp-ged',
  title: 'UCDP Georeferenced Event Dataset (GED)',
  titleRu: 'События смертельного насилия с местом и днём, UCDP GED',
  version: '23.1',
  coverage: '1989-2022; one row an event',
  licence: 'CC BY 4.0',
  citation: ['Sundberg and Melander (2013), Journal of Peace Research 50: 523-532'],
  files: [
    {
      table: 'event',
      row: 'an event of deadly violence',
      format: ['csv'],
      rows: 'any',
      columns: [
        integer('id', 'number of the event'),
        text('relid', 'older number of the event'),
        integer('year', 'calendar year', { min: 1989, max: 2022 }),
        flag('active_year', 'the conflict reached 25 deaths in the year'),
        text('code_status', 'state of the coding'),
        integer('type_of_violence', 'kind', {
          codes: { 1: 'state-based', 2: 'non-state', 3: 'one-sided' },
          closed: true,
        }),
        integer('conflict_dset_id', 'number of the conflict, older'),
        integer('conflict_new_id', 'number of the conflict'),
        text('conflict_name', 'name of the conflict'),
        integer('dyad_dset_id', 'number of the pair, older'),
        integer('dyad_new_id', 'number of the pair'),
        text('dyad_name', 'name of the pair'),
        integer('side_a_dset_id', 'number of side A, older'),
        integer('side_a_new_id', 'number of side A'),
        text('side_a', 'side A'),
        integer('side_b_dset_id', 'number of side B, older'),
        integer('side_b_new_id', 'number of side B'),
        text('side_b', 'side B'),
        integer('number_of_sources', 'how many sources', { missing: { '-1': 'not counted' } }),
        text('source_article', 'sources'),
        text('source_office', 'who issued them'),
        text('source_date', 'when they were issued'),
        text('source_headline', 'their headlines'),
        text('source_original', 'whom they cite'),
        integer('where_prec', 'precision of the place; 1 is the place itself'),
        text('where_coordinates', 'the place'),
        text('where_description', 'how the sources name it'),
        text('adm_1', 'province'),
        text('adm_2', 'district'),
        number('latitude', 'degrees north'),
        number('longitude', 'degrees east'),
        text('geom_wkt', 'the point, as text (WKT)'),
        integer('priogrid_gid', 'cell of the PRIO grid'),
        text('country', 'country'),
        integer('country_id', 'country, Gleditsch-Ward number'),
        text('region', 'region'),
        integer('event_clarity', 'clarity of the event', {
          codes: { 1: 'a single event', 2: 'a sum over several' },
          closed: true,
        }),
        integer('date_prec', 'precision of the date; 1 is the day itself'),
        day('date_start', 'first day'),
        day('date_end', 'last day'),
        integer('deaths_a', 'deaths of side A'),
        integer('deaths_b', 'deaths of side B'),
        integer('deaths_civilians', 'deaths of civilians'),
        integer('deaths_unknown', 'deaths of unknown persons'),
        integer('best', 'deaths, best estimate'),
        integer('high', 'deaths, high estimate'),
        integer('low', 'deaths, low estimate'),
        integer('gwnoa', 'state of side A, Gleditsch-Ward number'),
        integer('gwnob', 'state of side B, Gleditsch-Ward number'),
      ],
    },
  ],
  figures: [
    {
      what: 'events are held to their years: first and last year within 1989 and 2022',
      theirs: 'yes',
      needs: ['event'],
      ours: (table) =>
        rowsOf(table('event'), ['date_start', 'date_end']).every(
          ({ date_start, date_end }) =>
            String(date_start) >= '1989' &&
            String(date_end) < '2023' &&
            String(date_start) <= String(date_end),
        )
          ? 'yes'
          : 'no',
    },
  ],
  traps: [
    'The whole file and a sample of it are read alike, so a file cut between two rows cannot be told: compare the number of rows with what is published.',
    'An event of several days has one row: date_start and date_end differ.',
    'low, best and high are three estimates, not an interval of confidence.',
  ],
});
