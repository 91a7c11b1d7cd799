import type { Entity } from '../../record/kinds.ts';
import type { Band } from '../measure.ts';
import { aggregate, bearsOn, type Dimension } from './aggregate.ts';

type Coding = Entity<'authority'>;
export type CodedItem = Coding['items'][number];

/** The band of an aggregate over all values that its items may have. */
export type SureBand = Band & { readonly low: number; readonly high: number };

/** The values that an item may have: those that are possible, or the one that is coded. */
export function possibleOf({ value, possible }: CodedItem): readonly number[] {
  return possible ?? (value === 'silent' ? [] : [value]);
}

/**
 * The lowest and the highest aggregate over every combination of possible values, with some items
 * settled. Exact: the aggregates rise with each item, so the ends are at the ends of the items.
 */
export function bandOf(
  { items }: Coding,
  dimension: Dimension,
  settled: Readonly<Record<string, number>> = {},
): SureBand {
  const byName = new Map(items.map((item) => [item.item, possibleOf(item)]));
  const at = (end: (...values: number[]) => number) =>
    aggregate((name) => settled[name] ?? end(...(byName.get(name) ?? [])))[dimension];
  return { low: at(Math.min), high: at(Math.max) };
}

/** The same where every value that was coded is right: only what the sources are silent on varies. */
export function bandAsCoded(coding: Coding, dimension: Dimension): SureBand {
  const settled = coding.items.flatMap(({ item, value }) =>
    value === 'silent' ? [] : [[item, value] as const],
  );
  return bandOf(coding, dimension, Object.fromEntries(settled));
}

/** An item that bears on the aggregate, with the band as it would be if the item were settled. */
export interface ItemEffect {
  readonly item: CodedItem;
  /** Absent where the item is not in doubt. */
  readonly ifLowest?: SureBand;
  readonly ifHighest?: SureBand;
  /** How much narrower the band gets, at most. */
  readonly effect: number;
}

/** Each item of a dimension and what it does to the band, the strongest doubt first. */
export function sensitivity(coding: Coding, dimension: Dimension): ItemEffect[] {
  const whole = bandOf(coding, dimension);
  const width = ({ low, high }: SureBand) => high - low;
  return coding.items
    .filter(({ item }) => bearsOn(dimension, item))
    .map((item): ItemEffect => {
      const values = possibleOf(item);
      if (values.length < 2) return { item, effect: 0 };
      const ifLowest = bandOf(coding, dimension, { [item.item]: Math.min(...values) });
      const ifHighest = bandOf(coding, dimension, { [item.item]: Math.max(...values) });
      const effect = width(whole) - Math.min(width(ifLowest), width(ifHighest));
      return { item, ifLowest, ifHighest, effect };
    })
    .sort((a, b) => b.effect - a.effect);
}
