import type { EventCount } from './event-count.ts';

/** Whether a cell such as `700, 702` names a state. */
const names = (cell: string, state: number): string =>
  `list_contains(string_split(replace(coalesce(${cell}, ''), ' ', ''), ','), '${state}')`;

/** Armed conflicts that were active: 25 battle deaths in the year, or more. */
export const ucdpAcdConflicts: EventCount = {
  id: 'ucdp-acd',
  what: {
    en: 'armed conflicts active in the year, from 25 battle deaths on (UCDP/PRIO 24.1)',
    ru: 'вооружённые конфликты, активные в этом году, от 25 погибших в боях (UCDP/PRIO 24.1)',
  },
  notes: [
    {
      en: 'A year of fighting below 25 battle deaths counts as none. Of one state, conflicts on its soil; of two, conflicts between their governments, of which there can be few in a year.',
      ru: 'Год боёв, в которых погибло менее 25 человек, считается пустым. Для одного государства — конфликты на его земле; для двух — конфликты между их правительствами, а таких за год может быть немного.',
    },
  ],
  needs: ['ucdp_acd.conflict_year'],
  codes: 'gw',
  first: 1946,
  last: 2023,
  absent: 'none',
  ofState: (state) => `
    SELECT year, count(DISTINCT conflict_id) FROM ucdp_acd.conflict_year
    WHERE ${names('gwno_loc', state)} GROUP BY 1 ORDER BY 1`,
  ofPair: (one, other) => `
    SELECT year, count(DISTINCT conflict_id) FROM ucdp_acd.conflict_year
    WHERE (${names('gwno_a', one)} AND ${names('gwno_b', other)})
      OR (${names('gwno_a', other)} AND ${names('gwno_b', one)}) GROUP BY 1 ORDER BY 1`,
};
