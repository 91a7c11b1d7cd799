import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FuzzyDay } from '../../src/base/fuzzy-day.ts';
import { all, type Truth } from '../../src/base/truth.ts';
import { holdsThroughout, type Span } from '../../src/base/validity.ts';
import { indexSpells, partyInRole } from '../../src/law/membership-planes.ts';
import { pairCounter } from '../../src/law/pair-counter.ts';
import { indexPairs } from '../../src/law/pair-index.ts';
import { partyThroughout } from '../../src/law/parties.ts';
import { and, countsOf } from '../../src/law/planes.ts';
import { spellHolds, validityOf, variantsOf } from '../../src/record/spell.ts';
import { bothBound } from '../../src/run/both-bound.ts';
import { blocksIn, countPart } from '../../src/run/count-part.ts';
import { blocksOf, drawBlock, type Incidents } from '../../src/run/incidents.ts';
import { partiesOf, statesOf } from '../../src/run/parties-of.ts';
import { planOf } from '../../src/run/plan.ts';
import { seeded } from '../../src/run/seeded.ts';
import { sumOf, type Tally } from '../../src/run/tally.ts';
import { FOLDER, region } from '../region.ts';

const span = (incidents: Incidents, row: number): Span => ({
  first: fuzzy(incidents.firstEarliest[row], incidents.firstLatest[row]),
  last: fuzzy(incidents.lastEarliest[row], incidents.lastLatest[row]),
});

function fuzzy(earliest = 0, latest = 0): FuzzyDay {
  return { edtf: '', earliest, latest, ranges: [[earliest, latest]], approximate: false };
}

const PLAN = planOf(
  { job: 'both-bound', incidents: 1_000_000, seed: 1, partitions: 1 },
  FOLDER,
  region(),
);
const planFor = (incidents: number, partitions: number) => ({ ...PLAN, incidents, partitions });

describe('incidents', () => {
  test('are as many as asked for, in blocks of one year, whatever the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000_000 }), (incidents) => {
        const blocks = blocksOf(incidents);
        expect(blocks.reduce((sum, { size }) => sum + size, 0)).toBe(incidents);
        expect(new Set(blocks.map(({ year, place }) => `${year} ${place}`)).size).toBe(
          blocks.length,
        );
        expect(blocks.every(({ size }) => size > 0)).toBe(true);
      }),
    );
  });

  test('are dealt into parts without a gap and without one twice', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 32, max: 20_000_000 }),
        fc.integer({ min: 1, max: 32 }),
        (incidents, partitions) => {
          const parts = Array.from({ length: partitions }, (_, part) =>
            blocksIn(planFor(incidents, partitions), part),
          );
          expect(parts.flat()).toEqual(blocksOf(incidents));
          const sizes = parts.map(({ length }) => length);
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(2);
        },
      ),
    );
  });

  test('of a block are the same each time, within its year, between two different states', () => {
    const block = { year: 2000, place: 3, size: 10_000 };
    const drawn = drawBlock(block, 5, 28);
    expect(drawBlock(block, 5, 28)).toEqual(drawn);
    expect(drawBlock(block, 6, 28)).not.toEqual(drawn);
    expect(drawBlock({ ...block, place: 4 }, 5, 28)).not.toEqual(drawn);
    const { firstEarliest, firstLatest, lastEarliest, lastLatest, roles } = drawn;
    for (let row = 0; row < block.size; row += 1) {
      const [first = 0, firstMost = 0] = [firstEarliest[row], firstLatest[row]];
      const [last = 0, lastMost = 0] = [lastEarliest[row], lastLatest[row]];
      expect(new Date(first * 86_400_000).getUTCFullYear()).toBe(2000);
      expect(first <= firstMost && first <= last && last <= lastMost).toBe(true);
      expect(roles.attacker[row]).not.toBe(roles.victim[row]);
      expect(Math.max(roles.attacker[row] ?? 99, roles.victim[row] ?? 99)).toBeLessThan(28);
    }
  });

  test('are drawn evenly: chi-square of 28 values over 280,000 draws, at one in a million', () => {
    const below = seeded(1, 2000, 0);
    const seen = new Array<number>(28).fill(0);
    for (let i = 0; i < 280_000; i += 1) {
      const drawn = below(28);
      seen[drawn] = (seen[drawn] ?? 0) + 1;
    }
    const chi = seen.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    // The quantile of chi-square with 27 degrees of freedom at 1 - 1e-6.
    expect(chi).toBeLessThan(75.2);
  });
});

