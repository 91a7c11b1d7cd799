import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, formatDay } from '../../src/base/day.ts';
import { exactDay } from '../../src/base/fuzzy-day.ts';
import type { Id } from '../../src/base/id.ts';
import type { Truth } from '../../src/base/truth.ts';
import { combinations, evaluate, type Readings, readingsIn } from '../../src/law/evaluate.ts';
import { answersOf, clausesInForce } from '../../src/law/finding.ts';
import { gapRow } from '../../src/law/gap.ts';
import { accountsHeard, hear } from '../../src/law/hearing.ts';
import { knownOf } from '../../src/law/known.ts';
import { findPivots } from '../../src/law/pivots.ts';
import { isTaken, settleByRequests } from '../../src/law/testimony.ts';
import { leavesOf, truthGiven } from '../../src/law/trace.ts';
import type { Condition } from '../../src/record/condition.ts';
import type { Entity } from '../../src/record/kinds.ts';
import { type CasusRecord, list } from '../../src/record/record.ts';
import { incidentOf, region, tableOf, withTables } from '../region.ts';
import {
  type Beliefs,
  beliefs,
  conditions,
  settling,
  situationOf,
  worldsOf,
} from './random-situation.ts';

/** The open questions under every reading. */
function openKeys(condition: Condition, held: Beliefs): string[] {
  const traces = combinations(readingsIn(condition)).map((way) =>
    evaluate(condition, situationOf(held), way),
  );
  const open = traces.flatMap(leavesOf).filter(({ truth }) => truth === 'open');
  return [...new Set(open.map(({ key }) => key))];
}

describe('answers and worlds', () => {
  test('yes or no holds in every world that settles the open questions', () => {
    const seen = { yes: 0, no: 0, open: 0 };
    fc.assert(
      fc.property(conditions, beliefs, (condition, held) => {
        for (const way of combinations(readingsIn(condition))) {
          const trace = evaluate(condition, situationOf(held), way);
          const open = leavesOf(trace).filter(({ truth }) => truth === 'open');
          if (open.length > 8) continue;
          if (open.length > 0) seen[trace.truth] += 1;
          for (const world of worldsOf(open.map(({ key }) => key))) {
            const settled = evaluate(condition, situationOf(settling(held, world)), way).truth;
            expect(settled).not.toBe('open');
            if (trace.truth !== 'open') expect(settled).toBe(trace.truth);
            expect(truthGiven(trace, world)).toBe(settled);
          }
        }
      }),
      { numRuns: 2000 },
    );
    // Answers that hold in spite of open questions are the ones that could be wrong.
    for (const truth of ['yes', 'no', 'open'] as const)
      expect(seen[truth], truth).toBeGreaterThan(10);
  });

  test('settling one question more never turns a yes into a no', () => {
    let settled = 0;
    fc.assert(
      fc.property(conditions, beliefs, fc.nat(), (condition, held, pick) => {
        const [way = {}] = combinations(readingsIn(condition));
        const trace = evaluate(condition, situationOf(held), way);
        const open = leavesOf(trace).filter(({ truth }) => truth === 'open');
        const leaf = open[pick % Math.max(1, open.length)];
        fc.pre(leaf !== undefined && trace.truth !== 'open');
        settled += 1;
        for (const truth of ['yes', 'no'] as const) {
          const more = situationOf(settling(held, new Map([[leaf?.key ?? '', truth]])));
          expect(evaluate(condition, more, way).truth).toBe(trace.truth);
        }
      }),
    );
    expect(settled).toBeGreaterThanOrEqual(100);
  });
});

/** A partial settlement: some readings taken, some questions answered. */
type Partial = ReadonlyMap<string, string>;

/** The smallest settlements that make the answer sure, found by trying every one. */
function pivotsByTrying(condition: Condition, held: Beliefs): string[] {
  const readings = readingsIn(condition);
  const open = openKeys(condition, held);
  const variables = new Map<string, readonly string[]>([
    ...[...readings].map(([id, options]) => [`reading ${id}`, options] as const),
    ...open.map((key) => [key, ['yes', 'no']] as const),
  ]);
  const worlds = combinations(readings).flatMap((way) =>
    worldsOf(open).map((settled) => ({
      chosen: new Map<string, string>([
        ...Object.entries(way).map(([id, option]): [string, string] => [`reading ${id}`, option]),
        ...settled,
      ]),
      truth: evaluate(condition, situationOf(settling(held, settled)), way).truth,
    })),
  );
  const sureUnder = (partial: Partial): Truth => {
    const truths = new Set(
      worlds
        .filter(({ chosen }) => [...partial].every(([name, value]) => chosen.get(name) === value))
        .map(({ truth }) => truth),
    );
    const [only = 'open'] = truths;
    return truths.size === 1 ? only : 'open';
  };
  let partials: Partial[] = [new Map()];
  for (const [name, values] of variables) {
    partials = partials.flatMap((partial) => [
      partial,
      ...values.map((value) => new Map([...partial, [name, value]])),
    ]);
  }
  const isSmallest = (partial: Partial): boolean =>
    [...partial.keys()].every((name) => {
      const less = new Map(partial);
      less.delete(name);
      return sureUnder(less) === 'open';
    });
  return partials
    .filter((partial) => partial.size > 0 && sureUnder(partial) !== 'open' && isSmallest(partial))
    .map((partial) => textOf(partial, sureUnder(partial)))
    .sort();
}

