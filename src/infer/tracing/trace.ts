import { type Bounds, boundsOf } from './boxes.ts';
import { leaveOneOut, type WithoutOne } from './leave-one-out.ts';
import { type Pair, pairsOf } from './pairwise.ts';
import { type Posterior, posteriorOf } from './posterior.ts';
import { fromUniform } from './priors.ts';
import { type TellingApart, tellApart } from './tell-apart.ts';
import { type Tipping, tippingPoints } from './tipping.ts';
import type { Tracing } from './tracing.ts';
import { type Warning, warningsOf } from './warnings.ts';

/** Everything that process tracing says of a set of rivals. It names no winner: one case cannot. */
export interface TraceResult {
  readonly posterior: Posterior;
  readonly fromUniform: readonly number[] | undefined;
  readonly pairs: readonly Pair[];
  readonly tipping: readonly Tipping[];
  readonly bounds: readonly Bounds[] | undefined;
  readonly withoutOne: readonly WithoutOne[];
  readonly tellingApart: readonly TellingApart[];
  readonly warnings: readonly Warning[];
}

/**
 * Weighs the clues.
 *
 *   rivals, prior ┐
 *   clues, order  ├─ posterior ─ pairs in decibel ─ tipping points
 *   worlds        ┘      └─ uniform prior, boxes, one clue or source left out
 */
export function trace(tracing: Tracing): TraceResult {
  // What is believed.
  const posterior = posteriorOf(tracing);
  return {
    posterior,
    pairs: pairsOf(tracing),
    // How fragile it is.
    fromUniform: fromUniform(tracing),
    tipping: tippingPoints(tracing),
    bounds: boundsOf(tracing),
    withoutOne: leaveOneOut(tracing),
    // What it cannot say.
    tellingApart: tellApart(tracing),
    warnings: warningsOf(tracing),
  };
}
