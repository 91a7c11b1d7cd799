import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/written.ts';
import type { RawCases } from '../../src/infer/analysis/cases.ts';
import { casesOfRows, type DataRow } from '../../src/infer/analysis/cases-of-rows.ts';
import { rawValue } from '../../src/infer/analysis/cell.ts';
import { calibratedTable, compare, negatedExpectations } from '../../src/infer/analysis/compare.ts';
import { drawn, type Opportunity } from '../../src/infer/analysis/draw.ts';
import { evidenceMatrix } from '../../src/infer/analysis/evidence-matrix.ts';
import { runAnalysis } from '../../src/infer/analysis/run.ts';
import { carriersOf } from '../../src/infer/analysis/verdicts-without.ts';
import { type Weighed, weigh, weighFound } from '../../src/infer/analysis/weigh.ts';
import { readCsv } from '../../src/infer/qca/csv.ts';
import type { Comparison } from '../../src/record/comparison.ts';
import type { Entity } from '../../src/record/kinds.ts';
import { type CasusRecord, get, list } from '../../src/record/record.ts';
import type { WithinCase } from '../../src/record/within-case.ts';
import { loadRecord } from '../../src/store/load.ts';
import { textOf } from '../asked.ts';
import { region, withTables } from '../region.ts';

const within = (id: string): WithinCase => {
  const { withinCase } = get(region(), 'analysis', id);
  if (!withinCase) throw new Error(`${id} is no test within a case`);
  return withinCase;
};

const WAVES = ['tracing-2021-04', 'tracing-2022-09'];

/** The record with one of its requests changed. */
function withRequest(record: CasusRecord, id: string, change: Partial<Entity<'request'>>) {
  const request = new Map(record.tables.request);
  request.set(id, { ...get(record, 'request', id), ...change });
  return withTables(record, { request });
}

const standing = ({ verdicts }: Weighed, rival: string) =>
  verdicts.find((one) => one.rival === rival)?.standing;

describe('F60 the three hypotheses as stated', () => {
  test('each has parts that can be tested, and H2 its two', () => {
    for (const id of ['h1', 'h2', 'h3']) {
      expect(get(region(), 'argument', id).parts.length, id).toBeGreaterThanOrEqual(2);
    }
    const parts = get(region(), 'argument', 'h2').parts.map(({ id }) => id);
    expect(parts).toEqual(expect.arrayContaining(['h2.i', 'h2.ii']));
  });

  test.each(WAVES)('%s: the verdict of the author stands beside ours', (id) => {
    const text = textOf(`analyse ${id}`);
    expect(text).toMatch(/H1: Russia not rejected \[1a\] (weakened|far behind)/);
    expect(text).toMatch(/H2: United States partly not rejected \[1b\] (weakened|far behind)/);
    expect(text).toMatch(/H3: populism not rejected \[1a\] (weakened|not told apart)/);
    expect(textOf(`analyse ${id} --lang ru`)).toContain('отчасти не отвергнуто');
  });
});

test.each(WAVES)('F61 %s: the rivals beyond the three stand in the same evidence table', (id) => {
  const weighed = weigh(region(), within(id));
  const rivals = weighed.tracing.rivals.map((one) => one.id);
  expect(rivals).toEqual([
    ...['h1', 'h2', 'h3', 'mech', 'cost', 'capwill', 'timing', 'unasked', 'rule', 'other'],
  ]);
  const rows = evidenceMatrix(weighed);
  expect(rows.length).toBe(within(id).clues.length);
  for (const { weights } of rows) {
    expect(weights.length).toBe(rivals.length);
    expect(weights.reduce<number>((sum, dB = Number.NaN) => sum + dB, 0)).toBeCloseTo(0, 9);
  }
});

test.each(WAVES)('F61 %s: an explanation made for a finding is not paid twice for it', (id) => {
  const spec = within(id);
  const prior = (rival: string) => spec.rivals.find((one) => one.id === rival)?.prior ?? 0;
  const clue = spec.clues.find((one) => one.id === 'within-a-meeting');
  const p = (rival: string) =>
    clue?.likelihoods.find((one) => one.for.includes(rival))?.p ?? Number.NaN;
  for (const rival of ['h1', 'rule', 'other']) {
    const apart = (prior('timing') * p('timing')) / (prior(rival) * p(rival));
    expect(Math.abs(10 * Math.log10(apart)), rival).toBeLessThan(0.2);
  }
});

