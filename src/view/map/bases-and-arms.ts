import type { Day } from '../../base/day.ts';
import type { Entity } from '../../record/kinds.ts';
import { type CasusRecord, find, lineage, list } from '../../record/record.ts';
import { type Standing, standingOn } from './lasting.ts';
import { type Where, whereIs } from './where.ts';

/** A base of one state in another, at one of its places, or somewhere in the host. */
export interface MapBase {
  readonly id: string;
  readonly owner: string;
  readonly host: string;
  readonly standing: Standing;
  readonly where: Where;
}

/** Arms that went, or are said to have gone, from one state to another. */
export interface MapFlow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly standing: Standing;
  readonly amount: Entity<'event'>['amount'];
}

/**
 * The bases on a day. Where a base stands is shown once: one that is only said to be somewhere in
 * a state is left out while another of the same owner is shown there at its place.
 */
export function basesOn(record: CasusRecord, day: Day): MapBase[] {
  const all = list(record, 'event')
    .filter(({ type }) => type === 'base')
    .flatMap((event): MapBase[] => {
      const standing = standingOn(event, day);
      if (standing === 'before' || standing === 'past') return [];
      const owner = statesOf(record, event.actors)[0];
      if (owner === undefined) return [];
      return statesOf(record, event.towards).flatMap((host) => {
        const spots = event.places.length > 0 ? event.places : [host];
        return spots.flatMap((spot) => {
          const where = whereIs(record, spot);
          return where ? { id: event.id, owner, host, standing, where } : [];
        });
      });
    });
  const placed = new Set(
    all.filter(({ where }) => where.kind === 'point').map(({ owner, host }) => `${owner} ${host}`),
  );
  return all.filter(
    ({ where, owner, host }) => where.kind === 'point' || !placed.has(`${owner} ${host}`),
  );
}

/** The flows of arms that had begun by the day; of a spell, those that surely were not over before it. */
export function flowsOn(record: CasusRecord, day: Day, from?: Day): MapFlow[] {
  return list(record, 'event')
    .filter(({ type }) => type === 'arms-transfer')
    .flatMap((event) => {
      const standing = standingOn(event, day);
      if (standing === 'before') return [];
      if (from !== undefined && standing === 'past' && standingOn(event, from) === 'past')
        return [];
      const to = statesOf(record, event.towards);
      const named = event.origin.length > 0 ? event.origin : statesOf(record, event.actors);
      return named.flatMap((source) =>
        to
          .filter((target) => target !== source)
          .map((target) => ({
            id: event.id,
            from: source,
            to: target,
            standing,
            amount: event.amount,
          })),
      );
    });
}

/** The states that these are or belong to, each once. */
function statesOf(record: CasusRecord, actors: readonly string[]): string[] {
  return [
    ...new Set(
      actors.flatMap((actor) => lineage(record, actor).filter((id) => find(record, 'state', id))),
    ),
  ];
}
