import { findingsOf, likelihoodOf } from './dependence.ts';
import { update } from './posterior.ts';
import { assertWellFormed, type Tracing } from './tracing.ts';

/** Between which shares a rival may lie, whatever likelihoods are taken from their boxes. */
export interface Bounds {
  readonly rival: string;
  readonly low: number;
  readonly high: number;
}

/**
 * Exact bounds of the posterior over the boxes. A rival's share rises with its own likelihoods and
 * falls with those of the others, so the bounds lie at corners: no search is needed. Undefined
 * where some corner leaves no rival possible, and with worlds, which say in their own way how
 * unsure the likelihoods are.
 */
export function boundsOf(tracing: Tracing): Bounds[] | undefined {
  assertWellFormed(tracing);
  if (tracing.worlds !== undefined && tracing.worlds.length > 0) return undefined;
  const found = findingsOf(tracing.clues);
  const boxes = tracing.rivals.map(({ id }) => {
    let [least, most] = [0, 0];
    for (const clue of tracing.clues) {
      const { value, low = value, high = value } = likelihoodOf(clue, id, found);
      least += Math.log(clue.seen ? low : 1 - high);
      most += Math.log(clue.seen ? high : 1 - low);
    }
    return { least, most };
  });
  const bounds: Bounds[] = [];
  for (const [at, { id }] of tracing.rivals.entries()) {
    const share = (own: 'least' | 'most', others: 'least' | 'most') =>
      update(
        tracing.prior,
        boxes.map((box, other) => box[other === at ? own : others]),
      )?.[at];
    const low = share('least', 'most');
    const high = share('most', 'least');
    if (low === undefined || high === undefined) return undefined;
    bounds.push({ rival: id, low, high });
  }
  return bounds;
}
