import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Calibration, calibrate } from '../../../src/infer/qca/calibrate.ts';
import { clusterDiagnostics } from '../../../src/infer/qca/cluster.ts';
import { type CaseTable, numbersOf, readCsv } from '../../../src/infer/qca/csv.ts';
import { parseExpectations } from '../../../src/infer/qca/expectations.ts';
import { parseExpression, printExpression, printTerm } from '../../../src/infer/qca/expression.ts';
import { type Necessity, type Sufficiency, statementFit } from '../../../src/infer/qca/fit.ts';
import { necessarySets, singleConditions } from '../../../src/infer/qca/necessity.ts';
import { robustnessFit } from '../../../src/infer/qca/robustness.ts';
import {
  ambiguity,
  assumptionsOf,
  conservativeSolution,
  intermediateSolutions,
  type Model,
  parsimoniousSolution,
  type Solution,
  textOf,
} from '../../../src/infer/qca/solutions.ts';
import { type TruthTable, truthTable } from '../../../src/infer/qca/table.ts';
import { evaluateTheory } from '../../../src/infer/qca/theory.ts';

/** Published and computed results that this must match; the folder stands beside the repository. */
const GOLD = new URL('../../../../shared/gold/qca/', import.meta.url);
const IDS = readdirSync(new URL('cases', GOLD))
  .map((name) => name.replace(/\.json$/, ''))
  .filter((id) => /^(?:cs|fs|mv|t|nec|fit|cal|rob|cluster|theory)-/.test(id));

// biome-ignore lint/suspicious/noExplicitAny: the cases are data of others in many forms
type Gold = any;

const goldOf = (id: string): Gold =>
  JSON.parse(readFileSync(new URL(`cases/${id}.json`, GOLD), 'utf8'));
const dataOf = (name: string): CaseTable =>
  readCsv(readFileSync(new URL(`data/${name}`, GOLD), 'utf8'));

/** Checks that know a task; a case of a task that is not here fails. */
const CHECKS: Readonly<Record<string, (gold: Gold, data: CaseTable) => void>> = {
  truth_table_and_minimize: tableAndSolutions,
  minimize_gap: gap,
  necessity: necessityOf,
  fit: fits,
  calibrate: calibrations,
  robustness_fit: robustness,
  cluster_diagnostics: clusters,
  theory_evaluation: theory,
};

describe('the gold cases', () => {
  test('are there', () => expect(IDS.length).toBeGreaterThanOrEqual(39));

  test.each(IDS)('%s', (id) => {
    const gold = goldOf(id);
    const check = CHECKS[gold.task];
    if (!check) throw new Error(`no check for ${gold.task}`);
    check(gold, gold.data === 'RS.csv' ? uncoded(dataOf(gold.data)) : dataOf(gold.data));
  });
});

/** The temporal case was saved with the codes of R's factor: 1 for a dash, 2 for 0, 3 for 1. */
function uncoded(data: CaseTable): CaseTable {
  const column = data.columns.get('EBA') ?? [];
  const meant = ['', '-', '0', '1'];
  return {
    ...data,
    columns: new Map([...data.columns, ['EBA', column.map((code) => meant[Number(code)] ?? '')]]),
  };
}

function tableFor({ args }: Gold, data: CaseTable): TruthTable {
  const [inclCut, contradictionCut] = args.incl_cut;
  return truthTable(data, {
    outcome: args.outcome,
    conditions: args.conditions,
    inclCut,
    contradictionCut,
    nCut: args.n_cut,
    priCut: args.pri_cut,
    exclude: args.exclude_rows ?? [],
  });
}