test('F62 each of the five explanations of 2020 has a fact of the record against it', () => {
  const five = [
    'autocratic-hesitance',
    'protective-integration',
    'illiberal-solidarism',
    'cooperative-gains',
    'hegemonic-stability',
  ];
  for (const id of five) {
    const against = get(region(), 'argument', `mayer.${id}`).evidence.filter((one) => !one.for);
    expect(against.length, id).toBeGreaterThan(0);
  }
});

describe('F63 within one case', () => {
  test.each(WAVES)('%s: every clue is found in the record, or in a search of it', (id) => {
    for (const { clue, found, grounds } of weigh(region(), within(id)).findings) {
      expect(['seen', 'not-seen'], clue).toContain(found);
      expect(grounds.length, clue).toBeGreaterThan(0);
    }
  });

  test.each(WAVES)('%s: each likelihood has its author, date and reason', (id) => {
    const { clues, author, on } = within(id);
    expect([author, on.edtf]).toEqual(['the Casus project', '2026-11-28']);
    const all = clues.flatMap(({ likelihoods, given }) => [
      ...likelihoods,
      ...given.flatMap((one) => one.likelihoods),
    ]);
    expect(all.length).toBeGreaterThanOrEqual(40);
    for (const { because } of all) expect(because.en.length).toBeGreaterThan(8);
  });

  test('the request of October 2022, withdrawn: H3 is no longer weakened, and the report says why', () => {
    const changed = withRequest(region(), 'kg-tj-2022-09.r10', { stance: 'withdrawn' });
    const spec = within('tracing-2022-09');
    const [before, after] = [weigh(region(), spec), weigh(changed, spec)];
    expect([standing(before, 'h3'), standing(after, 'h3')]).toEqual(['weakened', 'level']);
    const found = after.findings.filter((one) => one.found !== 'seen' && one.found !== 'not-seen');
    expect(found.map(({ clue, found: came }) => [clue, came])).toEqual([
      ['asked-afterwards', 'not-searched'],
      ['more-after-the-request', 'not-askable'],
    ]);
    const text = textOf('analyse tracing-2022-09 --without kg-tj-2022-09.r10');
    expect(text).toContain(
      'Clue asked-afterwards: is there; now: not found, and nobody searched: it counts for nothing.',
    );
    expect(text).toContain('It stood on kg-tj-2022-09.r10.');
    expect(text).toContain('h3: weakened; now: not told apart.');
  });

  test('an answer to that request, found: what was held against the rivals turns', () => {
    const response = new Map(region().tables.response);
    const call = get(region(), 'response', 'kg-tj-2022-09.c2');
    response.set('made-up', { ...call, id: 'made-up' as never, act: 'monitors' as never });
    const spec = within('tracing-2022-09');
    const after = weigh(withTables(region(), { response }), spec);
    const before = weigh(region(), spec);
    const share = ({ result }: Weighed, rival: string) =>
      result.posterior.rivals?.[spec.rivals.findIndex(({ id }) => id === rival)] ?? 0;
    expect(after.findings.find(({ clue }) => clue === 'more-after-the-request')?.found).toBe(
      'seen',
    );
    expect(share(after, 'unasked')).toBeGreaterThan(2 * share(before, 'unasked'));
    expect(share(after, 'rule')).toBeLessThan(share(before, 'rule') / 2);
  });

  test('the trust in one source changes a verdict, and the report says by which clue', () => {
    const spec = within('tracing-2021-04');
    const before = weigh(region(), spec);
    const moved = [...new Set(before.findings.flatMap(({ sources }) => sources))].filter((source) =>
      weigh(region(), spec, { trust: { [source]: 0 } }).verdicts.some(
        ({ rival, standing: now }) => standing(before, rival) !== now,
      ),
    );
    expect(moved).toContain('odkb-zas-2021');
    const text = textOf('analyse tracing-2021-04 --trust odkb-zas-2021=0');
    expect(text).toContain('Clue offer-of-help: believed to 50 %, now to 0 %.');
    expect(text).toContain('cost: weakened; now: not told apart.');
  });

  test.each(WAVES)('%s: what each clue could teach is told, the most instructive first', (id) => {
    const { lessons } = weigh(region(), within(id));
    const learning = lessons.before.map((one) => one.learning);
    expect(learning).toEqual([...learning].sort((a, b) => b - a));
    expect(learning).toHaveLength(within(id).clues.length);
    for (const share of learning) expect(share >= 0 && share < 1).toBe(true);
    expect(lessons.next).toEqual([]);
  });

  test('a clue that nobody searched for comes next', () => {
    const text = textOf('analyse tracing-2022-09 --without kg-tj-2022-09.r10');
    expect(text).toMatch(
      /Nobody searched for these, .* expected of each now: asked-afterwards [\d.]+ %\./,
    );
    expect(textOf('analyse tracing-2022-09')).toContain('None of them is left to look for');
  });

  test('what is not believed at all weighs nothing', () => {
    const spec = within('tracing-2021-04');
    const source = 'usosce-2021-05-06';
    const rows = evidenceMatrix(weigh(region(), spec, { trust: { [source]: 0 } }));
    const row = rows.find(({ clue }) => clue === 'america-urged-the-osce');
    for (const dB of row?.weights ?? [1]) expect(dB).toBeCloseTo(0, 12);
  });

  test('half believed, a likelihood lies half way to the mean of all', () => {
    const spec = within('tracing-2021-04');
    const trusted = weigh(region(), spec, { trust: { 'usosce-2021-05-06': 1 } });
    const half = weigh(region(), spec, { trust: { 'usosce-2021-05-06': 0.5 } });
    const of = (weighed: Weighed) =>
      evidenceMatrix(weighed).find(({ clue }) => clue === 'america-urged-the-osce')?.likelihoods ??
      [];
    const mean = of(trusted).reduce((sum, p) => sum + p, 0) / spec.rivals.length;
    for (const [i, p] of of(half).entries()) {
      expect(p).toBeCloseTo(((of(trusted)[i] ?? 0) + mean) / 2, 12);
    }
  });

  test.each(WAVES)('%s: the order of clues that are told independent does not matter', (id) => {
    const spec = within(id);
    const free = spec.clues.filter(({ given }) => given.length === 0);
    const bound = spec.clues.filter(({ given }) => given.length > 0);
    const first = weigh(region(), { ...spec, clues: [...free, ...bound] });
    const turned = weigh(region(), { ...spec, clues: [...free.toReversed(), ...bound] });
    for (const [i, share] of (first.result.posterior.rivals ?? []).entries()) {
      expect(turned.result.posterior.rivals?.[i]).toBeCloseTo(share, 12);
    }
  });

  test.each(WAVES)('%s: no winner is named, and what could not be told apart is said', (id) => {
    const weighed = weigh(region(), within(id));
    expect(weighed.verdicts.map((one) => one.standing)).not.toContain('ahead');
    expect(weighed.result.tellingApart.length).toBe(45);
    const text = textOf(`analyse ${id}`);
    expect(text).toMatch(
      /Of 45 pairs of rivals, these clues, however they came out, could be expected/,
    );
    for (const { en } of within(id).cannotTell) expect(text).toContain(en);
  });
});

