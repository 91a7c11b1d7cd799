import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { boundsOf } from '../../src/infer/tracing/boxes.ts';
import type { Clue, Dependence } from '../../src/infer/tracing/clue.ts';
import { spreadOf } from '../../src/infer/tracing/coders.ts';
import { type Decibel, weightOf } from '../../src/infer/tracing/decibel.ts';
import { byExpectedLearning, expectedLearning } from '../../src/infer/tracing/expected-learning.ts';
import { logsByClue } from '../../src/infer/tracing/joint.ts';
import { leaveOneOut, posteriorOfKept } from '../../src/infer/tracing/leave-one-out.ts';
import { likelihoodsFrom } from '../../src/infer/tracing/likelihood.ts';
import { pairsOf } from '../../src/infer/tracing/pairwise.ts';
import { posteriorOf, update } from '../../src/infer/tracing/posterior.ts';
import { fromUniform, overPriors, uniform } from '../../src/infer/tracing/priors.ts';
import { rivalFaults } from '../../src/infer/tracing/rival.ts';
import { tellApart } from '../../src/infer/tracing/tell-apart.ts';
import { tippingPoints } from '../../src/infer/tracing/tipping.ts';
import { trace } from '../../src/infer/tracing/trace.ts';
import type { Tracing, World } from '../../src/infer/tracing/tracing.ts';
import { vanEvera } from '../../src/infer/tracing/van-evera.ts';
import { warningsOf } from '../../src/infer/tracing/warnings.ts';
import { type GoldCase, goldCases } from './gold-cases.ts';

/** P(both), P(one of them alone), P(neither) of two clues, from their marginals and their correlation (phi). */
function jointOfTwo(first: number, second: number, correlation: number) {
  const spread = Math.sqrt(first * (1 - first) * second * (1 - second));
  const both = first * second + correlation * spread;
  const neither = 1 - first - second + both;
  return { both, first: first - both, second: second - both, neither };
}

const AUTHORSHIP = { by: 'coder', on: 0, because: 'as read' };
const INDEPENDENT: Dependence = { kind: 'independent', because: 'told so' };

/** P(clue given each rival), in the order of the rivals A, B, C … */
function likelihoods(...values: readonly number[]) {
  return likelihoodsFrom(
    values.map((value, at) => [name(at), value] as const),
    AUTHORSHIP,
  );
}

function name(at: number): string {
  return String.fromCharCode(65 + at);
}

function clue(id: string, values: readonly number[], changes: Partial<Clue> = {}): Clue {
  return {
    id,
    anchors: [{ kind: 'claim', claim: `claim-${id}` }],
    sources: [],
    seen: true,
    likelihoods: likelihoods(...values),
    dependence: INDEPENDENT,
    ...changes,
  };
}

function tracing(
  prior: readonly number[],
  clues: readonly Clue[],
  worlds: readonly World[] = [],
): Tracing {
  const rivals = prior.map((_, at) => ({
    id: name(at),
    says: '',
    residual: at === prior.length - 1,
  }));
  return { rivals, prior, clues, worlds };
}

function close(
  found: readonly number[] | undefined,
  expected: readonly number[],
  digits = 9,
): void {
  expect(found).toHaveLength(expected.length);
  for (const [at, value] of expected.entries()) expect(found?.[at]).toBeCloseTo(value, digits);
}

const number = z.number();
const byName = z.record(z.string(), number);
const binary = z.object({ H: number, notH: number });

