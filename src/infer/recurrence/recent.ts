import { byMoments } from './by-moments.ts';
import type { Distribution } from './distribution.ts';

/**
 * What is to be expected of the next year where the rate drifts: the years before by their mean and
 * variance, each weighing half as much as one that lies a half-life later.
 */
export function recent(history: readonly number[], halfLife: number): Distribution {
  const last = history.length - 1;
  return byMoments(
    history,
    history.map((_, i) => 0.5 ** ((last - i) / halfLife)),
  );
}