test('what carries a verdict does: weighed without it, just the verdicts told are others', () => {
  let told = 0;
  for (const id of WAVES) {
    const spec = within(id);
    const weighed = weigh(region(), spec);
    for (const { gone, moved } of carriersOf(weighed)) {
      const left = spec.clues.filter((clue) => !gone.includes(clue.id));
      const others = weigh(region(), { ...spec, clues: left }).verdicts.filter(
        ({ rival, standing }) =>
          weighed.verdicts.find((one) => one.rival === rival)?.standing !== standing,
      );
      expect([id, gone, others]).toEqual([id, gone, moved]);
      told += moved.length;
    }
  }
  expect(told).toBeGreaterThan(3);
});

/** The rows of a published file, as text under the names of its columns. */
function readCsvRows(path: string): DataRow[] {
  const { cases, columns } = readCsv(readFileSync(path, 'utf8'));
  return cases.map((_, i) =>
    Object.fromEntries([...columns].map(([name, cells]) => [name, cells[i] ?? ''])),
  );
}

let both: CasusRecord | undefined;
const bothRegions = () => {
  both ??= loadRecord(join(ROOT, 'record/post-soviet')).record;
  return both;
};

/** Two rivals and one finding, by P(it is there given the rival). */
function weighedOf(p: readonly [number, number], seen: boolean): Weighed {
  const spec = within('tracing-2021-04');
  const [one, two] = spec.rivals;
  const [clue] = spec.clues;
  if (!one || !two || !clue) throw new Error('no rivals and no clue');
  const because = { en: 'so' };
  const cut: WithinCase = {
    ...spec,
    rivals: [one, two].map((rival) => ({ ...rival, prior: 0.5 })),
    clues: [
      {
        ...clue,
        given: [],
        likelihoods: [one, two].map(({ id }, i) => ({ for: [id], p: p[i] ?? 0, because })),
      },
    ],
    coders: [],
  };
  const found = seen ? ('seen' as const) : ('not-seen' as const);
  return weighFound(cut, [{ clue: clue.id, found, trust: 1, grounds: [], sources: [] }]);
}