/** One check a task of the gold cases; a task without one fails. */
const CHECKS: Readonly<Record<string, (gold: GoldCase) => void>> = {
  bayes_update({ args, expected }) {
    const given = z.object({ prior: number, likelihood_H: number, likelihood_notH: number });
    const { prior, likelihood_H: h, likelihood_notH: other } = given.parse(args);
    const wanted = z.object({ posterior: number, weight_of_evidence_dB: number }).parse(expected);
    const { rivals } = posteriorOf(tracing([prior, 1 - prior], [clue('K', [h, other])]));
    expect(rivals?.[0]).toBeCloseTo(wanted.posterior, 9);
    expect(weightOf(h, other)).toBeCloseTo(wanted.weight_of_evidence_dB, 9);
  },

  bayes_update_rivals({ args, expected }) {
    const given = z
      .object({ prior: byName, likelihoods: z.record(z.string(), byName) })
      .parse(args);
    const wanted = z
      .object({
        posterior: byName,
        woe_dB_H1_H2: byName,
        prior_odds_dB_H1_H2: number,
        posterior_odds_dB_H1_H2: number,
        tipping_point_total_woe_error_dB_H1_H2: number,
        equal_prior_posterior: byName,
      })
      .parse(expected);
    const names = Object.keys(given.prior);
    const of = (values: Record<string, number>) => names.map((one) => values[one] ?? Number.NaN);
    const clues = Object.entries(given.likelihoods).map(([id, values]) => clue(id, of(values)));
    const all = tracing(of(given.prior), clues);
    close(posteriorOf(all).rivals, of(wanted.posterior));
    close(fromUniform(all), of(wanted.equal_prior_posterior));
    const [pair] = pairsOf(all);
    expect(pair?.prior).toBeCloseTo(wanted.prior_odds_dB_H1_H2, 9);
    expect(pair?.posterior).toBeCloseTo(wanted.posterior_odds_dB_H1_H2, 9);
    for (const { clue: id, weight } of pair?.clues ?? [])
      expect(weight).toBeCloseTo(wanted.woe_dB_H1_H2[id] ?? Number.NaN, 9);
    const [tipping] = tippingPoints(all);
    expect(tipping?.margin).toBeCloseTo(wanted.tipping_point_total_woe_error_dB_H1_H2, 9);
  },

  bayes_update_joint_clues({ args, expected }) {
    const { prior, E1, E2, ...rest } = z
      .object({
        prior: number,
        E1: binary,
        E2: binary,
        correlation_given_H: number,
        correlation_given_notH: number.default(0),
      })
      .parse(args);
    const wanted = z
      .object({
        joint_given_H: byName.optional(),
        joint_given_notH: byName.optional(),
        posterior: byName,
        naive_independent_product: byName.optional(),
      })
      .parse(expected);
    const joints = [
      jointOfTwo(E1.H, E2.H, rest.correlation_given_H),
      jointOfTwo(E1.notH, E2.notH, rest.correlation_given_notH),
    ].map(({ both, first, second, neither }) => ({
      '11': both,
      '10': first,
      '01': second,
      '00': neither,
    }));
    for (const [at, joint] of [wanted.joint_given_H, wanted.joint_given_notH].entries())
      for (const [pattern, value] of Object.entries(joint ?? {}))
        expect(z.record(z.string(), number).parse(joints[at])[pattern]).toBeCloseTo(value, 9);
    for (const pattern of ['11', '10', '01', '00'] as const) {
      const value = wanted.posterior[pattern];
      if (value === undefined) continue;
      const whole = clue(
        'both',
        joints.map((joint) => joint[pattern]),
      );
      close(posteriorOf(tracing([prior, 1 - prior], [whole])).rivals, [value, 1 - value]);
      const naive = wanted.naive_independent_product?.[pattern];
      const [first, second] = [...pattern].map((digit) => digit === '1');
      const apart = tracing(
        [prior, 1 - prior],
        [
          clue('E1', [E1.H, E1.notH], { seen: first === true }),
          clue('E2', [E2.H, E2.notH], { seen: second === true }),
        ],
      );
      if (naive !== undefined) close(posteriorOf(apart).rivals, [naive, 1 - naive]);
    }
  },

  bayes_update_uncertain_likelihood({ args, expected }) {
    const { world_prior, joint_H_K, observed } = z
      .object({
        world_prior: byName,
        joint_H_K: z.record(z.string(), byName),
        observed: z.enum(['K=1', 'K=0']),
      })
      .parse(args);
    const wanted = z.object({ posterior_H1: number, posterior_world_A: number }).parse(expected);
    const worlds = Object.entries(joint_H_K).map(([id, cells]): World => {
      const cell = (h: number, k: number) => cells[`H${h}K${k}`] ?? Number.NaN;
      const prior = [1, 0].map((h) => cell(h, 0) + cell(h, 1));
      return {
        id,
        weight: world_prior[id] ?? Number.NaN,
        prior,
        likelihoods: { K: [1, 0].map((h, at) => cell(h, 1) / (prior[at] ?? 1)) },
      };
    });
    const seen = observed === 'K=1';
    const { rivals, worlds: after } = posteriorOf(
      tracing([0.5, 0.5], [clue('K', [0.5, 0.5], { seen })], worlds),
    );
    expect(rivals?.[0]).toBeCloseTo(wanted.posterior_H1, 9);
    expect(after?.[worlds.findIndex(({ id }) => id === 'A')]).toBeCloseTo(
      wanted.posterior_world_A,
      9,
    );
  },

  expected_learning({ args, expected }) {
    const given = z
      .object({ prior: number, clues: z.record(z.string(), z.tuple([number, number])) })
      .parse(args);
    const probative = z.object({ probative_value_log10: byName }).parse(expected);
    for (const [id, [h, other]] of Object.entries(given.clues)) {
      const wanted = z.object({ [id]: number }).parse(expected)[id];
      const found = expectedLearning([given.prior, 1 - given.prior], [h, other]);
      expect(found).toBeCloseTo(wanted ?? Number.NaN, 9);
      const value = probative.probative_value_log10[id] ?? Number.NaN;
      // Their probative value is in powers of ten, without its sign.
      expect(Math.abs(weightOf(h, other) ?? Number.NaN) / 10).toBeCloseTo(value, 9);
    }
  },

  van_evera({ args, expected }) {
    const { phi_H, phi_notH } = z.object({ phi_H: number, phi_notH: number }).parse(args);
    const wanted = z
      .object({
        label: z.string(),
        dB_if_seen: number,
        dB_if_not_seen: number,
        posterior_by_prior: z.record(z.string(), z.tuple([number, number])),
      })
      .parse(expected);
    const found = vanEvera(phi_H, phi_notH);
    expect(found.label).toBe(wanted.label.replaceAll('_', '-'));
    expect(found.ifSeen).toBeCloseTo(wanted.dB_if_seen, 9);
    expect(found.ifNotSeen).toBeCloseTo(wanted.dB_if_not_seen, 9);
    for (const [text, [ifSeen, ifNot]] of Object.entries(wanted.posterior_by_prior)) {
      const prior = [Number(text), 1 - Number(text)];
      const after = (seen: boolean) =>
        posteriorOf(tracing(prior, [clue('K', [phi_H, phi_notH], { seen })])).rivals?.[0];
      expect(after(true)).toBeCloseTo(ifSeen, 9);
      expect(after(false)).toBeCloseTo(ifNot, 9);
    }
  },
};