function tableAndSolutions(gold: Gold, data: CaseTable): void {
  const { args, expected } = gold;
  const table = tableFor(gold, data);
  expect(table.levels).toEqual(expected.levels);
  expect(
    table.rows.map(({ number, out, n, cases }) => ({ number, out, n, cases: cases.join() })),
  ).toEqual(
    expected.truth_table.map(({ row, OUT, n, cases }: Gold) => ({
      number: row,
      out: OUT,
      n,
      cases,
    })),
  );
  for (const [i, row] of table.rows.entries()) {
    same(row.incl, expected.truth_table[i].incl);
    same(row.pri, expected.truth_table[i].PRI);
  }
  const options = { rowDominance: args.row_dom };
  solutionIs(conservativeSolution(table, options), expected.conservative);
  // R's own algorithms disagree on the temporal case: what follows is no reference there.
  if (gold.status?.startsWith('advisory') || gold.note?.includes('advisory')) return;
  const parsimonious = parsimoniousSolution(table, options);
  if (expected.parsimonious.error) {
    expect(parsimonious.none).toBe('no-negative-row');
    return;
  }
  solutionIs(parsimonious, expected.parsimonious);
  const all = expected.parsimonious_all_irredundant;
  if (all) {
    const irredundant = parsimoniousSolution(table, { ...options, irredundant: true });
    expect(irredundant.count).toBe(BigInt(all.n_models));
    expect(modelsOf(irredundant)).toEqual(sorted(all.expressions.map(asSet)));
  }
  for (const [key, wanted] of Object.entries<Gold>(expected)) {
    if (key.startsWith('intermediate_')) intermediateIs(table, wanted, options);
  }
}

function solutionIs(solution: Solution, wanted: Gold): void {
  const { table } = solution;
  expect(solution.count).toBe(BigInt(wanted.n_models));
  expect(sorted(solution.implicants.map((implicant) => asSet(textOf([implicant], table))))).toEqual(
    sorted(wanted.all_prime_implicants.map(asSet)),
  );
  const models = solution.page(0, wanted.models.length);
  if (wanted.n_models === wanted.models.length) {
    expect(modelsOf(solution)).toEqual(sorted(wanted.models.map((m: Gold) => asSet(m.expression))));
    expect(sorted(ambiguity(solution).core.map(asSet))).toEqual(
      sorted(wanted.essential.map(asSet)),
    );
  }
  for (const [i, expected] of wanted.models.entries()) {
    const model = models.find(({ text }) => asSet(text) === asSet(expected.expression));
    if (!model) throw new Error(`no model ${expected.expression}`);
    modelIs(model, expected);
    const rows = wanted.simplifying_assumption_rows?.[i];
    if (rows) expect(assumptionsOf(table, model.implicants)).toEqual([...rows].sort(ascending));
  }
}

function modelIs({ fit, expression }: Model, wanted: Gold): void {
  suffices(fit.model, wanted.model_fit);
  for (const [pi, expected] of Object.entries<Gold>(wanted.pi_fit)) {
    const at = expression.findIndex((term) => asSet(printTerm(term)) === asSet(pi));
    const term = fit.terms[at];
    if (!term) throw new Error(`no implicant ${pi}`);
    suffices(term, expected);
    same(term.unique, expected.covU);
  }
}

function intermediateIs(table: TruthTable, wanted: Gold, options: object): void {
  const expectations = parseExpectations(wanted.dir_exp, table.sets);
  const pairs = intermediateSolutions(table, expectations, options);
  for (const expected of Object.values<Gold>(wanted.by_pair)) {
    const pair = pairs.find(
      ({ conservative, parsimonious }) =>
        asSet(conservative.text) === asSet(expected.c_model) &&
        asSet(parsimonious.text) === asSet(expected.p_model),
    );
    if (!pair) throw new Error(`no pair ${expected.c_model} with ${expected.p_model}`);
    expect(pair.easy).toEqual([...expected.easy_counterfactual_rows].sort(ascending));
    expect(pair.difficult).toEqual([...expected.difficult_counterfactual_rows].sort(ascending));
    expect(modelsOf(pair.solution)).toEqual(
      sorted(expected.models.map((m: Gold) => asSet(m.expression))),
    );
    for (const model of expected.models) {
      const found = pair.solution
        .page(0, expected.models.length)
        .find(({ text }) => asSet(text) === asSet(model.expression));
      if (!found) throw new Error(`no model ${model.expression}`);
      modelIs(found, model);
    }
  }
}

