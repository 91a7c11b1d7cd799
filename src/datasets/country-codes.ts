import { cowCode, integer, text, unexplained, year } from './column.ts';
import { dataset } from './dataset.ts';
import { rowsOf } from './table.ts';

const DIFFER = [255, 345, 679, 946, 947, 955, 970];

/** Codes of states in the many lists, and how they changed. */
export const countryCodes = dataset({
  id: 'country-codes',
  title: 'Country-code crosswalks',
  titleRu: 'Соответствие кодов государств',
  version: 'countrycode 1.6, isard 2026',
  coverage: 'today; COW and Gleditsch-Ward by year 1816-2025',
  licence: 'GPL-3 (countrycode), GPL-2 (isard)',
  citation: [
    'Arel-Bundock, Enevoldsen and Yetman (2018), Journal of Open Source Software 3(28): 848',
  ],
  files: [
    {
      table: 'country',
      row: 'a country with its codes today',
      format: ['csv'],
      rows: 292,
      columns: [
        ...unexplained('text', 'ar5 cctld'),
        text('continent', 'continent'),
        text('country.name.de', 'name in German'),
        ...unexplained('text', 'country.name.de.regex'),
        text('country.name.en', 'name in English'),
        ...unexplained('text', 'country.name.en.regex country.name.es country.name.es.regex'),
        text('country.name.fr', 'name in French'),
        ...unexplained(
          'text',
          'country.name.fr.regex country.name.it country.name.it.regex cow.name',
        ),
        text('cowc', 'COW abbreviation'),
        integer('cown', 'COW code'),
        ...unexplained(
          'text',
          'currency dhs ecb eu28 eurocontrol_pru eurocontrol_statfor eurostat',
        ),
        ...unexplained('integer', 'fao'),
        text('fips', 'FIPS 10-4, which GDELT uses'),
        ...unexplained('integer', 'gaul'),
        ...unexplained('text', 'genc2c genc3c'),
        ...unexplained('integer', 'genc3n'),
        text('gwc', 'Gleditsch-Ward abbreviation'),
        integer('gwn', 'Gleditsch-Ward number'),
        ...unexplained('text', 'icao.region'),
        ...unexplained('integer', 'imf'),
        ...unexplained('text', 'ioc iso.name.en iso.name.fr'),
        text('iso2c', 'ISO 3166, two letters'),
        text('iso3c', 'ISO 3166, three letters'),
        integer('iso3n', 'ISO 3166, number'),
        ...unexplained('text', 'iso4217c'),
        ...unexplained('integer', 'iso4217n'),
        ...unexplained('text', 'p4.name p4c'),
        ...unexplained('integer', 'p4n'),
        ...unexplained('text', 'p5c'),
        integer('p5n', 'Polity number'),
        ...unexplained('text', 'region region23'),
        ...unexplained('integer', 'telephone un'),
        ...unexplained('text', 'un.name.ar un.name.en un.name.es un.name.fr'),
        text('un.name.ru', 'name in Russian, by the United Nations'),
        ...unexplained('text', 'un.name.zh'),
        ...unexplained('integer', 'un.region.code'),
        ...unexplained('text', 'un.region.name'),
        ...unexplained('integer', 'un.regionintermediate.code'),
        ...unexplained('text', 'un.regionintermediate.name'),
        ...unexplained('integer', 'un.regionsub.code'),
        ...unexplained('text', 'un.regionsub.name unhcr unhcr.region unicode.symbol'),
        ...unexplained('integer', 'unpd'),
        integer('vdem', 'V-Dem number'),
        ...unexplained('text', 'vdem.name wb wb_api2c wb_api3c'),
        ...unexplained('integer', 'wvs'),
      ],
    },
    {
      table: 'cow_year',
      row: 'a state of the COW system in a year',
      format: ['csv'],
      rows: 15950,
      columns: [
        text('country', 'name'),
        text('cowc', 'COW abbreviation'),
        cowCode('cown', 'COW code'),
        text('cow.name', 'name in the COW data'),
        year('year', 1816, 2016, 'calendar year'),
      ],
    },
    {
      table: 'gw_year',
      row: 'a state of the Gleditsch-Ward list in a year',
      format: ['csv'],
      rows: 17534,
      columns: [
        integer('gwn', 'Gleditsch-Ward number'),
        text('gwc', 'Gleditsch-Ward abbreviation'),
        text('country', 'name'),
        year('year', 1816, 2017, 'calendar year'),
      ],
    },
    {
      table: 'cow_gw_year',
      row: 'a state in a year, in both codes',
      format: ['csv'],
      rows: 17916,
      columns: [
        text('stateabb', 'abbreviation'),
        year('year', 1816, 2025, 'calendar year'),
        integer('gwcode', 'Gleditsch-Ward number'),
        integer('ccode', 'COW code'),
        text('gw_name', 'name in Gleditsch-Ward'),
        text('cw_name', 'name in COW'),
      ],
    },
  ],
  figures: [
    {
      what: 'codes of Kyrgyzstan: ISO, COW, FIPS; then of Tajikistan',
      theirs: ['KGZ', 703, 'KG', 'TJK', 702, 'TI'],
      needs: ['country'],
      ours: (table) => {
        const rows = rowsOf(table('country'));
        return ['KG', 'TJ'].flatMap((code) => {
          const row = rows.find(({ iso2c }) => iso2c === code);
          return [row?.iso3c, row?.cown, row?.fips].map((value) => value ?? 'missing');
        });
      },
    },
    {
      what: 'states whose COW code and Gleditsch-Ward number differ in some year',
      theirs: DIFFER,
      needs: ['cow_gw_year'],
      ours: (table) => {
        const differ = rowsOf(table('cow_gw_year')).filter(
          ({ ccode, gwcode }) => ccode !== null && gwcode !== null && ccode !== gwcode,
        );
        return [...new Set(differ.map(({ ccode }) => Number(ccode)))].sort((a, b) => a - b);
      },
    },
  ],
  traps: [
    'GDELT uses FIPS codes, in which Tajikistan is TI and Turkmenistan TX; ICEWS uses names; V-Dem its own numbers.',
    'The list of countries is that of today: for another year use cow_gw_year.',
    'Regular expressions in the list match names in running text; they are kept as text.',
  ],
});