describe('the gold cases', () => {
  test.each(goldCases('bpt-').map((gold) => [gold.id, gold] as const))('%s', (_, gold) => {
    const check = CHECKS[gold.task];
    expect(check, `a check for the task ${gold.task}`).toBeDefined();
    check?.(gold);
  });
});

describe('Humphreys and Jacobs 2023, ch. 5', () => {
  test('prior .01 with .99 against .01 gives .50', () => {
    close(posteriorOf(tracing([0.01, 0.99], [clue('K', [0.99, 0.01])])).rivals, [0.5, 0.5], 12);
  });

  test.each([
    [[0.99, 0.01], 0.9604, 12],
    [[0.099, 0.001], 0.0505, 4],
    [[0.9, 0.5], 4 / 21, 12],
    [[0.5, 0.1], 4 / 21, 12],
  ] as const)('expected learning of %j at p = .5 is %f', (values, learning, digits) => {
    expect(expectedLearning([0.5, 0.5], values)).toBeCloseTo(learning, digits);
  });

  test('a hoop: prior 1/3, 1 against .5, gives 1/2', () => {
    close(posteriorOf(tracing([1 / 3, 2 / 3], [clue('K', [1, 0.5])])).rivals, [0.5, 0.5], 12);
  });

  test('2/3 smoking gun and 1/3 hoop gives 3/4 and not 5/6, which is the mean of the two', () => {
    const smokingGun = { weight: 2 / 3, prior: [2 / 3, 1 / 3], likelihoods: { K: [0.5, 0] } };
    const hoop = { weight: 1 / 3, prior: [1 / 3, 2 / 3], likelihoods: { K: [1, 0.5] } };
    const worlds = [
      { id: 'gun', ...smokingGun },
      { id: 'hoop', ...hoop },
    ];
    const both = posteriorOf(tracing([5 / 9, 4 / 9], [clue('K', [0.5, 0.5])], worlds));
    close(both.rivals, [3 / 4, 1 / 4], 12);
    close(both.worlds, [1 / 2, 1 / 2], 12);
    const alone = (at: number) =>
      update(worlds[at]?.prior ?? [], (worlds[at]?.likelihoods.K ?? []).map(Math.log))?.[0] ?? 0;
    expect((2 / 3) * alone(0) + (1 / 3) * alone(1)).toBeCloseTo(5 / 6, 12);
  });
});

