import type { EventCount } from './event-count.ts';

/** Pairs of opponents in state-based violence on the soil of a country, which the data tell year by year. */
export const ucdpOvPairs: EventCount = {
  id: 'ucdp-ov',
  what: {
    en: 'pairs of opponents in state-based violence on its soil (UCDP Organized Violence 25.1)',
    ru: 'пары противников в насилии с участием государства на его земле (UCDP Organized Violence 25.1)',
  },
  notes: [
    {
      en: 'Pairs are counted and not deaths: deaths do not come one by one, and none of the models here is made for them.',
      ru: 'Считаются пары, а не погибшие: люди гибнут не по одному, и ни одна из моделей здесь для этого не годится.',
    },
  ],
  needs: ['ucdp_ov.country_year'],
  codes: 'gw',
  first: 1989,
  last: 2024,
  absent: 'not-covered',
  ofState: (state) => `
    SELECT year_cy, sb_dyad_count_cy FROM ucdp_ov.country_year WHERE country_id_cy = ${state} ORDER BY 1`,
};