describe('a rival that rules a finding out', () => {
  test.each([
    [[0, 0.5], true, [-Infinity, 0]],
    [[0.5, 0], true, [0, -Infinity]],
    [[1, 0.5], false, [-Infinity, 0]],
    [[0, 0], true, [undefined, undefined]],
  ] as const)('P %j, seen: %j: its weights are %j', (p, seen, weights) => {
    expect(evidenceMatrix(weighedOf(p, seen))[0]?.weights).toEqual(weights);
  });

  test.each([
    [
      [0, 0.5],
      ['far-behind', 'ahead'],
      [-Infinity, Infinity],
    ],
    [
      [0, 0],
      ['level', 'level'],
      [0, 0],
    ],
  ] as const)('P %j: the rivals are %j, with these worst margins', (p, standings, worst) => {
    const { verdicts } = weighedOf(p, true);
    expect(verdicts.map((one) => one.standing)).toEqual(standings);
    expect(verdicts.map((one) => one.worst)).toEqual(worst);
  });
});

describe('F64 across cases', () => {
  const run = (leave?: string) =>
    runAnalysis(bothRegions(), get(bothRegions(), 'analysis', 'why-did-they-not-act'), { leave });

  test('the truth table is made of the record, with its contradictions', () => {
    const { compared } = run();
    expect(compared?.cases.length).toBeGreaterThan(25);
    expect(new Set(compared?.cases.map(({ organization }) => organization))).toEqual(
      new Set(['csto', 'sco', 'osce', 'cis']),
    );
    const rows = compared?.presence.table.rows ?? [];
    expect(rows.reduce((sum, { n }) => sum + n, 0)).toBe(compared?.cases.length);
    const kazakhstan = compared?.contradictions.find((one) => one.with.includes('csto kz-2022-01'));
    expect(kazakhstan?.without).toEqual(expect.arrayContaining(['csto kg-2010-06']));
  });

  test('moved by nothing it has no difference; cases that were drawn before are taken as they are', () => {
    const analysis = get(bothRegions(), 'analysis', 'why-did-they-not-act');
    const nothing = { without: [], thresholds: {}, trust: {} };
    expect(runAnalysis(bothRegions(), analysis, nothing).difference).toBeUndefined();
    const { compared } = run();
    const few = { cases: compared?.cases.slice(0, 20) ?? [], leftOut: [] };
    const again = runAnalysis(bothRegions(), analysis, { drawn: few, inclusion: 0.9 });
    expect([again.compared?.cases.length, again.difference?.values]).toEqual([20, []]);
  });

  test('every drawn value leads to things of the record', () => {
    const record = bothRegions();
    const known = new Set(Object.values(record.tables).flatMap((table) => [...table.keys()]));
    for (const { id, cells } of run().compared?.cases ?? []) {
      expect(cells.ACTED?.supports.length, id).toBeGreaterThan(0);
      for (const { supports } of Object.values(cells)) {
        for (const one of supports)
          expect(one.id === 'hand' || known.has(one.id), one.id).toBe(true);
      }
    }
  });

  test('nobody searched is no inaction: such opportunities are left out and named', () => {
    const { compared } = run();
    const left = compared?.leftOut.map(({ id }) => id) ?? [];
    expect(left).toContain('sco kg-2010-06');
    expect(left.filter((id) => compared?.cases.some((one) => one.id === id))).toEqual([]);
    expect(textOf('analyse why-did-they-not-act --record post-soviet')).toContain('sco kg-2010-06');
  });

  test('without the request of October 2022 a case, a row and a solution change, and by what is said', () => {
    const { difference } = run('kg-tj-2022-09.r10');
    expect(difference?.values).toEqual([
      {
        case: 'csto kg-tj-2022-09',
        set: 'REQUEST',
        before: 1,
        after: 0,
        lost: ['kg-tj-2022-09.r10'],
      },
    ]);
    expect(difference?.solutions.map(({ outcome }) => outcome)).toContain('ACTED');
  });

  test('what is asserted of the cases is held against them by name, beside the author’s verdict', () => {
    const war = run().compared?.statements.find(({ statement }) => statement === 'WAR -> ~ACTED');
    expect(war?.against).toEqual(['csto am-az-2022-09', 'osce am-az-2022-09']);
    const text = textOf('analyse why-did-they-not-act --record post-soviet');
    expect(text).toMatch(/h1: WAR -> ~ACTED\) not rejected \[1a\] does not fit/);
  });

  test.each([
    ['some-member', ['no', 'no'], 0],
    ['some-member', ['no', 'open'], undefined],
    ['some-member', ['yes', 'open'], 1],
    ['some-member', ['yes', 'no'], 1],
    ['all-members', ['yes', 'yes'], 1],
    ['all-members', ['yes', 'open'], undefined],
    ['all-members', ['open', 'no'], 0],
  ] as const)('sides: %s of sides that belong %j is %s', (sides, belongs, value) => {
    const at = {
      record: region(),
      organization: 'csto',
      hearing: { incident: get(region(), 'incident', 'kg-tj-2022-09') },
      gap: { sides: belongs.map((truth, i) => ({ actor: ['kg', 'tj'][i], truth })) },
    } as unknown as Opportunity;
    expect(rawValue(drawn(at, { sides }))).toBe(value);
  });

  test('the table goes out as CSV and comes back into casus qca', () => {
    const text = textOf('analyse why-did-they-not-act --record post-soviet --csv');
    expect(text).toMatch(/^case,ACTED,REQUEST,INNER,WAR,SHARED,MECH/);
  });
});

