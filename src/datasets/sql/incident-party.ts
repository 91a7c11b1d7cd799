import { cowCode, day, integer, text } from '../column.ts';
import type { DerivedTable } from './derived-table.ts';

export const incidentParty: DerivedTable = {
  name: 'incident_party',
  row: 'a state that took part in a militarized dispute, from day to day',
  about: 'COW MID participants with their days as days. A state that entered twice has two rows.',
  columns: [
    text('incident', 'the dispute: mid-4426'),
    integer('dispnum', 'its number in MID'),
    cowCode('ccode', 'state, COW code'),
    text('side', 'A, which acted first, or B'),
    text('original', 'true where it was there on the first day'),
    day('from_day', 'first day; the first of the month where the day is not known'),
    day('to_day', 'last day; the last of the month where the day is not known'),
    integer('hostlev', 'highest hostility of the state, 1 to 5'),
    integer('hiact', 'highest action of the state'),
    integer('fatality', 'deaths, in classes 0 to 6'),
  ],
  needs: ['cow_mid.participant'],
  sql: `
    SELECT 'mid-' || dispnum AS incident, dispnum, ccode,
      CASE WHEN sidea = 1 THEN 'A' ELSE 'B' END AS side, orig = 1 AS original,
      TRY(make_date(styear, stmon, coalesce(stday, 1))) AS from_day,
      coalesce(TRY(make_date(endyear, endmon, endday)), TRY(last_day(make_date(endyear, endmon, 1)))) AS to_day,
      hostlev, hiact, fatality
    FROM cow_mid.participant`,
  traps: [
    'Side A acted first with force, or with the threat of it; that is no finding of guilt.',
    'The data end in 2014.',
  ],
  example:
    "SELECT incident, string_agg(ccode || ' ' || side, ', ') AS parties FROM incident_party\nWHERE incident IN ('mid-4054', 'mid-4426') GROUP BY incident ORDER BY incident",
};
