import { flag, integer, number, text, year } from './column.ts';
import { dataset } from './dataset.ts';
import { rounded } from './figure.ts';
import { rowsOf } from './table.ts';

const share = (name: string, about: string) => number(name, about, { min: 0, max: 1 });
const AREAS = [
  ['access', 'accession of members'],
  ['suspens', 'suspension of members'],
  ['constit', 'constitutional reform'],
  ['budget', 'the budget'],
  ['compliance', 'non-payment of dues'],
  ['policy', 'policy making, over up to five streams'],
] as const;

const settlement = (mechanism: 1 | 2 | 3) => {
  const item = (name: string, about: string) =>
    number(`${name}${mechanism}`, `dispute settlement mechanism ${mechanism}: ${about}`, {
      min: 0,
      max: 1,
    });
  return [
    item('coverage', 'none (0), members can opt out (0.5), obligatory (1)'),
    item('thirdparty', 'no right to a third party (0), a political filter (0.5), automatic (1)'),
    item('tribunal', 'none (0), arbitrators for the case (0.5), a standing court (1)'),
    item('binding', 'not binding (0), if agreed beforehand (0.5), binding (1)'),
    item('nonstate', 'who may bring a case: states (0), the secretariat too (0.5), others too (1)'),
    item('remedy', 'none (0), retaliation (0.5), direct effect (1)'),
    item('preliminary', 'preliminary rulings: none (0), optional (0.5), required (1)'),
  ];
};

/** Measure of International Authority: how much states delegated and pooled in 76 organizations. */
export const mia = dataset({
  id: 'mia',
  title: 'Measure of International Authority (MIA): delegation and pooling',
  titleRu: 'Мера международной власти (MIA): делегирование и объединение полномочий',
  version: 'May 2021',
  coverage: '1950-2019; one row an organization and year, 76 organizations',
  licence: 'free for research with citation',
  citation: [
    'Hooghe, Marks, Lenz, Bezuijen, Ceka and Derderyan (2017), Measuring International Authority, Oxford University Press',
    'Hooghe, Lenz and Marks (2019), A Theory of International Organization, Oxford University Press',
  ],
  files: [
    {
      table: 'organization_year',
      row: 'an organization in a year',
      format: ['stata', 'csv'],
      rows: 3961,
      columns: [
        text('ioname', 'short name of the organization, as CIS or SCO'),
        text('acronym', 'full name'),
        integer('ionumber', 'number of the organization in the COW data'),
        year('year', 1950, 2019),
        integer('inception', 'year in which it was founded', { min: 1815, max: 2019 }),
        integer('initial', 'first year of the organization in the data', { min: 1, max: 2 }),
        flag('end', 'last year of the organization in the data'),
        text('typeI', 'general purpose or task-specific'),
        text('contract', 'how complete the contract is'),
        integer('DIMENSIONS', 'a heading: always empty'),
        share('delegation', 'delegation: mean of del_agenda, del_final and DS_sum_st, 0 to 1'),
        share('pooling', 'pooling: mean of poolagenda and poolfinal, 0 to 1'),
        share(
          'DS_sum_st',
          'delegation to dispute settlement: the highest of DS_sum1 to DS_sum3, by seven',
        ),
        integer('COMPONENTS', 'a heading: always empty'),
        ...AREAS.map(([name, about]) => share(`del${name}`, `delegation on ${about}`)),
        share('del_agenda', 'delegation in agenda setting, mean of six areas'),
        share('del_final', 'delegation in the final decision, mean of six areas'),
        ...AREAS.map(([name, about]) => share(`pool${name}`, `pooling on ${about}`)),
        share('poolagenda', 'pooling in agenda setting, mean of six areas'),
        share('poolfinal', 'pooling in the final decision, mean of six areas'),
        ...settlement(1),
        ...settlement(2),
        ...[1, 2, 3].map((mechanism) =>
          number(
            `DS_sum${mechanism}`,
            `dispute settlement mechanism ${mechanism}: sum of its seven items, 0 to 7`,
            {
              min: 0,
              max: 7,
            },
          ),
        ),
        ...settlement(3),
      ],
      ignoredTail: ['ioname_label'],
    },
  ],
  figures: [
    {
      what: 'delegation in 2019 of CIS, SCO and OSCE',
      theirs: [0.25, 0.083, 0.188],
      needs: ['organization_year'],
      ours: (table) => {
        const rows = rowsOf(table('organization_year')).filter(({ year }) => year === 2019);
        return ['CIS', 'SCO', 'OSCE'].map((name) =>
          rounded(Number(rows.find(({ ioname }) => ioname === name)?.delegation), 3),
        );
      },
    },
  ],
  traps: [
    'CIS (from 1992), SCO (from 2002) and OSCE (from 1973) are in; CSTO and EAEU are not.',
    'The rows are not sorted by year.',
    'The codebook scales the items of dispute settlement from 0 to 2 and DS_sum1 to DS_sum3 from 0 to 1; the file has 0, 0.5 and 1, and sums from 0 to 7. The meanings here are those of the file.',
    'delegation and pooling are two dimensions: their authors do not add them up.',
  ],
});
