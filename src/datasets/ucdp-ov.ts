import { flag, integer, number, text } from './column.ts';
import { dataset } from './dataset.ts';
import type { Figure } from './figure.ts';
import { rowsOf } from './table.ts';

const KINDS = ['sb', 'ns', 'os'].map((kind) => `${kind}_total_deaths_best_cy`);

/** Deaths in the world in a year: state-based, non-state and one-sided violence, best estimates. */
function deaths(year: number, theirs: number, source: string): Figure {
  return {
    what: `deaths in organized violence in the world in ${year}`,
    theirs,
    source,
    needs: ['country_year'],
    ours: (table) =>
      rowsOf(table('country_year'), ['year_cy', ...KINDS])
        .filter(({ year_cy }) => year_cy === year)
        .reduce((sum, row) => sum + KINDS.reduce((part, kind) => part + Number(row[kind]), 0), 0),
  };
}

/** Deaths in organized violence, country by country and year by year. */
export const ucdpOv = dataset({
  id: 'ucdp-ov',
  title: 'UCDP Organized Violence, country and year',
  titleRu: 'Организованное насилие по странам и годам, UCDP',
  version: '25.1',
  coverage: '1989-2024; one row a country and year',
  licence: 'CC BY 4.0',
  citation: [
    'Davies, Pettersson, Sollenberg and Oberg (2025), Journal of Peace Research 62 (organized violence 1989-2024)',
  ],
  files: [
    {
      table: 'country_year',
      row: 'a country in a year',
      format: ['csv'],
      rows: 6936,
      columns: [
        integer('country_id_cy', 'country, Gleditsch-Ward number'),
        text('country_cy', 'country'),
        integer('year_cy', 'calendar year'),
        text('region_cy', 'region'),
        text('main_govt_name_cy', 'its government'),
        flag('sb_exist_cy', 'state-based violence took place'),
        integer('sb_dyad_count_cy', 'pairs in state-based violence'),
        text('sb_dyad_ids_cy', 'numbers of the pairs'),
        text('sb_dyad_names_cy', 'names of the pairs'),
        integer('sb_deaths_parties_cy', 'deaths of the parties in state-based violence'),
        integer('sb_deaths_civilians_cy', 'deaths of civilians in state-based violence'),
        integer('sb_deaths_unknown_cy', 'deaths of unknown persons in state-based violence'),
        integer('sb_total_deaths_best_cy', 'deaths in state-based violence, best estimate'),
        integer('sb_total_deaths_high_cy', 'deaths in state-based violence, high estimate'),
        integer('sb_total_deaths_low_cy', 'deaths in state-based violence, low estimate'),
        flag('sb_intrastate_exist_cy', 'intrastate violence took place'),
        integer('sb_intrastate_dyad_count_cy', 'pairs in intrastate violence'),
        text('sb_intrastate_dyad_ids_cy', 'numbers of the pairs'),
        text('sb_intrastate_dyad_names_cy', 'names of the pairs'),
        flag(
          'sb_intrastate_main_govt_inv_incomp_cy',
          'its government is a party to an intrastate conflict',
        ),
        integer('sb_intrastate_deaths_parties_cy', 'deaths of the parties in intrastate violence'),
        integer('sb_intrastate_deaths_civilians_cy', 'deaths of civilians in intrastate violence'),
        integer(
          'sb_intrastate_deaths_unknown_cy',
          'deaths of unknown persons in intrastate violence',
        ),
        integer('sb_intrastate_deaths_best_cy', 'deaths in intrastate violence, best estimate'),
        integer('sb_intrastate_deaths_high_cy', 'deaths in intrastate violence, high estimate'),
        integer('sb_intrastate_deaths_low_cy', 'deaths in intrastate violence, low estimate'),
        flag('sb_interstate_exist_cy', 'interstate violence took place'),
        integer('sb_interstate_dyad_count_cy', 'pairs in interstate violence'),
        text('sb_interstate_dyad_ids_cy', 'numbers of the pairs'),
        text('sb_interstate_dyad_names_cy', 'names of the pairs'),
        flag(
          'sb_interstate_main_govt_inv_incomp_cy',
          'its government is a party to an interstate conflict',
        ),
        integer('sb_interstate_deaths_parties_cy', 'deaths of the parties in interstate violence'),
        integer('sb_interstate_deaths_civilians_cy', 'deaths of civilians in interstate violence'),
        integer(
          'sb_interstate_deaths_unknown_cy',
          'deaths of unknown persons in interstate violence',
        ),
        integer('sb_interstate_deaths_best_cy', 'deaths in interstate violence, best estimate'),
        integer('sb_interstate_deaths_high_cy', 'deaths in interstate violence, high estimate'),
        integer('sb_interstate_deaths_low_cy', 'deaths in interstate violence, low estimate'),
        flag('ns_exist_cy', 'non-state violence took place'),
        integer('ns_dyad_count_cy', 'pairs in non-state violence'),
        text('ns_dyad_ids_cy', 'numbers of the pairs'),
        text('ns_dyad_names_cy', 'names of the pairs'),
        integer('ns_deaths_parties_cy', 'deaths of the parties in non-state violence'),
        integer('ns_deaths_civilians_cy', 'deaths of civilians in non-state violence'),
        integer('ns_deaths_unknown_cy', 'deaths of unknown persons in non-state violence'),
        integer('ns_total_deaths_best_cy', 'deaths in non-state violence, best estimate'),
        integer('ns_total_deaths_high_cy', 'deaths in non-state violence, high estimate'),
        integer('ns_total_deaths_low_cy', 'deaths in non-state violence, low estimate'),
        flag('os_exist_cy', 'one-sided violence took place'),
        integer('os_dyad_count_cy', 'actors of one-sided violence'),
        text('os_dyad_ids_cy', 'numbers of the actors'),
        text('os_dyad_names_cy', 'names of the actors'),
        flag('os_main_govt_inv_cy', 'its government took part in one-sided violence'),
        integer('os_main_govt_killings_best_cy', 'killings by its government, best estimate'),
        integer('os_main_govt_killings_high_cy', 'killings by its government, high estimate'),
        integer('os_main_govt_killings_low_cy', 'killings by its government, low estimate'),
        flag('os_any_govt_inv_cy', 'some government took part in one-sided violence'),
        integer('os_any_govt_killings_best_cy', 'killings by governments, best estimate'),
        integer('os_any_govt_killings_high_cy', 'killings by governments, high estimate'),
        integer('os_any_govt_killings_low_cy', 'killings by governments, low estimate'),
        flag('os_nsgroup_inv_cy', 'non-state groups took part in one-sided violence'),
        integer('os_nsgroup_killings_best_cy', 'killings by non-state groups, best estimate'),
        integer('os_nsgroup_killings_high_cy', 'killings by non-state groups, high estimate'),
        integer('os_nsgroup_killings_low_cy', 'killings by non-state groups, low estimate'),
        integer('os_killings_unknown_cy', 'killings by unknown actors'),
        integer('os_total_deaths_best_cy', 'deaths in one-sided violence, best estimate'),
        integer('os_total_deaths_high_cy', 'deaths in one-sided violence, high estimate'),
        integer('os_total_deaths_low_cy', 'deaths in one-sided violence, low estimate'),
        integer(
          'cumulative_total_deaths_parties_in_orgvio_cy',
          'deaths of the parties in all organized violence',
        ),
        integer(
          'cumulative_total_deaths_civilians_in_orgvio_cy',
          'deaths of civilians in all organized violence',
        ),
        integer(
          'cumulative_total_deaths_unknown_in_orgvio_cy',
          'deaths of unknown persons in all organized violence',
        ),
        integer(
          'cumulative_total_deaths_in_orgvio_best_cy',
          'deaths in all organized violence, best estimate',
        ),
        integer(
          'cumulative_total_deaths_in_orgvio_high_cy',
          'deaths in all organized violence, high estimate',
        ),
        integer(
          'cumulative_total_deaths_in_orgvio_low_cy',
          'deaths in all organized violence, low estimate',
        ),
        number('version', 'version of the data', { always: 25.1 }),
      ],
    },
  ],
  figures: [
    deaths(2024, 160_900, 'counted in the file; UCDP, June 2025, says almost 160,000'),
    deaths(2022, 309_636, 'counted in the file; UCDP, June 2023, says 310,000'),
    {
      what: 'interstate deaths in Kyrgyzstan and Tajikistan, 2021, then 2022',
      theirs: [40, 16, 63, 87],
      needs: ['country_year'],
      ours: (table) => {
        const rows = rowsOf(table('country_year'), [
          'country_cy',
          'year_cy',
          'sb_interstate_deaths_best_cy',
        ]);
        return [2021, 2022].flatMap((year) =>
          ['Kyrgyzstan', 'Tajikistan'].map((country) =>
            Number(
              rows.find((row) => row.country_cy === country && row.year_cy === year)
                ?.sb_interstate_deaths_best_cy,
            ),
          ),
        );
      },
    },
  ],
  traps: [
    'Deaths are counted where they happened, not by whose side they were.',
    'best, low and high are three estimates, not an interval of confidence.',
    'A year without violence has NO_DYAD as name.',
  ],
});
