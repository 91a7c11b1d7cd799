import { fileURLToPath } from 'node:url';
import { DATASETS } from '../../src/datasets/index.ts';
import { type ReadDataset, readDataset } from '../../src/datasets/reading/read-dataset.ts';

/** The data as their authors publish them; they are no part of the repository, and without them nothing is proved. */
const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** The original files of each data set. */
export const ORIGINALS: Readonly<Record<string, readonly string[]>> = {
  'alliance-reliability': [
    'alliance-reliability/BerkemeierFuhrmannRAP2018_0303.dta',
    'alliance-reliability/LeedsAnacIIrep.dta',
  ],
  atop: [
    'atop/atop4_01_member_level.csv',
    'atop/atop4_01_alliance_level.csv',
    'atop/atop5_1_directed_dyad_year.csv',
    'atop/benson-clinton-scores.csv',
  ],
  contiguity: ['contiguity/contdir.csv', 'contiguity/contdird.csv', 'contiguity/contdirs.csv'],
  'country-codes': [
    'country-codes/countrycode_codelist_without_cldr.csv',
    'country-codes/data_cow.csv',
    'country-codes/data_gw.csv',
    'country-codes/isard_cow_gw_panel.csv',
  ],
  'cow-igo': ['cow-igo/igo_year_format3.csv', 'cow-igo/state_year_format3.csv.gz'],
  'cow-mid': [
    'cow-mid/MIDA 5.0.csv',
    'cow-mid/MIDB 5.0.csv',
    'cow-mid/MIDI 5.0.csv',
    'cow-mid/MIDIP 5.0.csv',
  ],
  'cow-war': [
    'cow-war/cow_war_inter.csv',
    'cow-war/Intra-StateWarData_v4.1.csv',
    'cow-war/interstate-war-rev.csv',
  ],
  democracy: [
    'democracy/polity5.csv',
    'democracy/isard_cow_democracy.csv',
    'democracy/bmr.csv',
    'democracy/freedom_house_full.csv',
  ],
  digo: ['digo/manyios_digo.csv'],
  'gml-mid': [
    'gml-mid/gml-ddy-disputes-2.1.1.csv',
    'gml-mid/gml_mid_disps.csv',
    'gml-mid/gml_part.csv',
  ],
  icb: ['icb/icb1v13.csv'],
  imi: ['imi/MergedIMIData1947-2005.xls'],
  mia: ['mia/DP_May 2021.dta'],
  mie: ['mie/mie-1.0.csv'],
  milex: ['milex/sipri-milex-data.csv'],
  nmc: ['nmc/cow_nmc_7_0.csv'],
  'sipri-arms': [
    'sipri-arms/trade-register-2000-2023_generated-2025-01-03.csv',
    'sipri-arms/arms-imports-tiv-by-recipient-year.csv',
  ],
  'state-system': [
    'state-system/cow_states.csv',
    'state-system/cow_majors.csv',
    'state-system/gw_states.csv',
  ],
  'third-party-pkm': ['third-party-pkm/Third-Party-PKMs-version-3.1.xls'],
  ties: ['ties/TIES.csv'],
  'ucdp-acd': ['ucdp-acd/UcdpPrioConflict_v24_1.csv', 'ucdp-acd/peacesciencer_ucdp_acd_25_1.csv'],
  'ucdp-ged': ['ucdp-ged/ucdpged_23_1_sample1000.csv'],
  'ucdp-ov': ['ucdp-ov/organizedviolencecy_v25_1.csv'],
  unga: [
    'unga/un_votes.csv.gz',
    'unga/un_roll_calls.csv',
    'unga/un_roll_call_issues.csv',
    'unga/IdealpointestimatesAll_Apr2020.csv',
  ],
  vigo: ['vigo/isq_2017.dta'],
};

export function original(name: string): string {
  return `${DATA}${name}`;
}

const known = new Map<string, ReadDataset>();

/** A data set from its original files, read once for all tests. */
export function readOriginal(id: string): ReadDataset {
  const before = known.get(id);
  if (before) return before;
  const dataset = DATASETS.find((one) => one.id === id);
  if (!dataset) throw new Error(`there is no data set ${id}`);
  const read = readDataset(dataset, (ORIGINALS[id] ?? []).map(original), DATASETS);
  known.set(id, read);
  return read;
}
