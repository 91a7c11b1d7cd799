/** A point on the earth, in degrees east and north. */
export interface Point {
  readonly lon: number;
  readonly lat: number;
}

/** The mean radius of the earth in kilometres (IUGG 1980, R1). */
const EARTH_KM = 6371.0088;

const RADIANS = Math.PI / 180;

/** The way along the sphere between two points, in kilometres (haversine formula). */
export function kilometresBetween(a: Point, b: Point): number {
  const north = Math.sin(((b.lat - a.lat) * RADIANS) / 2) ** 2;
  const east = Math.sin(((b.lon - a.lon) * RADIANS) / 2) ** 2;
  const chord = north + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * east;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}