describe('Van Evera: derived from the two probabilities', () => {
  test.each([
    [0.95, 0.05, 'doubly-decisive', 'presence'],
    [0.95, 0.6, 'hoop', 'presence'],
    [0.4, 0.05, 'smoking-gun', 'presence'],
    [0.6, 0.4, 'straw-in-the-wind', 'presence'],
    [0.05, 0.95, 'doubly-decisive', 'absence'],
    [0.05, 0.4, 'hoop', 'absence'],
    [0.6, 0.95, 'smoking-gun', 'absence'],
    [0.5, 0.5, 'no-weight', 'presence'],
    [1, 0.5, 'hoop', 'presence'],
    [0.5, 0, 'smoking-gun', 'presence'],
    [1, 0, 'doubly-decisive', 'presence'],
    [0, 0, 'no-weight', 'presence'],
  ] as const)('%f against %f: %s, passed by %s', (given, other, label, passedBy) => {
    expect(vanEvera(given, other)).toMatchObject({ label, passedBy });
  });

  test('the thresholds are data', () => {
    expect(vanEvera(0.95, 0.6, { pass: 1, fail: 5 }).label).toBe('doubly-decisive');
    expect(vanEvera(0.95, 0.6, { pass: 5, fail: 10 }).label).toBe('straw-in-the-wind');
  });
});