describe('tallies', () => {
  const tally: fc.Arbitrary<Tally> = fc.array(
    fc.record({
      key: fc.tuple(fc.constantFrom('a', 'b', 'ab'), fc.constantFrom('1', '10', '9')),
      counts: fc.tuple(fc.nat(), fc.nat()),
    }),
    { maxLength: 9 },
  );

  test('add up to the same bytes in any order and any grouping', () => {
    fc.assert(
      fc.property(fc.array(tally, { maxLength: 6 }), fc.nat(), (tallies, at) => {
        const cut = tallies.length === 0 ? 0 : at % tallies.length;
        const [one, other] = [tallies.slice(0, cut), tallies.slice(cut)];
        const bytes = (sum: Tally) => JSON.stringify(sum);
        const whole = bytes(sumOf(tallies));
        expect(bytes(sumOf([sumOf(other), sumOf(one)]))).toBe(whole);
        expect(bytes(sumOf([...tallies].reverse()))).toBe(whole);
        expect(bytes(sumOf([sumOf(tallies)]))).toBe(whole);
      }),
    );
  });
});

describe('a spell of the record as one spell with uncertain ends', () => {
  test('answers as its rival dates do together', () => {
    const spells = [...region().spells.values()].flat();
    const day = fc.integer({ min: 7000, max: 20_500 });
    fc.assert(
      fc.property(fc.nat(), day, fc.nat(900), fc.nat(400), (at, first, length, doubt) => {
        const spell = spells[at % spells.length];
        if (!spell) return;
        const asked = {
          first: fuzzy(first, first + doubt),
          last: fuzzy(first + length, first + length + doubt),
        };
        expect(holdsThroughout(validityOf(spell.from, spell.to), asked)).toBe(
          spellHolds(variantsOf(spell.from, spell.to), asked),
        );
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('who was bound', () => {
  const record = region();
  const actors = statesOf(record);
  const compacts = partiesOf(record);
  const states = new Set(actors);
  const index = indexPairs(actors, compacts, states);

  test.each([1, 2, 3])('the pair index counts as the bit planes do, seed %i', (seed) => {
    const incidents = drawBlock(
      { year: 1992 + 9 * seed, place: 0, size: 5000 },
      seed,
      actors.length,
    );
    const { sure, possible } = pairCounter(index)(incidents);
    for (const [i, compact] of index.compacts.entries()) {
      const spells = indexSpells(actors, compacts.get(compact) ?? fail(), states);
      const { attacker, victim } = incidents.roles;
      const sides = [attacker, victim].map((role) => partyInRole(incidents, spells, role));
      const { yes, open } = countsOf(and(incidents.size, sides));
      expect([compact, sure[i], possible[i]]).toEqual([compact, yes, yes + open]);
    }
  });

  test('it counts what the record answers, incident by incident', () => {
    const incidents = drawBlock({ year: 2006, place: 0, size: 150 }, 1, actors.length);
    const counted = pairCounter(index)(incidents);
    for (const [i, compact] of index.compacts.entries()) {
      const truths = Array.from({ length: incidents.size }, (_, row): Truth => {
        const sides = [incidents.roles.attacker[row], incidents.roles.victim[row]];
        return all(
          sides.map(
            (side) =>
              partyThroughout(record, compact, actors[side ?? -1] ?? '', span(incidents, row))
                .truth,
          ),
        );
      });
      const yes = truths.filter((truth) => truth === 'yes').length;
      const no = truths.filter((truth) => truth === 'no').length;
      expect([compact, counted.sure[i], counted.possible[i]]).toEqual([
        compact,
        yes,
        incidents.size - no,
      ]);
    }
  });

  test('in any number of parts the sum is the same', () => {
    const whole = countPart(bothBound, record, planFor(100_000, 1), 0);
    for (const partitions of [2, 5, 32]) {
      const parts = Array.from({ length: partitions }, (_, part) =>
        countPart(bothBound, record, planFor(100_000, partitions), part),
      );
      expect(sumOf(parts)).toEqual(whole);
    }
    const sums = Map.groupBy(whole, ({ key }) => key[0]);
    for (const rows of sums.values()) {
      const counts = rows.flatMap((row) => row.counts);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(100_000);
    }
  });
});

function fail(): never {
  throw new Error('the index names a compact that has no parties');
}

test('pairs that share different spells are of different kinds, however many there are', () => {
  // Each begins and ends a day later than the one before: what two share is theirs alone.
  const actors = Array.from({ length: 370 }, (_, i) => `s${i}`);
  const spells = new Map(
    actors.map((actor, i) => [
      actor,
      [{ from: fuzzy(10_000 + i, 10_000 + i), to: fuzzy(15_000 + i, 15_000 + i) }],
    ]),
  );
  const { size } = indexPairs(
    actors,
    new Map([['pact', { listed: 'all', spells }]]),
    new Set(actors),
  );
  expect(size).toBe((370 * 371) / 2);
});
