import { type Decibel, decibelOfLog } from '../tracing/decibel.ts';
import { findingsOf, likelihoodOf } from '../tracing/dependence.ts';
import type { Pair } from '../tracing/pairwise.ts';
import type { TraceResult } from '../tracing/trace.ts';
import type { Tracing } from '../tracing/tracing.ts';

/** From how many decibel one explanation counts as weaker than another, or far behind it. */
export const WEAKER: Decibel = 5;
export const FAR: Decibel = 10;

/** Where an explanation stands among its rivals. None of these names a winner: one case cannot. */
export type Standing = 'ahead' | 'level' | 'weakened' | 'far-behind';

/** What the clues came to for one explanation. */
export interface Verdict {
  readonly rival: string;
  readonly standing: Standing;
  /** The rival that leads it by most, or that it leads by least; and the weight for the explanation. */
  readonly against: string;
  readonly margin: Decibel;
  /** The margin if every likelihood lay at the end of its box that is worst, and best, for it. */
  readonly worst: Decibel;
  readonly best: Decibel;
  /** Whether it stands so from end to end of the boxes. */
  readonly firm: boolean;
}

/** One verdict for each explanation; what nobody thought of gets none. */
export function verdictsOf(tracing: Tracing, { pairs }: TraceResult): Verdict[] {
  return tracing.rivals
    .filter(({ residual }) => !residual)
    .map(({ id }) => {
      const others = tracing.rivals.filter((other) => other.id !== id).map((other) => other.id);
      const margins = others.map((other) => ({ other, margin: marginOf(pairs, id, other) }));
      const least = margins.reduce((a, b) => (b.margin < a.margin ? b : a));
      const slack = slackOf(tracing, id, least.other);
      const [worst, best] = [least.margin - slack.down, least.margin + slack.up];
      const standing = standingOf(least.margin);
      return {
        rival: id,
        standing,
        against: least.other,
        margin: least.margin,
        worst,
        best,
        firm: standingOf(worst) === standing && standingOf(best) === standing,
      };
    });
}

function standingOf(margin: Decibel): Standing {
  if (margin >= FAR) return 'ahead';
  if (margin <= -FAR) return 'far-behind';
  return margin <= -WEAKER ? 'weakened' : 'level';
}

function marginOf(pairs: readonly Pair[], first: string, second: string): Decibel {
  const pair = pairs.find((one) => one.first === first && one.second === second);
  if (pair) return pair.posterior ?? 0;
  const turned = pairs.find((one) => one.first === second && one.second === first);
  return 0 - (turned?.posterior ?? 0);
}

/** How far the boxes of both could move the weight between two rivals, each way. */
function slackOf({ clues }: Tracing, first: string, second: string) {
  const found = findingsOf(clues);
  let [down, up] = [0, 0];
  for (const clue of clues) {
    const ends = (rival: string) => {
      const { value, low = value, high = value } = likelihoodOf(clue, rival, found);
      return clue.seen ? { value, low, high } : { value: 1 - value, low: 1 - high, high: 1 - low };
    };
    const [a, b] = [ends(first), ends(second)];
    down += Math.log(a.value / a.low) + Math.log(b.high / b.value);
    up += Math.log(a.high / a.value) + Math.log(b.value / b.low);
  }
  return { down: decibelOfLog(down), up: decibelOfLog(up) };
}
