import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, parseDay } from '../src/base/day.ts';
import { type FuzzyDay, isDateFault, parseFuzzyDay } from '../src/base/fuzzy-day.ts';
import type { Truth } from '../src/base/truth.ts';
import * as kleene from '../src/base/truth.ts';
import type { Validity } from '../src/base/validity.ts';
import { allRows } from '../src/law/all-rows.ts';
import { evaluate } from '../src/law/evaluate.ts';
import { evaluateAll } from '../src/law/evaluate-all.ts';
import { and, atLeast, constant, countsOf, not, or, planesOf, truthAt } from '../src/law/planes.ts';
import { atomColumn, clampDay, type Parties, type Population } from '../src/law/population.ts';
import { type Condition, condition as conditionSchema } from '../src/record/condition.ts';
import { rowSituation } from './row-situation.ts';

const truths = fc.constantFrom<Truth>('yes', 'no', 'open');

describe('bit planes answer as Kleene does, row by row', () => {
  const table = fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 9 }))
    .chain(([size, parts]) =>
      fc.tuple(
        fc.constant(size),
        fc.array(fc.array(truths, { minLength: size, maxLength: size }), {
          minLength: parts,
          maxLength: parts,
        }),
      ),
    );
  const rowsOf = (planes: ReturnType<typeof constant>) =>
    Array.from({ length: planes.size }, (_, row) => truthAt(planes, row));

  test('and, or, not, at least n', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: -1, max: 10 }), ([size, columns], n) => {
        const planes = columns.map((column) => planesOf(size, (row) => column[row] ?? 'open'));
        const across = (row: number) => columns.map((column) => column[row] ?? 'open');
        const rows = Array.from({ length: size }, (_, row) => row);
        expect(rowsOf(and(size, planes))).toEqual(rows.map((row) => kleene.all(across(row))));
        expect(rowsOf(or(size, planes))).toEqual(rows.map((row) => kleene.any(across(row))));
        expect(rowsOf(atLeast(size, n, planes))).toEqual(
          rows.map((row) => kleene.atLeast(n, across(row))),
        );
        for (const [i, part] of planes.entries()) {
          expect(rowsOf(not(part))).toEqual(columns[i]?.map(kleene.not));
          expect(not(not(part))).toEqual(part);
        }
      }),
    );
  });

  test('the counts are the rows counted, and no bit lies beyond the last row', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: -1, max: 10 }), ([size, columns], n) => {
        const planes = columns.map((column) => planesOf(size, (row) => column[row] ?? 'open'));
        for (const result of [
          and(size, planes),
          or(size, planes),
          atLeast(size, n, planes),
          ...(['yes', 'no', 'open'] as const).map((truth) => constant(size, truth)),
        ]) {
          const counts = { yes: 0, no: 0, open: 0 };
          for (const truth of rowsOf(result)) counts[truth] += 1;
          expect(countsOf(result)).toEqual(counts);
          expect(result).toEqual(planesOf(size, (row) => truthAt(result, row)));
        }
      }),
    );
  });
});

const ACTORS = ['kg', 'tj', 'uz', 'kz', 'csto'];
const STATES = new Set(['kg', 'tj', 'uz', 'kz']);
const COMPACTS = ['pact', 'union', 'list'];
const AREAS = ['zone', 'nowhere'];

/** What an argument may say: a role, a name that may be bound, an actor, a thing that is neither. */
const ARGUMENTS = ['attacker', 'victim', 'member', 'other', 'kg', 'uz', 'article'];
const ATOMS: Readonly<Record<string, readonly string[]>> = {
  emergency: [],
  threat: ['to'],
  attack: ['by', 'on'],
};