function gap(gold: Gold, data: CaseTable): void {
  const { expected } = gold;
  const table = tableFor(gold, data);
  const complete = parsimoniousSolution(table);
  expect(sorted(complete.implicants.map((implicant) => asSet(textOf([implicant], table))))).toEqual(
    sorted(expected.all_prime_implicants.map(asSet)),
  );
  expect(modelsOf(complete)).toEqual(sorted(expected.models.map(asSet)));
  const compatible = parsimoniousSolution(table, { ccubesCompatible: true });
  expect(modelsOf(compatible)).toEqual(sorted(expected.ccubes_returns.map(asSet)));
  const report = compatible.minimized?.ccubes;
  expect(report?.differs).toBe(true);
  expect(report?.missed.map((implicant) => asSet(textOf([implicant], table)))).toEqual(
    expected.models.map(asSet),
  );
}

function necessityOf({ args, expected }: Gold, data: CaseTable): void {
  const options = { outcome: args.outcome, conditions: args.conditions };
  const single = singleConditions(data, options);
  expect(single.map(({ expression }) => expression).sort()).toEqual(
    Object.keys(expected.single_conditions).sort(),
  );
  for (const set of single) isNecessary(set, expected.single_conditions[set.expression]);
  const found = necessarySets(data, {
    ...options,
    inclCut: args.incl_cut,
    covCut: args.cov_cut,
    ronCut: args.ron_cut,
  });
  const wanted = new Map<string, Gold>(
    Object.entries(expected.superSubset).map(([text, fit]) => [asSet(text), fit]),
  );
  expect(sorted(found.map(({ expression }) => asSet(expression)))).toEqual(
    sorted([...wanted.keys()]),
  );
  for (const set of found) isNecessary(set, wanted.get(asSet(set.expression)));
}

function fits({ args, expected }: Gold, data: CaseTable): void {
  for (const text of args.expressions) {
    const fit = statementFit(data, text);
    const { expression, ...terms } = expected[text];
    expect(fit.terms.map(({ term }) => term)).toEqual(Object.keys(terms));
    for (const term of fit.terms) {
      if ('incl' in term) {
        suffices(term, terms[term.term]);
        same(term.unique, terms[term.term].covU);
      } else isNecessary(term, terms[term.term]);
    }
    if (!expression) continue;
    if (fit.relation === 'sufficient') suffices(fit.whole, expression);
    else isNecessary(fit.whole, expression);
  }
}

function calibrations({ expected }: Gold, data: CaseTable): void {
  const raw = numbersOf(data, 'x');
  for (const { args, values } of expected) {
    const found = calibrate(raw, calibrationOf(args));
    for (const [i, value] of values.entries()) same(found[i], value);
  }
}

function calibrationOf({
  type,
  method,
  thresholds,
  logistic,
  below,
  above,
  idm,
}: Gold): Calibration {
  if (method === 'TFR') return { kind: 'totally-fuzzy-and-relative', because: 'as given' };
  const texts: string[] = Array.isArray(thresholds)
    ? thresholds.map(String)
    : thresholds.split(',');
  const cuts = texts.map((text) => ({
    at: Number(text.replace(/^.*=/, '')),
    because: 'as given',
  }));
  if (method === 'indirect') return { kind: 'indirect', thresholds: cuts };
  if (type === 'crisp')
    return { kind: cuts.length > 1 ? 'multi-value' : 'crisp', thresholds: cuts };
  return cuts.length === 6 || logistic === false
    ? { kind: 'linear', thresholds: cuts, below, above }
    : { kind: 'logistic', thresholds: cuts, inclusion: idm };
}

function robustness({ args, expected }: Gold, data: CaseTable): void {
  const fit = robustnessFit(data, {
    outcome: args.outcome,
    initial: args.initial.solution.join(' + '),
    tests: args.tests.map(({ solution }: Gold) => solution.join(' + ')),
  });
  // These are printed to three digits.
  expect(fit.coverage).toBeCloseTo(expected.RF_cov, 3);
  expect(fit.consistency).toBeCloseTo(expected.RF_cons, 3);
  expect(fit.withLeast).toBeCloseTo(expected.RF_SC_minTS, 3);
  expect(fit.withMost).toBeCloseTo(expected.RF_SC_maxTS, 3);
}

