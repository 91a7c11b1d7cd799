import { toJson } from '../../answer/to-json.ts';
import { UserError } from '../../base/user-error.ts';
import { diagnosticsOf } from '../../infer/qca/diagnostics.ts';
import {
  ambiguity,
  assumptionsOf,
  type Model,
  type Solution,
  textOf,
} from '../../infer/qca/solutions.ts';
import { type StandardAnalysis, standardAnalysis } from '../../infer/qca/standard-analysis.ts';
import { printText } from '../../view/print-text.ts';
import { qcaBlocks } from '../../view/qca-blocks.ts';
import { qcaDiagnosticsBlocks } from '../../view/qca-diagnostics-blocks.ts';
import { readCaseFile } from '../case-file.ts';
import { command } from '../command.ts';
import { namesOf, numbersOf, shareOf } from '../option-values.ts';

const MODELS = 10;

/** Seconds for all solutions together; what is not proved by then is said to be open. */
const SECONDS = 60;

/** `casus qca FILE`: which combinations of conditions go with an outcome. Needs no record. */
export const qca = command({
  name: 'qca',
  summary: 'which combinations of conditions go with an outcome: QCA of a CSV file of cases',
  arguments: [{ name: '<file>', about: 'calibrated cases as CSV, the case first' }],
  options: [
    {
      flags: '--outcome <set>',
      about: 'the column to explain; ~Y its absence, Y[1] a level of it',
    },
    { flags: '--conditions <sets>', about: 'the columns that may explain it, separated by commas' },
    {
      flags: '--incl-cut <cut>',
      about:
        'inclusion from which a row shows the outcome, 0.8 unless given; 0.9,0.7 makes rows between contradictory',
    },
    {
      flags: '--n-cut <cases>',
      about: 'cases from which a row counts as observed, 1 unless given',
    },
    { flags: '--pri-cut <cut>', about: 'PRI that a row needs too, 0 unless given' },
    {
      flags: '--include <what>',
      about:
        'what may be assumed: ? unobserved rows, which is the default; ?,C contradictory ones too; none nothing',
    },
    {
      flags: '--expect <sets>',
      about: 'directional expectations: A,~B,C*D; needed for the intermediate solution',
    },
    { flags: '--exclude <rows>', about: 'numbers of rows that may not be assumed' },
    { flags: '--neg-out', about: 'explains the absence of the outcome' },
    {
      flags: '--ccubes-compatible',
      about: 'sees only the terms that CCubes of R sees, and tells what it misses',
    },
    {
      flags: '--irredundant',
      about: 'every model that can do without none of its terms, not only those with the fewest',
    },
    { flags: '--necessity <cut>', about: 'what is necessary, from this inclusion' },
    { flags: '--robust', about: 'how far cuts can move, which cases decide, how skewed sets are' },
    { flags: '--proof', about: 'why each term needs its literals, and why no model is smaller' },
    { flags: '--theory <expression>', about: 'the models beside what was expected: A*B + ~C' },
    { flags: '--cluster <column>', about: 'whether the models hold in each group, with --unit' },
    { flags: '--unit <column>', about: 'whose observation a case is, for --cluster' },
    { flags: '--models <n>', about: `how many models to list, ${MODELS} unless given` },
  ],
  run: ({ lang, json, output, arguments: [file = ''], options }) => {
    const outcome = text(options.outcome, '--outcome', 'Name the column to explain: --outcome Y.');
    const [inclCut = 0.8, contradictionCut] = numbersOf(options.inclCut, '--incl-cut') ?? [];
    const include = String(options.include ?? '?').split(',');
    const models = numbersOf(options.models, '--models')?.[0] ?? MODELS;
    const end = Date.now() + SECONDS * 1000;
    const data = readCaseFile(file);
    const analysis = standardAnalysis(
      data,
      {
        outcome: options.negOut === true ? turned(outcome) : outcome,
        conditions: text(
          options.conditions,
          '--conditions',
          'Name the columns that may explain it: --conditions A,B,C.',
        )
          .split(',')
          .map((name) => name.trim()),
        inclCut,
        contradictionCut,
        nCut: numbersOf(options.nCut, '--n-cut')?.[0],
        priCut: numbersOf(options.priCut, '--pri-cut')?.[0],
        exclude: numbersOf(options.exclude, '--exclude'),
      },
      {
        assume: include.includes('?'),
        assumeContradictions: include.includes('C'),
        expect: options.expect === undefined ? undefined : String(options.expect),
        ccubesCompatible: options.ccubesCompatible === true,
        irredundant: options.irredundant === true,
        deadline: () => Date.now() > end,
      },
    );
    const found = diagnosticsOf(data, analysis, {
      necessity: shareOf(options.necessity, '--necessity'),
      robust: options.robust === true,
      proof: options.proof === true,
      theory: options.theory === undefined ? undefined : String(options.theory),
      panel: panelOf(options, [...data.columns.keys()]),
      models,
    });
    output.write(
      json
        ? toJson({ ...analysisOut(analysis, models), ...found })
        : printText(
            [
              ...qcaBlocks(analysis, lang, models),
              ...qcaDiagnosticsBlocks(found, analysis.table.options.outcome, lang),
            ],
            output.columns,
          ),
    );
    return 0;
  },
});

