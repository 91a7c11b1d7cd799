import { describe, expect, test } from 'vitest';
import { find, list } from '../../src/record/record.ts';
import { bibtex } from '../../src/view/export/bibtex.ts';
import { csl } from '../../src/view/export/csl.ts';
import { geojson } from '../../src/view/export/geojson.ts';
import { jsonLd } from '../../src/view/export/json-ld.ts';
import { CONTEXT } from '../../src/view/export/json-ld-context.ts';
import { region } from '../region.ts';

const record = region();
const sources = list(record, 'source');

/** The entries of a file of BibTeX: type, key and fields with their braces taken off. */
function entriesOf(text: string) {
  return [...text.matchAll(/^@(\w+)\{([^\s,{}"#%'()=~]+),\n((?: {2}\w+ = \{.*\},?\n)+)\}$/gm)].map(
    ([, type = '', key = '', body = '']) => ({
      type,
      key,
      fields: new Map(
        [...body.matchAll(/^ {2}(\w+) = \{(.*)\},?$/gm)].map(([, name = '', value = '']) => [
          name,
          value,
        ]),
      ),
    }),
  );
}

/** Whether braces close in the order in which they open, those that are kept from it left out. */
function closes(text: string): boolean {
  let depth = 0;
  for (const sign of text.replaceAll(/\\[{}]/g, '')) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

describe('BibTeX', () => {
  const text = bibtex.make(record)[0]?.text ?? '';
  const entries = entriesOf(text);

  test('an entry for each source under its id, and the edition at the top', () => {
    expect(entries.map(({ key }) => key)).toEqual(sources.map(({ id }) => id));
    expect(text.startsWith(`% Casus. Record “Central Asia”, edition ${record.edition}.`)).toBe(
      true,
    );
  });

  test('each value closes, has no bare sign of TeX, and dates are such as biblatex reads', () => {
    for (const { key, fields } of entries) {
      for (const [name, value] of fields) {
        expect(closes(value), `${key} ${name}`).toBe(true);
        if (!['url', 'date', 'urldate'].includes(name)) {
          expect(value, `${key} ${name}`).not.toMatch(/(?<!\\)[%&#$_^~]/);
        }
      }
      expect(fields.get('date') ?? '2000', key).toMatch(/^\d{4}(-\d{2}){0,2}[?~]?$/);
      expect(fields.has('date') && !fields.has('year'), key).toBe(false);
    }
  });

  test('what a type asks for is there', () => {
    const wants: Readonly<Record<string, readonly string[]>> = {
      article: ['author', 'title', 'journal', 'year'],
      techreport: ['author', 'title', 'institution', 'year'],
      misc: ['title'],
    };
    for (const { type, key, fields } of entries) {
      const lacking = wants[type]?.filter((name) => !fields.has(name));
      expect(lacking, key).toEqual([]);
    }
  });
});

test('CSL-JSON has each source under its id', () => {
  const items = JSON.parse(csl.make(record)[0]?.text ?? '') as { id: string; type: string }[];
  expect(items.map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
  expect(items.filter(({ type }) => !type)).toEqual([]);
});

interface Feature {
  readonly type: string;
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: number[] } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

describe('GeoJSON (RFC 7946)', () => {
  const collections = geojson.make(record).map(({ path, text }) => {
    return [path, JSON.parse(text) as { type: string; features: Feature[] }] as const;
  });

  test.each(collections)(
    '%s is a collection of points, longitude first',
    (_, { type, features }) => {
      expect(type).toBe('FeatureCollection');
      expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
      for (const feature of features) {
        expect(feature.type).toBe('Feature');
        if (feature.geometry === null) continue;
        const [lon = 999, lat = 999, ...more] = feature.geometry.coordinates;
        expect([feature.geometry.type, more]).toEqual(['Point', []]);
        expect(Math.abs(lon) <= 180 && Math.abs(lat) <= 90).toBe(true);
      }
    },
  );

  test.each(collections)(
    '%s has no point that no source gives, and says how sure each is',
    (_, all) => {
      for (const { geometry, properties, id } of all.features) {
        const place = find(record, 'place', String(properties.place ?? properties.id));
        const at = properties.incident === undefined || properties.place ? place?.at : undefined;
        expect(geometry?.coordinates, id).toEqual(at && [at.lon, at.lat]);
        expect(properties.within_km, id).toBe(at?.within ?? null);
        expect(properties.point_sources === null, id).toBe(at === undefined);
      }
    },
  );

  test('every place and every incident is there, those without a point too', () => {
    const [places, incidents] = collections.map(([, { features }]) => features);
    expect(places?.map(({ id }) => id)).toEqual(list(record, 'place').map(({ id }) => id));
    expect([...new Set(incidents?.map(({ properties }) => properties.incident))]).toEqual(
      list(record, 'incident').map(({ id }) => id),
    );
    expect(places?.some(({ geometry }) => geometry === null)).toBe(true);
  });
});

describe('JSON-LD', () => {
  const text = jsonLd.make(record)[0]?.text ?? '';
  const { '@context': context, '@graph': graph } = JSON.parse(text) as {
    '@context': Readonly<Record<string, unknown>>;
    '@graph': Readonly<Record<string, unknown>>[];
  };
  const ids = new Set(graph.map((node) => node['@id']));

  test('a node for each thing, and every link leads to one', () => {
    expect(context).toEqual(CONTEXT);
    expect(ids.size).toBe(graph.length);
    const things = Object.values(record.tables).reduce((sum, { size }) => sum + size, 0);
    const regions = record.tables.region.size;
    expect(graph.length).toBe(things - regions + 1);
    const lost = [...text.matchAll(/"@id": "(record:[^"]+)"/g)].filter(([, id]) => !ids.has(id));
    expect(lost.map(([, id]) => id)).toEqual([]);
  });

  test('every key is a word of the language, of the context, or of the codebook', () => {
    const faults = new Set<string>();
    const walk = (value: unknown): void => {
      if (value === null || typeof value !== 'object' || '@value' in value) return;
      for (const [key, one] of Object.entries(value)) {
        const known = /^(@\w+|(schema|prov):\w+|[a-z][A-Za-z0-9]*)$/.test(key);
        if (!known && !Array.isArray(value)) faults.add(key);
        walk(one);
      }
    };
    walk(graph);
    expect([...faults]).toEqual([]);
  });

  test('a claim is attributed to its speaker and derived from its source; dates say that they are EDTF', () => {
    const claim = graph.find((node) => node['@id'] === 'record:kg-tj-2022-09.s3-kg-dead-59');
    expect(claim).toMatchObject({
      '@type': ['Claim', 'schema:Claim'],
      'prov:wasDerivedFrom': [{ '@id': 'record:diplomat-2022' }],
      asOf: { '@value': '[2022-09-18..2022-09-30]', '@type': 'edtf:EDTF' },
      incident: { '@id': 'record:kg-tj-2022-09' },
    });
    expect(claim?.speaker).toEqual([{ '@id': expect.stringMatching(/^record:/) }]);
  });

  test('a state is the one that Wikidata knows, under its names', () => {
    expect(graph.find((node) => node['@id'] === 'record:kg')).toMatchObject({
      '@type': ['State', 'schema:Country'],
      name: [
        { '@value': 'Kyrgyzstan', '@language': 'en' },
        { '@value': 'Кыргызстан', '@language': 'ru' },
      ],
      sameAs: 'http://www.wikidata.org/entity/Q813',
    });
  });

  test('what was only proposed is no organization', () => {
    const proposed = list(record, 'organization').filter(({ kind }) => kind === 'proposal');
    expect(proposed.length).toBeGreaterThan(0);
    for (const { id } of proposed)
      expect(graph.find((node) => node['@id'] === `record:${id}`)?.['@type']).toEqual([
        'Organization',
      ]);
  });
});
