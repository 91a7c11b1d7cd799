import { type Decibel, weightOfLogs } from '../tracing/decibel.ts';
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
      const { worst, best } = endsOf(tracing, id, least.other);
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

/** The weight for the first of two rivals with every likelihood at the worst, or the best, end of its box. */
function endsOf({ rivals, prior, clues }: Tracing, first: string, second: string) {
  const found = findingsOf(clues);
  const logs = (rival: string) => {
    const start = Math.log(prior[rivals.findIndex(({ id }) => id === rival)] ?? 0);
    let [low, high] = [start, start];
    for (const clue of clues) {
      const box = likelihoodOf(clue, rival, found);
      const [least, most] = [box.low ?? box.value, box.high ?? box.value];
      low += Math.log(clue.seen ? least : 1 - most);
      high += Math.log(clue.seen ? most : 1 - least);
    }
    return { low, high };
  };
  const [a, b] = [logs(first), logs(second)];
  return { worst: weightOfLogs(a.low, b.high) ?? 0, best: weightOfLogs(a.high, b.low) ?? 0 };
}
