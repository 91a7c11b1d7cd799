import { logsByClue } from './joint.ts';
import { logSum } from './log-space.ts';
import type { Tracing } from './tracing.ts';

/**
 * Natural logarithm of P(each clue as found given a rival and the clues before), averaged over the
 * worlds as the clues before left them. The sum over clues is the logarithm of P(all that was found
 * given the rival).
 */
export function logOfWorlds(tracing: Tracing, rival: number): number[] {
  const { worlds = [], prior, clues } = tracing;
  const byWorld = worlds.map((world) => logsByClue(tracing, rival, world));
  // The share of each world given the rival: its weight times the rival's prior in it.
  let running = worlds.map(
    (world) => Math.log(world.weight) + Math.log(world.prior?.[rival] ?? prior[rival] ?? 0),
  );
  let before = logSum(running);
  return clues.map((_, at) => {
    running = running.map((log, world) => log + (byWorld[world]?.[at] ?? 0));
    const now = logSum(running);
    const step = before === -Infinity ? -Infinity : now - before;
    before = now;
    return step;
  });
}
