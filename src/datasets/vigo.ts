import { flag, integer, number, text, unexplained, year } from './column.ts';
import { dataset } from './dataset.ts';
import { percent } from './figure.ts';
import { valuesOf } from './table.ts';

/** Whether international organizations are alive, zombies or dead. */
export const vigo = dataset({
  id: 'vigo',
  title: 'Vitality of International Organizations (VIGO)',
  titleRu: 'Жизнеспособность международных организаций (VIGO)',
  version: 'replication files of 2018',
  coverage: '1948-2013; one row an organization and year, 63 organizations',
  licence: 'replication data; cite the article',
  citation: ['Gray (2018), International Studies Quarterly 62: 1-13'],
  files: [
    {
      table: 'organization_year',
      row: 'an organization in a year',
      format: ['stata', 'csv'],
      rows: 1662,
      columns: [
        year('year', 1948, 2013, 'calendar year'),
        integer('numb_mids_sum', 'militarized disputes of the members'),
        text('reo', 'organization, short name'),
        ...unexplained('integer', 'mccall'),
        integer('pr_integration', 'depth of integration'),
        number('aut3', 'independence of the secretariat'),
        number('s3un', 'similarity of votes in the United Nations'),
        ...unexplained('integer', 'Europe LAmerica MENA Asia NAmCarib Africa compdummy'),
        integer('age', 'age in years'),
        integer('competition', 'number of competing organizations'),
        ...unexplained('number', 'hardrel itrans desec5f lngdpsum1'),
        flag('dead', 'no sign of life'),
        flag('zombie', 'works without progress'),
        flag('life', 'works and progresses'),
        integer('vitality', 'dead (1), zombie (2), alive (3)'),
      ],
    },
  ],
  figures: [
    {
      what: 'percent of organization-years alive, zombie, dead',
      theirs: [51.1, 38.4, 10.4],
      source: 'counted in the file; Gray (2018), abstract, says around 52, nearly 38 and around 10',
      needs: ['organization_year'],
      ours: (table) =>
        ['life', 'zombie', 'dead'].map((name) => {
          const values = valuesOf(table('organization_year'), name);
          return percent(values.filter((code) => code === 1).length, values.length, 1);
        }),
    },
  ],
  traps: [
    'The abstract says 52, 38 and 10 percent; the file gives 51.1, 38.4 and 10.4. Both are told.',
  ],
});
