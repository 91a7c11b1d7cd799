import { calendarDate, dayOf } from '../../base/day.ts';
import { type CasusRecord, list } from '../../record/record.ts';
import { lastRead } from '../last-read.ts';
import type { Stretch } from '../time-lanes/extent.ts';
import { type Bond, ccodeOf, type Dyad } from './dyad-bonds.ts';
import { always, text, whole, year } from './fields.ts';
import type { Field, FlatTable, Value } from './flat-table.ts';
import { PLEDGES } from './pledges.ts';
import { daysIn, overlap } from './stretches.ts';

/**
 * What each of two states promised the other in a year, and what both belonged to: a row for each order
 * of the two, as ATOP has them. A promise counts in a year in which it was in force on some day, and
 * stands as sure, or as open where the record does not settle it on any day.
 */
export function dyadYearTable(record: CasusRecord, dyads: readonly Dyad[]): FlatTable {
  const coded = new Set<string>(list(record, 'duty').map(({ id }) => id));
  const end = (lastRead(record)?.latest ?? Number.NEGATIVE_INFINITY) + 1;
  const rows = dyads.flatMap((dyad) =>
    yearsOf(dyad, end).flatMap((one) => {
      const { values } = yearOf(dyad, one, end, coded);
      return [
        [ccodeOf(dyad.a), ccodeOf(dyad.b), one, dyad.a.id, dyad.b.id, ...values],
        [ccodeOf(dyad.b), ccodeOf(dyad.a), one, dyad.b.id, dyad.a.id, ...values],
      ] as Value[][];
    }),
  );
  return {
    name: 'dyad_year',
    row: { en: 'two states in a year, in each order', ru: 'два государства в году, в обе стороны' },
    key: ['ccode1', 'ccode2', 'year'],
    fields: FIELDS,
    rows: rows.sort((a, b) => compare(a, b, 0) || compare(a, b, 1) || compare(a, b, 2)),
  };
}

const compare = (a: readonly Value[], b: readonly Value[], at: number): number =>
  Number(a[at]) - Number(b[at]);

const state = { ...always, refers: ['state', 'id'] } as const;
const number = { ...always, refers: ['state', 'ccode'] } as const;

const FIELDS: readonly Field[] = [
  whole(
    'ccode1',
    'the state that promised, COW number',
    'обещавшее государство, номер COW',
    number,
  ),
  whole('ccode2', 'the state to which it promised, COW number', 'кому обещано, номер COW', number),
  year('year', 'the year', 'год', always),
  text('state1', 'the first state', 'первое государство', state),
  text('state2', 'the second state', 'второе государство', state),
  whole(
    'days',
    'days of the year that are looked at; in the last one those up to the last reading of sources',
    'сколько дней года рассмотрено; в последнем — до последнего чтения источников',
    always,
  ),
  whole(
    'organizations',
    'organizations of this record to which both surely belonged on some day',
    'организаций этой записи, где оба точно состояли в какой-то день',
    always,
  ),
  whole(
    'organizations_open',
    'further organizations for which the record does not settle it on any day',
    'ещё организаций, о которых запись этого ни на один день не решает',
    always,
  ),
  ...PLEDGES.flatMap(({ id, about: { en, ru } }): Field[] => [
    whole(
      id,
      `1: it surely promised ${en}, on some day; missing: the record codes no such promise`,
      `1: точно обещало ${ru}, хотя бы в один день; пусто: таких обещаний запись не кодирует`,
    ),
    whole(
      `${id}_open`,
      `1: whether it promised ${en} the record does not settle on any day of the year`,
      `1: обещало ли ${ru}, запись не решает ни на один день года`,
    ),
    whole(
      `${id}_days`,
      `days on which the promise ${en} surely stood`,
      `дней, когда обещание ${ru} точно было`,
    ),
    whole(
      `${id}_days_open`,
      `days on which it is not settled whether the promise ${en} stood`,
      `дней, о которых не решено, было ли обещание ${ru}`,
    ),
  ]),
];

/** From the first year in which either may have belonged or promised anything with the other. */
function yearsOf({ bonds }: Dyad, end: number): number[] {
  const begins = bonds
    .map(({ possible: [from] }) => from)
    .filter((day) => Number.isFinite(day) && day < end);
  if (begins.length === 0) return [];
  const first = calendarDate(Math.min(...begins)).year;
  const last = calendarDate(end - 1).year;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function yearOf({ bonds }: Dyad, one: number, end: number, coded: ReadonlySet<string>) {
  const during: Stretch = [dayOf(one, 1, 1), Math.min(dayOf(one + 1, 1, 1), end)];
  const organizations = Map.groupBy(
    bonds.filter(({ promise }) => promise === undefined),
    ({ id }) => id,
  );
  const shared = [...organizations.values()].map((spells) => daysOf(spells, during));
  const values = PLEDGES.flatMap(({ id, duties }): Value[] => {
    if (!duties.some((duty) => coded.has(duty))) return [null, null, null, null];
    const { sure, open } = daysOf(
      bonds.filter(({ promise, counted }) => promise === id && counted),
      during,
    );
    return [Number(sure > 0), Number(sure === 0 && open > 0), sure, open];
  });
  const sharedSurely = shared.filter(({ sure }) => sure > 0).length;
  const sharedPerhaps = shared.filter(({ sure, open }) => sure === 0 && open > 0).length;
  return { values: [during[1] - during[0], sharedSurely, sharedPerhaps, ...values] };
}

/** The days on which one of the bonds surely held, and those on which one only may have. */
function daysOf(bonds: readonly Bond[], during: Stretch): { sure: number; open: number } {
  const days = (of: (bond: Bond) => Stretch | undefined): number =>
    daysIn(bonds.map((bond) => overlap(of(bond), during)).filter((one) => one !== undefined));
  const sure = days((bond) => bond.sure);
  return { sure, open: days((bond) => bond.possible) - sure };
}
