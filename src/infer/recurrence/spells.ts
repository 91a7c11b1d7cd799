import { byMoments } from './by-moments.ts';
import type { Distribution } from './distribution.ts';

/** Jeffreys's prior for a share: a beta distribution with one half of a case on either side. */
const PRIOR = 0.5;

/**
 * What is to be expected of the next year where quiet and trouble come in spells. Whether there is any
 * event depends on whether there was one in the year before: a chain of two states, whose two shares
 * have beta priors and so exact forecasts. How many there are, once there is one, goes by the years
 * that had some. A hurdle model of counts (Mullahy 1986, Journal of Econometrics 33: 341-365).
 */
export function spells(history: readonly number[]): Distribution {
  const quiet = history.at(-1) === 0;
  let alike = 2 * PRIOR;
  let any = PRIOR;
  for (const [i, count] of history.entries()) {
    const before = history[i - 1];
    if (before === undefined || (before === 0) !== quiet) continue;
    alike += 1;
    if (count > 0) any += 1;
  }
  const share = any / alike;
  const beyondOne = history.flatMap((count) => (count > 0 ? [count - 1] : []));
  const more = byMoments(
    beyondOne,
    beyondOne.map(() => 1),
  );
  return {
    shares: [1 - share, ...more.shares.map((one) => share * one)],
    log: (count) => (count === 0 ? Math.log(1 - share) : Math.log(share) + more.log(count - 1)),
  };
}