describe('dependence', () => {
  /**
   * The second clue is surer if the first was seen and A is true; under B the first changes
   * nothing.
   */
  const given = (likely: number, rare: number, other: number): Dependence => ({
    kind: 'given',
    cases: [
      { when: { one: true }, likelihoods: likelihoods(likely, other) },
      { when: { one: false }, likelihoods: likelihoods(rare, other) },
    ],
  });
  const one = clue('one', [0.8, 0.4], { sources: ['s'] });
  const two = clue('two', [0.58, 0.3], { dependence: given(0.7, 0.1, 0.3), sources: ['s', 't'] });

  test('a clue is weighed given what was found before it', () => {
    const all = tracing([0.5, 0.5], [one, two]);
    close(posteriorOf(all).rivals, [0.56 / 0.68, 0.12 / 0.68], 12);
    const absent = tracing([0.5, 0.5], [{ ...one, seen: false }, two]);
    close(posteriorOf(absent).rivals, [0.02 / 0.2, 0.18 / 0.2], 12);
  });

  test('what is left out is summed over, so that the marginal comes back', () => {
    const all = tracing([0.5, 0.5], [one, two]);
    // 0.8 x 0.7 + 0.2 x 0.1 = 0.58, as the marginal says.
    const withoutOne = leaveOneOut(all).find(({ id }) => id === 'one');
    close(withoutOne?.posterior, [0.58 / 0.88, 0.3 / 0.88], 12);
    expect(withoutOne?.marginals).toEqual([]);
    const half: Dependence = {
      kind: 'given',
      cases: [{ when: { one: true }, likelihoods: likelihoods(0.7, 0.3) }],
    };
    const stated = tracing([0.5, 0.5], [one, { ...two, dependence: half }]);
    expect(leaveOneOut(stated).find(({ id }) => id === 'one')?.marginals).toEqual(['two']);
    expect(leaveOneOut(all).filter(({ kind }) => kind === 'source')).toMatchObject([
      { id: 's', clues: ['one'] },
      { id: 't', clues: [] },
    ]);
  });

  test('nothing is multiplied where no case was stated, and nothing depends on what comes later', () => {
    const cases = [{ when: { one: true }, likelihoods: likelihoods(0.7, 0.3) }];
    const open = clue('two', [0.5, 0.5], { dependence: { kind: 'given', cases } });
    const unseen = tracing([0.5, 0.5], [{ ...one, seen: false }, open]);
    expect(() => posteriorOf(unseen)).toThrow('no case covers one not seen');
    expect(() => posteriorOf(tracing([0.5, 0.5], [two, one]))).toThrow('not before it');
  });

  test('warnings: a conditional left as the marginal, a shared source', () => {
    const careless = { ...two, dependence: given(0.58, 0.1, 0.3) };
    expect(warningsOf(tracing([0.5, 0.5], [one, careless]))).toContainEqual({
      kind: 'conditional-equals-marginal',
      clue: 'two',
      given: 'one',
    });
    expect(warningsOf(tracing([0.5, 0.5], [one, two])).map(({ kind }) => kind)).toEqual([
      'bare-negation',
    ]);
    const apart = { ...two, dependence: INDEPENDENT };
    expect(warningsOf(tracing([0.5, 0.5], [one, apart]))).toContainEqual({
      kind: 'same-source',
      clue: 'two',
      earlier: 'one',
    });
  });
});

/** The ratio that a weight stands for. */
const ratioOf = (weight: Decibel): number => 10 ** (weight / 10);

describe('worlds', () => {
  test('two doubtful clues make one world a combination, and their mean likelihoods may be multiplied', () => {
    const strong = { weight: 0.25, likelihoods: [0.9, 0.1] };
    const weak = { weight: 0.75, likelihoods: [0.5, 0.4] };
    const worlds = [strong, weak].flatMap((x, i) =>
      [strong, weak].map((y, j) => ({
        id: `${i}${j}`,
        weight: x.weight * y.weight,
        likelihoods: { x: x.likelihoods, y: y.likelihoods },
      })),
    );
    const all = tracing([0.5, 0.5], [clue('x', [0, 0]), clue('y', [0, 0])], worlds);
    // With one prior in all worlds and mixtures apart, the mean likelihoods may be multiplied.
    const [a, b] = [(0.25 * 0.9 + 0.75 * 0.5) ** 2, (0.25 * 0.1 + 0.75 * 0.4) ** 2];
    close(posteriorOf(all).rivals, [a / (a + b), b / (a + b)], 12);
    const [pair] = pairsOf(all);
    expect(pair?.total).toBeCloseTo(weightOf(a, b) ?? 0, 9);
    const weights = (pair?.clues ?? []).map(({ weight }) => weight ?? 0);
    expect(weights[0]).toBeCloseTo(weights[1] ?? 0, 9);
  });

  test('a coder who is right about all clues is one world, not many', () => {
    const bold = { x: [0.9, 0.1], y: [0.9, 0.1] };
    const worlds = [
      { id: 'bold', weight: 0.5, likelihoods: bold },
      { id: 'shy', weight: 0.5, likelihoods: { x: [0.5, 0.5], y: [0.5, 0.5] } },
    ];
    const all = tracing([0.5, 0.5], [clue('x', [0, 0]), clue('y', [0, 0])], worlds);
    const [a, b] = [(0.81 + 0.25) / 2, (0.01 + 0.25) / 2];
    close(posteriorOf(all).rivals, [a / (a + b), b / (a + b)], 12);
    const [pair] = pairsOf(all);
    expect(pair?.posterior).toBeCloseTo(weightOf(a, b) ?? 0, 9);
    // Two clues that stand or fall with one coder weigh less than twice one of them.
    expect(pair?.total).toBeLessThan(2 * (pair?.clues[0]?.weight ?? 0));
  });
});

