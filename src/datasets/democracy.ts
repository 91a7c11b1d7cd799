import { cowCode, flag, integer, number, text, unexplained, year } from './column.ts';
import { dataset } from './dataset.ts';
import { rounded } from './figure.ts';
import { rowsOf } from './table.ts';

/** Measures of regimes: Polity, V-Dem, Boix-Miller-Rosato, Freedom House. */
export const democracy = dataset({
  id: 'democracy',
  title: 'Regime measures',
  titleRu: 'Показатели политических режимов',
  version: 'Polity5, isard 2026, BMR 4, Freedom House to 2024',
  coverage: '1776-2025, by measure',
  licence: 'V-Dem CC BY-SA 4.0; Polity5 non-commercial; the others with citation',
  citation: [
    'Marshall and Gurr (2020), Polity5',
    'Coppedge et al., V-Dem',
    'Boix, Miller and Rosato (2013), Comparative Political Studies 46: 1523-1554',
  ],
  files: [
    {
      table: 'polity',
      row: 'a state in a year, Polity5',
      format: ['csv'],
      rows: 17574,
      columns: [
        ...unexplained('integer', 'p5'),
        integer('cyear', 'state and year'),
        integer('polity_annual_ccode', 'state, Polity number'),
        text('scode', 'state, abbreviation'),
        text('polity_annual_country', 'name of the state'),
        year('year', 1776, 2020, 'calendar year'),
        ...unexplained('integer', 'flag fragment'),
        integer('democ', 'democracy, 0 to 10', {
          missing: { '-66': 'foreign interruption', '-77': 'interregnum', '-88': 'transition' },
        }),
        integer('autoc', 'autocracy, 0 to 10', {
          missing: { '-66': 'foreign interruption', '-77': 'interregnum', '-88': 'transition' },
        }),
        integer('polity', 'democracy minus autocracy', {
          missing: { '-66': 'foreign interruption', '-77': 'interregnum', '-88': 'transition' },
        }),
        integer('polity2', 'the same, filled for use over time', { min: -10, max: 10 }),
        integer('durable', 'years since the last change of regime'),
        ...unexplained(
          'integer',
          'xrreg xrcomp xropen xconst parreg parcomp exrec exconst polcomp prior emonth eday eyear eprec interim bmonth bday byear bprec post change d5 sf regtrans',
        ),
        text('extended_country_name', 'name of the state'),
        integer('GWn', 'Gleditsch-Ward number'),
        integer('cown', 'COW code'),
        text('in_GW_system', 'in the Gleditsch-Ward system: TRUE or FALSE'),
      ],
    },
    {
      table: 'state_year',
      row: 'a state in a year, several measures',
      format: ['csv'],
      rows: 17706,
      columns: [
        cowCode('ccode', 'state, COW code'),
        year('year', 1816, 2025, 'calendar year'),
        number('euds', 'Unified Democracy Score, extended'),
        number('aeuds', 'the same, adjusted'),
        integer('polity2', 'Polity, -10 to 10', { min: -10, max: 10 }),
        number('v2x_polyarchy', 'V-Dem electoral democracy, 0 to 1', { min: 0, max: 1 }),
      ],
    },
    {
      table: 'bmr',
      row: 'a state in a year, Boix, Miller and Rosato',
      format: ['csv'],
      rows: 19775,
      columns: [
        text('bmr_country', 'name of the state'),
        integer('bmr_ccode', 'state, COW code'),
        ...unexplained('text', 'abbreviation abbreviation_undp'),
        year('year', 1800, 2020, 'calendar year'),
        flag('democracy', 'democracy'),
        integer('democracy_trans', 'transition: to democracy (1), from it (-1)'),
        ...unexplained('integer', 'democracy_breakdowns'),
        integer('democracy_duration', 'years of the regime'),
        ...unexplained('integer', 'democracy_omitteddata democracy_femalesuffrage'),
        flag('sovereign', 'sovereign state'),
        text('extended_country_name', 'name of the state'),
        integer('GWn', 'Gleditsch-Ward number'),
        integer('cown', 'COW code'),
        text('in_GW_system', 'in the Gleditsch-Ward system: TRUE or FALSE'),
      ],
    },
    {
      table: 'freedom_house',
      row: 'a country or territory in a year, Freedom House',
      format: ['csv'],
      rows: 2723,
      columns: [
        text('fh_full_country', 'name'),
        text('region', 'region'),
        text('country_or_territory', 'country (c) or territory (t)'),
        integer('edition', 'edition of the report'),
        year('year', 2012, 2024, 'year that it is about'),
        text('status', 'free (F), partly free (PF), not free (NF)'),
        integer('pr', 'political rights, 1 to 7'),
        integer('cl', 'civil liberties, 1 to 7'),
        ...unexplained('integer', 'A1 A2 A3 A B1 B2 B3 B4 B C1 C2 C3 C AddQ'),
        text('AddA', 'additional question'),
        ...unexplained(
          'integer',
          'pr_full D1 D2 D3 D4 D E1 E2 E3 E F1 F2 F3 F4 F G1 G2 G3 G4 G cl_full',
        ),
        integer('total', 'sum of all, up to 100'),
        ...unexplained('text', 'extended_country_name'),
        integer('GWn', 'Gleditsch-Ward number'),
        integer('cown', 'COW code'),
        text('in_GW_system', 'in the Gleditsch-Ward system: TRUE or FALSE'),
      ],
    },
  ],
  figures: [
    {
      what: 'electoral democracy of Kyrgyzstan in 2025',
      theirs: 0.313,
      needs: ['state_year'],
      ours: (table) =>
        rounded(
          Number(
            rowsOf(table('state_year')).find(({ ccode, year }) => ccode === 703 && year === 2025)
              ?.v2x_polyarchy,
          ),
          3,
        ),
    },
  ],
  traps: [
    'Polity codes -66, -77 and -88 are no values of the scale; they are read as missing. polity2 has values for them that its authors filled in.',
    'The measures do not agree on who is a democracy; take one and say which.',
  ],
});
