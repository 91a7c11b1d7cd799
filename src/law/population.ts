import type { Day } from '../base/day.ts';
import type { Validity } from '../base/validity.ts';
import type { Role } from '../record/condition.ts';
import { leafKey } from './evaluate.ts';
import type { Planes } from './planes.ts';

/**
 * Many incidents in columns, one row an incident seen in one direction. All columns have `size`
 * rows. The columns of days hold the earliest and latest day that the first and the last day of
 * the incident may be, both inclusive, clamped by `clampDay`.
 */
export interface Population {
  readonly size: number;
  /** The ids that the role columns point into. */
  readonly actors: readonly string[];
  /** The ids that are states: where a compact lists some parties only, any of these may be one. */
  readonly states: ReadonlySet<string>;
  readonly firstEarliest: Int32Array;
  readonly firstLatest: Int32Array;
  readonly lastEarliest: Int32Array;
  readonly lastLatest: Int32Array;
  /** Who attacks and who is attacked: places in `actors`. */
  readonly roles: Readonly<Record<Role, Uint16Array>>;
  /**
   * The answers to atoms, by `atomColumn`. Columns that ask the same of a row must agree: in a row
   * whose victim is kg, `threat(to=victim)` and `threat(to=kg)` are one question.
   */
  readonly atoms: ReadonlyMap<string, Planes>;
  readonly compacts: ReadonlyMap<string, Parties>;
  readonly areas: ReadonlyMap<string, Coverage>;
}

/** The parties of a compact: for each the spells in which it is bound. */
export interface Parties {
  /** `some`: the list is known to be partial, and a state that is not on it is open. */
  readonly listed: 'all' | 'some';
  readonly spells: ReadonlyMap<string, readonly Validity[]>;
}

/** Whose territory an area covers. */
export interface Coverage {
  readonly actors: ReadonlySet<string>;
  /** The compact whose parties are covered too, while they are parties. */
  readonly participants?: string | undefined;
}

/** Stands for every day before all others in a column. */
export const BEFORE_ALL: Day = -(2 ** 30 - 2);
/** Stands for every day after all others in a column. */
export const AFTER_ALL: Day = 2 ** 30 - 2;

/**
 * A bound of days as a column holds it: an infinite bound becomes three million years. Order and
 * equality are kept, which is all that the rules use, and the difference of two bounds fits 32 bits.
 */
export function clampDay(day: Day): number {
  return Math.min(AFTER_ALL, Math.max(BEFORE_ALL, day));
}

/**
 * The name of an atom's column. An argument is `attacker` or `victim` where the condition names the
 * role, and an actor's id where it names one, or a member that some or count goes through: one
 * column a member.
 */
export function atomColumn(atom: string, args: Readonly<Record<string, string>> = {}): string {
  return leafKey('atom', atom, args);
}

/** The parties of a compact; a population that was never told them cannot answer. */
export function partiesIn(population: Population, compact: string): Parties {
  const parties = population.compacts.get(compact);
  if (!parties) throw new Error(`the population has no compact ${compact}`);
  return parties;
}

/** Whom an area covers; a population that was never told cannot answer. */
export function coverageIn(population: Population, area: string): Coverage {
  const coverage = population.areas.get(area);
  if (!coverage) throw new Error(`the population has no area ${area}`);
  return coverage;
}