const textOf = (partial: Partial, truth: Truth) =>
  `${[...partial]
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join(' & ')} -> ${truth}`;

test('pivots are exactly the smallest settlements that make the answer sure', () => {
  const seen = { none: 0, some: 0, withReadings: 0 };
  fc.assert(
    fc.property(conditions, beliefs, (condition, held) => {
      const open = openKeys(condition, held);
      if (open.length > 6) return;
      const { open: found, pivots } = findPivots(condition, situationOf(held));
      expect(found.map(({ key }) => key).sort()).toEqual([...open].sort());
      const texts = pivots?.map(({ readings, leaves, answer }) =>
        textOf(
          new Map([
            ...Object.entries(readings).map(([id, option]): [string, string] => [
              `reading ${id}`,
              option,
            ]),
            ...leaves.map(({ leaf, as }): [string, string] => [leaf.key, as]),
          ]),
          answer,
        ),
      );
      expect(texts?.sort()).toEqual(pivotsByTrying(condition, held));
      if (!pivots || pivots.length === 0) seen.none += 1;
      else seen.some += 1;
      if (pivots?.some(({ readings }) => Object.keys(readings).length > 0)) seen.withReadings += 1;
    }),
    { numRuns: 400 },
  );
  expect(seen.some).toBeGreaterThan(20);
  expect(seen.none).toBeGreaterThan(10);
  expect(seen.withReadings).toBeGreaterThan(10);
});

test('a reading that is taken is no longer one that could change the answer', () => {
  fc.assert(
    fc.property(conditions, beliefs, (condition, held) => {
      const fixed: Readings = { words: 'narrow' };
      const { pivots } = findPivots(condition, situationOf(held), fixed);
      for (const { readings } of pivots ?? []) expect(Object.keys(readings)).not.toContain('words');
    }),
  );
});

test('beyond twelve open questions the pivots are not looked for, and that is said', () => {
  const atoms = Array.from({ length: 13 }, (_, i) => ({ atom: `question-${i}` as Id<'atom'> }));
  const open = situationOf(() => 'open');
  expect(findPivots({ all: atoms }, open)).toMatchObject({ pivots: undefined });
  expect(findPivots({ all: atoms }, open).open).toHaveLength(13);
  expect(findPivots({ all: atoms.slice(1) }, open).pivots).toHaveLength(13);
  // Nor do readings: five of three options make a thousand times the worlds.
  const readings = ['a', 'b', 'c', 'd', 'e'].map((reading) => ({
    reading,
    options: { one: { all: [] }, two: { all: [] }, three: { any: [] } },
  }));
  const read = { all: [...atoms.slice(1), ...readings] } as Condition;
  expect(findPivots(read, open)).toMatchObject({ pivots: undefined });
});

const INCIDENTS = ['kg-tj-2022-09', 'kg-tj-2021-04', 'am-az-2022-09', 'kz-2022-01', 'kg-2010-06'];

/** All answers on an incident, without the list of claims that an account leaves aside. */
function answersIn(record: CasusRecord, id: string, accounts?: readonly string[], on?: number) {
  const incident = incidentOf(record, id);
  const known = knownOf(record, id, on);
  const asked = list(record, 'account').filter((account) =>
    accounts ? accounts.includes(account.id) : true,
  );
  const answers = asked.flatMap((account) =>
    incident.directions.flatMap((direction) =>
      clausesInForce(record, incident).map(({ clause }) =>
        answersOf(record, incident, clause, direction, account, known),
      ),
    ),
  );
  const texts = answers.map((answer) =>
    JSON.stringify(answer, (key, value) => (key === 'leftAside' ? undefined : value)),
  );
  return texts.sort();
}

