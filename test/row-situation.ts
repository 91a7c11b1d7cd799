import { type Day, formatDay } from '../src/base/day.ts';
import type { FuzzyDay } from '../src/base/fuzzy-day.ts';
import { any, type Truth } from '../src/base/truth.ts';
import { holdsThroughout, type Span } from '../src/base/validity.ts';
import type { Verdict } from '../src/law/evidence.ts';
import { truthAt } from '../src/law/planes.ts';
import {
  AFTER_ALL,
  atomColumn,
  BEFORE_ALL,
  coverageIn,
  type Population,
  partiesIn,
} from '../src/law/population.ts';
import type { Situation } from '../src/law/situation.ts';
import { role } from '../src/record/condition.ts';

/**
 * One row of a population as a situation, so that the evaluator for one incident answers any row of a
 * bulk result. It asks the rules of time themselves, not the bit planes.
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

/** The bound that a column means. */
function unclampDay(day: number): Day {
  if (day <= BEFORE_ALL) return Number.NEGATIVE_INFINITY;
  return day >= AFTER_ALL ? Number.POSITIVE_INFINITY : day;
}
