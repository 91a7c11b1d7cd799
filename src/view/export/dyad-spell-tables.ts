import { type CasusRecord, get } from '../../record/record.ts';
import { VALUE_WORDS } from '../value-words.ts';
import { type Bond, ccodeOf, type Dyad, instrumentOf } from './dyad-bonds.ts';
import { always, date, text, truth, whole } from './fields.ts';
import type { Field, FlatTable, Value } from './flat-table.ts';
import { PLEDGES } from './pledges.ts';
import { dayOrNull } from './record-fields.ts';

const DYAD: readonly Field[] = [
  whole('ccode1', 'the state with the lower COW number', 'государство с меньшим номером COW', {
    ...always,
    refers: ['state', 'ccode'],
  }),
  whole('ccode2', 'the state with the higher COW number', 'государство с большим номером COW', {
    ...always,
    refers: ['state', 'ccode'],
  }),
];

const DAYS: readonly Field[] = [
  date('sure_from', 'the first day on which it surely stood', 'первый день, когда точно было'),
  date(
    'sure_to',
    'the last day on which it surely stood; missing where it lasts, or is not sure on any day',
    'последний день, когда точно было; пусто, если длится или ни в один день не точно',
  ),
  truth(
    'sure',
    'whether there is a day on which it surely stood',
    'есть ли день, когда точно было',
    always,
  ),
  date(
    'possible_from',
    'the first day on which it may have stood; missing where nobody says',
    'первый возможный день; пусто, если никто не говорит',
  ),
  date(
    'possible_to',
    'the last day on which it may have stood; missing where it lasts or nobody says',
    'последний возможный день; пусто, если длится или никто не говорит',
  ),
];

/** The spells for which two states belonged to an organization together. */
export function dyadOrganizationTable(record: CasusRecord, dyads: readonly Dyad[]): FlatTable {
  return {
    name: 'dyad_organization',
    row: {
      en: 'a spell for which two states belonged to an organization together',
      ru: 'срок, когда два государства вместе состояли в организации',
    },
    key: ['ccode1', 'ccode2', 'organization', 'n'],
    fields: [
      ...DYAD,
      text('organization', 'the organization', 'организация', {
        ...always,
        refers: ['organization', 'id'],
      }),
      whole('n', 'which of several spells, from 1', 'какой из нескольких сроков, с 1', always),
      text('kind', 'what it is', 'что это', { codes: VALUE_WORDS.organizationKind, ...always }),
      ...DAYS,
    ],
    rows: rowsOf(
      dyads,
      ({ promise }) => promise === undefined,
      ({ id }) => [get(record, 'organization', id).kind],
    ),
  };
}

/** The spells for which a clause bound each of two states towards the other. */
export function dyadPromiseTable(record: CasusRecord, dyads: readonly Dyad[]): FlatTable {
  const codes = Object.fromEntries(PLEDGES.map(({ id, about }) => [id, about]));
  return {
    name: 'dyad_promise',
    row: {
      en: 'a spell for which a clause bound two states to each other',
      ru: 'срок, когда положение связывало два государства друг с другом',
    },
    key: ['ccode1', 'ccode2', 'clause', 'n'],
    fields: [
      ...DYAD,
      text('clause', 'the clause', 'положение', { ...always, refers: ['clause', 'id'] }),
      whole('n', 'which of several spells, from 1', 'какой из нескольких сроков, с 1', always),
      text('promise', 'what each promised', 'что каждый обещал', { ...always, codes }),
      text('instrument', 'its treaty or document', 'договор или документ', {
        ...always,
        refers: ['instrument', 'id'],
      }),
      text('binding', 'how it binds', 'как обязывает', { ...always, codes: VALUE_WORDS.binding }),
      truth(
        'counted',
        'whether dyad_year counts it: not what binds politically only, nor the Charter of the UN',
        'учтено ли в dyad_year: не то, что обязывает лишь политически, и не Устав ООН',
        always,
      ),
      ...DAYS,
    ],
    rows: rowsOf(
      dyads,
      ({ promise }) => promise !== undefined,
      (bond) => {
        const instrument = instrumentOf(record, bond);
        const { promise = null, counted } = bond;
        return [promise, instrument?.id ?? null, instrument?.binding ?? null, counted];
      },
    ),
  };
}

function rowsOf(
  dyads: readonly Dyad[],
  wanted: (bond: Bond) => boolean,
  more: (bond: Bond) => readonly Value[],
): Value[][] {
  return dyads.flatMap(({ a, b, bonds }) => {
    const places = new Map<string, number>();
    return bonds.filter(wanted).map((bond): Value[] => {
      const n = (places.get(bond.id) ?? 0) + 1;
      places.set(bond.id, n);
      const { sure, possible } = bond;
      return [
        ...[ccodeOf(a), ccodeOf(b), bond.id, n, ...more(bond)],
        ...[sure ? dayOrNull(sure[0]) : null, sure ? dayOrNull(sure[1] - 1) : null],
        sure !== undefined,
        ...[dayOrNull(possible[0]), dayOrNull(possible[1] - 1)],
      ];
    });
  });
}
