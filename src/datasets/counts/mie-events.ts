import type { EventCount } from './event-count.ts';
import { everyPair } from './every-pair.ts';

/** Single militarized acts: threats, displays and uses of force. */
export const mieEvents: EventCount = {
  id: 'mie',
  what: {
    en: 'militarized events, threats and displays of force among them (MIE 1.0)',
    ru: 'вооружённые события, включая угрозы и демонстрации силы (MIE 1.0)',
  },
  notes: [
    {
      en: 'An event counts in the year in which it began. Those of one confrontation follow from each other, so that years come in bursts.',
      ru: 'Событие считается в год, когда оно началось. События одного противостояния вытекают друг из друга, поэтому годы идут вспышками.',
    },
  ],
  needs: ['mie.event'],
  codes: 'cow',
  first: 1816,
  last: 2014,
  absent: 'none',
  ofState: (state) => `
    SELECT styear, count(*) FROM mie.event WHERE ccode1 = ${state} OR ccode2 = ${state}
    GROUP BY 1 ORDER BY 1`,
  ofPair: (one, other) => `
    SELECT styear, count(*) FROM mie.event
    WHERE (ccode1 = ${one} AND ccode2 = ${other}) OR (ccode1 = ${other} AND ccode2 = ${one})
    GROUP BY 1 ORDER BY 1`,
  ofEveryPair: everyPair(
    ['mie.event'],
    `SELECT least(ccode1, ccode2) AS one, greatest(ccode1, ccode2) AS other, styear AS year, count(*) AS events
     FROM mie.event GROUP BY ALL`,
  ),
};
