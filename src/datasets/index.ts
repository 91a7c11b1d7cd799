import { atop } from './atop.ts';
import { cowIgo } from './cow-igo.ts';
import type { Dataset } from './dataset.ts';
import { icb } from './icb.ts';
import { mia } from './mia.ts';

/** Every data set that Casus reads. */
export const DATASETS: readonly Dataset[] = [atop, cowIgo, icb, mia];