const conditions = fc.letrec<{ any: Condition; leaf: Condition }>((tie) => {
  const inner = tie('any');
  const who = fc.constantFrom('attacker', 'victim');
  const atoms = fc.oneof(
    ...Object.entries(ATOMS).map(([atom, names]) =>
      fc.tuple(...names.map(() => fc.constantFrom(...ARGUMENTS))).map((args) => ({
        atom,
        args: Object.fromEntries(names.map((name, i) => [name, args[i]])),
      })),
    ),
  );
  const leaf = fc.oneof(
    atoms,
    fc.record({ party: fc.constantFrom(...COMPACTS), who }),
    fc.record({ inArea: fc.constantFrom(...AREAS), what: who }),
  );
  // A bound name may also hide a role.
  const as = fc.constantFrom('member', 'other', 'victim');
  return {
    leaf: leaf as fc.Arbitrary<unknown> as fc.Arbitrary<Condition>,
    any: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'condition' },
      tie('leaf'),
      fc.record({ all: fc.array(inner, { maxLength: 3 }) }),
      fc.record({ any: fc.array(inner, { maxLength: 3 }) }),
      fc.record({ not: inner }),
      fc.record({ some: fc.constantFrom(...COMPACTS), as, where: inner }),
      fc.record({
        count: fc.constantFrom(...COMPACTS),
        as,
        where: inner,
        atLeast: fc.integer({ min: 1, max: 4 }),
      }),
      fc.record({
        reading: fc.constantFrom('words', 'scope'),
        options: fc.record({ narrow: inner, broad: inner }),
      }),
    ) as fc.Arbitrary<unknown> as fc.Arbitrary<Condition>,
  };
}).any;

/** Few days, so that ends meet; now and then a bound that the text leaves out. */
const fuzzyDays = fc
  .tuple(
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: 0, max: 5 }),
    fc.constantFrom('both', 'both', 'both', 'both', 'before', 'after'),
  )
  .map(([day, doubt, bounds]): FuzzyDay => {
    const earliest = bounds === 'before' ? Number.NEGATIVE_INFINITY : day;
    const latest = bounds === 'after' ? Number.POSITIVE_INFINITY : day + doubt;
    return { edtf: '', earliest, latest, ranges: [[earliest, latest]], approximate: false };
  });

const spells: fc.Arbitrary<Validity> = fc.record({
  from: fc.oneof({ weight: 4, arbitrary: fuzzyDays }, fc.constant('unknown' as const)),
  to: fc.oneof(
    { weight: 3, arbitrary: fuzzyDays },
    fc.constantFrom('open' as const, 'unknown' as const),
  ),
});

const parties: fc.Arbitrary<Parties> = fc.record({
  listed: fc.constantFrom('all', 'some'),
  spells: fc
    .dictionary(fc.constantFrom(...ACTORS), fc.array(spells, { maxLength: 3 }))
    .map((entries) => new Map(Object.entries(entries))),
});

const populations: fc.Arbitrary<Population> = fc
  .record({
    rows: fc.array(
      fc.record({
        first: fuzzyDays,
        last: fuzzyDays,
        attacker: fc.nat({ max: ACTORS.length - 1 }),
        victim: fc.nat({ max: ACTORS.length - 1 }),
      }),
      { minLength: 1, maxLength: 70 },
    ),
    compacts: fc.tuple(...COMPACTS.map(() => parties)),
    said: fc.array(truths, { minLength: 97, maxLength: 97 }),
    zone: fc.subarray(ACTORS),
    participants: fc.option(fc.constantFrom(...COMPACTS), { nil: undefined }),
  })
  .map(({ rows, compacts, said, zone, participants }) => {
    const actorIn = (row: number, name: string) => {
      const at = rows[row];
      if (name !== 'attacker' && name !== 'victim') return name;
      return ACTORS[at?.[name] ?? 0] ?? '';
    };
    // The answer hangs on the actors meant, so columns that ask the same of a row agree.
    const answer = (row: number, atom: string, args: Record<string, string>) => {
      const meant = Object.entries(args).map(([name, who]) => `${name}=${actorIn(row, who)}`);
      let hash = row;
      for (const letter of atom + meant.join()) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
      return said[hash % said.length] ?? 'open';
    };
    return {
      size: rows.length,
      actors: ACTORS,
      states: STATES,
      firstEarliest: Int32Array.from(rows, ({ first }) => clampDay(first.earliest)),
      firstLatest: Int32Array.from(rows, ({ first }) => clampDay(first.latest)),
      lastEarliest: Int32Array.from(rows, ({ last }) => clampDay(last.earliest)),
      lastLatest: Int32Array.from(rows, ({ last }) => clampDay(last.latest)),
      roles: {
        attacker: Uint16Array.from(rows, ({ attacker }) => attacker),
        victim: Uint16Array.from(rows, ({ victim }) => victim),
      },
      atoms: new Map(
        Object.entries(ATOMS).flatMap(([atom, names]) =>
          argumentsFor(names).map((args) => [
            atomColumn(atom, args),
            planesOf(rows.length, (row) => answer(row, atom, args)),
          ]),
        ),
      ),
      compacts: new Map(COMPACTS.map((id, i) => [id, compacts[i] as Parties])),
      areas: new Map([
        ['zone', { actors: new Set(zone), participants }],
        ['nowhere', { actors: new Set<string>() }],
      ]),
    };
  });

