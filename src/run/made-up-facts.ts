import type { Truth } from '../base/truth.ts';
import type { AllRows } from '../law/all-rows.ts';
import { type Planes, planesOf } from '../law/planes.ts';
import { atomColumn } from '../law/population.ts';
import { role } from '../record/condition.ts';
import { type CasusRecord, get } from '../record/record.ts';
import type { Block, Incidents } from './incidents.ts';
import { seeded } from './seeded.ts';

/** What somebody would have to judge of each of some incidents, made up. */
export interface MadeUpFacts {
  /** Of all incidents at once; an argument is a role or the id of an actor. */
  readonly atom: AllRows['atom'];
  /** Of one of them; arguments are the ids of actors. */
  readonly truthIn: (row: number, atom: string, args: Readonly<Record<string, string>>) => Truth;
}

const ANSWERS: readonly Truth[] = ['yes', 'no', 'open'];

/**
 * Draws each fact evenly: yes, no or open, a third each. A fact is drawn from its incident, its word
 * and the actors meant, not from the order in which it is asked for. So the same question has the same
 * answer in every clause and on every machine, whether it names an actor or the role that it has.
 */
export function madeUpFacts(
  record: CasusRecord,
  actors: readonly string[],
  incidents: Incidents,
  { year, place }: Block,
  seed: number,
): MadeUpFacts {
  const below = seeded(seed, year, place, 1);
  const chance = Uint32Array.from({ length: incidents.size }, () => below(2 ** 32));
  const numbers = Int32Array.from(actors, numberOf);
  const known = new Map<string, Planes>();

  /** A question as the numbers that make it up; an argument is one for each row, or for all. */
  const asking = (atom: string, args: Readonly<Record<string, string>>) => {
    const { symmetric } = get(record, 'atom', atom);
    const word = numberOf(atom);
    const parts = Object.entries(args).map(([name, who]) => {
      const by = role.options.find((title) => title === who);
      // Of a dispute between two it does not matter which is named first.
      const salt = symmetric ? 0 : numberOf(name);
      return { salt, column: by && incidents.roles[by], one: numberOf(who) };
    });
    return (row: number): Truth => {
      let asked = word;
      for (const { salt, column, one } of parts) {
        asked += mixed(salt ^ (column ? (numbers[column[row] ?? 0] ?? 0) : one));
      }
      const drawn = mixed((chance[row] ?? 0) ^ mixed(asked)) >>> 0;
      return ANSWERS[Math.floor((drawn / 2 ** 32) * 3)] ?? 'open';
    };
  };
  return {
    truthIn: (row, atom, args) => asking(atom, args)(row),
    atom: (atom, args) => {
      const name = atomColumn(atom, args);
      const planes = known.get(name) ?? planesOf(incidents.size, asking(atom, args));
      known.set(name, planes);
      return planes;
    },
  };
}

/** A text as a number (FNV-1a). */
function numberOf(text: string): number {
  let number = 0x811c9dc5 | 0;
  for (let at = 0; at < text.length; at += 1) {
    number = Math.imul(number ^ text.charCodeAt(at), 0x01000193);
  }
  return number;
}

/** Every bit of the result hangs on every bit given (the last step of MurmurHash3). */
function mixed(number: number): number {
  let word = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return word ^ (word >>> 16);
}
