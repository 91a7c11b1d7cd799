import { fileURLToPath } from 'node:url';
import { DATASETS } from '../../src/datasets/index.ts';
import { type ReadDataset, readDataset } from '../../src/datasets/reading/read-dataset.ts';

/** The data as their authors publish them; they are no part of the repository, and without them nothing is proved. */
const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** The original files of each data set. */
export const ORIGINALS: Readonly<Record<string, readonly string[]>> = {
  atop: [
    'atop/atop4_01_member_level.csv',
    'atop/atop4_01_alliance_level.csv',
    'atop/atop5_1_directed_dyad_year.csv',
    'atop/benson-clinton-scores.csv',
  ],
  'cow-igo': ['cow-igo/igo_year_format3.csv', 'cow-igo/state_year_format3.csv.gz'],
  icb: ['icb/icb1v13.csv'],
  mia: ['mia/DP_May 2021.dta'],
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
