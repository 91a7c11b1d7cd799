import { describe, expect, test } from 'vitest';
import { spearman } from '../../src/infer/agreement/spearman.ts';
import { asSetBy, setBy } from '../../src/infer/analysis/as-set-by.ts';
import { compareCoders } from '../../src/infer/analysis/compare-coders.ts';
import { weigh, weighFound } from '../../src/infer/analysis/weigh.ts';
import { get } from '../../src/record/record.ts';
import type { Coder, WithinCase } from '../../src/record/within-case.ts';
import { withinCaseSound } from '../../src/store/checks/within-case-sound.ts';
import { textOf } from '../asked.ts';
import { region } from '../region.ts';

const alone = (): WithinCase => {
  const { withinCase } = get(region(), 'analysis', 'tracing-2022-09');
  if (!withinCase) throw new Error('no test within a case');
  return { ...withinCase, coders: [] };
};

/** A coder who says what the author says, but for what is changed. */
function echo(spec: WithinCase, change: (p: number, rival: string, clue: string) => number): Coder {
  const changed = (list: WithinCase['clues'][number]['likelihoods'], clue: string) =>
    list.flatMap(({ for: rivals, p, because }) =>
      rivals.map((rival) => ({ for: [rival], p: change(p, rival, clue), because })),
    );
  return {
    author: 'echo',
    on: spec.on,
    before: true,
    because: { en: 'made up for a test' },
    clues: spec.clues.map(({ id, likelihoods, given }) => ({
      clue: id,
      knew: false,
      likelihoods: changed(likelihoods, id),
      given: given.map(({ when, likelihoods: list }) => ({ when, likelihoods: changed(list, id) })),
    })),
  };
}

const same = (p: number): number => p;

describe('Spearman’s correlation', () => {
  test.each([
    // The example of Spearman's footrule in any textbook: 1 - 6 * 4 / (5 * 24).
    [[1, 2, 3, 4, 5], [2, 1, 4, 3, 5], 0.8],
    [[1, 2, 3], [10, 20, 30], 1],
    [[1, 2, 3], [3, 2, 1], -1],
    // Ties at the mean of their ranks: 1.5, 1.5, 3 against 1, 2, 3.
    [[1, 1, 2], [1, 2, 3], Math.sqrt(3) / 2],
    [[1, 1, 1], [1, 2, 3], undefined],
  ])('%j with %j: %d', (a, b, rho) => {
    const found = spearman(a, b);
    if (rho === undefined) expect(found).toBeUndefined();
    else expect(found).toBeCloseTo(rho, 12);
  });
});

describe('a second coder', () => {
  test('who says the same agrees in everything', () => {
    const spec = alone();
    const { findings, result } = weigh(region(), spec);
    const compared = compareCoders({ ...spec, coders: [echo(spec, same)] }, findings);
    expect(compared?.cells).toBe(spec.clues.length * spec.rivals.length);
    expect(compared?.meanGap).toBeCloseTo(0, 12);
    for (const one of ['alphaOfWeights', 'alphaOfLikelihoods', 'ranks'] as const) {
      expect(compared?.[one], one).toBeCloseTo(1, 12);
    }
    expect(compared?.sameVerdict[0]).toBe(compared?.sameVerdict[1]);
    for (const [i, share] of (result.posterior.rivals ?? []).entries()) {
      expect(compared?.together?.[i]).toBeCloseTo(share, 12);
    }
  });

  test('who sees one cell otherwise is furthest from the author there, and the verdict moves', () => {
    const spec = alone();
    const found = weigh(region(), spec);
    const other = echo(spec, (p, rival, clue) =>
      clue === 'russia-convened' && rival === 'h1' ? 0.9 : p,
    );
    const compared = compareCoders({ ...spec, coders: [other] }, found.findings);
    expect(compared?.apart[0]).toMatchObject({ clue: 'russia-convened', rival: 'h1' });
    const h1 = spec.rivals.findIndex(({ id }) => id === 'h1');
    const [author, echoed] = compared?.coders ?? [];
    expect(echoed?.posterior?.[h1]).toBeGreaterThan(2 * (author?.posterior?.[h1] ?? 1));
    const both = compared?.together?.[h1] ?? 0;
    expect(both).toBeGreaterThan(author?.posterior?.[h1] ?? 1);
    expect(both).toBeLessThan(echoed?.posterior?.[h1] ?? 0);
  });

  test('who is silent on a clue weighs without it and what hangs on it', () => {
    const spec = alone();
    const whole = echo(spec, same);
    const coder = {
      ...whole,
      clues: whole.clues.filter(({ clue }) => clue !== 'asked-in-the-fighting'),
    };
    const own = asSetBy(spec, coder).clues.map(({ id }) => id);
    const gone = ['asked-in-the-fighting', 'asked-afterwards', 'more-after-the-request'];
    expect(own).toEqual(spec.clues.map(({ id }) => id).filter((id) => !gone.includes(id)));
    const { findings } = weigh(region(), spec);
    const compared = compareCoders({ ...spec, coders: [coder] }, findings);
    expect(compared?.cells).toBe(own.length * spec.rivals.length);
  });

  test('who states the ways alone has their mean, each way as likely as the rival makes it', () => {
    const spec = alone();
    const whole = echo(spec, same);
    const coder = {
      ...whole,
      clues: whole.clues.map((one) => (one.given.length > 0 ? { ...one, likelihoods: [] } : one)),
    };
    const made = asSetBy(spec, coder);
    const p = (clue: string, rival: string) =>
      made.clues.find(({ id }) => id === clue)?.likelihoods.find((one) => one.for.includes(rival))
        ?.p ?? Number.NaN;
    // h3 asks in the fighting with .15: .15 * .5 + .85 * .12.
    expect(p('asked-afterwards', 'h3')).toBeCloseTo(0.15 * 0.5 + 0.85 * 0.12, 12);
    // The ways are all that is weighed, so nothing else moves.
    const { findings, result } = weigh(region(), spec);
    const again = weighFound(made, findings).result.posterior.rivals;
    for (const [i, share] of (result.posterior.rivals ?? []).entries()) {
      expect(again?.[i]).toBeCloseTo(share, 12);
    }
  });

  test('is asked for by name, and a slip is answered with the name that is near', () => {
    const spec = alone();
    const two = { ...spec, coders: [echo(spec, same)] };
    expect(setBy(two, 'echo').author).toBe('echo');
    expect(setBy(two, undefined)).toBe(two);
    expect(() => setBy(two, 'ecko')).toThrow('nobody called ecko set the likelihoods');
    expect(() => setBy(spec, 'somebody')).toThrow();
  });
});

