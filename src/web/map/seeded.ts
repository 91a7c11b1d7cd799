import type { GeoProjection } from 'd3-geo';
import type { DatedPoints } from './density.ts';

/**
 * Made-up incidents from a seed, clustered as real ones are, to measure the map with. They are never
 * mixed with the record.
 */
export function seededPoints(
  count: number,
  first: number,
  last: number,
  projection: GeoProjection,
): DatedPoints {
  const random = mulberry(20220916);
  const towns = Array.from({ length: 60 }, () => [62 + random() * 16, 36 + random() * 10] as const);
  const days = new Int32Array(count);
  for (let i = 0; i < count; i += 1) days[i] = first + Math.floor(random() * (last - first + 1));
  days.sort();
  const x = new Float32Array(count);
  const y = new Float32Array(count);
  for (let i = 0; i < count; i += 1) {
    const [lon, lat] = towns[Math.floor(random() * towns.length)] as readonly [number, number];
    const away = random() ** 2 * 2.5;
    const turn = random() * 2 * Math.PI;
    const spot = projection([lon + Math.cos(turn) * away, lat + Math.sin(turn) * away]) ?? [0, 0];
    x[i] = spot[0];
    y[i] = spot[1];
  }
  return { days, x, y, ids: undefined };
}

/** The number of made-up incidents that an address asks for, within reason. */
export function seededCount(asked: string | undefined): number {
  const count = Number(asked);
  return Number.isInteger(count) && count > 0 ? Math.min(count, 1_000_000) : 0;
}

/** Tommy Ettinger's mulberry32: 32 bits of state, the same on every machine. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
