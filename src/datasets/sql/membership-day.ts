import { cowCode, day, integer, text } from '../column.ts';
import type { DerivedTable } from './derived-table.ts';

const columns = [
  text('organization', 'short name of the organization in the COW data'),
  cowCode('ccode', 'state, COW code'),
  text('state', 'the column of the state in the COW data'),
  integer('status', 'full member (1), associate (2), observer (3), not known (-9)'),
  day('from_day', 'first day of the spell: 1 January of its first year'),
  day('to_day', 'last day of the spell: 31 December of its last year'),
];

export const membershipDay: DerivedTable = {
  name: 'membership_day',
  row: 'a spell of a state in an organization with one status',
  about:
    'COW IGO, year by year, put together into spells: `day BETWEEN from_day AND to_day` asks who belonged on a day.',
  columns,
  needs: ['cow_igo.membership'],
  sql: `
    WITH numbered AS (
      SELECT ioname, ccode, state, status, year,
        year - row_number() OVER (PARTITION BY ioname, state, status ORDER BY year) AS run
      FROM (SELECT DISTINCT ioname, ccode, state, status, year FROM cow_igo.membership))
    SELECT ioname AS organization, any_value(ccode) AS ccode, state, status,
      make_date(CAST(min(year) AS INTEGER), 1, 1) AS from_day,
      make_date(CAST(max(year) AS INTEGER), 12, 31) AS to_day
    FROM numbered GROUP BY ioname, state, status, run`,
  traps: [
    'COW counts a whole year for a member that joined or left within it: the days at the ends of a spell may be off by up to a year.',
    'The data end in 2014, and a spell that reaches 2014-12-31 need not have ended.',
    'A year that an organization has no row for breaks a spell.',
  ],
  example:
    "SELECT organization FROM membership_day\nWHERE ccode = 703 AND status = 1 AND DATE '2010-06-12' BETWEEN from_day AND to_day\nORDER BY organization",
};