function argumentsFor(names: readonly string[]): Record<string, string>[] {
  const values = [...new Set([...ARGUMENTS, ...ACTORS])];
  return names.reduce<Record<string, string>[]>(
    (ways, name) => ways.flatMap((way) => values.map((value) => ({ ...way, [name]: value }))),
    [{}],
  );
}

test('a million rows at once and one row at a time give the same answers', () => {
  const seen = new Map<string, number>();
  const option = fc.constantFrom('narrow', 'broad');
  fc.assert(
    fc.property(
      conditions,
      populations,
      fc.record({ words: option, scope: option }),
      (condition, population, readings) => {
        const bulk = evaluateAll(condition, allRows(population), readings);
        const [kind = ''] = Object.keys(condition);
        for (let row = 0; row < population.size; row += 1) {
          const one = evaluate(condition, rowSituation(population, row), readings).truth;
          if (truthAt(bulk, row) !== one) {
            expect.fail(`row ${row}: ${truthAt(bulk, row)} in bulk, ${one} alone`);
          }
          seen.set(`${kind} ${one}`, (seen.get(`${kind} ${one}`) ?? 0) + 1);
        }
      },
    ),
    { numRuns: 1500 },
  );
  // The comparison means something only where every kind of condition gives answers of its own.
  for (const kind of ['all', 'any', 'not', 'atom', 'party', 'inArea', 'some', 'count', 'reading']) {
    for (const truth of ['yes', 'no', 'open'])
      expect(seen.get(`${kind} ${truth}`) ?? 0, `${kind} ${truth}`).toBeGreaterThan(0);
  }
});

test('a second reading of the same rows keeps the first one whole', () => {
  fc.assert(
    fc.property(conditions, populations, (condition, population) => {
      const rows = allRows(population);
      const narrow = { words: 'narrow', scope: 'narrow' };
      const before = evaluateAll(condition, rows, narrow);
      const copy = planesOf(before.size, (row) => truthAt(before, row));
      evaluateAll(condition, rows, { words: 'broad', scope: 'broad' });
      expect(before).toEqual(copy);
      expect(evaluateAll(condition, rows, narrow)).toEqual(copy);
    }),
  );
});