describe('sensitivity', () => {
  const boxed = (id: string, low: number, value: number, high: number): Clue =>
    clue(id, [0, 0], {
      likelihoods: [
        { rival: 'A', value, low, high, ...AUTHORSHIP },
        { rival: 'B', value: 0.3, low: 0.2, high: 0.4, ...AUTHORSHIP },
      ],
    });

  test('boxes: seen and not seen, at their corners', () => {
    const seen = boundsOf(tracing([0.5, 0.5], [boxed('x', 0.5, 0.6, 0.8)]));
    expect(seen?.[0]?.low).toBeCloseTo(0.5 / 0.9, 12);
    expect(seen?.[0]?.high).toBeCloseTo(0.8, 12);
    const absent = boundsOf(tracing([0.5, 0.5], [{ ...boxed('x', 0.5, 0.6, 0.8), seen: false }]));
    expect(absent?.[0]?.low).toBeCloseTo(0.2 / 1, 12);
    expect(absent?.[0]?.high).toBeCloseTo(0.5 / 1.1, 12);
  });

  test('tipping points undo the lead', () => {
    const all = tracing([0.2, 0.8], [clue('x', [0.9, 0.1]), clue('y', [0.3, 0.6])]);
    const [tipping] = tippingPoints(all);
    const [x] = tipping?.clues ?? [];
    const level = ratioOf(x?.levelWeight ?? Number.NaN);
    // With that weight for x the two are level.
    const even = tracing([0.2, 0.8], [clue('x', [0.1 * level, 0.1]), clue('y', [0.3, 0.6])]);
    close(posteriorOf(even).rivals, [0.5, 0.5], 12);
    const odds = ratioOf(tipping?.levelPrior ?? Number.NaN);
    close(posteriorOf({ ...all, prior: [odds / (1 + odds), 1 / (1 + odds)] }).rivals, [0.5, 0.5]);
  });

  test('over all priors: two rivals, one clue of 3 to 1', () => {
    let state = 12345;
    const random = () => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return state / 2147483648;
    };
    const all = tracing([0.5, 0.5], [clue('x', [0.75, 0.25])]);
    const [first] = overPriors(all, [1, 1], 20000, random) ?? [];
    // The integral of 3p / (1 + 2p) is 3/2 - (3/4) ln 3, and A leads from p = 1/4 on.
    expect(first?.mean).toBeCloseTo(1.5 - 0.75 * Math.log(3), 2);
    expect(first?.leads).toBeCloseTo(0.75, 1);
    expect(first?.low).toBeLessThan(first?.high ?? 0);
  });

  test('coders', () => {
    const posteriors = new Map([
      ['one', [0.6, 0.4]],
      ['two', [0.3, 0.7]],
    ]);
    expect(spreadOf(['A', 'B'], posteriors)).toEqual([
      { rival: 'A', low: 0.3, high: 0.6, ledBy: ['one'] },
      { rival: 'B', low: 0.4, high: 0.7, ledBy: ['two'] },
    ]);
  });

  test('the next clue is the one that is expected to teach most', () => {
    const prospects = [
      { id: 'weak', likelihoods: [0.5, 0.4, 0.5] },
      { id: 'strong', likelihoods: [0.9, 0.1, 0.5] },
      { id: 'nothing', likelihoods: [0.5, 0.5, 0.5] },
    ];
    const ranked = byExpectedLearning(uniform(3), prospects);
    expect(ranked.map(({ id }) => id)).toEqual(['strong', 'weak', 'nothing']);
    expect(ranked[2]?.learning).toBeCloseTo(0, 12);
    expect(expectedLearning([1, 0], [0.9, 0.1])).toBe(0);
  });

  test('what the data could not have told apart is said', () => {
    const all = tracing(
      [0.4, 0.4, 0.2],
      [clue('x', [0.9, 0.88, 0.1]), clue('y', [0.9, 0.9, 0.01])],
    );
    expect(
      tellApart(all).map(({ first, second, couldTell }) => [first, second, couldTell]),
    ).toEqual([
      ['A', 'B', false],
      ['A', 'C', true],
      ['B', 'C', true],
    ]);
  });
});

