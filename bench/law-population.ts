import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { dayOf } from '../src/base/day.ts';
import type { FuzzyDay } from '../src/base/fuzzy-day.ts';
import type { Truth } from '../src/base/truth.ts';
import type { Validity } from '../src/base/validity.ts';
import { type Planes, planesOf, truthAt } from '../src/law/planes.ts';
import { atomColumn, type Parties, type Population } from '../src/law/population.ts';

/** How many states each compact ever had, counted from the region outwards, and since when. */
const COMPACTS = [
  ['defence', 9, 1992],
  ['union', 12, 1991],
  ['neighbours', 10, 2001],
  ['forum', 57, 1973],
  ['convention', 34, 1992],
  ['border-accord', 16, 1996],
  ['arbitration', 120, 1960],
  ['world', 193, 1945],
] as const;

/** The most spells that one actor has in one compact. */
export const MOST_SPELLS = 2;

const STATES = 200;
const REGION = 16;
const ZONE = 60;

/** The members whose column an atom has, beside its columns by role: atom, argument, compact. */
export const MEMBER_ATOMS = [
  ['threat', 'to', 'defence'],
  ['backs-meeting', 'by', 'union'],
] as const;

/** The atoms asked of roles: name, arguments, and how many rows of a hundred are yes and open. */
export const ROLE_ATOMS = [
  ['armed-attack', { by: 'attacker', on: 'victim' }, 40, 20],
  ['threat', { to: 'victim' }, 50, 25],
  ['request', { by: 'victim' }, 15, 25],
  ['dispute', { between: 'attacker', and: 'victim' }, 60, 15],
  ['use-of-force', { by: 'attacker', against: 'victim' }, 70, 20],
  ['unusual-activity', { by: 'attacker' }, 30, 40],
] as const;

/**
 * A made-up population, the same for the same seed on every machine: incidents from 1992 to 2023
 * between about 200 states, half of the actors from one region; a fifth of the spans uncertain;
 * spells with uncertain, unknown and open ends, and second spells.
 */
export function makePopulation(size: number, seed: number): Population {
  const random = xoroshiro128plus(seed);
  const upTo = (most: number) => uniformInt(random, 0, most);
  const chance = (percent: number) => upTo(99) < percent;
  const truth = (yes: number, open: number): Truth => {
    const drawn = upTo(99);
    if (drawn < yes) return 'yes';
    return drawn < yes + open ? 'open' : 'no';
  };
  const actors = Array.from({ length: STATES }, (_, i) => `s${String(i).padStart(3, '0')}`);
  const compacts = new Map(
    COMPACTS.map(([name, members, since]): [string, Parties] => [
      name,
      {
        listed: 'all',
        spells: new Map(
          actors.slice(0, members).map((actor) => [actor, makeSpells(upTo, chance, since)]),
        ),
      },
    ]),
  );

  const firstEarliest = new Int32Array(size);
  const firstLatest = new Int32Array(size);
  const lastEarliest = new Int32Array(size);
  const lastLatest = new Int32Array(size);
  const attacker = new Uint16Array(size);
  const victim = new Uint16Array(size);
  const opening = dayOf(1992, 1, 1);
  const days = dayOf(2023, 12, 31) - opening;
  const someone = () => (chance(50) ? upTo(REGION - 1) : upTo(STATES - 1));
  for (let row = 0; row < size; row += 1) {
    const first = opening + upTo(days);
    const last = first + (chance(60) ? 0 : upTo(30));
    const doubt = chance(20) ? upTo(365) : 0;
    firstEarliest[row] = first;
    firstLatest[row] = first + doubt;
    lastEarliest[row] = last;
    lastLatest[row] = last + doubt;
    const aggressor = someone();
    const other = someone();
    attacker[row] = aggressor;
    victim[row] = other === aggressor ? (other + 1) % STATES : other;
  }

  const atoms = new Map<string, Planes>();
  for (const [atom, args, yes, open] of ROLE_ATOMS) {
    atoms.set(
      atomColumn(atom, args),
      planesOf(size, () => truth(yes, open)),
    );
  }
  const threatened = atoms.get(atomColumn('threat', { to: 'victim' }));
  for (const [atom, argument, compact] of MEMBER_ATOMS) {
    for (const actor of compacts.get(compact)?.spells.keys() ?? []) {
      const place = actors.indexOf(actor);
      const column = planesOf(size, (row) => {
        const drawn = truth(4, 6);
        // "A threat to the victim" and "a threat to this member" are one question where they meet.
        if (atom === 'threat' && threatened && victim[row] === place) {
          return truthAt(threatened, row);
        }
        return drawn;
      });
      atoms.set(atomColumn(atom, { [argument]: actor }), column);
    }
  }
  return {
    size,
    actors,
    states: new Set(actors),
    firstEarliest,
    firstLatest,
    lastEarliest,
    lastLatest,
    roles: { attacker, victim },
    atoms,
    compacts,
    areas: new Map([['zone', { actors: new Set(actors.slice(0, ZONE)) }]]),
  };
}

function makeSpells(
  upTo: (most: number) => number,
  chance: (percent: number) => boolean,
  since: number,
): Validity[] {
  const uncertain = (day: number) => between(day, day + (chance(25) ? 30 + upTo(700) : 0));
  const joined = dayOf(since, 1, 1) + (chance(50) ? 0 : upTo(6000));
  const from = chance(6) ? 'unknown' : uncertain(joined);
  const kind = upTo(99);
  if (kind < 65) return [{ from, to: 'open' }];
  if (kind < 72) return [{ from, to: 'unknown' }];
  const left = joined + 800 + upTo(5000);
  const spells: Validity[] = [{ from, to: uncertain(left) }];
  if (chance(60)) {
    spells.push({ from: uncertain(left + 800 + upTo(2000)), to: chance(80) ? 'open' : 'unknown' });
  }
  return spells;
}

function between(earliest: number, latest: number): FuzzyDay {
  return { edtf: '', earliest, latest, ranges: [[earliest, latest]], approximate: false };
}