describe('accounts and claims', () => {
  const shuffled = <T>(things: readonly T[]) =>
    fc.shuffledSubarray([...things], { minLength: things.length });

  test.each(INCIDENTS)('their order does not matter: %s', (id) => {
    const record = region();
    const plain = answersIn(record, id);
    fc.assert(
      fc.property(
        shuffled(list(record, 'account')),
        shuffled(list(record, 'claim')),
        fc.boolean(),
        (accounts, claims, backwards) => {
          const turned = accounts.map((account) => ({
            ...account,
            accepts: backwards ? account.accepts.toReversed() : account.accepts,
          }));
          const other = withTables(record, {
            account: tableOf<'account'>(turned),
            claim: tableOf<'claim'>(claims),
          });
          expect(answersIn(other, id)).toEqual(plain);
        },
      ),
      { numRuns: 3 },
    );
  });

  test.each(INCIDENTS)('a claim that an account does not accept never changes it: %s', (id) => {
    const record = region();
    const incident = incidentOf(record, id);
    const heard = accountsHeard(record, knownOf(record, id));
    const plain = new Map(heard.map((a) => [a.id as string, answersIn(record, id, [a.id])]));
    const actors = ['state', 'body', 'group', 'organization'].flatMap((kind) =>
      list(record, kind as 'state').map(({ id: actor }) => actor as string),
    );
    const roles = [...incident.sides, ...actors.slice(0, 3)] as string[];
    const template = list(record, 'claim').find((claim) => 'atom' in claim.says);
    if (!template) throw new Error('no claim of an atom');
    const claims = fc
      .array(
        fc.record({
          speaker: fc.constantFrom(...actors),
          atom: fc.constantFrom(...list(record, 'atom')),
          args: fc.array(fc.constantFrom(...roles), { minLength: 4, maxLength: 4 }),
          holds: fc.constantFrom<'yes' | 'no'>('yes', 'no'),
          force: fc.constantFrom<Entity<'claim'>['force']>('asserts', 'denies', 'unverified'),
        }),
        { minLength: 20, maxLength: 60 },
      )
      .map((drawn) =>
        drawn.map(
          ({ speaker, atom, args, holds, force }, i): Entity<'claim'> => ({
            ...template,
            id: `foreign-${i}` as Id<'claim'>,
            incident: incident.id,
            speaker: [speaker as Id<'actor'>],
            force,
            says: {
              atom: atom.id,
              args: Object.fromEntries(atom.args.map((name, n) => [name, args[n] as Id<'actor'>])),
              holds,
            },
          }),
        ),
      );
    fc.assert(
      fc.property(claims, fc.constantFrom(...heard), (drawn, account) => {
        const foreign = drawn.filter((claim) => !isTaken(record, account, claim));
        const more = withTables(record, {
          claim: new Map([...record.tables.claim, ...tableOf<'claim'>(foreign)]),
        });
        expect(answersIn(more, id, [account.id])).toEqual(plain.get(account.id));
      }),
      { numRuns: 15 },
    );
  });

  test('the claims drawn could have changed something: accepted ones do', () => {
    const record = region();
    const id = 'kg-tj-2022-09';
    const denied = list(record, 'claim').find(
      ({ incident, says, speaker }) =>
        incident === id &&
        'atom' in says &&
        says.atom === 'armed-attack' &&
        says.holds === 'yes' &&
        speaker.some((who) => who.startsWith('kg')),
    );
    if (!denied || !('atom' in denied.says)) throw new Error('no Kyrgyz claim of an attack');
    const against: Entity<'claim'> = {
      ...denied,
      id: 'against' as Id<'claim'>,
      says: { ...denied.says, holds: 'no' },
    };
    const more = withTables(record, {
      claim: new Map([...record.tables.claim, ...tableOf<'claim'>([against])]),
    });
    const kg = ['kg-government'];
    expect(answersIn(more, id, kg)).not.toEqual(answersIn(record, id, kg));
  });
});

