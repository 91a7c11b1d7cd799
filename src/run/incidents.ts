import { dayOf } from '../base/day.ts';
import type { Population } from '../law/population.ts';
import { seeded } from './seeded.ts';

/** What of a population the join over intervals reads. */
export type Incidents = Pick<
  Population,
  'size' | 'firstEarliest' | 'firstLatest' | 'lastEarliest' | 'lastLatest' | 'roles'
>;

/** Some incidents of one year, drawn together: the smallest piece of work. */
export interface Block {
  readonly year: number;
  /** The place among the blocks of its year, from 0. */
  readonly place: number;
  readonly size: number;
}

export const FIRST_YEAR = 1992;
export const LAST_YEAR = 2023;

/** Incidents in a full block: its columns fit the cache of a processor. */
const FULL = 2 ** 16;

/** The blocks of so many incidents: as many in each year, but for the last that are left over. */
export function blocksOf(incidents: number): Block[] {
  const years = LAST_YEAR - FIRST_YEAR + 1;
  return Array.from({ length: years }, (_, i) => {
    const inYear = Math.floor(incidents / years) + (i < incidents % years ? 1 : 0);
    return Array.from({ length: Math.ceil(inYear / FULL) }, (_, place) => ({
      year: FIRST_YEAR + i,
      place,
      size: Math.min(FULL, inYear - place * FULL),
    }));
  }).flat();
}

/** Room for the columns of so many incidents. */
export function roomFor(size = FULL): Incidents {
  const days = () => new Int32Array(size);
  const actors = () => new Uint16Array(size);
  return {
    size,
    ...{ firstEarliest: days(), firstLatest: days(), lastEarliest: days(), lastLatest: days() },
    roles: { attacker: actors(), victim: actors() },
  };
}

/**
 * The incidents of a block, made up but the same for the same seed on every machine and in whatever
 * parts they are drawn: between any two of the actors, on any day of the year; two in five last up to
 * 30 days more, and of one in five the days are uncertain by up to a year. They are written into the
 * room that is given, which the next block may take again.
 */
export function drawBlock(
  { year, place, size }: Block,
  seed: number,
  actors: number,
  room = roomFor(size),
): Incidents {
  const below = seeded(seed, year, place);
  const { firstEarliest, firstLatest, lastEarliest, lastLatest, roles } = room;
  const opening = dayOf(year, 1, 1);
  const days = dayOf(year + 1, 1, 1) - opening;
  for (let row = 0; row < size; row += 1) {
    const first = opening + below(days);
    const last = below(5) < 3 ? first : first + below(31);
    const doubt = below(5) < 4 ? 0 : below(366);
    const attacker = below(actors);
    firstEarliest[row] = first;
    firstLatest[row] = first + doubt;
    lastEarliest[row] = last;
    lastLatest[row] = last + doubt;
    roles.attacker[row] = attacker;
    roles.victim[row] = (attacker + 1 + below(actors - 1)) % actors;
  }
  return { ...room, size };
}
