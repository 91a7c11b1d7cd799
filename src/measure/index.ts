import { agreements } from './agreements.ts';
import { legalization } from './legalization.ts';
import type { Measure } from './measure.ts';

/** Every measure, in the order in which they are listed: a new one is a file and a line here. */
export const MEASURES: readonly Measure[] = [agreements, legalization];
