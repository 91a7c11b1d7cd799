import { pairCounter } from '../law/pair-counter.ts';
import { indexPairs } from '../law/pair-index.ts';
import type { Job } from './job.ts';
import { partiesOf, statesOf } from './parties-of.ts';

export const bothBound: Job = {
  id: 'both-bound',
  title: {
    en: 'Incidents in which both sides were bound by one organization or treaty',
    ru: 'Инциденты, в которых обе стороны были связаны одной организацией или договором',
  },
  about: {
    en: 'Made-up incidents between any two states of the record, on any day from 1992 to 2023. Yes: both surely were parties throughout; open: the record does not settle it.',
    ru: 'Вымышленные инциденты между любыми двумя государствами записи, в любой день с 1992 по 2023 год. Да: обе стороны наверняка были участницами всё время; открыто: запись этого не решает.',
  },
  keys: ['compact', 'year'],
  counts: ['yes', 'no', 'open'],
  prepare: (record) => {
    const actors = statesOf(record);
    const index = indexPairs(actors, partiesOf(record), new Set(actors));
    const count = pairCounter(index);
    return {
      actors,
      tally: (incidents, { year }) => {
        const { sure, possible } = count(incidents);
        return index.compacts.map((compact, i) => {
          const [yes = 0, maybe = 0] = [sure[i], possible[i]];
          return {
            key: [compact, String(year)],
            counts: [yes, incidents.size - maybe, maybe - yes],
          };
        });
      },
    };
  },
};
