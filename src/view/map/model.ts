import type { Entity } from '../../record/kinds.ts';
import { type CasusRecord, list } from '../../record/record.ts';
import { basesOn, flowsOn, type MapBase, type MapFlow } from './bases-and-arms.ts';
import { bordersOn, type MapBorder, type MapSection, sectionsOn } from './borders.ts';
import { incidentsOn, type Looked, type MapIncident } from './incidents.ts';
import type { LayerId } from './layers.ts';
import { type Where, whereIs } from './where.ts';

/** A place that has whereabouts of its own. */
export interface MapPlace {
  readonly id: string;
  readonly kind: Entity<'place'>['kind'];
  readonly where: Where;
}

/** All that a map of a region shows on a day, as plain data: nothing here is drawn or projected. */
export interface MapModel extends Looked {
  /** States of the record by their two-letter codes. */
  readonly states: ReadonlyMap<string, string>;
  /** The states that the region is made of, or that its incidents were in. */
  readonly home: readonly string[];
  readonly borders: readonly MapBorder[];
  readonly sections: readonly MapSection[];
  readonly incidents: readonly MapIncident[];
  readonly bases: readonly MapBase[];
  readonly flows: readonly MapFlow[];
  readonly places: readonly MapPlace[];
}

/** What the map of a region shows. A layer that is off is empty, and costs nothing. */
export function mapModel(
  record: CasusRecord,
  looked: Looked,
  layers: readonly LayerId[],
): MapModel {
  const on = <T>(layer: LayerId, make: () => T[]): T[] => (layers.includes(layer) ? make() : []);
  const { day, from } = looked;
  return {
    ...looked,
    states: statesOf(record),
    home: homeOf(record),
    borders: bordersOn(record, day),
    sections: on('sections', () => sectionsOn(record, day)),
    incidents: on('incidents', () => incidentsOn(record, looked)),
    bases: on('bases', () => basesOn(record, day)),
    flows: on('arms', () => flowsOn(record, day, from)),
    places: on('places', () => placesOf(record)),
  };
}

function statesOf(record: CasusRecord): Map<string, string> {
  return new Map(
    list(record, 'state').flatMap(({ id, codes }) =>
      codes.iso2 ? [[codes.iso2, id as string]] : [],
    ),
  );
}

/** A region that does not list its states is where its own incidents are. */
function homeOf(record: CasusRecord): string[] {
  const { states } = record.region;
  if (states.length > 0) return [...states];
  const sides = list(record, 'incident').flatMap((incident) =>
    incident.sides.filter((side) => record.tables.state.has(side)),
  );
  return [...new Set<string>(sides)];
}

function placesOf(record: CasusRecord): MapPlace[] {
  return list(record, 'place').flatMap(({ id, kind }) => {
    const where = whereIs(record, id);
    return where?.of === id && (where.kind === 'point' || where.kind === 'exclave')
      ? { id: id as string, kind, where }
      : [];
  });
}
