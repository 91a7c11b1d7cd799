import { dirichlet } from './dirichlet.ts';
import { logsByClue } from './joint.ts';
import { posteriorFrom, update } from './posterior.ts';
import type { Tracing } from './tracing.ts';
import { logOfWorlds } from './world-average.ts';

/** The same share for each of so many rivals. */
export function uniform(rivals: number): number[] {
  return Array.from({ length: rivals }, () => 1 / rivals);
}

/** The posterior had all rivals started level, in every world. */
export function fromUniform(tracing: Tracing): readonly number[] | undefined {
  const prior = uniform(tracing.rivals.length);
  const worlds = tracing.worlds?.map((world) => ({ ...world, prior }));
  const level: Tracing = { ...tracing, prior, ...(worlds ? { worlds } : {}) };
  return posteriorFrom(level, (rival, world) =>
    logsByClue(level, rival, world).reduce((sum, log) => sum + log, 0),
  ).rivals;
}

/** How the posterior of one rival varies with the prior. */
export interface PriorSpread {
  readonly rival: string;
  readonly mean: number;
  /** 5th and 95th of a hundred. */
  readonly low: number;
  readonly high: number;
  /** Share of the priors under which the rival is the most believed. */
  readonly leads: number;
}

/**
 * Draws priors from a Dirichlet distribution and updates each. All concentrations 1: every prior is
 * as likely as every other one. What the worlds say of the prior gives way to the draws.
 */
export function overPriors(
  tracing: Tracing,
  concentration: readonly number[],
  draws: number,
  random: () => number,
): PriorSpread[] | undefined {
  const { rivals, worlds = [] } = tracing;
  const logs = rivals.map((_, at) =>
    (worlds.length > 0 ? logOfWorlds(tracing, at) : logsByClue(tracing, at)).reduce(
      (sum, log) => sum + log,
      0,
    ),
  );
  const columns: number[][] = rivals.map(() => []);
  const leads = rivals.map(() => 0);
  for (let draw = 0; draw < draws; draw += 1) {
    const posterior = update(dirichlet(concentration, random), logs);
    if (posterior === undefined) return undefined;
    const lead = posterior.indexOf(Math.max(...posterior));
    leads[lead] = (leads[lead] ?? 0) + 1;
    for (const [at, share] of posterior.entries()) columns[at]?.push(share);
  }
  return rivals.map(({ id: rival }, at) => {
    const shares = (columns[at] ?? []).sort((a, b) => a - b);
    const quantile = (q: number) => shares[Math.round(q * (draws - 1))] ?? Number.NaN;
    return {
      rival,
      mean: shares.reduce((sum, share) => sum + share, 0) / draws,
      low: quantile(0.05),
      high: quantile(0.95),
      leads: (leads[at] ?? 0) / draws,
    };
  });
}
