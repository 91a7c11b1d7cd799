import { logsByClue } from './joint.ts';
import { logSum, sharesOfLogs } from './log-space.ts';
import { assertWellFormed, type Tracing, type World } from './tracing.ts';

/** What is believed after all clues. */
export interface Posterior {
  /**
   * Share of each rival, in their order. Undefined where no rival could have given what was found.
   */
  readonly rivals: readonly number[] | undefined;
  /** Share of each world; one share of 1 where there are none. */
  readonly worlds: readonly number[] | undefined;
}

/** Bayes' rule for one finding or several: prior shares and log-likelihoods to posterior shares. */
export function update(prior: readonly number[], logs: readonly number[]): number[] | undefined {
  return sharesOfLogs(prior.map((share, at) => Math.log(share) + (logs[at] ?? 0)));
}

/**
 * Updates rivals and likelihood worlds together. To average the likelihoods first would be wrong:
 * 2/3 smoking gun and 1/3 hoop gives 3/4, not 5/6 (Humphreys and Jacobs 2023, ch. 5).
 */
export function posteriorOf(tracing: Tracing): Posterior {
  assertWellFormed(tracing);
  return posteriorFrom(tracing, (rival, world) =>
    logsByClue(tracing, rival, world).reduce((sum, log) => sum + log, 0),
  );
}

/** The same from any log-likelihood of rival and world. */
export function posteriorFrom(
  { rivals, prior, worlds = [] }: Tracing,
  logOf: (rival: number, world: World | undefined) => number,
): Posterior {
  const states: readonly (World | undefined)[] = worlds.length > 0 ? worlds : [undefined];
  const joint = states.map((world) =>
    rivals.map(
      (_, at) =>
        Math.log(world?.weight ?? 1) +
        Math.log(world?.prior?.[at] ?? prior[at] ?? 0) +
        logOf(at, world),
    ),
  );
  return {
    rivals: sharesOfLogs(rivals.map((_, at) => logSum(joint.map((row) => row[at] ?? -Infinity)))),
    worlds: sharesOfLogs(joint.map(logSum)),
  };
}
