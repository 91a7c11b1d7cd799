import { type Decibel, weightOfLogs } from './decibel.ts';
import { logsByClue } from './joint.ts';
import type { Tracing } from './tracing.ts';
import { logOfWorlds } from './world-average.ts';

/** Two rivals held against each other, in decibel for the first. */
export interface Pair {
  readonly first: string;
  readonly second: string;
  readonly prior: Decibel | undefined;
  /**
   * Weight of each clue, in order. With several worlds these are for the worlds as they stand after
   * the clues before, so that they still sum to the total.
   */
  readonly clues: readonly { readonly clue: string; readonly weight: Decibel | undefined }[];
  /** All clues together. */
  readonly total: Decibel | undefined;
  /** Posterior log-odds: prior plus total. */
  readonly posterior: Decibel | undefined;
}

/** Every pair of rivals, each once, in their order. */
export function pairsOf(tracing: Tracing): Pair[] {
  const { rivals, clues, worlds = [] } = tracing;
  const priors = priorLogs(tracing);
  const logs = rivals.map((_, at) =>
    worlds.length > 0 ? logOfWorlds(tracing, at) : logsByClue(tracing, at),
  );
  const totals = logs.map((row) => row.reduce((sum, log) => sum + log, 0));
  return rivals.flatMap((first, i) =>
    rivals.slice(i + 1).map((second, offset): Pair => {
      const j = i + 1 + offset;
      const of = (list: readonly number[]) => [list[i] ?? 0, list[j] ?? 0] as const;
      const [a, b] = of(priors);
      const [totalA, totalB] = of(totals);
      return {
        first: first.id,
        second: second.id,
        prior: weightOfLogs(a, b),
        clues: clues.map(({ id }, at) => ({
          clue: id,
          weight: weightOfLogs(logs[i]?.[at] ?? 0, logs[j]?.[at] ?? 0),
        })),
        total: weightOfLogs(totalA, totalB),
        posterior: weightOfLogs(a + totalA, b + totalB),
      };
    }),
  );
}

/** Logarithms of the prior shares, over all worlds. */
function priorLogs({ rivals, prior, worlds = [] }: Tracing): number[] {
  return rivals.map((_, at) => {
    if (worlds.length === 0) return Math.log(prior[at] ?? 0);
    return Math.log(
      worlds.reduce((sum, world) => sum + world.weight * (world.prior?.[at] ?? prior[at] ?? 0), 0),
    );
  });
}
