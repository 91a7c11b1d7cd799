import { flag, integer, text, unexplained } from './column.ts';
import { dataset } from './dataset.ts';
import { valuesOf } from './table.ts';

/** Which international organizations ended, when and how. */
export const digo = dataset({
  id: 'digo',
  title: 'Death of International Organizations (DIGO)',
  titleRu: 'Прекращение международных организаций (DIGO)',
  version: '1.0',
  coverage: '1815-2016; 561 organizations',
  licence: 'research data; cite the article',
  citation: ['Eilstrup-Sangiovanni (2020), Review of International Organizations 15: 339-370'],
  files: [
    {
      table: 'organization',
      row: 'an organization',
      format: ['csv'],
      rows: 561,
      columns: [
        text('igoID', 'organization, short name'),
        text('Title', 'full name'),
        integer('Begin', 'year in which it began'),
        integer('End', 'year in which it ended; 2016 where it lasts'),
        text('Death', 'how it ended'),
        integer('region', 'region, coded'),
        integer('memb_form', 'members at its foundation, in classes'),
        ...unexplained('integer', 'members_censor'),
        text('Mandate/Function', 'mandate'),
        ...unexplained('integer', 'Living'),
        text('Scope', 'scope'),
        text('function_c', 'mandate, coded'),
        ...unexplained('text', 'scope_c region_c'),
        integer('lifespan', 'years of life'),
        flag('event', 'it ended'),
        ...unexplained('integer', 'event_1 life_1'),
        flag('WWI', 'it ended in the First World War'),
        flag('WWII', 'it ended in the Second World War'),
        flag('WW', 'it ended in one of the World Wars'),
        ...unexplained(
          'integer',
          'full_membership_start asso_membership_start observer_start missing_data_start full_membership_end asso_membership_end observer_end missing_data_end',
        ),
      ],
    },
  ],
  figures: [
    {
      what: 'organizations, and those that ended',
      theirs: [561, 216],
      source:
        'counted in the file; Eilstrup-Sangiovanni (2020), abstract, says more than a third ended',
      needs: ['organization'],
      ours: (table) => {
        const ended = valuesOf(table('organization'), 'event');
        return [ended.length, ended.filter((code) => code === 1).length];
      },
    },
  ],
  traps: [
    'An organization that lasts has 2016 as its end: look at event.',
    'This is the cleaned table, not the file as it was first published.',
  ],
});
