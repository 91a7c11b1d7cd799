import type { Row } from '../measure.ts';
import { type Dimension, mean } from './aggregate.ts';

const AREAS = ['access', 'suspens', 'constit', 'budget', 'compliance', 'policy'] as const;

/** The parts of which the published file makes an aggregate, in each of the two equivalent ways. */
const PARTS: Readonly<Record<Dimension, readonly (readonly string[])[]>> = {
  delegation: [AREAS.map((area) => `del${area}`), ['del_agenda', 'del_final', 'DS_sum_st']],
  pooling: [AREAS.map((area) => `pool${area}`), ['poolagenda', 'poolfinal']],
};

/** An aggregate made of its parts again, beside the one that was published. */
export interface Recomputed {
  readonly published: number;
  readonly recomputed: number;
  /** The largest distance of any of the ways from what was published. */
  readonly off: number;
}

/**
 * Makes the aggregate of an organization-year of the Measure of International Authority again: the mean
 * of six areas, and the mean of the stages. Undefined where a part is missing.
 */
export function recompute(row: Row, dimension: Dimension): Recomputed | undefined {
  const number = (name: string) => (row[name] ? Number(row[name]) : Number.NaN);
  const published = number(dimension);
  const ways = PARTS[dimension].map((parts) => mean(parts.map(number)));
  const off = Math.max(...ways.map((way) => Math.abs(way - published)));
  return Number.isNaN(off) ? undefined : { published, recomputed: ways[0] as number, off };
}

/** Of all rows of the file: how many could be made again, and how far off the worst is. */
export function recomputeAll(rows: readonly Row[], dimension: Dimension) {
  const made = rows.flatMap((row) => recompute(row, dimension) ?? []);
  return {
    rows: rows.length,
    made: made.length,
    worst: Math.max(0, ...made.map(({ off }) => off)),
  };
}
