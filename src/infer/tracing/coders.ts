/** How far apart coders end who set the likelihoods each for themselves. */
export interface CoderSpread {
  readonly rival: string;
  readonly low: number;
  readonly high: number;
  /** Coders under whose likelihoods the rival is the most believed; ties count for each. */
  readonly ledBy: readonly string[];
}

/**
 * The spread of posteriors between coders, from one posterior a coder. To weigh the coders instead,
 * make each a world.
 */
export function spreadOf(
  rivals: readonly string[],
  posteriors: ReadonlyMap<string, readonly number[]>,
): CoderSpread[] {
  return rivals.map((rival, at) => {
    const shares = [...posteriors.values()].map((posterior) => posterior[at] ?? Number.NaN);
    return {
      rival,
      low: Math.min(...shares),
      high: Math.max(...shares),
      ledBy: [...posteriors]
        .filter(([, posterior]) => posterior[at] === Math.max(...posterior))
        .map(([coder]) => coder),
    };
  });
}
