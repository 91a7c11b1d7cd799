import type { GeoProjection } from 'd3-geo';
import KDBush from 'kdbush';
import { spanOf } from '../../law/incident-situation.ts';
import { type CasusRecord, list } from '../../record/record.ts';
import { whereIs } from '../../view/map/where.ts';
import { CELL, type DatedPoints } from './density.ts';

/** More incidents than this are shown as a density, not one by one. */
export const ONE_BY_ONE = 2000;

/** The incidents of a record as points, in the order of their days, where they are too many for marks. */
export function crowdOf(record: CasusRecord, projection: GeoProjection): DatedPoints | undefined {
  if (record.tables.incident.size <= ONE_BY_ONE) return undefined;
  const rows = list(record, 'incident')
    .flatMap((incident) => {
      const where = incident.places
        .map((place) => whereIs(record, place))
        .find((one) => one?.kind === 'point');
      const spot = where?.kind === 'point' ? projection([where.at.lon, where.at.lat]) : null;
      return spot
        ? [{ id: incident.id as string, day: spanOf(incident).first.earliest, spot }]
        : [];
    })
    .sort((a, b) => a.day - b.day);
  return {
    days: Int32Array.from(rows, ({ day }) => day),
    x: Float32Array.from(rows, ({ spot }) => spot[0]),
    y: Float32Array.from(rows, ({ spot }) => spot[1]),
    ids: rows.map(({ id }) => id),
  };
}

const indexes = new WeakMap<DatedPoints, KDBush>();

/** Which points of a spell lie within a cell of a spot, given in the units of the kept paths. */
export function picked(
  points: DatedPoints,
  spot: { readonly x: number; readonly y: number },
  scale: number,
  first: number,
  last: number,
): number[] {
  const index = indexes.get(points) ?? indexed(points);
  indexes.set(points, index);
  return index.within(spot.x, spot.y, CELL / scale).filter((i) => {
    const day = points.days[i] as number;
    return day >= first && day <= last;
  });
}

function indexed({ x, y }: DatedPoints): KDBush {
  const index = new KDBush(x.length, 64, Float32Array);
  for (let i = 0; i < x.length; i += 1) index.add(x[i] as number, y[i] as number);
  return index.finish();
}
