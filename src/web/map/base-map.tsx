import { type GeoPath, type GeoProjection, geoPath } from 'd3-geo';
import type { LineStyle } from '../../view/map/borders.ts';
import type { Geography } from './geography.ts';

/** Colours of equal weight, none hotter than another. */
const TINTS = ['sand', 'sage', 'lilac'] as const;

/** The land, the water and the lines. */
export function BaseMap({
  geography,
  projection,
  home,
  provinces,
  water,
  styles,
}: {
  geography: Geography;
  projection: GeoProjection;
  /** The two-letter codes of the region's states, in their order. */
  home: readonly string[];
  provinces: boolean;
  water: boolean;
  /** How the line of each pair of states is drawn. */
  styles: ReadonlyMap<string, LineStyle>;
}) {
  const path = geoPath(projection).digits(3);
  const { overview, valley } = geography;
  const tints = tintsOf(home, overview.lines);
  const tint = (code: unknown) => `land ${tints.get(String(code)) ?? 'other'}`;
  const inValley = insideValley(home, valley.states);
  const inner = overview.provinceLines.filter(({ id }) => home.includes(String(id)));
  return (
    <g>
      {overview.states.map((state) => (
        <path key={state.id} class={tint(state.id)} d={path(state) ?? ''} />
      ))}
      {overview.contested.map((area) => (
        <path key={area.id} class="land contested" d={path(area) ?? ''} />
      ))}
      {water &&
        overview.lakes.map((lake, i) => (
          <Outline key={`lake ${i}`} of={lake} path={path} class="lake" />
        ))}
      {water &&
        overview.rivers.map((river, i) => (
          <Outline key={`river ${i}`} of={river} path={path} class="river" />
        ))}
      {provinces &&
        inner.map((line) => <path key={line.id} class="province" d={path(line) ?? ''} />)}
      {overview.lines.map((line) => (
        <path key={line.id} class={lineClass(line.id, styles)} d={path(line) ?? ''} />
      ))}
      {inValley && (
        <g>
          <path class="land frame-ground" d={path(frameOf(valley.box)) ?? ''} />
          {valley.states.map((state, i) => (
            <path key={`${state.id} ${i}`} class={tint(state.id)} d={path(state) ?? ''} />
          ))}
          {water &&
            geography.water.map((lake, i) => (
              <Outline key={`water ${i}`} of={lake} path={path} class="lake" />
            ))}
          {provinces && <ValleyProvinces lines={inner} box={valley.box} path={path} />}
          {valley.lines.map((line) => (
            <path key={line.id} class={lineClass(line.id, styles)} d={path(line) ?? ''} />
          ))}
          <path class="frame-edge" d={path(frameOf(valley.box)) ?? ''} />
        </g>
      )}
    </g>
  );
}

function Outline({ of, path, class: look }: { of: GeoJSON.Feature; path: GeoPath; class: string }) {
  return <path class={look} d={path(of) ?? ''} />;
}

/** Lines between provinces, as Natural Earth has them, once more over the window. */
function ValleyProvinces({
  lines,
  box,
  path,
}: {
  lines: Geography['overview']['provinceLines'];
  box: Geography['valley']['box'];
  path: GeoPath;
}) {
  return (
    <g clip-path="url(#map-window)">
      <clipPath id="map-window">
        <path d={path(frameOf(box)) ?? ''} />
      </clipPath>
      {lines.map((line) => (
        <path key={line.id} class="province" d={path(line) ?? ''} />
      ))}
    </g>
  );
}

function lineClass(pair: unknown, styles: ReadonlyMap<string, LineStyle>): string {
  const name = String(pair);
  if (name.endsWith('-')) return 'shore';
  return `border ${styles.get(name) ?? 'unsaid'}`;
}

/** A colour for each state of the region, so that no two neighbours have the same. */
function tintsOf(
  home: readonly string[],
  lines: Geography['overview']['lines'],
): Map<string, (typeof TINTS)[number]> {
  const tints = new Map<string, (typeof TINTS)[number]>();
  const pairs = new Set(lines.map(({ id }) => String(id)));
  for (const state of home) {
    const taken = home
      .filter((other) => pairs.has([state, other].sort().join('-')))
      .map((other) => tints.get(other));
    tints.set(state, TINTS.find((tint) => !taken.includes(tint)) ?? TINTS[0]);
  }
  return tints;
}

function insideValley(home: readonly string[], states: Geography['valley']['states']): boolean {
  return states.some(({ id }) => home.includes(String(id)));
}

/** The window's edge, along its parallels as they bend. */
function frameOf([west, south, east, north]: Geography['valley']['box']): GeoJSON.Polygon {
  const steps = Array.from({ length: 51 }, (_, i) => west + ((east - west) * i) / 50);
  const along = steps.map((lon): [number, number] => [lon, north]);
  const back = steps.map((lon): [number, number] => [lon, south]).reverse();
  return { type: 'Polygon', coordinates: [[...along, ...back, [west, north]]] };
}
