import type { Feature, MultiLineString, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Day } from '../../base/day.ts';
import { type Detail, type DetailLine, lineOn, type Manifest } from '../../view/map/detail.ts';

type Land = Feature<Polygon | MultiPolygon, { readonly [name: string]: unknown }>;
type Line = Feature<MultiLineString, object>;

/** The overview, by Natural Earth. */
export interface Overview {
  readonly states: readonly Land[];
  readonly contested: readonly Land[];
  readonly provinces: readonly Land[];
  /** Between provinces of one state, by its code. */
  readonly provinceLines: readonly Line[];
  readonly lines: readonly Line[];
  readonly rivers: readonly Feature[];
  readonly lakes: readonly Feature[];
}

/** The part in detail, with the line of a time. */
export interface Valley {
  readonly line: DetailLine;
  readonly box: readonly [number, number, number, number];
  readonly states: readonly Land[];
  readonly lines: readonly Line[];
}

export interface Geography {
  readonly detail: Detail;
  readonly overview: Overview;
  readonly valley: Valley;
  readonly water: readonly Land[];
}

type Made = Topology<Record<string, GeometryCollection>>;

/** The geography with the line of a day: the same object for the same line; each file is fetched once. */
export async function geographyOf(day: Day): Promise<Geography> {
  const { detail } = await fetched<Manifest>('manifest');
  const line = lineOn(detail, day);
  const [overview, valley, water] = await Promise.all([
    fetched<Made>('overview'),
    fetched<Made>(line.file),
    fetched<Made>(detail.water),
  ]);
  return once(line.file, () => ({
    detail,
    overview: once('overview', () => ({
      states: features<Land>(overview, 'states'),
      contested: features<Land>(overview, 'contested'),
      provinces: features<Land>(overview, 'provinces'),
      provinceLines: features<Line>(overview, 'province-lines'),
      lines: features<Line>(overview, 'lines'),
      rivers: features(overview, 'rivers'),
      lakes: features(overview, 'lakes'),
    })),
    valley: {
      line,
      box: valley.bbox as unknown as Valley['box'],
      states: features<Land>(valley, 'states').map((state) => bentOnFrame(state, valley)),
      lines: features<Line>(valley, 'lines'),
    },
    water: once('water', () => features<Land>(water, 'water')),
  }));
}

/** Where the name of a state may stand, by its two-letter code. */
export function statePoint({ states }: Overview, code: string): Position | undefined {
  return states.find(({ id }) => id === code)?.properties.at as Point['coordinates'] | undefined;
}

/** A state of the window whose edges along the frame bend as the parallels do: no gap is left there. */
function bentOnFrame(state: Land, { bbox }: Made): Land {
  const [, south = 0, , north = 0] = bbox ?? [];
  const onEdge = (a: Position, b: Position) =>
    [south, north].some((lat) => [a, b].every(([, y = 0]) => Math.abs(y - lat) < 1e-3));
  const bent = (ring: Position[]): Position[] =>
    ring.flatMap((to, i) => {
      const from = ring[i - 1];
      const [x1 = 0, y1 = 0] = to;
      if (!from || !onEdge(from, to)) return [to];
      const [x0 = 0, y0 = 0] = from;
      const steps = Math.ceil(Math.abs(x1 - x0) / 0.1);
      return Array.from({ length: steps }, (_, step) => {
        const share = (step + 1) / steps;
        return [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
      });
    });
  const { geometry } = state;
  if (geometry.type !== 'Polygon') return state;
  return { ...state, geometry: { ...geometry, coordinates: geometry.coordinates.map(bent) } };
}

const files = new Map<string, Promise<unknown>>();

function fetched<T>(name: string): Promise<T> {
  const known = files.get(name) as Promise<T> | undefined;
  if (known) return known;
  const path = `geography/${name}.json`;
  const coming = fetch(path).then((reply) => {
    if (!reply.ok) throw new Error(`${reply.status} ${path}`);
    return reply.json() as Promise<T>;
  });
  files.set(name, coming);
  coming.catch(() => files.delete(name));
  return coming;
}

const made = new Map<string, unknown>();

/** The same object each time, so that what was drawn of it need not be drawn again. */
function once<T>(key: string, make: () => T): T {
  const known = (made.get(key) as T | undefined) ?? make();
  made.set(key, known);
  return known;
}

function features<T extends Feature>(topology: Made, object: string): T[] {
  const collection = topology.objects[object];
  if (!collection) return [];
  return (feature(topology, collection) as unknown as { features: T[] }).features;
}