/** What --json writes: numbers of models as text, since they may be beyond what JSON holds. */
function analysisOut(analysis: StandardAnalysis, models: number) {
  const { table, conservative, parsimonious, intermediate } = analysis;
  return {
    outcome: table.options.outcome,
    conditions: table.options.conditions,
    levels: table.levels,
    rows: table.rows,
    undecided: table.undecided,
    conservative: solutionOut(conservative, models),
    parsimonious: parsimonious && solutionOut(parsimonious, models),
    intermediate: intermediate.map((pair) => ({
      conservative: pair.conservative.text,
      parsimonious: pair.parsimonious.text,
      easy: pair.easy,
      difficult: pair.difficult,
      solution: solutionOut(pair.solution, models),
    })),
  };
}

function solutionOut(solution: Solution, models: number) {
  const { none, count, implicants, minimized, table } = solution;
  const { core, peripheral, unused } = ambiguity(solution);
  return {
    none,
    count: count === undefined ? undefined : String(count),
    size: minimized?.size,
    exact: minimized?.exact ?? true,
    implicants: implicants.map((implicant) => textOf([implicant], table)),
    core,
    peripheral,
    unused,
    models: solution.page(0, models).map((model) => modelOut(model, solution)),
    ccubes: minimized?.ccubes && {
      differs: minimized.ccubes.differs,
      depth: minimized.ccubes.depth,
      missed: minimized.ccubes.missed.map((implicant) => textOf([implicant], table)),
    },
  };
}

function modelOut({ text: expression, implicants, fit }: Model, { table }: Solution) {
  return {
    expression,
    terms: fit.terms.map((term, i) => ({
      term: textOf(implicants.slice(i, i + 1), table),
      ...term,
    })),
    fit: fit.model,
    assumed: assumptionsOf(table, implicants),
  };
}

const turned = (outcome: string): string =>
  outcome.startsWith('~') ? outcome.slice(1) : `~${outcome}`;

/** Groups want two columns: of when an observation is, and whose. */
function panelOf({ cluster, unit }: Readonly<Record<string, unknown>>, columns: readonly string[]) {
  if (cluster === undefined && unit === undefined) return undefined;
  const [when] = namesOf(cluster, '--cluster', columns);
  const [whose] = namesOf(unit, '--unit', columns);
  if (when !== undefined && whose !== undefined) return { cluster: when, unit: whose };
  throw new UserError(
    `--${when === undefined ? 'unit' : 'cluster'} wants --${when === undefined ? 'cluster' : 'unit'} beside it`,
    'Name both: --cluster YEAR --unit COUNTRY.',
  );
}

function text(value: unknown, flag: string, remedy: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  throw new UserError(`qca needs ${flag}`, remedy);
}
