import type { Feature, FeatureCollection } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { planarTriangleArea, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { CONTESTED } from './contested.ts';
import { countryCodes, outlineOf, provincesOf } from './geojson-places.ts';
import {
  type Box,
  boxesMeet,
  boxOf,
  clipped,
  doubleArea,
  inRing,
  insideOf,
  type Rings,
  wound,
} from './geometry.ts';
import { innerLines, lines } from './lines.ts';
import { waters } from './waters.ts';

/** Eurasia, as far as the states of the record reach. */
export const OVERVIEW: Box = [-11, 4, 150, 78];

/** Central Asia and the South Caucasus, which keep more of their bends. */
const FOCUS: Box = [38, 35, 82, 50];

/** The states whose provinces are drawn. */
const WITH_PROVINCES = ['KG', 'TJ', 'UZ', 'KZ', 'TM', 'AM', 'AZ', 'GE'];

const GRID = 5e4;
/** Square degrees that the least bend spans, in the focus; elsewhere this many times more. */
const LEAST_BEND = 5e-4;
const COARSER = 40;
/** Square degrees of the least piece of land, in the focus and elsewhere. */
const LEAST_LAND = { near: 0.004, far: 0.1 };

/** States, contested areas and provinces, by Natural Earth at 1:10 million, made plain. */
export function overview(): Topology {
  const contested = CONTESTED.map(({ id, en, ru, outlines }) =>
    feature(id, outlines.flatMap(outlineOf), { en, ru }),
  );
  const apart = CONTESTED.flatMap(({ outlines }) => outlines.filter((code) => !code.includes('-')));
  const crimea = outlineOf('UA-KR');
  const states = countryCodes()
    .filter((code) => !apart.includes(code))
    .map((code) => {
      const area = outlineOf(code);
      return labelled(feature(code, code === 'RU' ? withoutLandOf(area, crimea) : area, {}));
    });
  const provinces = WITH_PROVINCES.flatMap((state) =>
    provincesOf(state).map(({ code, en, ru, area }) => feature(code, area, { en, ru })),
  );
  const exact = topology(
    {
      states: drawn(states),
      contested: drawn(contested),
      provinces: drawn(provinces),
      ...waters(FOCUS),
    },
    1e6,
  ) as Topology<Record<string, GeometryCollection>>;
  const weighed = presimplify(exact, (bend) => {
    const [lon, lat] = bend[1] as [number, number];
    return planarTriangleArea(bend) / (inFocus(lon, lat) ? 1 : COARSER);
  });
  const plain = quantize(simplify(weighed, LEAST_BEND), GRID) as typeof exact;
  plain.objects.lines = lines(plain, 'states', OVERVIEW);
  plain.objects['province-lines'] = innerLines(plain, 'provinces');
  return { ...plain, bbox: [...OVERVIEW] };
}

/** The package gives Crimea to Russia's outline: here it is nobody's. */
function withoutLandOf(area: readonly Rings[], other: readonly Rings[]): Rings[] {
  return area.filter(([outer]) => {
    const at = outer && insideOf(outer);
    return !at || !other.some(([land]) => land && inRing(at, land));
  });
}

function feature(id: string, area: Rings[], properties: Record<string, string>): Feature {
  const kept = area.filter(
    ([outer], _, all) =>
      outer && boxesMeet(boxOf(outer), OVERVIEW) && (all.length === 1 || large(outer)),
  );
  const within = kept.flatMap((rings) => clipped([rings], OVERVIEW));
  return {
    type: 'Feature',
    id,
    properties,
    geometry: { type: 'MultiPolygon', coordinates: wound(within) },
  };
}

/** With a point inside its largest piece, where its name may stand. */
function labelled(state: Feature): Feature {
  const area = state.geometry.type === 'MultiPolygon' ? state.geometry.coordinates : [];
  const [largest] = area
    .flatMap(([outer]) => (outer ? [outer] : []))
    .sort((a, b) => Math.abs(doubleArea(b)) - Math.abs(doubleArea(a)));
  if (!largest) return state;
  const at = insideOf(largest).map((degree) => Math.round(degree * 100) / 100);
  return { ...state, properties: { at } };
}

function large(ring: Rings[number]): boolean {
  const [lon, lat] = ring[0] as [number, number];
  return Math.abs(doubleArea(ring)) / 2 > (inFocus(lon, lat) ? LEAST_LAND.near : LEAST_LAND.far);
}

function inFocus(lon: number, lat: number): boolean {
  return lon > FOCUS[0] && lat > FOCUS[1] && lon < FOCUS[2] && lat < FOCUS[3];
}

function drawn(features: Feature[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: features.filter(
      ({ geometry }) => geometry.type === 'MultiPolygon' && geometry.coordinates.length > 0,
    ),
  };
}
