import type { Role } from '../record/condition.ts';
import { indexSpells, partyByName, partyInRole } from './membership-planes.ts';
import { constant, or, type Planes, planesOf } from './planes.ts';
import { atomColumn, coverageIn, type Population, partiesIn } from './population.ts';

/** Whom a name in a condition means: a role, another actor in each row, or one actor in all. */
export type Subject = { readonly role: Role } | { readonly actor: string };

/**
 * Every row of a population as one situation: what `Situation` answers for one incident, answered
 * for all. Each answer is built once and kept here, so a second reading of the same clauses only
 * combines planes.
 */
export interface AllRows {
  readonly size: number;
  /** Does the atom hold? Arguments are role names and ids. */
  atom(atom: string, args: Readonly<Record<string, string>>): Planes;
  /** Is the subject a party throughout the incident? */
  party(compact: string, who: Subject): Planes;
  /** Does the area cover the subject's territory? */
  inArea(area: string, who: Subject): Planes;
  /** Whoever is a party at some time. */
  partiesOf(compact: string): readonly string[];
}

/** Puts a population up for `evaluateAll`. */
export function allRows(population: Population): AllRows {
  const { size, actors, states, roles } = population;
  const partyIndex = kept((compact: string) =>
    indexSpells(actors, partiesIn(population, compact), states),
  );
  const partyByRole = kept((compact: string, role: Role) =>
    partyInRole(population, partyIndex(compact), roles[role]),
  );
  const partyByActor = kept((compact: string, actor: string) =>
    partyByName(population, actor, partiesIn(population, compact)),
  );
  const party = (compact: string, who: Subject) =>
    'role' in who ? partyByRole(compact, who.role) : partyByActor(compact, who.actor);
  const listedByRole = kept((area: string, role: Role) => {
    const coverage = coverageIn(population, area);
    const covered = actors.map((actor) => coverage.actors.has(actor));
    return planesOf(size, (row) => (covered[roles[role][row] ?? -1] ? 'yes' : 'no'));
  });
  const listed = (area: string, who: Subject) =>
    'role' in who
      ? listedByRole(area, who.role)
      : constant(size, coverageIn(population, area).actors.has(who.actor) ? 'yes' : 'no');
  return {
    size,
    atom: (atom, args) => {
      const column = population.atoms.get(atomColumn(atom, args));
      if (!column) throw new Error(`the population has no column ${atomColumn(atom, args)}`);
      return column;
    },
    party,
    inArea: (area, who) => {
      const { participants } = coverageIn(population, area);
      const covered = listed(area, who);
      return participants ? or(size, [covered, party(participants, who)]) : covered;
    },
    partiesOf: (compact) => [...partiesIn(population, compact).spells.keys()],
  };
}

/** The function with its answers kept, by its arguments. */
function kept<Q extends readonly string[], A>(
  answer: (...question: Q) => A,
): (...question: Q) => A {
  const answers = new Map<string, A>();
  return (...question) => {
    const key = question.join('\n');
    const known = answers.get(key);
    if (known !== undefined) return known;
    const fresh = answer(...question);
    answers.set(key, fresh);
    return fresh;
  };
}