describe('an incident against the memberships of a pact', () => {
  // Kyrgyzstan has been in since 1994 and still is. Tajikistan left in 2001, in which month nobody
  // says, and came back in 2005 or 2006. Uzbekistan came at an unknown time and left in mid-2012.
  // Whether Kazakhstan, in since 2000, has left, nobody says.
  const pact: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
    kg: [['1994-04-20', 'open']],
    tj: [
      ['1994-04-20', '2001'],
      ['[2005,2006]', 'open'],
    ],
    uz: [['unknown', '2012-06-28']],
    kz: [['2000-01-01', 'unknown']],
  };
  const rows: readonly (readonly [
    who: string,
    first: string,
    last: string,
    isParty: Truth,
    othersHold: Truth,
    why: string,
  ])[] = [
    ['kg', '2022-09-14', '2022-09-17', 'yes', 'yes', 'in the middle of an open spell'],
    ['kg', '1994-04-19', '1994-04-20', 'open', 'open', 'the fighting began a day too soon'],
    ['kg', '1993-05', '1993-05', 'no', 'no', 'a year before'],
    ['kg', '1994-04-20', '1994-04-20', 'yes', 'yes', 'the first day counts'],
    ['tj', '2000-07-01', '2000-07-03', 'yes', 'yes', 'still in the first spell'],
    ['tj', '2001-07-01', '2001-07-03', 'open', 'yes', 'it left at some time that year'],
    ['tj', '2003-01-01', '2003-01-02', 'no', 'yes', 'between the two spells'],
    [
      'tj',
      '2005-07-11',
      '2005-07-11',
      'open',
      'yes',
      '"2005 or 2006" settles nothing for July 2005',
    ],
    ['tj', '2007-01-01', '2007-01-01', 'yes', 'yes', 'whichever year it was, it is over'],
    ['tj', '2000-12-30', '2007-01-02', 'open', 'yes', 'neither spell alone covers it'],
    ['uz', '1990-01-01', '1990-01-01', 'open', 'no', 'an unknown start is not "since always"'],
    ['uz', '2012-06-27', '2012-06-27', 'open', 'yes', 'nor is it "since yesterday"'],
    ['uz', '2012-06-28', '2012-06-28', 'no', 'yes', 'the day it ended is outside'],
    ['kz', '1999-12-31', '1999-12-31', 'no', 'yes', 'the day before it joined'],
    ['kz', '2024-01-01', '2024-01-01', 'open', 'yes', 'an unknown end is not "still"'],
    ['csto', '2022-09-14', '2022-09-17', 'no', 'yes', 'an organization on no list'],
  ];
  const day = (text: string): FuzzyDay => {
    const read = parseFuzzyDay(text);
    if (isDateFault(read)) throw new Error(read.fault);
    return read;
  };
  const end = (text: string) => (text === 'unknown' ? ('unknown' as const) : day(text));
  const population: Population = {
    size: rows.length,
    actors: ACTORS,
    states: STATES,
    firstEarliest: Int32Array.from(rows, ([, first]) => day(first).earliest),
    firstLatest: Int32Array.from(rows, ([, first]) => day(first).latest),
    lastEarliest: Int32Array.from(rows, ([, , last]) => day(last).earliest),
    lastLatest: Int32Array.from(rows, ([, , last]) => day(last).latest),
    roles: {
      attacker: new Uint16Array(rows.length),
      victim: Uint16Array.from(rows, ([who]) => ACTORS.indexOf(who)),
    },
    atoms: new Map(
      ACTORS.map((actor) => [
        atomColumn('shows-concern', { by: actor }),
        constant(rows.length, actor === 'kg' || actor === 'tj' ? 'yes' : 'no'),
      ]),
    ),
    compacts: new Map([
      [
        'pact',
        {
          listed: 'all',
          spells: new Map(
            Object.entries(pact).map(([actor, list]) => [
              actor,
              list.map(
                ([from, to]): Validity => ({ from: end(from), to: to === 'open' ? to : end(to) }),
              ),
            ]),
          ),
        },
      ],
    ]),
    areas: new Map(),
  };
  const isParty = conditionSchema.parse({ party: 'pact', who: 'victim' });
  const someoneSpeaks = conditionSchema.parse({
    some: 'pact',
    as: 'member',
    where: { atom: 'shows-concern', args: { by: 'member' } },
  });
  const all = allRows(population);

  test.each(rows.map((row, i) => [...row, i] as const))(
    '%s, %s to %s: a party: %s; a member shows concern: %s (%s)',
    (_who, _first, _last, party, others, _why, row) => {
      expect(truthAt(evaluateAll(isParty, all, {}), row)).toBe(party);
      expect(evaluate(isParty, rowSituation(population, row), {}).truth).toBe(party);
      expect(truthAt(evaluateAll(someoneSpeaks, all, {}), row)).toBe(others);
      expect(evaluate(someoneSpeaks, rowSituation(population, row), {}).truth).toBe(others);
    },
  );

  test('what a population was never told is refused, not guessed', () => {
    for (const asked of [
      { party: 'treaty', who: 'victim' },
      { inArea: 'zone', what: 'victim' },
      { atom: 'threat', args: { to: 'victim' } },
      { some: 'treaty', as: 'member', where: { all: [] } },
    ]) {
      const condition = conditionSchema.parse(asked);
      expect(() => evaluateAll(condition, all, {})).toThrow('the population has no');
      expect(() => evaluate(condition, rowSituation(population, 0), {})).toThrow(
        'the population has no',
      );
    }
  });

  test('an infinite bound keeps its place in a column', () => {
    const days = [Number.NEGATIVE_INFINITY, dayOf(1, 1, 1), parseDay('2022-09-16') ?? 0];
    const bounds = [...days, dayOf(9999, 12, 31), Number.POSITIVE_INFINITY].map(clampDay);
    expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
    expect(new Set(bounds).size).toBe(bounds.length);
    expect(Int32Array.from(bounds)).toEqual(Int32Array.from(bounds, (bound) => bound));
  });
});
