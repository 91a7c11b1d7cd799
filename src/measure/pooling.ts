import { authorityMeasure } from './authority/authority-measure.ts';

/** How much states decide jointly: published figures, and codings with their doubt. */
export const pooling = authorityMeasure('pooling');