describe('the edges', () => {
  test('a clue that no rival allows leaves nothing to believe; one that a single rival allows, all', () => {
    const none = tracing([0.5, 0.5], [clue('x', [0, 0])]);
    expect(posteriorOf(none)).toEqual({ rivals: undefined, worlds: undefined });
    expect(pairsOf(none)[0]).toMatchObject({ total: undefined, posterior: undefined });
    const only = tracing([0.5, 0.5], [clue('x', [0.1, 0])]);
    expect(posteriorOf(only).rivals).toEqual([1, 0]);
    expect(pairsOf(only)[0]?.total).toBe(Infinity);
    expect(trace(only).warnings).toContainEqual({ kind: 'certain', clue: 'x', rival: 'B' });
  });

  test('a thousand clues do not run out of numbers', () => {
    const clues = Array.from({ length: 1000 }, (_, at) => clue(`c${at}`, [0.01, 0.02]));
    const [pair] = pairsOf(tracing([0.5, 0.5], clues));
    expect(pair?.total).toBeCloseTo(1000 * (weightOf(0.01, 0.02) ?? 0), 6);
    close(posteriorOf(tracing([0.5, 0.5], clues)).rivals, [0, 1]);
  });

  test('the rivals: a residual, one of each, no bare negation', () => {
    const rival = (id: string, residual = false) => ({ id, says: '', residual });
    const kinds = (...rivals: ReturnType<typeof rival>[]) =>
      rivalFaults(rivals).map(({ kind }) => kind);
    expect(kinds(rival('A'), rival('B'), rival('other', true))).toEqual([]);
    expect(kinds(rival('A'), rival('B'))).toEqual(['no-residual']);
    expect(kinds(rival('A'), rival('other', true))).toEqual(['bare-negation']);
    expect(kinds(rival('A'), rival('A'), rival('o', true), rival('p', true))).toEqual([
      'duplicate-rival',
      'several-residuals',
    ]);
  });

  test.each([
    [[0.5, 0.6], [clue('x', [0.5, 0.5])], 'is not 2 shares'],
    [[0.5, 0.5], [clue('x', [0.5])], 'no likelihood for rival B'],
    [[0.5, 0.5], [clue('x', [1.5, 0.5])], 'is no probability'],
    [[0.5, 0.5], [clue('x', [0.5, 0.5]), clue('x', [0.5, 0.5])], 'two of the clue x'],
  ] as const)('what cannot be computed is refused: %j', (prior, clues, message) => {
    expect(() => posteriorOf(tracing(prior, clues))).toThrow(message);
  });
});

