import { describe, expect, test } from 'vitest';
import { exactDay, type FuzzyDay } from '../../src/base/fuzzy-day.ts';
import { all, type Truth } from '../../src/base/truth.ts';
import { combinations, evaluate, readingsIn } from '../../src/law/evaluate.ts';
import { incidentSituation, spanOf } from '../../src/law/incident-situation.ts';
import type { KnownRecord } from '../../src/law/known.ts';
import type { Situation } from '../../src/law/situation.ts';
import type { Entity } from '../../src/record/kinds.ts';
import { type CasusRecord, list } from '../../src/record/record.ts';
import { spellHolds, variantsOf } from '../../src/record/spell.ts';
import { commitments } from '../../src/run/commitments.ts';
import { countPart } from '../../src/run/count-part.ts';
import { type Block, drawBlock, FIRST_YEAR, type Incidents } from '../../src/run/incidents.ts';
import { madeUpFacts } from '../../src/run/made-up-facts.ts';
import { statesOf } from '../../src/run/parties-of.ts';
import { planOf } from '../../src/run/plan.ts';
import { sumOf } from '../../src/run/tally.ts';
import { loadRecord } from '../../src/store/load.ts';
import { FOLDER, region } from '../region.ts';
import { SOUND } from '../store/sound-record.ts';

const SEED = 3;

/** One made-up incident as the record has a real one: what `answersOf` would put a clause to. */
function asRecorded(
  record: CasusRecord,
  actors: readonly string[],
  { roles, ...days }: Incidents,
  row: number,
): { incident: Entity<'incident'>; situation: Situation } {
  const between = (earliest = 0, latest = 0): FuzzyDay => ({
    ...exactDay(earliest, ''),
    latest,
    ranges: [[earliest, latest]],
  });
  const incident = {
    first: [{ on: between(days.firstEarliest[row], days.firstLatest[row]) }],
    last: [{ on: between(days.lastEarliest[row], days.lastLatest[row]) }],
  } as unknown as Entity<'incident'>;
  const direction = {
    attacker: actors[roles.attacker[row] ?? -1] ?? '',
    victim: actors[roles.victim[row] ?? -1] ?? '',
  };
  const account = { dates: [] as readonly string[] } as Entity<'account'>;
  const situation = incidentSituation(record, incident, direction, account, {} as KnownRecord);
  return { incident, situation };
}

/** Counts the incidents of a block one by one, with the evaluator of one incident. */
function oneByOne(record: CasusRecord, incidents: Incidents, block: Block) {
  const actors = statesOf(record);
  const { truthIn } = madeUpFacts(record, actors, incidents, block, SEED);
  const counts = new Map<string, Record<Truth, number>>();
  for (let row = 0; row < incidents.size; row += 1) {
    const { incident, situation } = asRecorded(record, actors, incidents, row);
    const made: Situation = {
      ...situation,
      atom: (atom, args) => ({ truth: truthIn(row, atom, args), evidence: { kind: 'assumed' } }),
    };
    for (const { id, when, from, to } of list(record, 'clause')) {
      const inForce = spellHolds(variantsOf(from, to), spanOf(incident));
      for (const way of combinations(readingsIn(when))) {
        const reading = Object.entries(way).map(([name, option]) => `${name}=${option}`);
        const key = [id, reading.join(' '), String(block.year)].join('\n');
        const count = counts.get(key) ?? { yes: 0, no: 0, open: 0 };
        count[all([evaluate(when, made, way).truth, inForce])] += 1;
        counts.set(key, count);
      }
    }
  }
  return counts;
}

describe('commitments put to made-up incidents', () => {
  const sound = loadRecord(SOUND).record;
  test.each([
    ['the region', region(), 1998, 3],
    ['the region', region(), 2012, 3],
    ['the sound record, whose conditions go through members', sound, 1993, 2],
    ['the sound record, in the year in which a member left', sound, 1996, 2],
  ])('are answered as each incident is alone: %s', (_, record, year, kinds) => {
    const block = { year, place: 0, size: 200 };
    const { actors, tally } = commitments.prepare(record, SEED);
    const incidents = drawBlock(block, SEED, actors.length);
    const alone = oneByOne(record, incidents, block);
    const seen = { yes: 0, no: 0, open: 0 };
    const counted = new Set<string>();
    for (const { key, counts } of tally(incidents, block)) {
      const { yes, no, open } = alone.get(key.join('\n')) ?? seen;
      expect([key, counts]).toEqual([key, [yes, no, open]]);
      counted.add(key.join('\n'));
      for (const [i, truth] of (['yes', 'no', 'open'] as const).entries())
        seen[truth] += counts[i] ?? 0;
    }
    expect(Object.values(seen).filter((count) => count > 0).length).toBeGreaterThanOrEqual(kinds);
    // What is left out is a version that was not in force in that year.
    for (const [key, { yes }] of alone) if (!counted.has(key)) expect([key, yes]).toEqual([key, 0]);
  });

  test('come to the same in any number of parts, byte by byte', () => {
    const asked = { job: 'commitments', incidents: 20_000, seed: SEED, partitions: 1 };
    const plan = planOf(asked, FOLDER, region());
    const counted = (partitions: number) =>
      JSON.stringify(
        sumOf(
          Array.from({ length: partitions }, (_, part) =>
            countPart(commitments, region(), { ...plan, partitions }, part),
          ),
        ),
      );
    const whole = counted(1);
    for (const partitions of [2, 7, 32]) expect(counted(partitions)).toBe(whole);
  });
});

describe('a fact that is made up', () => {
  const record = region();
  const actors = statesOf(record);
  const block = { year: FIRST_YEAR, place: 0, size: 60_000 };
  const incidents = drawBlock(block, SEED, actors.length);
  const facts = madeUpFacts(record, actors, incidents, block, SEED);
  const rows = Array.from({ length: block.size }, (_, row) => row);

  test('is yes, no or open evenly, and so are two together: chi-square at one in a million', () => {
    const pairs = new Map<string, number>();
    for (const row of rows) {
      const threat = (to: string) => facts.truthIn(row, 'threat', { to });
      const pair = `${threat('kg')} ${threat('tj')}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
    const wanted = block.size / 9;
    expect(pairs.size).toBe(9);
    const chi = [...pairs.values()].reduce((sum, seen) => sum + (seen - wanted) ** 2 / wanted, 0);
    // The quantile of chi-square with 8 degrees of freedom at 1 - 1e-6.
    expect(chi).toBeLessThan(42.7);
  });

  test('is one fact whether it names the victim or the role, and of a dispute in either order', () => {
    for (const row of rows.slice(0, 500)) {
      const [a, b] = [incidents.roles.attacker, incidents.roles.victim].map(
        (places) => actors[places[row] ?? -1] ?? '',
      );
      const one = facts.truthIn(row, 'dispute', { a: a ?? '', b: b ?? '' });
      expect(facts.truthIn(row, 'dispute', { a: b ?? '', b: a ?? '' })).toBe(one);
      expect(facts.truthIn(row, 'dispute', { a: 'attacker', b: 'victim' })).toBe(one);
    }
  });
});
