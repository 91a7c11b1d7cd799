import type { Day } from '../../base/day.ts';
import { spanOf } from '../../law/incident-situation.ts';
import { knownOf } from '../../law/known.ts';
import { isTaken } from '../../law/testimony.ts';
import type { Entity } from '../../record/kinds.ts';
import { type CasusRecord, find, list } from '../../record/record.ts';
import { placesAround, type Where, whereIs } from './where.ts';

/** What the claims of an incident make its dead at the lowest and at the highest. */
export interface Toll {
  readonly lowest: number;
  readonly highest: number;
  /** Somebody says "at least", so that it may be more. */
  readonly atLeast: boolean;
  readonly claims: readonly string[];
}

/** An incident on the map. */
export interface MapIncident {
  readonly id: string;
  /** Within the day or the spell that is looked at, not before it. */
  readonly now: boolean;
  readonly first: Day;
  readonly last: Day;
  readonly toll: Toll | undefined;
  /** Its places, the nearest known first. */
  readonly places: readonly IncidentPlace[];
}

export interface IncidentPlace {
  readonly id: string;
  readonly where: Where;
  /** An area in which a point of the incident is known is not shown too: the point says more. */
  readonly shown: boolean;
}

/** What is looked at: a day, perhaps the last of a spell, and whose word is taken. */
export interface Looked {
  readonly day: Day;
  readonly from?: Day | undefined;
  readonly account?: string | undefined;
}

/** The incidents that had begun by the day; of a spell, only those that fall into it. */
export function incidentsOn(record: CasusRecord, { day, from, account }: Looked): MapIncident[] {
  return list(record, 'incident').flatMap((incident) => {
    const span = spanOf(incident);
    const [first, last] = [span.first.earliest, span.last.latest];
    if (first > day || (from !== undefined && last < from)) return [];
    const now = from !== undefined || last >= day;
    const places = placesOf(record, incident);
    return {
      id: incident.id,
      now,
      first,
      last,
      toll: tollOf(record, incident, day, account),
      places,
    };
  });
}

const NEARNESS: readonly Where['kind'][] = ['point', 'exclave', 'province', 'border', 'state'];

/**
 * The places of an incident with their whereabouts. Whole states say nothing where something nearer
 * is known, and are left out then.
 */
function placesOf(record: CasusRecord, incident: Entity<'incident'>): IncidentPlace[] {
  const all = incident.places.flatMap((id) => {
    const where = whereIs(record, id);
    return where ? [{ id: id as string, where }] : [];
  });
  const nearer = all.filter(({ where }) => where.kind !== 'state');
  const kept = nearer.length > 0 ? nearer : all;
  const pointed = kept.flatMap(({ id, where }) => (where.kind === 'point' ? [id] : []));
  const around = new Set(pointed.flatMap((id) => placesAround(record, id)));
  return kept
    .map(({ id, where }) => {
      const covered = where.kind === 'border' ? pointed.length > 0 : around.has(where.of);
      return { id, where, shown: where.kind === 'point' || !covered };
    })
    .sort((a, b) => NEARNESS.indexOf(a.where.kind) - NEARNESS.indexOf(b.where.kind));
}

/**
 * The dead by the claims known on a day, under an account or under all. Each side's claims span
 * from the lowest to the highest, and the sides are added; a figure for both sides together widens
 * the span. Claims that their speaker replaced do not count.
 */
export function tollOf(
  record: CasusRecord,
  incident: Entity<'incident'>,
  day: Day,
  account?: string,
): Toll | undefined {
  const taken = account === undefined ? undefined : find(record, 'account', account);
  const { claims } = knownOf(record, incident.id, day);
  const replaced = new Set<string>(claims.flatMap(({ supersedes }) => supersedes ?? []));
  const figures = claims.flatMap((claim) => {
    const { says } = claim;
    if (!('figure' in says) || says.figure !== DEAD || says.counts !== 'all') return [];
    if (replaced.has(claim.id) || (taken && !isTaken(record, taken, claim))) return [];
    return [{ id: claim.id as string, says }];
  });
  if (figures.length === 0) return undefined;
  const bySide = Map.groupBy(figures, ({ says }) => says.side as string);
  const both = bySide.get('both') ?? [];
  bySide.delete('both');
  const sides = [...bySide.values()];
  const sum = (of: (side: typeof figures) => number) =>
    sides.length > 0 ? [sides.reduce((total, side) => total + of(side), 0)] : [];
  const least = (group: typeof figures) => Math.min(...group.map(({ says }) => says.min));
  const most = (group: typeof figures) =>
    Math.max(...group.map(({ says }) => says.max ?? says.min));
  return {
    lowest: Math.min(...sum(least), ...both.map(({ says }) => says.min)),
    highest: Math.max(...sum(most), ...both.map(({ says }) => says.max ?? says.min)),
    atLeast: figures.some(({ says }) => says.max === undefined),
    claims: figures.map(({ id }) => id),
  };
}

const DEAD = 'dead';
