import { type GeoProjection, geoPath } from 'd3-geo';
import type { CasusRecord } from '../../record/record.ts';
import type { Lang } from '../../view/lang.ts';
import type { MapFlow } from '../../view/map/bases-and-arms.ts';
import type { Toll } from '../../view/map/incidents.ts';
import type { MapModel } from '../../view/map/model.ts';
import {
  amountText,
  daysText,
  placeName,
  statusText,
  tollText,
  whereText,
} from '../../view/map/table.ts';
import { mapTexts } from '../../view/map/texts.ts';
import type { Where } from '../../view/map/where.ts';
import { namesIn } from '../../view/names.ts';
import { type Transform, UNITS_A_KM } from './camera.ts';
import { type Geography, statePoint } from './geography.ts';

/** What a press on a mark does: an incident is selected, anything else opens its words. */
export type Press = { readonly sel: string } | { readonly open: readonly string[] };

interface Marked {
  readonly key: string;
  /** What it is called beside it. */
  readonly name: string;
  /** All that is to be said of it in one line. */
  readonly title: string;
  readonly press: Press;
  readonly selected: boolean;
}

export interface IncidentMark extends Marked {
  readonly now: boolean;
  readonly toll: Toll | undefined;
  /** The first of its places that has a point; the figures are of the whole incident. */
  readonly anchor: Spot | undefined;
  readonly rings: readonly { readonly spot: Spot; readonly radius: number }[];
  /** What is hatched, as ways in the units of the kept paths; lines are only widened. */
  readonly areas: readonly { readonly d: string; readonly line: boolean; readonly middle: Spot }[];
}

export interface SpotMark extends Marked {
  readonly kind: 'section' | 'base';
  /** A spot, or the middle of an area where it is somewhere in. */
  readonly spot: Spot;
  readonly somewhere: boolean;
}

