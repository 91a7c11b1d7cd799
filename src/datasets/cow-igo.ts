import { type Column, cowCode, flag, integer, number, text, year } from './column.ts';
import { layoutsDiffer } from './cow-igo-layouts.ts';
import { ORGANIZATION_COLUMNS } from './cow-igo-organizations.ts';
import { STATE_COLUMNS } from './cow-igo-states.ts';
import { dataset } from './dataset.ts';
import { valuesOf } from './table.ts';

/** What a cell of the membership tables says. */
export const IGO_STATUS: Readonly<Record<string, string>> = {
  '-9': 'not known',
  '-1': 'the state is no member of the system',
  0: 'none',
  1: 'full member',
  2: 'associate member',
  3: 'observer',
};

const status: Column = integer('status', 'membership', { codes: { ...IGO_STATUS }, closed: true });

/** Intergovernmental organizations of the Correlates of War project: who belonged to what, year by year. */
export const cowIgo = dataset({
  id: 'cow-igo',
  title: 'COW Intergovernmental Organizations',
  titleRu: 'Межправительственные организации, проект «Корреляты войны» (COW)',
  version: '3.0',
  coverage: '1815-2014; 534 organizations, 217 states',
  licence:
    'free for research with citation; take it from the Correlates of War project; not to be republished',
  citation: [
    'Pevehouse, Nordstrom, McManus and Jamison (2020), Journal of Peace Research 57: 492-503',
  ],
  files: [
    {
      table: 'organization_year',
      row: 'an organization in a year',
      format: ['csv'],
      rows: 19335,
      columns: [
        text('ioname', 'short name of the organization'),
        text('orgname', 'full name'),
        year('year', 1815, 2014),
        integer('sdate', 'year in which it was founded'),
        integer('deaddate', 'year in which it ended'),
        integer('dead', 'it ended'),
        integer('integrated', 'it was integrated into another'),
        integer('replaced', 'it was replaced by another'),
        text('longorgname', 'full name where longer'),
        integer('ionum', 'number of the organization'),
        text('igocode', 'number in an older version'),
        number('version', 'version of the data in which the row was made'),
        text('accuracyofpre1965membershipdates', 'how exact membership before 1965 is'),
        text('sourcesandnotes', 'sources and notes'),
        integer('imputed', 'membership of the year was imputed'),
        flag('political', 'political organization'),
        flag('social', 'social organization'),
        flag('economic', 'economic organization'),
      ],
      wide: {
        table: 'membership',
        row: 'what a state was to an organization in a year',
        before: 'sdate',
        names: [...STATE_COLUMNS.keys()],
        name: text('state', 'the column of the state in the file'),
        beside: { column: cowCode('ccode'), of: (name) => STATE_COLUMNS.get(name) ?? null },
        cell: status,
        keys: ['ioname', 'year'],
        leftOut: [0, -1],
      },
    },
    {
      table: 'state_year',
      row: 'a state in a year',
      format: ['csv'],
      rows: 15557,
      columns: [cowCode('ccode'), year('year', 1816, 2014), text('state', 'name of the state')],
      wide: {
        table: 'state_membership',
        row: 'what a state was to an organization in a year, from the state-year file',
        before: '',
        names: ORGANIZATION_COLUMNS,
        name: text('organization', 'short name of the organization in lower case'),
        cell: status,
        keys: ['ccode', 'year'],
        leftOut: [0, -1],
      },
    },
  ],
  figures: [
    {
      what: 'organizations in the file',
      theirs: 534,
      needs: ['organization_year'],
      ours: (table) => new Set(valuesOf(table('organization_year'), 'ioname')).size,
    },
    {
      what: 'years of Uzbekistan as a full member of the CSTO',
      theirs: Array.from({ length: 10 }, (_, i) => 2002 + i),
      needs: ['membership'],
      ours: (table) => {
        const [names, codes, statuses, years] = ['ioname', 'ccode', 'status', 'year'].map((name) =>
          valuesOf(table('membership'), name),
        );
        return (years ?? []).flatMap((year, row) =>
          names?.[row] === 'CSTO' && codes?.[row] === 704 && statuses?.[row] === 1
            ? [Number(year)]
            : [],
        );
      },
    },
    {
      what: 'state-years of full membership that only the organization-year file has, and only the state-year file',
      theirs: [1577, 919],
      needs: ['membership', 'state_membership'],
      ours: (table) => layoutsDiffer(table('membership'), table('state_membership')),
    },
  ],
  traps: [
    'Cells of no membership (0) and of states that are no members of the system (-1) are left out of the two membership tables: what is not there is none.',
    'A missing cell (-9) is kept as a status of its own. It is not membership.',
    'The two files are one coding in two layouts, and contradict each other: 1,577 state-years are a full membership in the organization-year file and none in the state-year file, in 20 organizations; 919 the other way round, in 15. Most are in IASAJ, IGC, IIF, ICFO, IRSG, ITC, IOPCF, WTOURO, AITIC and IBE; of one organization a file may have states that the other has under none. All organizations that casus compare asks for are alike in both.',
    'Uzbekistan is in the CSTO from 2002 to 2011 without a break; ATOP has it out from 1999 to 2006. Compare before you use either.',
    'There is no CSTO before 2002; the SCO begins in 1996, with the Shanghai Five. Turkmenistan is an associate of the CIS from 2005.',
    'A state that joins or leaves within a year counts for the whole year.',
    'Many years before 1965 are imputed: see the column imputed.',
  ],
});
