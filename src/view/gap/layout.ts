import type { Lang } from '../lang.ts';
import { byIncident } from './by-incident.ts';
import { inColumns } from './in-columns.ts';
import type { GapMatrix } from './matrix.ts';
import type { GapLayout } from './placed.ts';
import type { Measure } from './wrapped.ts';

/** Narrower than the first there are no columns; up to the second, only if all have room. */
const NARROW = [620, 900] as const;

/** The matrix in its place: in columns or, on a small screen, as a list by incident. */
export function gapLayout(
  matrix: GapMatrix,
  width: number,
  measure: Measure,
  lang: Lang,
): GapLayout {
  const columns = inColumns(matrix, width, measure, lang);
  const crowded = columns.width > width && width < NARROW[1];
  return width < NARROW[0] || crowded ? byIncident(matrix, width, measure, lang) : columns;
}