describe('as known on a day', () => {
  const days = fc.integer({ min: dayOf(2009, 1, 1), max: dayOf(2027, 1, 1) });

  test.each(INCIDENTS)('nothing said or done later plays a part: %s', (id) => {
    const record = region();
    const incident = incidentOf(record, id);
    fc.assert(
      fc.property(days, (day) => {
        const known = knownOf(record, id, day);
        for (const { asOf } of known.claims) expect(asOf.latest).toBeLessThanOrEqual(day);
        for (const { on } of [...known.requests, ...known.responses])
          expect(on.latest).toBeLessThanOrEqual(day);
        for (const { searched } of known.silences)
          if (searched) expect(searched.latest).toBeLessThanOrEqual(day);
        const claims = new Set<string>(known.claims.map((claim) => claim.id));
        const acts = new Set<string>(
          [...known.responses, ...known.requests].map((thing) => thing.id),
        );
        const [account] = accountsHeard(record, known);
        const [direction] = incident.directions;
        if (!account || !direction) return;
        for (const { clause } of clausesInForce(record, incident)) {
          const answers = answersOf(record, incident, clause, direction, account, known);
          for (const { because, result } of answers.findings) {
            for (const act of result.by) expect(acts).toContain(act);
            for (const { evidence } of leavesOf(because)) {
              if (evidence.kind === 'claims')
                for (const claim of [...evidence.taken, ...evidence.leftAside])
                  expect(claims).toContain(claim);
              if (evidence.kind === 'requests')
                for (const request of evidence.requests) expect(acts).toContain(request);
            }
          }
        }
        for (const organization of ['csto', 'osce', 'un']) {
          const row = gapRow(
            record,
            organization,
            hear(record, incident, { accounts: [], on: day }),
          );
          for (const act of [...row.responses, ...row.requests]) expect(acts).toContain(act);
        }
      }),
      { numRuns: 10 },
    );
  });

  test.each(INCIDENTS)('what is known only grows: %s', (id) => {
    const record = region();
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [before, after] = [Math.min(a, b), Math.max(a, b)].map((day) =>
          knownOf(record, id, day),
        );
        for (const kind of ['claims', 'requests', 'responses', 'silences'] as const) {
          const later = new Set<string>(after?.[kind].map((thing) => thing.id));
          for (const thing of before?.[kind] ?? []) expect(later).toContain(thing.id);
        }
      }),
    );
  });

  test.each(INCIDENTS)('in the far future all that has a last day is known: %s', (id) => {
    const record = region();
    const farOff = dayOf(9999, 12, 31);
    expect(answersIn(record, id, undefined, farOff)).toEqual(answersIn(record, id));
    const all = knownOf(record, id);
    const known = knownOf(record, id, farOff);
    // "2020-09-17 or later" is never surely past.
    const dated = all.claims.filter(({ asOf }) => Number.isFinite(asOf.latest));
    expect(known.claims).toEqual(dated);
    expect(known.leftOut).toBe(all.claims.length - dated.length);
    expect(known.requests).toEqual(all.requests);
    expect(known.responses).toEqual(all.responses);
    expect(known.silences).toEqual(all.silences);
  });
});

describe('what was asked for', () => {
  const first = dayOf(2022, 9, 14);
  const last = dayOf(2022, 9, 20);
  const dayAt = (day: number) => exactDay(day, formatDay(day));
  const span = { first: dayAt(first), last: dayAt(last) };
  const drawn = fc.array(
    fc.record({
      by: fc.constantFrom('kg', 'kg.mfa', 'tj'),
      to: fc.constantFrom('csto', 'csto.sg', 'ru'),
      day: fc.integer({ min: first - 2, max: last + 2 }),
      what: fc.constantFrom<Entity<'request'>['what']>('military-assistance', 'relief'),
      stance: fc.constantFrom<Entity<'request'>['stance']>('made', 'declined', 'withdrawn'),
    }),
    { maxLength: 5 },
  );

  test('made, yes; declined, no; both, open; neither, open', () => {
    const record = region();
    const [template] = list(record, 'request');
    const atom = record.tables.atom.get('requested-assistance');
    if (!template || !atom) throw new Error('no request to draw others after');
    const seen = { yes: 0, no: 0, open: 0 };
    fc.assert(
      fc.property(drawn, (requests) => {
        const counted = requests.filter(
          ({ by, to, day, what }) =>
            by.startsWith('kg') &&
            to.startsWith('csto') &&
            day >= first &&
            day <= last &&
            what === 'military-assistance',
        );
        const made = counted.some(({ stance }) => stance === 'made');
        const off = counted.some(({ stance }) => stance !== 'made');
        const wanted: Truth = made === off ? 'open' : made ? 'yes' : 'no';
        const known = {
          claims: [],
          responses: [],
          silences: [],
          leftOut: 0,
          on: undefined,
          requests: requests.map(({ by, to, day, what, stance }, i) => ({
            ...template,
            id: `drawn-${i}` as Id<'request'>,
            by: by as Id<'actor'>,
            to: [to as Id<'actor'>],
            on: dayAt(day),
            what,
            stance,
          })),
        };
        const asked = { by: 'kg', to: 'csto' };
        const { truth, evidence } = settleByRequests(record, known, atom, asked, span);
        expect(truth).toBe(wanted);
        if (evidence.kind === 'requests') expect(evidence.requests).toHaveLength(counted.length);
        seen[truth] += 1;
      }),
      { numRuns: 1000 },
    );
    for (const truth of ['yes', 'no', 'open'] as const)
      expect(seen[truth], truth).toBeGreaterThan(20);
  });
});
