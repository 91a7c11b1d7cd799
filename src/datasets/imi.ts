import { integer, text, unexplained } from './column.ts';
import { dataset } from './dataset.ts';
import { rowsOf } from './table.ts';

/** Interventions of troops in other states. */
export const imi = dataset({
  id: 'imi',
  title: 'International Military Intervention (IMI), merged',
  titleRu: 'Международные военные интервенции (IMI), объединённый файл',
  version: '1947-2005',
  coverage: '1946-2005; 1,111 interventions',
  licence: 'research data; cite the articles',
  citation: [
    'Pearson and Baumann (1993), International Military Intervention, 1946-1988',
    'Pickering and Kisangani (2009), Journal of Peace Research 46: 589-599',
  ],
  files: [
    {
      table: 'intervention',
      row: 'an intervention of troops in another state',
      format: ['workbook', 'csv'],
      rows: 1111,
      columns: [
        integer('intervener', 'who intervened, COW code or number of an organization'),
        integer('target', 'where, COW code'),
        integer('start', 'day on which it began, as 19990830; 99 and 88 stand for parts not known'),
        integer('end', 'day on which it ended, as 19991003; 88888888 where it goes on'),
        integer('source', 'source of the report'),
        integer('direction', 'for or against whom: government (1), opposition (2), other'),
        integer('type', "type of troops' activity"),
        integer('amount', 'number of troops, in classes'),
        ...unexplained('integer', 'air naval size_naval firing_outside'),
        integer('intervener_casualties', 'casualties of the intervener; 999 not known'),
        integer('target casualties', 'casualties of the target; 999 not known'),
        ...unexplained(
          'integer',
          'domestic_dispute affect_policies social_protective pursuit_border economic strategic humanitarian territorial military/diplomatic',
        ),
        integer('contiguity', 'intervener and target touch'),
        ...unexplained('integer', 'int_contig'),
        text('description', 'what happened, with the source'),
      ],
    },
  ],
  figures: [
    {
      what: 'interventions in the file',
      theirs: 1111,
      needs: ['intervention'],
      ours: (table) => table('intervention').length,
    },
    {
      what: 'days on which Uzbekistan intervened in Kyrgyzstan in 1999: first and last',
      theirs: [19990830, 19991003],
      needs: ['intervention'],
      ours: (table) => {
        const row = rowsOf(table('intervention')).find(
          ({ intervener, target }) => intervener === 704 && target === 703,
        );
        return [Number(row?.start), Number(row?.end)];
      },
    },
  ],
  traps: [
    'Days are numbers of eight digits in which 99 or 88 stand for what is not known: they are no days of the calendar, and are kept as they stand.',
    '9 and 999 stand for not known or does not apply in most columns, and are kept: the codebook tells which.',
    'Interveners of 1000 and more are organizations and groups of states. The CSTO is none of them.',
  ],
});
