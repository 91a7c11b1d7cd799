import type { Entity } from '../../record/kinds.ts';
import { inEnglish } from '../../record/parts.ts';
import { type Extent, spellExtent } from './extent.ts';

/**
 * The days over which an instrument was in force: from its first entry into force. The later days on
 * which protocols to it took force are named, but are no rivals of the first. Where nobody says when it
 * took force, it may be any day since it was signed.
 */
export function instrumentExtent({ inForce, signed, to }: Entity<'instrument'>): Extent {
  const from = inForce === 'never' ? 'unknown' : inForce;
  if (from === 'unknown') {
    if (signed.length === 0) return spellExtent('unknown', to);
    const since = Math.min(...signed.map(({ on }) => on.earliest));
    const extent = spellExtent(signed, to);
    return { ...extent, earliest: since, sure: undefined, doubts: [[since, extent.latest]] };
  }
  const event = inEnglish(from[0]?.event);
  const rivals = from.filter((date) => inEnglish(date.event) === event);
  const extent = spellExtent(rivals, to);
  const later = from.filter((date) => inEnglish(date.event) !== event).map(({ on }) => on.earliest);
  return { ...extent, ticks: [...extent.ticks, ...later].sort((a, b) => a - b) };
}