describe.each(['tracing-2021-04', 'tracing-2022-09'])('F63 %s: stated before looking', (id) => {
  const spec = () => {
    const { withinCase } = get(region(), 'analysis', id);
    if (!withinCase) throw new Error(`${id} is no test within a case`);
    return withinCase;
  };

  test('a second coder set every likelihood before the findings, with a reason, and says what was known', () => {
    const [coder] = spec().coders;
    expect([coder?.author, coder?.on.edtf, coder?.before]).toEqual(['coder-b', '2026-11-28', true]);
    expect(coder?.clues.map(({ clue }) => clue)).toEqual(spec().clues.map((clue) => clue.id));
    expect(coder?.clues.filter(({ knew }) => knew).length).toBeGreaterThan(0);
    const all = (coder?.clues ?? []).flatMap(({ likelihoods, given }) => [
      ...likelihoods,
      ...given.flatMap((one) => one.likelihoods),
    ]);
    for (const { because, p, low = p, high = p } of all) {
      expect(because.en.length).toBeGreaterThan(20);
      expect(0 < low && low <= p && p <= high && high < 1, because.en).toBe(true);
    }
  });

  test('the report shows the verdicts of both, and how far they agree', () => {
    const compared = compareCoders(spec(), weigh(region(), spec()).findings);
    expect(compared?.cells).toBe(spec().clues.length * spec().rivals.length);
    const text = textOf(`analyse ${id}`);
    expect(text).toContain('They were stated before looking.');
    expect(text).toContain(`${compared?.alphaOfWeights?.toFixed(2)} of the weights in decibel`);
    expect(text).toContain(`Spearman’s correlation ${compared?.ranks?.toFixed(2)}`);
    const [same, all] = compared?.sameVerdict ?? [];
    expect(text).toContain(`Of ${all} verdicts ${same} are the same.`);
    for (const { clue, rival } of compared?.apart ?? [])
      expect(text).toContain(`${clue}, ${rival}:`);
    // Neither coder names a winner either.
    for (const { verdicts } of compared?.coders ?? []) {
      expect(verdicts.map(({ standing }) => standing)).not.toContain('ahead');
    }
  });

  test('asked for by name, the report says what the other coder changes', () => {
    const text = textOf(`analyse ${id} --coder coder-b`);
    expect(text).toContain('What the change did');
    expect(text).toContain('Likelihoods by coder-b, 2026-11-28. They were stated before looking.');
    expect(text).toContain(`casus analyse ${id} --record central-asia --coder coder-b`);
  });
});

test('a coder who speaks of no clue or rival of the analysis is a fault, with the name that is near', () => {
  const { withinCase } = get(region(), 'analysis', 'tracing-2021-04');
  if (!withinCase) throw new Error('no test within a case');
  const told: string[] = [];
  const [coder] = withinCase.coders;
  if (!coder) throw new Error('no coder');
  const [first, ...rest] = coder.clues;
  if (!first) throw new Error('no clue');
  const broken = {
    ...coder,
    clues: [
      { ...first, clue: 'rusia-at-war' },
      ...rest.map((one) => ({ ...one, given: one.given.slice(0, 1) })),
    ],
  };
  withinCaseSound('tracing-2021-04', { ...withinCase, coders: [broken] }, (_, __, text) =>
    told.push(text),
  );
  expect(told).toContain(
    'coder-b: rusia-at-war is no clue of tracing-2021-04; did you mean russia-at-war?',
  );
  expect(told).toContain('coder-b, kabul-fallen has no likelihoods for russia-at-war');
  expect(told).toHaveLength(5);
});
