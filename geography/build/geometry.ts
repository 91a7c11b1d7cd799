import type { MultiPolygon, Polygon, Position } from 'geojson';
import { intersection, union } from 'polyclip-ts';

/** West, south, east, north, in degrees. */
export type Box = readonly [number, number, number, number];

/** Rings of a polygon, the outer first; a list of them is an area. */
export type Rings = Position[][];

export function areaOf(geometry: Polygon | MultiPolygon): Rings[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

export function boxOf(ring: readonly Position[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of ring as [number, number][]) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

export function boxesMeet(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/** The part of an area inside a box. */
export function clipped(area: readonly Rings[], box: Box): Rings[] {
  const [west, south, east, north] = box;
  const frame: Rings = [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ];
  const near = area.filter((rings) => boxesMeet(boxOf(rings[0] as Position[]), box));
  if (near.length === 0) return [];
  return intersection(near as never, [frame] as never) as Rings[];
}

/** Several areas as one, without the lines between them. */
export function joined(areas: readonly Rings[]): Rings[] {
  const [first, ...rest] = areas;
  if (!first) return [];
  return union([first] as never, ...(rest.map((rings) => [rings]) as never[])) as Rings[];
}

/** Twice the signed area of a ring in square degrees: positive where it runs against the clock. */
export function doubleArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [x0, y0] = ring[i - 1] as [number, number];
    const [x1, y1] = ring[i] as [number, number];
    sum += x0 * y1 - x1 * y0;
  }
  return sum;
}

/** Is the point inside the ring, by the even-odd rule? */
export function inRing([x, y]: Position, ring: readonly Position[]): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [xi, yi] = ring[i] as [number, number];
    const [xj, yj] = ring[j] as [number, number];
    if (yi > (y as number) !== yj > (y as number)) {
      const cross = ((xj - xi) * ((y as number) - yi)) / (yj - yi) + xi;
      if ((x as number) < cross) inside = !inside;
    }
  }
  return inside;
}

/** Some point well inside a ring: the middle of the widest stretch on one of a few level lines. */
export function insideOf(ring: readonly Position[]): Position {
  const [, south, , north] = boxOf(ring);
  let best = { width: -1, at: ring[0] as Position };
  for (let step = 1; step < 16; step += 1) {
    const y = south + ((north - south) * step) / 16 + 1e-9;
    const crossings: number[] = [];
    for (let i = 1; i < ring.length; i += 1) {
      const [x0, y0] = ring[i - 1] as [number, number];
      const [x1, y1] = ring[i] as [number, number];
      if (y0 > y !== y1 > y) crossings.push(x0 + ((y - y0) * (x1 - x0)) / (y1 - y0));
    }
    crossings.sort((a, b) => a - b);
    for (let i = 1; i < crossings.length; i += 2) {
      const [from, to] = [crossings[i - 1] as number, crossings[i] as number];
      if (to - from > best.width) best = { width: to - from, at: [(from + to) / 2, y] };
    }
  }
  return best.at;
}

/**
 * An area without the holes that are water: a hole stays only where another state's land lies in
 * it, as the host's hole round an exclave does.
 */
export function withoutWater(area: readonly Rings[], others: readonly Rings[]): Rings[] {
  return area.map(([outer, ...holes]) => [
    outer as Position[],
    ...holes.filter((hole) => {
      const at = insideOf(hole);
      return others.some(([land]) => land && inRing(at, land));
    }),
  ]);
}

/** Outer rings clockwise and holes against it, as d3-geo reads a sphere. */
export function wound(area: readonly Rings[]): Rings[] {
  return area.map((rings) =>
    rings.map((ring, place) =>
      doubleArea(ring) > 0 === (place === 0) ? [...ring].reverse() : ring,
    ),
  );
}
