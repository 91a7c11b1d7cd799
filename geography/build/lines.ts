import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Box } from './geometry.ts';

/**
 * The lines between states, one for each pair such as KG-TJ. Where border water parts two states
 * the shore stands under the one state alone, as KG-.
 */
export function lines(
  made: Topology<Record<string, GeometryCollection>>,
  object: string,
  box: Box,
): GeometryCollection {
  const owners = new Map<number, string[]>();
  for (const state of made.objects[object]?.geometries ?? []) {
    for (const arc of arcsOf(state)) {
      const index = arc < 0 ? ~arc : arc;
      owners.set(index, [...(owners.get(index) ?? []), String(state.id)]);
    }
  }
  const pairs = new Map<string, number[][]>();
  for (const [arc, states] of owners) {
    if (states.length === 1 && onFrame(made, arc, box)) continue;
    const [one, other = ''] = [...new Set(states)].sort();
    const pair = `${one}-${other}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), [arc]]);
  }
  const geometries = [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, arcs]) => ({ type: 'MultiLineString' as const, id, properties: {}, arcs }));
  return { type: 'GeometryCollection', geometries };
}

/** The lines between provinces of one state, such as KG: what its border is made of is left out. */
export function innerLines(
  made: Topology<Record<string, GeometryCollection>>,
  object: string,
): GeometryCollection {
  const owners = new Map<number, string[]>();
  for (const province of made.objects[object]?.geometries ?? []) {
    for (const arc of arcsOf(province)) {
      const index = arc < 0 ? ~arc : arc;
      owners.set(index, [...(owners.get(index) ?? []), String(province.id).slice(0, 2)]);
    }
  }
  const inner = new Map<string, number[][]>();
  for (const [arc, [one = '', other]] of owners) {
    if (one === other) inner.set(one, [...(inner.get(one) ?? []), [arc]]);
  }
  const geometries = [...inner]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, arcs]) => ({ type: 'MultiLineString' as const, id, properties: {}, arcs }));
  return { type: 'GeometryCollection', geometries };
}

function arcsOf(geometry: GeometryObject): number[] {
  return 'arcs' in geometry ? (geometry.arcs.flat(3) as number[]) : [];
}

/** Does the arc run along the edge of the window, on which every clipped state ends? */
function onFrame(made: Topology, arc: number, [west, south, east, north]: Box): boolean {
  const line = feature(made, { type: 'LineString', arcs: [arc] }).geometry;
  const near = (a: number, b: number) => Math.abs(a - b) < 1e-3;
  return (line as unknown as { coordinates: [number, number][] }).coordinates.some(
    ([x, y], at, all) => {
      const next = all[at + 1];
      if (!next) return false;
      const level = [south, north].some((edge) => near(y, edge) && near(next[1], edge));
      return level || [west, east].some((edge) => near(x, edge) && near(next[0], edge));
    },
  );
}
