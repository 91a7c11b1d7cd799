import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { decode } from 'geobuf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { PbfReader } from 'pbf';
import { areaOf, type Box, boxesMeet, joined, type Rings } from './geometry.ts';
import { sourceFile } from './sources.ts';

/** Which time zones make up a state: no zone there reaches over a border. */
const ZONES: Readonly<Record<string, string>> = {
  'Asia/Bishkek': 'KG',
  'Asia/Dushanbe': 'TJ',
  'Asia/Tashkent': 'UZ',
  'Asia/Samarkand': 'UZ',
  'Asia/Almaty': 'KZ',
  'Asia/Shanghai': 'CN',
  'Asia/Urumqi': 'CN',
};

const HAIR = 2e-6;

/** A square of the tree: four quarters, zones that fill it, or where its shapes are kept. */
type Node = { readonly [quarter in 'a' | 'b' | 'c' | 'd']?: Node } | number[] | Kept;
interface Kept {
  readonly pos: number;
  readonly len: number;
}

/** The states round a box as OpenStreetMap had them in 2026, from the time zones of geo-tz. */
export function statesAfter(box: Box): Map<string, Rings[]> {
  const index = JSON.parse(
    readFileSync(sourceFile('geo-tz/data/timezones.geojson.index.json'), 'utf8'),
  ) as { timezones: string[]; lookup: Node };
  const shapes = openSync(sourceFile('geo-tz/data/timezones.geojson.geo.dat'), 'r');
  const pieces = new Map<string, Rings[]>();
  const keep = (zone: string, area: Rings[]) => {
    const code = ZONES[zone];
    if (code) pieces.set(code, [...(pieces.get(code) ?? []), ...area]);
  };
  walk(index.lookup, [-180, -90, 180, 90]);
  closeSync(shapes);
  return new Map([...pieces].map(([code, areas]) => [code, joined(areas)]));

  function walk(node: Node | undefined, square: Box): void {
    if (node === undefined || !boxesMeet(square, box)) return;
    if (Array.isArray(node)) {
      for (const zone of node) keep(index.timezones[zone] ?? '', [squareRings(square)]);
      return;
    }
    if ('pos' in node) {
      const bytes = Buffer.alloc(node.len);
      readSync(shapes, bytes, 0, node.len, node.pos);
      const { features } = decode(new PbfReader(bytes)) as {
        features: Feature<Polygon | MultiPolygon, { tzid: string }>[];
      };
      for (const shape of features) keep(shape.properties.tzid, areaOf(shape.geometry));
      return;
    }
    const [west, south, east, north] = square;
    const [lon, lat] = [(west + east) / 2, (south + north) / 2];
    walk(node.a, [lon, lat, east, north]);
    walk(node.b, [west, lat, lon, north]);
    walk(node.c, [west, south, lon, lat]);
    walk(node.d, [lon, south, east, lat]);
  }
}

/** A whole square, a hair larger: the shapes beside it are rounded, and no gap may stay between. */
function squareRings(square: Box): Rings {
  const [west, south, east, north] = [
    square[0] - HAIR,
    square[1] - HAIR,
    square[2] + HAIR,
    square[3] + HAIR,
  ];
  return [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ];
}