test('F65 three open questions on the Tajik motives, none of them found', () => {
  const open = list(region(), 'argument').filter(
    ({ kind, by }) =>
      kind === 'open-question' && (by as readonly string[]).includes('doolotkeldieva'),
  );
  expect(open.length).toBeGreaterThanOrEqual(3);
  for (const { id, wouldDecide, verdict } of open) {
    expect(wouldDecide?.en, id).toBeTruthy();
    expect(verdict === undefined || verdict.value === 'open', id).toBe(true);
  }
});

test('F67 a belief of the public is no clue of any analysis', () => {
  const beliefs = new Set(
    list(region(), 'argument')
      .filter(({ kind }) => kind === 'belief')
      .map(({ id }) => id as string),
  );
  for (const id of WAVES) {
    for (const { grounds } of weigh(region(), within(id)).findings) {
      expect(grounds.filter((one) => beliefs.has(one.id))).toEqual([]);
    }
  }
});

describe('a comparison', () => {
  const because = { en: 'so' };
  const set = (id: string, thresholds?: number) => ({
    id,
    says: because,
    draw: { column: id },
    calibration:
      thresholds === undefined
        ? { kind: 'as-drawn' as const, because }
        : { kind: 'crisp' as const, thresholds: [{ at: thresholds, because }] },
    used: true,
  });
  const spec = {
    cases: { dataset: 'none', key: ['case'], where: [] },
    outcome: set('Y'),
    conditions: [set('A'), set('B', 3)],
    cuts: { inclusion: 0.8, frequency: 1, pri: 0, because },
    expectations: [],
    impossible: [],
    alternatives: [],
    statements: [],
  } as unknown as Comparison;
  const drawn: RawCases = {
    leftOut: [],
    cases: [
      ['one', 1, 1, 4, ['s', 't']],
      ['two', 0, 1, 2, ['s']],
      ['three', 0, 0, 4, []],
      ['four', 1, 1, 3, ['t']],
    ].map(([id, y, a, b, sources]) => ({
      id: String(id),
      cells: {
        Y: { supports: [], otherwise: Number(y) },
        A: {
          supports: [{ id: 'x', value: Number(a), sources: sources as string[] }],
          otherwise: 0,
        },
        B: { supports: [], otherwise: Number(b) },
      },
    })),
  };

  test('calibrates, minimizes, and names the cases against a statement', () => {
    const asserted = { ...spec, statements: [{ says: because, statement: 'A -> Y' }] };
    const { presence, statements } = compare(drawn, asserted);
    expect(presence.conservative.page(0, 5).map(({ text }) => text)).toEqual(['A*B']);
    expect(statements[0]?.against).toEqual(['two']);
  });

  test('another choice keeps its own thresholds when a reader moves those of the file', () => {
    const calibration = { kind: 'crisp' as const, thresholds: [{ at: 3, because }] };
    const other = { id: 'as-before', says: because, set: 'B', calibration } as never;
    const { alternatives } = compare(
      drawn,
      { ...spec, alternatives: [other] },
      { thresholds: { B: [5] } },
    );
    expect(alternatives[0]?.solution).toBe('A*B');
  });

  test.each([
    ['A,B', '~A,~B'],
    ['~A*B', 'A*~B'],
    ['A{1,2}', '~A{1,2}'],
  ])('what is expected to further the outcome, %s, is turned for its absence: %s', (a, b) => {
    expect(negatedExpectations(a)).toBe(b);
  });

  test.each([
    ['by rank', { kind: 'totally-fuzzy-and-relative', because }, ['1', '0', '1', String(1 / 3)]],
    [
      'on a line bent below the crossover',
      { kind: 'linear', below: 2, thresholds: [0, 4, 8].map((at) => ({ at, because })) },
      ['0.5', '0.125', '0.5', '0.28125'],
    ],
    [
      'with another membership at full inclusion',
      { kind: 'logistic', inclusion: 0.9, thresholds: [2, 3, 4].map((at) => ({ at, because })) },
      ['0.9', '0.1', '0.9', '0.5'],
    ],
  ])('a set calibrated %s', (_, calibration, wanted) => {
    const [a, b] = spec.conditions;
    const conditions = [a, { ...b, calibration }] as Comparison['conditions'];
    const { table } = calibratedTable(drawn, { ...spec, conditions });
    const found = table.columns.get('B')?.map((value) => Number(value));
    for (const [i, value] of wanted.entries()) expect(found?.[i]).toBeCloseTo(Number(value), 10);
  });

  test('two cases of one name keep each its own value', () => {
    const cases = drawn.cases.map((one, i) => (i < 2 ? { ...one, id: 'same' } : one));
    const { table } = calibratedTable({ ...drawn, cases }, spec);
    expect(table.columns.get('Y')).toEqual(['1', '0', '0', '1']);
  });

  test('a source left out takes only what stands on it alone', () => {
    const { kept } = calibratedTable(drawn, spec, { without: ['s'] });
    const values = kept.map(({ cells }) => cells.A && rawValue(cells.A));
    expect(values).toEqual([1, 0, 0, 1]);
  });

  test('a case without a value in a set that is used is left out, and said to be', () => {
    const [first, ...rest] = drawn.cases;
    const blank = {
      ...first,
      cells: { ...first?.cells, B: { supports: [], otherwise: undefined } },
    };
    const { leftOut, kept } = calibratedTable({ ...drawn, cases: [blank as never, ...rest] }, spec);
    expect(leftOut).toEqual([{ id: 'one', why: 'no-value', sets: ['B'] }]);
    expect(kept.length).toBe(3);
  });
});