describe('the laws', () => {
  const chance = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  const shares = fc
    .tuple(chance, chance, chance)
    .map((weights) => weights.map((weight) => weight / weights.reduce((a, b) => a + b, 0)));
  const clues = fc
    .array(fc.tuple(chance, chance, chance, fc.boolean()), { minLength: 1, maxLength: 7 })
    .map((rows) => rows.map(([a, b, c, seen], at) => clue(`E${at}`, [a, b, c], { seen })));

  test('the posterior sums to 1', () => {
    fc.assert(
      fc.property(shares, clues, (prior, list) => {
        const { rivals = [] } = posteriorOf(tracing(prior, list));
        expect(rivals.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('the order of independent clues does not matter, nor whether they are weighed one by one', () => {
    fc.assert(
      fc.property(shares, clues, fc.integer(), (prior, list, seed) => {
        const all = posteriorOf(tracing(prior, list)).rivals ?? [];
        const turn = Math.abs(seed) % list.length;
        const turned = [...list.slice(turn), ...list.slice(0, turn)].reverse();
        close(posteriorOf(tracing(prior, turned)).rivals, all);
        const oneByOne = list.reduce<readonly number[]>(
          (before, one) => posteriorOf(tracing(before, [one])).rivals ?? [],
          prior,
        );
        close(oneByOne, all);
      }),
    );
  });

  test('posterior log-odds are the prior and the sum of weights', () => {
    fc.assert(
      fc.property(shares, clues, (prior, list) => {
        for (const pair of pairsOf(tracing(prior, list))) {
          const sum = pair.clues.reduce((total, { weight }) => total + (weight ?? 0), 0);
          expect(pair.posterior).toBeCloseTo((pair.prior ?? 0) + sum, 6);
        }
      }),
    );
  });

  test('the joint is the product only when told independent', () => {
    fc.assert(
      fc.property(chance, chance, chance, (first, second, both) => {
        // Any joint that the two marginals allow.
        const least = Math.max(0, first + second - 1);
        const joint = least + both * (Math.min(first, second) - least);
        const held = (p: number) => Math.min(1, Math.max(0, p));
        const cases = [
          { when: { one: true }, likelihoods: likelihoods(held(joint / first)) },
          {
            when: { one: false },
            likelihoods: likelihoods(held((second - joint) / (1 - first))),
          },
        ];
        const one = clue('one', [first]);
        const logOf = (dependence: Dependence) =>
          logsByClue(tracing([1], [one, clue('two', [second], { dependence })]), 0).reduce(
            (sum, log) => sum + log,
            0,
          );
        expect(Math.exp(logOf({ kind: 'given', cases }))).toBeCloseTo(joint, 9);
        expect(Math.exp(logOf(INDEPENDENT))).toBeCloseTo(first * second, 9);
      }),
    );
  });

  test('leaving one out and putting it back is where one began', () => {
    fc.assert(
      fc.property(shares, clues, (prior, list) => {
        const all = tracing(prior, list);
        const whole = posteriorOf(all).rivals ?? [];
        for (const { id, posterior } of leaveOneOut(all)) {
          const back = list.filter((one) => one.id === id);
          close(posteriorOf(tracing(posterior ?? [], back)).rivals, whole);
          const others = tracing(
            prior,
            list.filter((one) => one.id !== id),
          );
          close(posterior, posteriorOf(others).rivals ?? []);
        }
        close(posteriorOfKept(all, () => true).posterior, whole);
        close(posteriorOfKept(all, () => false).posterior, prior);
      }),
    );
  });

  test('the bounds hold whatever is taken from the boxes', () => {
    const box = fc.tuple(chance, chance, chance).map((three) => [...three].sort((a, b) => a - b));
    fc.assert(
      fc.property(
        shares,
        fc.array(fc.tuple(box, box, box, fc.boolean()), { minLength: 1, maxLength: 4 }),
        (prior, rows) => {
          const list = rows.map(([a, b, c, seen], at) =>
            clue(`E${at}`, [0, 0, 0], {
              seen,
              likelihoods: [a, b, c].map(([low = 0, value = 0, high = 0], rival) => ({
                rival: name(rival),
                value,
                low,
                high,
                ...AUTHORSHIP,
              })),
            }),
          );
          const all = tracing(prior, list);
          const bounds = boundsOf(all) ?? [];
          for (const [at, share] of (posteriorOf(all).rivals ?? []).entries()) {
            expect(share).toBeGreaterThanOrEqual((bounds[at]?.low ?? 1) - 1e-12);
            expect(share).toBeLessThanOrEqual((bounds[at]?.high ?? 0) + 1e-12);
          }
        },
      ),
    );
  });

  test('expected learning lies from 0 to 1', () => {
    fc.assert(
      fc.property(shares, fc.tuple(chance, chance, chance), (prior, values) => {
        const learning = expectedLearning(prior, values);
        expect(learning).toBeGreaterThanOrEqual(-1e-12);
        expect(learning).toBeLessThanOrEqual(1);
      }),
    );
  });
});
