import type { Position } from 'geojson';
import { doubleArea, inRing, insideOf, joined, type Rings, withoutWater } from './geometry.ts';

/** Square degrees of about a third of a square kilometre here: smaller bits are scraps of water. */
const SCRAP = 3.5e-5;

/**
 * States made whole: water no longer cuts holes, and a state has a hole where another state's
 * land lies within it, so that the two share the line between them.
 */
export function hosted(states: ReadonlyMap<string, readonly Rings[]>): Map<string, Rings[]> {
  const dry = new Map(
    [...states].map(([code, area]) => {
      const others = [...states].flatMap(([other, land]) => (other === code ? [] : land));
      const whole = joined(withoutWater(area, others));
      return [code, whole.filter(([outer]) => sizeOf(outer) > SCRAP)] as const;
    }),
  );
  return new Map(
    [...dry].map(([code, area]) => {
      const guests = [...dry].flatMap(([other, land]) => (other === code ? [] : land));
      return [code, area.map((rings) => withGuests(rings, guests))];
    }),
  );
}

function withGuests(rings: Rings, guests: readonly Rings[]): Rings {
  const [outer, ...holes] = rings;
  const missing = guests.flatMap(([guest]) => {
    if (!guest || !outer || sizeOf(guest) >= sizeOf(outer)) return [];
    const at = insideOf(guest);
    return inRing(at, outer) && !holes.some((hole) => inRing(at, hole)) ? [guest] : [];
  });
  return [...rings, ...missing];
}

function sizeOf(ring: readonly Position[] | undefined): number {
  return ring ? Math.abs(doubleArea(ring)) / 2 : 0;
}
