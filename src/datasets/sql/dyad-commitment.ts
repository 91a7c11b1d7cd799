import { cowCode, day, flag, integer, text } from '../column.ts';
import type { DerivedTable } from './derived-table.ts';

/** The last day that ATOP 4.01 covers. */
export const ATOP_END = '2016-12-31';

const spell = `
  SELECT atopid, member AS ccode,
    TRY(make_date(yrent, moent, coalesce(nullif(dayent, 0), 1))) AS from_day,
    CASE WHEN yrexit = 0 THEN NULL
      ELSE coalesce(
        TRY(make_date(yrexit, nullif(moexit, 0), nullif(dayexit, 0))),
        TRY(last_day(make_date(yrexit, coalesce(nullif(moexit, 0), 12), 1)))) END AS to_day,
    yrexit = 0 AS lasts, defense, offense, neutral, nonagg, consul,
    defcon, defcoadv, defcoloc, defcocon, defconum, defcodem, defconpr, statthr1, statthr2
  FROM atop.member`;

export const dyadCommitment: DerivedTable = {
  name: 'dyad_commitment',
  row: 'what a state promised another by one alliance, from day to day',
  about:
    'ATOP member spells of the same alliance, laid over each other: for every ordered pair of members the days on which both belonged, and what the first promised. The pair of an alliance with 50 members has 2,450 rows.',
  columns: [
    integer('atopid', 'number of the alliance'),
    cowCode('ccode1', 'the state that promised, COW code'),
    cowCode('ccode2', 'the state to which it promised, COW code'),
    day('from_day', 'first day on which both belonged'),
    day('to_day', 'last day; the end of the data, 2016-12-31, where the promise lasts'),
    text('lasts', 'true where both still belong when the data end'),
    flag('defense', 'promise to help if attacked'),
    flag('offense', 'promise to join in a war other than of defence'),
    flag('neutral', 'promise to stay neutral'),
    flag('nonagg', 'promise not to attack'),
    flag('consul', 'promise to consult'),
    flag('defcon', 'defense under conditions only'),
    flag('defcoadv', 'defense only against named adversaries'),
    flag('defcoloc', 'defense only in a named place'),
    flag('defcocon', 'defense only in a named conflict'),
    flag('defconum', 'defense only against a number of adversaries'),
    flag('defcodem', 'defense only over named demands'),
    flag('defconpr', 'defense only if the partner did not provoke'),
    integer('statthr1', 'a state named as a threat'),
    integer('statthr2', 'a second state named as a threat'),
  ],
  needs: ['atop.member'],
  sql: `
    WITH spell AS (${spell})
    SELECT a.atopid, a.ccode AS ccode1, b.ccode AS ccode2,
      greatest(a.from_day, b.from_day) AS from_day,
      least(coalesce(a.to_day, DATE '${ATOP_END}'), coalesce(b.to_day, DATE '${ATOP_END}')) AS to_day,
      a.lasts AND b.lasts AS lasts,
      a.defense, a.offense, a.neutral, a.nonagg, a.consul,
      a.defcon, a.defcoadv, a.defcoloc, a.defcocon, a.defconum, a.defcodem, a.defconpr,
      a.statthr1, a.statthr2
    FROM spell a JOIN spell b ON a.atopid = b.atopid AND a.ccode <> b.ccode
      AND a.from_day < coalesce(b.to_day, DATE '${ATOP_END}')
      AND b.from_day < coalesce(a.to_day, DATE '${ATOP_END}')`,
  traps: [
    'A day that ATOP does not know is taken as the first of its month at entry, and the last of it at exit.',
    'An alliance with phases has a row for each phase.',
    'What a promise is conditional on is coded; whether the condition was met in a dispute is not.',
  ],
  example:
    "SELECT atopid, from_day, to_day FROM dyad_commitment\nWHERE ccode1 = 703 AND ccode2 = 702 AND defense = 1\n  AND DATE '2013-10-24' BETWEEN from_day AND to_day",
};
