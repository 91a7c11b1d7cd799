import { type GeoProjection, geoAzimuthalEqualArea } from 'd3-geo';

/** Where the map looks: the middle, and how near, counted as web maps do (one more is twice as near). */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Dots on a stage for a thousandth of a radian: the unit in which paths are kept. */
const UNITS = 1000;

export const NEAREST = 12.5;
export const FARTHEST = 2;

/** Units of the kept paths in a kilometre. */
export const UNITS_A_KM = UNITS / 6371.0088;

/**
 * The one projection of a region: equal areas, true round its middle. Paths are made in it once;
 * to pan and zoom is to move and scale them.
 */
export function projectionAt(lon: number, lat: number): GeoProjection {
  return geoAzimuthalEqualArea().rotate([-lon, -lat]).scale(UNITS).translate([0, 0]).precision(0);
}

/** How the kept paths come onto the stage: scaled by k, then moved. */
export interface Transform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export function scaleOf(zoom: number): number {
  return (256 * 2 ** zoom) / (2 * Math.PI) / UNITS;
}

export function zoomOf(k: number): number {
  return Math.log2((k * UNITS * 2 * Math.PI) / 256);
}

export function transformOf(camera: Camera, projection: GeoProjection, size: Size): Transform {
  const k = scaleOf(camera.zoom);
  const [x, y] = projection([camera.lon, camera.lat]) ?? [0, 0];
  return { k, x: size.width / 2 - x * k, y: size.height / 2 - y * k };
}

/** The camera that a transform comes from; kept within the bounds of the map. */
export function cameraOf({ k, x, y }: Transform, projection: GeoProjection, size: Size): Camera {
  const middle = projection.invert?.([(size.width / 2 - x) / k, (size.height / 2 - y) / k]);
  const [lon, lat] = middle ?? [0, 0];
  return {
    lon: round(Math.min(150, Math.max(-11, lon)), 4),
    lat: round(Math.min(78, Math.max(4, lat)), 4),
    zoom: round(Math.min(NEAREST, Math.max(FARTHEST, zoomOf(k))), 3),
  };
}

/** A zoom about a point of the stage, which stays where it is. */
export function zoomedAt(from: Transform, factor: number, px: number, py: number): Transform {
  const k = Math.min(scaleOf(NEAREST), Math.max(scaleOf(FARTHEST), from.k * factor));
  const f = k / from.k;
  return { k, x: px - (px - from.x) * f, y: py - (py - from.y) * f };
}

export function panned(from: Transform, dx: number, dy: number): Transform {
  return { ...from, x: from.x + dx, y: from.y + dy };
}

/** The camera that shows all points, with a margin; one point alone is seen from near. */
export function fitted(
  points: readonly (readonly [number, number])[],
  projection: GeoProjection,
  size: Size,
): Camera | undefined {
  const spots = points.flatMap((point) => {
    const spot = projection(point as [number, number]);
    return spot ? [spot] : [];
  });
  if (spots.length === 0) return undefined;
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  const [west, east, north, south] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  const least = 60 * UNITS_A_KM;
  const k = Math.min(
    (size.width * 0.84) / Math.max(east - west, least),
    (size.height * 0.84) / Math.max(south - north, least),
  );
  const [x, y] = [(west + east) / 2, (north + south) / 2];
  return cameraOf({ k, x: size.width / 2 - x * k, y: size.height / 2 - y * k }, projection, size);
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
