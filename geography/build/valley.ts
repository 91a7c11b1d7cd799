import type { Feature, FeatureCollection, Position } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { exclaveOf } from './exclaves.ts';
import { type Box, clipped, doubleArea, type Rings, wound } from './geometry.ts';
import { hosted } from './hosted.ts';
import { lines } from './lines.ts';

/** The Fergana valley and the whole line between Kyrgyzstan and Tajikistan. */
export const VALLEY: Box = [69, 39, 73.9, 41.7];

/** Steps of the grid that coordinates are put on: one is about four metres. */
const GRID = 1e5;

/** A bend of the line that spans less than this many square degrees is left out. */
const LEAST_BEND = 5e-8;

/** Square degrees of the smallest water drawn, about two square kilometres. */
const LEAST_WATER = 2e-4;

/** The line of a year in the window: the states and the lines between them. */
export function valleyLine(states: ReadonlyMap<string, Rings[]>): Topology {
  const exact = topology({ states: collection(hosted(states)) }, GRID);
  const plain = simplified(exact);
  plain.objects.lines = lines(plain, 'states', VALLEY);
  return { ...plain, bbox: [...VALLEY] };
}

/** The water in the window that the states leave out. */
export function valleyWater(states: ReadonlyMap<string, Rings[]>): Topology {
  return simplified(topology({ water: water(states) }, GRID));
}

function simplified(exact: Topology): Topology<Record<string, GeometryCollection>> {
  const weighed = presimplify(exact as Topology<Record<string, GeometryCollection>>);
  return quantize(simplify(weighed, LEAST_BEND), GRID) as typeof weighed;
}

function collection(states: ReadonlyMap<string, Rings[]>): FeatureCollection {
  const features = [...states].flatMap(([code, area]) =>
    clipped(area, VALLEY).map((rings): Feature => {
      const exclave = exclaveOf(code, rings);
      return {
        type: 'Feature',
        id: code,
        properties: exclave ? { exclave } : {},
        geometry: { type: 'Polygon', coordinates: wound([rings])[0] as Rings },
      };
    }),
  );
  return { type: 'FeatureCollection', features };
}

function water(states: ReadonlyMap<string, readonly Rings[]>): FeatureCollection {
  const holes = [...states.values()].flatMap((area) => area.flatMap(([, ...rest]) => rest));
  const features = holes
    .filter((hole: Position[]) => Math.abs(doubleArea(hole)) / 2 > LEAST_WATER)
    .flatMap((hole) => clipped([[hole]], VALLEY))
    .map(
      (rings): Feature => ({
        type: 'Feature',
        properties: {},
        geometry: { type: 'Polygon', coordinates: wound([rings])[0] as Rings },
      }),
    );
  return { type: 'FeatureCollection', features };
}
