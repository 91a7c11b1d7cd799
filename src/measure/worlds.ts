import type { Day } from '../base/day.ts';
import { type DayRange, mergeRanges } from '../base/fuzzy-day.ts';
import type { Truth } from '../base/truth.ts';
import type { Beginning, Ending } from '../record/parts.ts';
import type { Band } from './measure.ts';

/**
 * Doubt as worlds. A world settles every doubtful fact of the record: it picks one of the rival days
 * of each end of each spell, and one day of each uncertain date. Facts are settled independently of one
 * another, save that no spell ends before it begins. A band is the lowest and the highest value of a
 * measure over all worlds; it is found without visiting them, since facts that meet in no part of the
 * value can be settled one by one.
 */

/** All days that an end may fall on. A beginning that nobody tells may be any day. */
export type Days = readonly DayRange[];

/** Since before all days that anybody asks of. */
export const ALWAYS: Days = [[Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]];

const ANY: Days = [[Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]];
const NEVER: Days = [[Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]];

/** Rival days taken together. */
export function startDays(from: Beginning): Days {
  return from === 'unknown' ? ANY : mergeRanges(from.flatMap(({ on }) => on.ranges));
}

/** Rival days taken together; that it lasts is a day that never comes. */
export function endDays(to: Ending): Days {
  if (to === 'unknown') return ANY;
  return mergeRanges(to.flatMap(({ on }) => (on === 'open' ? NEVER : on.ranges)));
}

/** As `endDays`, but an end that nobody tells of is none. */
export function knownEndDays(to: Ending): Days {
  return to === 'unknown' ? NEVER : endDays(to);
}

/** Is a spell on at that day: in every world, in none, or in some? Half-open, as all spells are. */
export function isOn(from: Days, to: Days, day: Day): Truth {
  if (first(from) > day || last(to) <= day) return 'no';
  const later = from.find(([, latest]) => latest > day);
  if (later && last(to) > Math.max(later[0], day + 1)) return 'open';
  const ended = to.findLast(([earliest]) => earliest <= day);
  return ended && first(from) < Math.min(ended[1], day) ? 'open' : 'yes';
}

/** Each part adds one of its possible numbers, whatever the others add. */
export function sumBand(parts: readonly (readonly number[])[]): Band {
  let [low, high] = [0, 0];
  for (const possible of parts) {
    low += Math.min(...possible);
    high += Math.max(...possible);
  }
  return { low, high };
}

/**
 * Each part adds one of its possible pairs to a numerator and a denominator. Exact, by Dinkelbach's
 * iteration (Management Science 13, 1967, 492-498): for a trial ratio every part picks alone, and the
 * ratio of what they pick is the next trial, until it stays. A denominator of nothing has no ratio.
 */
export function ratioBand(parts: readonly (readonly (readonly [number, number])[])[]): Band {
  const low = extreme(parts, -1);
  const high = extreme(parts, 1);
  return { low: low === undefined ? undefined : 0 - low, high };
}

function extreme(
  parts: readonly (readonly (readonly [number, number])[])[],
  sign: 1 | -1,
): number | undefined {
  const sums = (weight: number): [number, number] => {
    let [above, below] = [0, 0];
    for (const possible of parts) {
      let best = possible[0] ?? [0, 0];
      let gain = sign * best[0] - weight * best[1];
      for (const pair of possible) {
        const worth = sign * pair[0] - weight * pair[1];
        // Of equal gains the larger denominator, so that a world with a ratio is found if there is one.
        if (worth > gain || (worth === gain && pair[1] > best[1])) [best, gain] = [pair, worth];
      }
      above += sign * best[0];
      below += best[1];
    }
    return [above, below];
  };
  // Numerators lie between nothing and the denominator, so a ratio lies within these bounds.
  let ratio = sign === 1 ? 0 : -1;
  for (;;) {
    const [above, below] = sums(ratio);
    if (below === 0) return undefined;
    const next = above / below;
    if (next <= ratio) return next;
    ratio = next;
  }
}

function first(days: Days): Day {
  return days[0]?.[0] ?? Number.POSITIVE_INFINITY;
}

function last(days: Days): Day {
  return days.at(-1)?.[1] ?? Number.NEGATIVE_INFINITY;
}
