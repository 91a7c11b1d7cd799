import { dayOf, formatDay } from '../base/day.ts';
import { exactDay } from '../base/fuzzy-day.ts';
import { misses, type Validity } from '../base/validity.ts';
import { allRows } from '../law/all-rows.ts';
import { combinations, type Readings, readingsIn } from '../law/evaluate.ts';
import { evaluateAll } from '../law/evaluate-all.ts';
import { holdsInRows } from '../law/membership-planes.ts';
import { and, countsOf } from '../law/planes.ts';
import type { Coverage, Population } from '../law/population.ts';
import { type CasusRecord, list } from '../record/record.ts';
import { validityOf } from '../record/spell.ts';
import type { Job } from './job.ts';
import { madeUpFacts } from './made-up-facts.ts';
import { compactsOf, statesOf } from './parties-of.ts';

export const commitments: Job = {
  id: 'commitments',
  title: {
    en: 'In how many made-up incidents each commitment would apply, in every way to read it',
    ru: 'В скольких вымышленных инцидентах применимо каждое обязательство, в каждом толковании',
  },
  about: {
    en: 'Every clause, in every way to read it, put to made-up incidents between any two states of the record, on any day from 1992 to 2023. Whatever somebody would have to judge is drawn evenly: yes, no or open, a third each. Yes: the clause applies; open: the drawn facts or the dates leave it open. It shows how far words and membership alone decide, and nothing of how often anything happens. Years before and after a version are left out.',
    ru: 'Каждое обязательство, в каждом толковании, применено к вымышленным инцидентам между любыми двумя государствами записи, в любой день с 1992 по 2023 год. Всё, о чём кто-то должен судить, выбрано поровну: да, нет или открыто, по трети. Да: обязательство применимо; открыто: выбранные факты или даты этого не решают. Видно, насколько решают одни слова и участие, но не то, как часто что-либо происходит. Годы до и после редакции опущены.',
  },
  keys: ['clause', 'reading', 'year'],
  counts: ['yes', 'no', 'open'],
  prepare: (record, seed) => {
    const actors = statesOf(record);
    const known = {
      actors,
      states: new Set(actors),
      compacts: compactsOf(record),
      areas: areasOf(record),
      atoms: new Map(),
    };
    const clauses = list(record, 'clause').map(({ id, when, from, to }) => {
      const ways = combinations(readingsIn(when));
      return { id, when, ways, inForce: validityOf(from, to) };
    });
    return {
      actors,
      tally: (incidents, block) => {
        const population: Population = { ...incidents, ...known };
        const { atom } = madeUpFacts(record, actors, incidents, block, seed);
        const rows = { ...allRows(population), atom };
        const year = String(block.year);
        return clauses
          .filter(({ inForce }) => mayHoldIn(inForce, block.year))
          .flatMap(({ id, when, ways, inForce }) => {
            const valid = holdsInRows(population, inForce);
            return ways.map((way) => {
              const applies = and(rows.size, [valid, evaluateAll(when, rows, way)]);
              const { yes, no, open } = countsOf(applies);
              return { key: [id, nameOf(way), year], counts: [yes, no, open] };
            });
          });
      },
    };
  },
};

/** The readings that are taken, as `--reading` takes them; empty where the words leave no choice. */
function nameOf(way: Readings): string {
  return Object.entries(way)
    .map(([reading, option]) => `${reading}=${option}`)
    .join(' ');
}

/** May it hold on some day of the year? */
function mayHoldIn(spell: Validity, year: number): boolean {
  const [first, last] = [dayOf(year, 1, 1), dayOf(year, 12, 31)].map((day) =>
    exactDay(day, formatDay(day)),
  );
  return first !== undefined && last !== undefined && misses(spell, { first, last }) !== 'yes';
}

function areasOf(record: CasusRecord): Map<string, Coverage> {
  return new Map(
    list(record, 'area').map(({ id, states, participants }) => [
      id,
      { actors: new Set<string>(states), participants },
    ]),
  );
}
