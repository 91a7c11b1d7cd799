import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/infer/qca/csv.ts';
import { backTest, nextYear } from '../../src/infer/recurrence/back-test.ts';
import { crps } from '../../src/infer/recurrence/crps.ts';
import {
  anyAtAll,
  centralInterval,
  type Distribution,
  eachAlike,
  meanOf,
  quantile,
} from '../../src/infer/recurrence/distribution.ts';
import { FORECASTERS } from '../../src/infer/recurrence/forecasters.ts';
import { gammaPoisson } from '../../src/infer/recurrence/gamma-poisson.ts';
import { ignorance } from '../../src/infer/recurrence/ignorance.ts';
import { incidentsByYear } from '../../src/infer/recurrence/incidents-by-year.ts';
import { intervalScore } from '../../src/infer/recurrence/interval-score.ts';
import { negativeBinomial } from '../../src/infer/recurrence/negative-binomial.ts';
import { poisson } from '../../src/infer/recurrence/poisson.ts';
import { recent } from '../../src/infer/recurrence/recent.ts';
import { seriesOf } from '../../src/infer/recurrence/series.ts';
import { seriesOfFile } from '../../src/infer/recurrence/series-of-file.ts';
import { comparisons, ofForecaster, performances } from '../../src/infer/recurrence/skill.ts';
import { spells } from '../../src/infer/recurrence/spells.ts';
import { fuzzy, region, tableOf, withTables } from '../region.ts';

/** The cases that are drawn are the same on every run. */
const FIXED = { seed: 1 };

const OPTIONS = { training: 3, halfLife: 3, level: 0.9 };

/** A distribution over a few counts, from how often each is drawn. */
const drawn = (times: readonly number[]): Distribution =>
  eachAlike(times.flatMap((n, count) => Array.from({ length: n }, () => count)));

const small = fc
  .array(fc.nat(9), { minLength: 5, maxLength: 5 })
  .filter((times) => times.some((n) => n > 0))
  .map(drawn);

const someCounts = fc.array(fc.nat(60), { minLength: 1, maxLength: 40 });

/** What a score comes to on average where the counts follow a distribution. */
function expected(truth: Distribution, score: (count: number) => number): number {
  return truth.shares.reduce(
    (sum, share, count) => sum + (share > 0 ? share * score(count) : 0),
    0,
  );
}

describe('CRPS', () => {
  // The values stand in the tests of R's scoringRules (Jordan, Krüger and Lerch 2019, Journal of
  // Statistical Software 90(12)), there from the closed form of Wei and Held 2014, Test 23: 787-805.
  test.each([
    [5, 100, 0.95, 0.53215257681],
    [44, 200.1, 0.82, 1.70859687251],
    [41, 200.1, 0.83, 1.63833674721],
    [222, 2000.1, 0.9, 3.66926727576],
    [2222, 20000.1, 0.9, 11.6114812752],
  ])('of %d under a negative binomial of size %d, probability %d', (count, size, p, published) => {
    expect(crps(negativeBinomial((size * (1 - p)) / p, size), count)).toBeCloseTo(published, 8);
  });

  /** exp(-x) times the modified Bessel function of the first kind, by its series. */
  function besselScaled(order: number, x: number): number {
    let term = Math.exp(-x) * (x / 2) ** order;
    let sum = term;
    for (let k = 1; k < 200; k += 1) {
      term *= (x / 2) ** 2 / (k * (k + order));
      sum += term;
    }
    return sum;
  }

  // Wei and Held 2014, as scoringRules has it.
  test.each([
    [0, 0.1],
    [0, 2],
    [3, 2],
    [20, 22.5],
    [40, 22.5],
  ])('of %d under a Poisson distribution of mean %d is the closed form', (count, mean) => {
    const at = Math.exp(poisson(mean).log(count));
    const below = poisson(mean)
      .shares.slice(0, count + 1)
      .reduce((sum, share) => sum + share, 0);
    const bessel = besselScaled(0, 2 * mean) + besselScaled(1, 2 * mean);
    const closed = (count - mean) * (2 * below - 1) + mean * (2 * at - bessel);
    expect(crps(poisson(mean), count)).toBeCloseTo(closed, 10);
  });

  test('of a sure forecast is the absolute error', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (sure, count) => {
        expect(crps(eachAlike([sure]), count)).toBeCloseTo(Math.abs(sure - count), 9);
      }),
      FIXED,
    );
  });

  test('of an ensemble is its mean error less half its mean difference (equation 21)', () => {
    fc.assert(
      fc.property(someCounts, fc.nat(100), (members, count) => {
        const mean = (of: (member: number) => number) =>
          members.reduce((sum, member) => sum + of(member), 0) / members.length;
        const error = mean((member) => Math.abs(member - count));
        const spread = mean((one) => mean((other) => Math.abs(one - other)));
        expect(crps(eachAlike(members), count)).toBeCloseTo(error - spread / 2, 9);
      }),
      FIXED,
    );
  });

  test('is never below 0', () => {
    fc.assert(
      fc.property(small, fc.nat(50), (forecast, count) => {
        expect(crps(forecast, count)).toBeGreaterThanOrEqual(0);
      }),
      FIXED,
    );
  });
});

