import type { EventCount } from './event-count.ts';
import { everyPair } from './every-pair.ts';

/** Militarized disputes, in the year in which the state, or the second of the two, came in. */
export const cowMidDisputes: EventCount = {
  id: 'cow-mid',
  what: {
    en: 'militarized disputes that began in the year (COW MID 5.0)',
    ru: 'вооружённые споры, начавшиеся в этом году (COW MID 5.0)',
  },
  notes: [
    {
      en: 'A dispute counts once, in its first year, however long it lasts and however many clashes it holds. Two states count as a pair where they stood on opposite sides.',
      ru: 'Спор считается один раз, в первый год, сколько бы он ни длился и сколько бы в нём ни было столкновений. Два государства образуют пару, если стояли на разных сторонах.',
    },
  ],
  needs: ['cow_mid.participant'],
  codes: 'cow',
  first: 1816,
  last: 2014,
  absent: 'none',
  ofState: (state) => `
    SELECT year, count(*) FROM (
      SELECT dispnum, min(styear) AS year FROM cow_mid.participant WHERE ccode = ${state} GROUP BY 1)
    GROUP BY 1 ORDER BY 1`,
  ofPair: (one, other) => `
    SELECT year, count(*) FROM (
      SELECT a.dispnum, min(greatest(a.styear, b.styear)) AS year
      FROM cow_mid.participant a JOIN cow_mid.participant b USING (dispnum)
      WHERE a.ccode = ${one} AND b.ccode = ${other} AND a.sidea <> b.sidea GROUP BY 1)
    GROUP BY 1 ORDER BY 1`,
  ofEveryPair: everyPair(
    ['cow_mid.participant'],
    `SELECT one, other, year, count(*) AS events FROM (
       SELECT a.dispnum, a.ccode AS one, b.ccode AS other, min(greatest(a.styear, b.styear)) AS year
       FROM cow_mid.participant a JOIN cow_mid.participant b USING (dispnum)
       WHERE a.ccode < b.ccode AND a.sidea <> b.sidea GROUP BY ALL)
     GROUP BY ALL`,
  ),
};
