import type { EventCount } from './event-count.ts';

/** Single events of deadly violence. */
export const ucdpGedEvents: EventCount = {
  id: 'ucdp-ged',
  what: {
    en: 'events with at least one death (UCDP GED 23.1)',
    ru: 'события, в которых погиб хотя бы один человек (UCDP GED 23.1)',
  },
  notes: [
    {
      en: 'The count is as complete as the file that was imported: of a sample it says nothing about a country. Of one state, events on its soil; of two, events between their governments.',
      ru: 'Счёт полон настолько, насколько полон импортированный файл: по выборке о стране судить нельзя. Для одного государства — события на его земле; для двух — события между их правительствами.',
    },
  ],
  needs: ['ucdp_ged.event'],
  codes: 'gw',
  first: 1989,
  last: 2022,
  absent: 'none',
  ofState: (state) => `
    SELECT year, count(*) FROM ucdp_ged.event WHERE country_id = ${state} GROUP BY 1 ORDER BY 1`,
  ofPair: (one, other) => `
    SELECT year, count(*) FROM ucdp_ged.event
    WHERE (gwnoa = ${one} AND gwnob = ${other}) OR (gwnoa = ${other} AND gwnob = ${one})
    GROUP BY 1 ORDER BY 1`,
};