describe('ignorance', () => {
  test.each([
    ['a half', [0, 1], 1, 1],
    ['a quarter', [0, 1, 2, 3], 2, 2],
    ['for sure', [3], 3, 0],
    ['impossible', [0, 1], 2, Infinity],
  ])('%s', (_, members, count, bits) => {
    expect(ignorance(eachAlike(members), count)).toBeCloseTo(bits, 12);
  });

  test('of a Poisson distribution, by hand: 2 e^-2 for one event', () => {
    expect(ignorance(poisson(2), 1)).toBeCloseTo(-Math.log2(2 * Math.exp(-2)), 12);
  });

  test('is finite far beyond the counts that are listed', () => {
    expect(ignorance(poisson(1), 500)).toBeGreaterThan(1000);
    expect(ignorance(poisson(1), 500)).toBeLessThan(Infinity);
  });
});

describe('the score of an interval', () => {
  // 2 / alpha is 20 at a level of 90 %.
  test.each([
    [2, 6, 4, 4],
    [2, 6, 2, 4],
    [2, 6, 1, 24],
    [2, 6, 8, 44],
    [0, 0, 0, 0],
  ])('from %d to %d, observed %d: %d', (from, to, count, score) => {
    expect(intervalScore({ from, to }, 0.9, count)).toBeCloseTo(score, 9);
  });
});

describe('whoever says what he believes does best: scores are proper', () => {
  const scores = [
    ['CRPS', crps],
    ['ignorance', ignorance],
    [
      'the interval score',
      (forecast: Distribution, count: number) =>
        intervalScore(centralInterval(forecast, 0.8), 0.8, count),
    ],
  ] as const;

  test.each(scores)('%s', (_, score) => {
    fc.assert(
      fc.property(small, small, (truth, other) => {
        const honest = expected(truth, (count) => score(truth, count));
        expect(expected(truth, (count) => score(other, count))).toBeGreaterThanOrEqual(
          honest - 1e-6,
        );
      }),
      FIXED,
    );
  });

  test('a point that is right as often as can be scores worse than honest doubt', () => {
    const truth = drawn([2, 1, 0, 1]);
    const honest = expected(truth, (count) => crps(truth, count));
    expect(expected(truth, (count) => crps(eachAlike([0]), count))).toBeGreaterThan(honest);
  });
});