describe('a comparison of the rows of a data set', () => {
  const spec = get(bothRegions(), 'analysis', 'icb-regional-organizations')
    .comparison as Comparison;
  const rows = readCsvRows(join(ROOT, '../shared/data/icb/icb1v13.csv'));

  test('F64 the crises of the world: 359 with a value for all, and who acts against what is asserted', () => {
    const drawn = casesOfRows(rows, spec);
    const { kept, leftOut } = calibratedTable(drawn, spec);
    expect([kept.length, leftOut.length]).toEqual([359, 1]);
    // Counted from the file by hand: acts of these codes where a regional organization existed.
    const acted = rows.filter(({ regactmb = '' }) =>
      ['3', '4', '7', '8', '9', '10', '11', '12'].includes(regactmb),
    );
    const { presence, statements } = compare(drawn, spec);
    expect(presence.table.memberships.filter((y) => y === 1).length).toBe(acted.length);
    expect(statements[0]?.against).toContain('401 NAGORNYY-KARABAKH');
  });

  test('a key that names two rows is a slip, told with the rows', () => {
    expect(() => casesOfRows([...rows, ...rows], spec)).toThrow(/^icb has 2 rows .*is no key/);
  });

  test('a column that the data set lacks is a slip, told with its name', () => {
    const first = rows.slice(0, 1).map(({ viol: _, ...row }) => row);
    expect(() => casesOfRows(first, spec)).toThrow('icb has no column viol');
  });

  test('without the data the analysis says what to do', () => {
    const analysis = get(bothRegions(), 'analysis', 'icb-regional-organizations');
    expect(() => runAnalysis(bothRegions(), analysis)).toThrow('which is not imported');
  });
});
