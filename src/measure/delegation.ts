import { authorityMeasure } from './authority/authority-measure.ts';

/** How much states gave to independent bodies: published figures, and codings with their doubt. */
export const delegation = authorityMeasure('delegation');