describe('distributions', () => {
  const means = fc.double({ min: 0.01, max: 300, noNaN: true });
  const sizes = fc.double({ min: 0.1, max: 100, noNaN: true });

  test('of a Poisson and a negative binomial sum to 1 and have their means', () => {
    fc.assert(
      fc.property(means, sizes, (mean, size) => {
        for (const made of [poisson(mean), negativeBinomial(mean, size)]) {
          expect(made.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
          expect(meanOf(made) / mean).toBeCloseTo(1, 6);
        }
      }),
      FIXED,
    );
  });

  test('of many events do not underflow', () => {
    expect(meanOf(poisson(5000))).toBeCloseTo(5000, 3);
  });

  test.each([
    [[0, 0, 0, 4], 0.75, 0],
    [[0, 0, 0, 4], 0.76, 4],
    [[1, 2, 3], 1, 3],
    [[7], 0.05, 7],
  ])('quantile of %j at %d is %d', (members, probability, count) => {
    expect(quantile(eachAlike(members), probability)).toBe(count);
  });

  test('the interval of a Poisson distribution of mean 3 at 90 % is 1 to 6, as in tables', () => {
    expect(centralInterval(poisson(3), 0.9)).toEqual({ from: 1, to: 6 });
  });
});

describe('models', () => {
  // The rate taken out by a sum over a fine grid, instead of by the closed form.
  test.each([
    [[0, 0, 0], 0],
    [[1, 0, 2, 0], 1],
    [[4, 6, 5], 7],
  ])('all years alike, after %j: the chance of %d is that of the integral', (history, count) => {
    const sum = history.reduce((total, one) => total + one, 0);
    let posterior = 0;
    let joint = 0;
    // The root of the rate is the grid, since the prior has a pole at 0.
    for (let root = 0.0005; root < 10; root += 0.001) {
      const rate = root ** 2;
      const weight = rate ** (sum - 0.5) * Math.exp(-history.length * rate) * root;
      posterior += weight;
      joint += weight * Math.exp(poisson(rate).log(count));
    }
    expect(Math.exp(gammaPoisson(history).log(count))).toBeCloseTo(joint / posterior, 4);
  });

  test('recent years, by hand: 0 then 2 with a half-life of a year', () => {
    // Weights 1/2 and 1; mean 4/3 and a half event over 3/2 years; variance (4/3) / (3/2 - 5/6) = 2.
    const made = recent([0, 2], 1);
    const mean = 4 / 3 + 1 / 3;
    expect(meanOf(made)).toBeCloseTo(mean, 9);
    expect(made.log(0)).toBeCloseTo(negativeBinomial(mean, mean ** 2 / (2 - mean)).log(0), 9);
  });

  test('recent years with an endless half-life are all years alike in weight', () => {
    const plain = recent([0, 3, 0, 1], 1e9);
    expect(meanOf(plain)).toBeCloseTo((4 + 0.5) / 4, 6);
  });

  test.each([
    // Years after a quiet one: 0, 1, 2, of which two had some; half a case on either side.
    [[0, 0, 1, 0, 2, 2, 0], (2 + 0.5) / (3 + 1)],
    // Years after a troubled one: 0, 2, of which one had some.
    [[0, 0, 1, 0, 2, 2], (1 + 0.5) / (2 + 1)],
    [[0], 0.5],
    [[0, 0, 0, 0, 0, 0], 0.5 / (5 + 1)],
  ])('spells, after %j: the chance of any is %d', (history, any) => {
    expect(anyAtAll(spells(history))).toBeCloseTo(any, 12);
  });

  test('each takes any history, and gives a distribution that holds nothing impossible', () => {
    const history = fc.array(fc.nat(200), { minLength: 1, maxLength: 60 });
    const halfLives = fc.double({ min: 0.5, max: 50, noNaN: true });
    fc.assert(
      fc.property(history, halfLives, fc.nat(300), (counts, halfLife, next) => {
        for (const { id, sort, forecast } of FORECASTERS) {
          const made = forecast(counts, { halfLife });
          expect(
            made.shares.reduce((sum, share) => sum + share, 0),
            id,
          ).toBeCloseTo(1, 9);
          expect(Math.min(...made.shares), id).toBeGreaterThanOrEqual(0);
          expect(crps(made, next), id).toBeGreaterThanOrEqual(0);
          if (sort === 'model') expect(ignorance(made, next), id).toBeLessThan(Infinity);
        }
      }),
      FIXED,
    );
  });

  test('the baselines say what they are called after', () => {
    const said = nextYear({ first: 2000, counts: [0, 3, 1] }, OPTIONS).forecasts;
    expect(ofForecaster(said, 'zero')).toMatchObject({ mean: 0, any: 0 });
    expect(ofForecaster(said, 'last-year')).toMatchObject({
      mean: 1,
      interval: { from: 1, to: 1 },
    });
    expect(ofForecaster(said, 'last-poisson').any).toBeCloseTo(1 - Math.exp(-1), 12);
    expect(ofForecaster(said, 'past-years').mean).toBeCloseTo(4 / 3, 12);
  });
});

describe('the back-test', () => {
  test('forecasts each year from those before it, and from nothing else', () => {
    const counts = fc.array(fc.nat(8), { minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(counts, fc.nat(), fc.nat(8), (before, place, count) => {
        const at = OPTIONS.training + (place % (before.length - OPTIONS.training));
        const after = before.with(at, count);
        const forecasts = (of: readonly number[]) =>
          backTest({ first: 2000, counts: of }, OPTIONS)
            .slice(0, at - OPTIONS.training + 1)
            .map((year) =>
              year.forecasts.map(({ id, mean, interval, any }) => [id, mean, interval, any]),
            );
        expect(forecasts(after)).toEqual(forecasts(before));
      }),
      FIXED,
    );
  });

  test('tells each year with what it learned from, and the year after all of them', () => {
    const series = { first: 2000, counts: [1, 0, 0, 2, 1] };
    const years = backTest(series, OPTIONS);
    expect(years.map(({ year, training, observed }) => [year, training, observed])).toEqual([
      [2003, 3, 2],
      [2004, 4, 1],
    ]);
    expect(nextYear(series, OPTIONS)).toMatchObject({ year: 2005, training: 5 });
  });

  test('means and verdicts, by hand', () => {
    // Last year says 0, 2 of 2, 1; zero says 0: absolute errors 2 and 1, and 2 and 1.
    const years = backTest({ first: 2000, counts: [1, 0, 0, 2, 1] }, OPTIONS);
    const found = performances(years);
    expect(ofForecaster(found, 'zero')).toMatchObject({ crps: 1.5, impossible: 2, inside: 0 });
    expect(ofForecaster(found, 'last-year')).toMatchObject({ crps: 1.5, ignorance: Infinity });
    const spellsScores = years.map(({ forecasts }) => ofForecaster(forecasts, 'spells').crps);
    const mean = spellsScores.reduce((sum, one) => sum + one, 0) / 2;
    const [verdict] = comparisons(years, ({ year }) => String(year));
    expect(verdict).toMatchObject({ model: 'spells', baseline: 'zero', beats: true });
    expect(verdict?.skill).toBeCloseTo(1 - mean / 1.5, 12);
  });

  test('a verdict that hangs on one year names it, and one against a perfect baseline has no skill', () => {
    const years = backTest({ first: 2000, counts: [0, 0, 0, 0, 0, 0, 0, 40] }, OPTIONS);
    const against = (years: ReturnType<typeof backTest>, baseline: string) =>
      comparisons(years, ({ year }) => String(year)).find(
        (one) => one.model === 'steady' && one.baseline === baseline,
      );
    expect(against(years, 'zero')).toMatchObject({ beats: true, hangsOn: ['2007'], nearer: 1 });
    expect(against(years.slice(0, -1), 'zero')).toMatchObject({ beats: false, skill: undefined });
  });
});

test('against baselines that were right every time there is no skill, and no number for it', () => {
  // Six and seven years alike: sixths and sevenths do not add up to 1 exactly.
  for (const count of [0, 4]) {
    const counts = Array.from({ length: 9 }, () => count);
    const found = comparisons(backTest({ first: 2000, counts }, OPTIONS), (y) => String(y.year));
    const perfect = found.filter(
      ({ baseline }) => baseline === 'past-years' || baseline === 'last-year',
    );
    expect(perfect.map(({ skill, beats }) => [skill, beats])).toEqual(
      perfect.map(() => [undefined, false]),
    );
  }
});

describe('counts', () => {
  test('a year of which nothing is told had none', () => {
    expect(seriesOf(new Map([[2002, 3]]), 2001, 2004).counts).toEqual([0, 3, 0, 0]);
  });

  test.each([
    ['year,count\n2001,0\n2002,3', { first: 2001, counts: [0, 3] }],
    ['\uFEFFгод;столкновения\r\n2001;1\r\n2002;0\r\n', { first: 2001, counts: [1, 0] }],
    ['year;clashes\n2001;1', { first: 2001, counts: [1] }],
    ['year,deaths,count\n2001,9,1\n2002,8,0', { first: 2001, counts: [1, 0] }],
  ])('%j', (text, series) => {
    expect(seriesOfFile(readCsv(text))).toEqual(series);
  });

  test.each([
    ['year,count\n2001,0\n2003,3', 'row 3 is “2003” where 2002 is due'],
    ['year,count\nall,0', 'row 2 is “all”, which is no year'],
    ['year,count\n2001,some', 'the count of 2001 is “some”'],
    ['year,count\n2001,-1', 'the count of 2001 is “-1”'],
    ['year,count\n2001,1.5', 'the count of 2001 is “1.5”'],
    ['year,count\n2001,10001', 'the count of 2001 is “10001”'],
    ['year,a,b\n2001,1,2', 'the file has no column count'],
    ['2001,1\n2002,0', 'the file has no head: row 1 has the number 1'],
    ['year,count\n2001,NaN', 'the count of 2001 is “NaN”'],
    ['year;count\n2001;1,5', 'the count of 2001 is “1.5”'],
    ['', 'the file holds no cases'],
  ])('%j is refused: %s', (text, message) => {
    expect(() => seriesOfFile(readCsv(text))).toThrow(message);
  });

  test('of the record: incidents that have all the states as sides, by the year of their onset', () => {
    const { perYear, incidents, undated } = incidentsByYear(region(), ['kg', 'tj']);
    expect(incidents.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['kg-tj-2021-04', 'kg-tj-2022-01', 'kg-tj-2022-09']),
    );
    expect(perYear.get(2022)).toBe(2);
    expect(undated).toEqual([]);
    expect(incidents.map(({ id }) => id)).not.toContain('tj-1992-05');
  });

  test('an incident whose year is not settled is told and not counted', () => {
    const [one] = incidentsByYear(region(), ['kg', 'tj']).incidents;
    if (!one) throw new Error('no incident');
    const incident = { ...one, onset: { ...one.onset, on: fuzzy('[2019-12,2020-01]') } };
    const made = withTables(region(), { incident: tableOf<'incident'>([incident as never]) });
    const { perYear, undated } = incidentsByYear(made, ['kg', 'tj']);
    expect([perYear.size, undated.map(({ id }) => id)]).toEqual([0, [one.id]]);
  });
});