function clusters({ args, expected }: Gold, data: CaseTable): void {
  const found = clusterDiagnostics(data, {
    outcome: args.outcome,
    unit: args.unit,
    cluster: args.cluster,
    expressions: args.solution,
  });
  for (const fit of found) {
    const wanted = expected.output[fit.expression];
    same(fit.pooled.consistency, wanted.POCOS[0]);
    sameAll(fit.between, 'consistency', wanted.BECOS);
    sameAll(fit.within, 'consistency', wanted.WICONS);
    same(fit.betweenToPooled, wanted.dBP[0]);
    same(fit.withinToPooled, wanted.dWP[0]);
    const [pooled, between, within] = wanted.Coverages.map((text: string) =>
      text
        .replace(/^c\(|\)$/g, '')
        .split(', ')
        .map(Number),
    );
    same(fit.pooled.coverage, pooled[0]);
    sameAll(fit.between, 'coverage', between);
    sameAll(fit.within, 'coverage', within);
  }
}

function theory({ args, expected }: Gold, data: CaseTable): void {
  const found = evaluateTheory(data, {
    outcome: args.outcome,
    model: args.solution.join(' + '),
    theory: args.theory,
  });
  const printed: string[] = expected.printed;
  const rows = new Map(
    printed.flatMap((line) => {
      const [, name, incl, pri, cov] =
        /^\d+\s+(\S+)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)/.exec(line) ?? [];
      return name ? [[name, [incl, pri, cov].map(Number)]] : [];
    }),
  );
  const told = new Map(
    printed.flatMap((line) => {
      const [, name, text] = /^(\S+):\s+(.*)$/.exec(line) ?? [];
      return name && text ? [[name, text]] : [];
    }),
  );
  const lines: readonly (readonly [string, Sufficiency & { readonly expression: string }])[] = [
    ...found.terms.map((term) => [term.expression, term] as const),
    ['model', found.model],
    ['theory', found.theory],
    ...found.areas.map((area) => [area.area, area] as const),
  ];
  expect(lines.map(([name]) => name)).toEqual([...rows.keys()]);
  for (const [name, { incl, pri, cov, expression }] of lines) {
    const wanted = rows.get(name) ?? [];
    for (const [i, value] of [incl, pri, cov].entries()) {
      expect(value).toBeCloseTo(wanted[i] ?? Number.NaN, 3);
    }
    const text = told.get(name);
    if (text !== undefined) expect(asSet(expression)).toBe(asSet(text));
  }
}

function suffices(found: Sufficiency, wanted: Gold): void {
  same(found.incl, wanted.inclS);
  same(found.pri, wanted.PRI);
  same(found.cov, wanted.covS);
}

function isNecessary(found: Necessity, wanted: Gold): void {
  same(found.inclN, wanted.inclN);
  same(found.roN, wanted.RoN);
  same(found.covN, wanted.covN);
}

function sameAll<K extends string>(
  groups: readonly { readonly [key in K]: number | undefined }[],
  key: K,
  wanted: readonly number[],
): void {
  expect(groups.length).toBe(wanted.length);
  for (const [i, group] of groups.entries()) same(group[key], wanted[i]);
}

/** Equal to 1e-6, or both without a value. */
function same(found: number | undefined, wanted: number | null | undefined): void {
  if (wanted === null || wanted === undefined) expect(found).toBeUndefined();
  else expect(Math.abs((found ?? Number.NaN) - wanted)).toBeLessThan(1e-6);
}

const ascending = (a: number, b: number): number => a - b;
const sorted = (texts: readonly string[]): string[] => [...texts].sort();

function modelsOf(solution: Solution): string[] {
  return sorted(solution.page(0, 10_000).map(({ text }) => asSet(text)));
}

/** An expression in one order, whatever order it was written in. */
function asSet(text: string): string {
  const terms = parseExpression(text).map((term) =>
    term
      .map((literal) => printTerm([literal]))
      .sort()
      .join('*'),
  );
  return printExpression(parseExpression(terms.sort().join(' + ')));
}
