import { formatDay } from '../base/day.ts';
import type { FuzzyDay } from '../base/fuzzy-day.ts';
import { any, type Truth } from '../base/truth.ts';
import { holdsThroughout, type Span } from '../base/validity.ts';
import { role } from '../record/condition.ts';
import type { Verdict } from './evidence.ts';
import { truthAt } from './planes.ts';
import { atomColumn, coverageIn, type Population, partiesIn, unclampDay } from './population.ts';
import type { Situation } from './situation.ts';

/**
 * One row of a population as a situation, so that the evaluator for one incident answers, and
 * explains, any row of a bulk result. It asks the rules of time themselves, not the bit planes.
 */
export function rowSituation(population: Population, row: number): Situation {
  const span = spanOf(population, row);
  const roles = {
    attacker: actorAt(population, population.roles.attacker[row]),
    victim: actorAt(population, population.roles.victim[row]),
  };
  const truthOfParty = (compact: string, actor: string): Truth => {
    const { listed, spells } = partiesIn(population, compact);
    const own = spells.get(actor) ?? [];
    if (own.length > 0) return any(own.map((spell) => holdsThroughout(spell, span)));
    return listed === 'some' && population.states.has(actor) ? 'open' : 'no';
  };
  return {
    roles,
    atom: (atom, args) => assumed(truthAt(findColumn(population, atom, args, roles), row)),
    party: (compact, actor) => assumed(truthOfParty(compact, actor)),
    inArea: (area, actor) => {
      const { actors, participants } = coverageIn(population, area);
      const covered = actors.has(actor) ? 'yes' : 'no';
      return assumed(participants ? any([covered, truthOfParty(participants, actor)]) : covered);
    },
    partiesOf: (compact) =>
      [...partiesIn(population, compact).spells.keys()]
        .sort()
        .map((actor) => ({ actor, truth: truthOfParty(compact, actor) }))
        .filter(({ truth }) => truth !== 'no'),
  };
}

function assumed(truth: Truth): Verdict {
  return { truth, evidence: { kind: 'assumed' } };
}

/** The same question may stand in a column by the actor's id, or by the role it has in this row. */
function findColumn(
  population: Population,
  atom: string,
  args: Readonly<Record<string, string>>,
  roles: Situation['roles'],
) {
  let ways: Record<string, string>[] = [{}];
  for (const [name, who] of Object.entries(args)) {
    const titles = [who, ...role.options.filter((title) => roles[title] === who)];
    ways = ways.flatMap((way) => titles.map((title) => ({ ...way, [name]: title })));
  }
  for (const way of ways) {
    const column = population.atoms.get(atomColumn(atom, way));
    if (column) return column;
  }
  throw new Error(`the population has no column ${atomColumn(atom, args)}`);
}

function actorAt(population: Population, place: number | undefined): string {
  const actor = population.actors[place ?? -1];
  if (actor === undefined) throw new Error(`the population has no actor ${place}`);
  return actor;
}

function spanOf(population: Population, row: number): Span {
  return {
    first: dayBetween(population.firstEarliest[row], population.firstLatest[row]),
    last: dayBetween(population.lastEarliest[row], population.lastLatest[row]),
  };
}

function dayBetween(from = 0, to = 0): FuzzyDay {
  const earliest = unclampDay(from);
  const latest = unclampDay(to);
  const text = [earliest, latest].map((day) => (Number.isFinite(day) ? formatDay(day) : ''));
  return {
    edtf: earliest === latest ? formatDay(earliest) : `[${text.join('..')}]`,
    earliest,
    latest,
    ranges: [[earliest, latest]],
    approximate: false,
  };
}
