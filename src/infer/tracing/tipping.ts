import type { Decibel } from './decibel.ts';
import { type Pair, pairsOf } from './pairwise.ts';
import type { Tracing } from './tracing.ts';

/** How wrong the numbers must be before one rival no longer leads another. */
export interface Tipping {
  readonly first: string;
  readonly second: string;
  /**
   * The total error of weight that would bring the two level: their posterior log-odds, the sign
   * being the first's lead. Infinite where one is excluded; undefined where both are.
   */
  readonly margin: Decibel | undefined;
  /** The prior log-odds at which the two would be level. */
  readonly levelPrior: Decibel | undefined;
  /** For each clue, the weight at which the two would be level, all else as it stands. */
  readonly clues: readonly { readonly clue: string; readonly levelWeight: Decibel | undefined }[];
}

/** The tipping points of every pair. */
export function tippingPoints(tracing: Tracing): Tipping[] {
  return pairsOf(tracing).map(tippingOf);
}

function tippingOf({ first, second, prior, clues, total, posterior }: Pair): Tipping {
  return {
    first,
    second,
    margin: posterior,
    levelPrior: total === undefined ? undefined : 0 - total,
    clues: clues.map(({ clue, weight }) => ({
      clue,
      levelWeight: levelWeight(
        prior,
        clues.filter((other) => other.clue !== clue).map((other) => other.weight),
        weight,
      ),
    })),
  };
}

/** What a clue must weigh to undo the prior and all other clues; undefined where nothing could. */
function levelWeight(
  prior: Decibel | undefined,
  others: readonly (Decibel | undefined)[],
  own: Decibel | undefined,
): Decibel | undefined {
  if (own === undefined || prior === undefined) return undefined;
  let rest = prior;
  for (const weight of others) {
    if (weight === undefined) return undefined;
    rest += weight;
  }
  return Number.isFinite(rest) ? 0 - rest : undefined;
}
