import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { inEnglish } from '../../src/record/parts.ts';
import { list } from '../../src/record/record.ts';
import { loadRecord } from '../../src/store/load.ts';
import { region } from '../region.ts';

const rows = JSON.parse(
  readFileSync(new URL('../../geography/data/places.json', import.meta.url), 'utf8'),
) as [string, string, number, number][];

const caucasus = fileURLToPath(new URL('../../record/south-caucasus', import.meta.url));
const records = [region(), loadRecord(caucasus).record];
const places = [
  ...new Map(
    records.flatMap((record) => list(record, 'place').map((place) => [place.id, place] as const)),
  ).values(),
];

describe('the points of places', () => {
  const cited = places.flatMap(({ id, at }) =>
    (at?.cite ?? []).flatMap(({ source, where }) =>
      source === 'geonames-2026' && at ? [{ id, where, lon: at.lon, lat: at.lat }] : [],
    ),
  );

  test.for(cited)('$id stands where the row of GeoNames has it', ({ where, lon, lat }) => {
    const [, name, country] = /^row (.+), ([A-Z]{2})$/.exec(inEnglish(where)) ?? [];
    const found = rows.filter(([town, state]) => town === name && state === country);
    expect(found.map(([, , x, y]) => [x, y])).toContainEqual([lon, lat]);
  });

  test('say how far off they may be: never to the metre, never a whole country', () => {
    const odd = places.filter(({ at }) => at && (at.within < 1 || at.within > 50));
    expect(odd.map(({ id }) => id)).toEqual([]);
  });
});

describe('the places of incidents', () => {
  test.for(
    records.flatMap((record) =>
      list(record, 'incident').map((incident) => ({ id: incident.id, record, incident })),
    ),
  )('$id can be shown: by a point, an outline, or a border', ({ record, incident }) => {
    const shown = incident.places.filter((id) => {
      const place = record.tables.place.get(id);
      return place?.at || place?.code || place?.kind === 'border';
    });
    expect(shown.length).toBeGreaterThan(0);
  });
});