export interface FlowMark extends Marked {
  readonly from: Spot;
  readonly to: Spot;
  readonly standing: MapFlow['standing'];
  readonly width: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What a map needs to know to put marks onto the stage. */
export interface Setting {
  readonly record: CasusRecord;
  readonly lang: Lang;
  readonly geography: Geography;
  readonly projection: GeoProjection;
  readonly transform: Transform;
  readonly selected: string | undefined;
}

export function incidentMarks(model: MapModel, setting: Setting): IncidentMark[] {
  const { record, lang, transform, selected } = setting;
  const names = namesIn(record, lang);
  return model.incidents
    .map((one): IncidentMark => {
      const shown = one.now || one.id === selected;
      const rings = one.places.flatMap(({ where }) => {
        const spot = where.kind === 'point' ? spotOf(where, setting) : undefined;
        if (!spot || where.kind !== 'point') return [];
        return [{ spot, radius: where.within * UNITS_A_KM * transform.k }];
      });
      const outlines = new Map(
        one.places.flatMap(({ where, shown: drawn }) =>
          drawn ? [[where.of, where] as const] : [],
        ),
      );
      const areas = [...outlines.values()].flatMap((where) => {
        const area = where.kind === 'point' ? undefined : areaOf(where, setting);
        return area ? [{ ...area, line: where.kind === 'border' }] : [];
      });
      const [first] = one.places;
      const whereabouts = one.places.map(({ id, where }) => whereText(record, id, where, lang));
      const toll = one.toll ? tollText(one.toll, lang) : mapTexts(lang).noToll;
      return {
        key: `incident ${one.id}`,
        name: names.incident(one.id),
        title: [
          names.incident(one.id),
          daysText(one.first, one.last, lang),
          toll,
          whereabouts.join(', '),
        ].join('; '),
        press: { sel: one.id },
        selected: one.id === selected,
        now: one.now,
        toll: one.toll,
        anchor: first?.where.kind === 'point' ? rings[0]?.spot : undefined,
        rings: shown ? rings : [],
        areas: shown ? areas : [],
      };
    })
    .sort((a, b) => (b.toll?.highest ?? 0) - (a.toll?.highest ?? 0));
}

/** Sections, those of one spot together. */
export function sectionMarks(model: MapModel, setting: Setting): SpotMark[] {
  const { record, lang, selected } = setting;
  const bySpot = Map.groupBy(model.sections, ({ where }) => where.of);
  return [...bySpot].flatMap(([of, sections]): SpotMark[] => {
    const [first] = sections;
    const spot = first && middleOf(first.where, setting);
    if (!spot) return [];
    const claims = [...new Set(sections.flatMap((section) => section.claims))];
    const words = sections.map(
      (section) =>
        `${placeName(record, section.place, lang)}: ${statusText(record, section, lang)}`,
    );
    const name =
      words.length === 1
        ? (words[0] as string)
        : `${placeName(record, of, lang)}: ${words.length} × ${mapTexts(lang).layer.section.toLowerCase()}`;
    return [
      {
        kind: 'section',
        key: `section ${of}`,
        name,
        title: words.join('; '),
        press: { open: claims },
        selected: claims.includes(selected ?? ''),
        spot,
        somewhere: first.where.kind !== 'point',
      },
    ];
  });
}

export function baseMarks(model: MapModel, setting: Setting): SpotMark[] {
  const { record, lang, selected } = setting;
  const t = mapTexts(lang);
  const names = namesIn(record, lang);
  return model.bases.flatMap(({ id, owner, host, where, standing }): SpotMark[] => {
    const spot = middleOf(where, setting);
    if (!spot || standing === 'before') return [];
    const place = whereText(record, where.of, where, lang);
    const what = t.base(names.actor(owner), names.actor(host));
    return [
      {
        kind: 'base',
        key: `base ${id} ${where.of}`,
        name: `${t.layer.base}: ${names.actor(owner)}`,
        title: `${t.layer.base} ${what}. ${place}. ${t.standing[standing]}`,
        press: { open: [id] },
        selected: id === selected,
        spot,
        somewhere: where.kind !== 'point',
      },
    ];
  });
}

export function flowMarks(model: MapModel, setting: Setting): FlowMark[] {
  const { record, lang, geography, selected } = setting;
  const t = mapTexts(lang);
  const names = namesIn(record, lang);
  const most = Math.max(1, ...model.flows.map(({ amount }) => amount?.min ?? 0));
  const stateSpot = (id: string): Spot | undefined => {
    const code = record.tables.state.get(id)?.codes.iso2;
    const at = code === undefined ? undefined : statePoint(geography.overview, code);
    // A state beyond the map is to the west of it.
    return onStage(at ? [at[0] as number, at[1] as number] : [-10, 48], setting);
  };
  return model.flows.flatMap(({ id, from, to, standing, amount }): FlowMark[] => {
    const [a, b] = [stateSpot(from), stateSpot(to)];
    if (!a || !b || standing === 'before') return [];
    const sum = amount ? amountText(amount, lang) : '';
    return [
      {
        key: `flow ${id} ${from} ${to}`,
        name: sum,
        title: [
          `${t.layer.arms}: ${t.flow(names.actor(from), names.actor(to))}`,
          sum,
          t.standing[standing],
        ]
          .filter(Boolean)
          .join('; '),
        press: { open: [id] },
        selected: id === selected,
        from: a,
        to: b,
        standing,
        width: amount ? 1.5 + 4 * Math.sqrt(amount.min / most) : 1.5,
      },
    ];
  });
}

/** A point of the earth on the stage. */
export function onStage(
  point: [number, number],
  { projection, transform }: Setting,
): Spot | undefined {
  const spot = projection(point);
  if (!spot) return undefined;
  return { x: spot[0] * transform.k + transform.x, y: spot[1] * transform.k + transform.y };
}

function spotOf(where: Where & { kind: 'point' }, setting: Setting): Spot | undefined {
  return onStage([where.at.lon, where.at.lat], setting);
}

/** The point, or some point inside the area, for a label to stand at. */
export function middleOf(where: Where, setting: Setting): Spot | undefined {
  return where.kind === 'point' ? spotOf(where, setting) : areaOf(where, setting)?.middle;
}

const kept = new WeakMap<GeoProjection, Map<string, { d: string; x: number; y: number }>>();

/** The outline of what is no point, as a way in the units of the kept paths, and its middle on the stage. */
export function areaOf(where: Where, setting: Setting): { d: string; middle: Spot } | undefined {
  const { projection, transform, geography } = setting;
  const known = kept.get(projection) ?? new Map();
  kept.set(projection, known);
  const key = `${geography.valley.line.file} ${where.kind} ${where.of}`;
  let way = known.get(key);
  if (!way) {
    const shape = shapeOf(where, geography);
    if (!shape) return undefined;
    const path = geoPath(projection).digits(3);
    const [x, y] = path.centroid(shape as GeoJSON.Feature);
    way = { d: path(shape as GeoJSON.Feature) ?? '', x, y };
    known.set(key, way);
  }
  const { k } = transform;
  return { d: way.d, middle: { x: way.x * k + transform.x, y: way.y * k + transform.y } };
}

function shapeOf(where: Where, { overview, valley }: Geography): GeoJSON.Feature | undefined {
  switch (where.kind) {
    case 'exclave':
      return valley.states.find(({ properties }) => properties?.exclave === where.of);
    case 'province':
      return overview.provinces.find(({ id }) => id === where.code);
    case 'state':
      return overview.states.find(({ id }) => id === where.code);
    case 'border':
      // In the valley the border of a pair is the one that is drawn there.
      return [...valley.lines, ...overview.lines].find(({ id }) => id === where.pair);
    default:
      return undefined;
  }
}
