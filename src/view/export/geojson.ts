import type { Entity } from '../../record/kinds.ts';
import { type CasusRecord, find, list } from '../../record/record.ts';
import { inLang } from '../lang.ts';
import type { Value } from './flat-table.ts';
import { type ExportFile, exportFormat } from './format.ts';
import { jsonText } from './json-text.ts';
import { boundsOf } from './record-fields.ts';

const PLACES = 'places.geojson';
const INCIDENTS = 'incidents.geojson';

/** Places and incidents for maps (RFC 7946), each point with how far off it may be. */
export const geojson = exportFormat({
  id: 'geojson',
  title: { en: 'places and incidents as GeoJSON', ru: 'места и инциденты в GeoJSON' },
  top: [PLACES, INCIDENTS],
  make: (record) => [
    collection(record, PLACES, list(record, 'place').map(placeFeature), {
      en: 'places; one of which no source gives a point has no geometry',
      ru: 'места; если точки нет ни в одном источнике, то и геометрии нет',
    }),
    collection(
      record,
      INCIDENTS,
      list(record, 'incident').flatMap((incident) => incidentFeatures(record, incident)),
      {
        en: 'incidents at each place that has a point; those of which none has, without geometry',
        ru: 'инциденты в каждом месте с точкой; если точек нет — без геометрии',
      },
    ),
  ],
});

interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: [number, number] } | null;
  readonly properties: Readonly<Record<string, Value>>;
}

function placeFeature(place: Entity<'place'>): Feature {
  const { id, name, kind, at, code, in: around = [] } = place;
  return {
    type: 'Feature',
    id,
    geometry: pointOf(place),
    properties: {
      ...{ id, name: name.en, name_ru: inLang(name, 'ru'), kind },
      ...{ lies_in: around.join(' '), iso3166_2: code ?? null },
      ...doubtOf(at),
    },
  };
}

/** One for each place of the incident whose own point is known: never that of what lies around it. */
function incidentFeatures(record: CasusRecord, incident: Entity<'incident'>): Feature[] {
  const { id, name, kind, first, last, sides } = incident;
  const places = incident.places.flatMap((one) => find(record, 'place', one) ?? []);
  const located = places.filter(({ at }) => at !== undefined);
  const edtf = (dates: typeof first) => dates.map(({ on }) => on.edtf).join(' | ');
  const about = {
    ...{ incident: id, name: name.en, name_ru: inLang(name, 'ru'), kind, sides: sides.join(' ') },
    ...{ first: edtf(first), first_earliest: boundsOf(edtf(first))[0] },
    ...{ last: edtf(last), last_latest: boundsOf(edtf(last))[1] },
    ...{ places: incident.places.length, places_with_a_point: located.length },
  };
  if (located.length === 0) {
    const properties = { ...about, place: null, place_name: null, place_name_ru: null };
    return [{ type: 'Feature', id, geometry: null, properties: { ...properties, ...doubtOf() } }];
  }
  return located.map((place) => ({
    type: 'Feature',
    id: `${id} ${place.id}`,
    geometry: pointOf(place),
    properties: {
      ...about,
      ...{ place: place.id, place_name: place.name.en, place_name_ru: inLang(place.name, 'ru') },
      ...doubtOf(place.at),
    },
  }));
}

/** Longitude before latitude, in WGS 84, as the format wants it. */
function pointOf({ at }: Entity<'place'>): Feature['geometry'] {
  return at ? { type: 'Point', coordinates: [at.lon, at.lat] } : null;
}

function doubtOf(at?: Entity<'place'>['at']): Record<string, Value> {
  const sources = at?.cite.map(({ source }) => source).join(' ') ?? null;
  const confidence = at?.cite.map((cite) => cite.confidence ?? '').join(' ') ?? null;
  return { within_km: at?.within ?? null, point_sources: sources, point_confidence: confidence };
}

function collection(
  { edition }: CasusRecord,
  path: string,
  features: readonly Feature[],
  about: ExportFile['about'],
): ExportFile {
  const text = jsonText({ type: 'FeatureCollection', casus: { edition }, features });
  return { path, about, mediatype: 'application/geo+json', text };
}
