import { AREAS, SETTLEMENT_ITEMS } from '../../record/authority-items.ts';

/** The two dimensions; their authors do not add them up. */
export const DIMENSIONS = ['delegation', 'pooling'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The value of an item such as `budget.final-voting`, from 0 to 1. */
export type ItemValue = (item: string) => number;

/**
 * The aggregates of a coding, by the codebook of the Measure of International Authority (May 2021,
 * pages 4 to 6). Delegation: in each area the mean of who sets the agenda, who decides, and the
 * settlement of disputes; then the mean of the six areas. Pooling: in each area the mean of the votes on
 * the agenda and in the decision, times the weight for bindingness and ratification; then the mean of
 * the areas. Both rise with every item.
 */
export function aggregate(value: ItemValue): Readonly<Record<Dimension, number>> {
  const settlement = mean(SETTLEMENT_ITEMS.map((item) => value(`settlement.${item}`)));
  return {
    delegation: mean(
      AREAS.map((area) =>
        mean([value(`${area}.agenda-delegation`), value(`${area}.final-delegation`), settlement]),
      ),
    ),
    pooling: mean(
      AREAS.map(
        (area) =>
          value(`${area}.weight`) *
          mean([value(`${area}.agenda-voting`), value(`${area}.final-voting`)]),
      ),
    ),
  };
}

/** Whether an item bears on a dimension. */
export function bearsOn(dimension: Dimension, item: string): boolean {
  const votes = /\.(?:agenda-voting|final-voting|weight)$/.test(item);
  return votes === (dimension === 'pooling');
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
