import { NOT_APPLICABLE } from '../infer/qca/csv.ts';
import { printTerm } from '../infer/qca/expression.ts';
import {
  ambiguity,
  assumptionsOf,
  type Intermediate,
  type Model,
  type Solution,
  textOf,
} from '../infer/qca/solutions.ts';
import type { StandardAnalysis } from '../infer/qca/standard-analysis.ts';
import type { Row, TruthTable } from '../infer/qca/table.ts';
import { type Block, heading, items, paragraph, table } from './blocks.ts';
import type { Lang } from './lang.ts';
import type { Messages } from './messages/en.ts';
import { messagesIn } from './messages/index.ts';

type Words = Messages['qca'];

/** Rows or terms named at most in one line. */
const NAMED = 12;

/** The truth table and the solutions, each with its fit and how many models there are beside it. */
export function qcaBlocks(analysis: StandardAnalysis, lang: Lang, models: number): Block[] {
  const t = messagesIn(lang).qca;
  const { cases, options } = analysis.table;
  return [
    heading(1, t.title(options.outcome)),
    paragraph(t.about(cases.length, options.conditions.join(', '))),
    heading(2, t.truthTable),
    ...truthTableBlocks(analysis.table, lang),
    ...solutionsBlocks(analysis, lang, models),
  ];
}

/** The rows that have a case, and what they are taken for. */
export function truthTableBlocks(truth: TruthTable, lang: Lang): Block[] {
  const t = messagesIn(lang).qca;
  return [
    table(
      [t.row, ...truth.options.conditions, 'OUT', 'n', t.incl, 'PRI', t.cases],
      truth.rows.map((row) => rowCells(row, t)),
    ),
    paragraph([t.legend, unobserved(truth, t), ...undecided(truth, t)].join(' ')),
  ];
}

/** The three solutions, with their assumptions. */
export function solutionsBlocks(
  { conservative, parsimonious, intermediate }: StandardAnalysis,
  lang: Lang,
  models: number,
): Block[] {
  const t = messagesIn(lang).qca;
  return [
    ...solutionBlocks(conservative, t.conservative, t, models),
    ...(parsimonious
      ? [
          ...solutionBlocks(parsimonious, t.parsimonious, t, models),
          ...assumptions(parsimonious, t, models),
        ]
      : []),
    ...(parsimonious && !parsimonious.none && intermediate.length === 0
      ? [heading(2, t.intermediate), paragraph(t.noExpectations)]
      : []),
    ...alike(intermediate, models).flatMap((pairs) => intermediateBlocks(pairs, t, models)),
    ...morePairs(conservative, parsimonious, intermediate, t),
  ];
}

function rowCells({ number, values, out, n, incl, pri, cases }: Row, t: Words): string[] {
  return [
    String(number),
    ...values.map((value) => (value === NOT_APPLICABLE ? '-' : String(value))),
    out,
    String(n),
    digits(incl),
    digits(pri),
    some(cases, t),
  ];
}

function unobserved({ levels, rows }: TruthTable, t: Words): string {
  const all = levels.reduce((product, count) => product * BigInt(count), 1n);
  return t.unobserved(String(rows.length), String(all));
}

function undecided(truth: TruthTable, t: Words): string[] {
  return truth.undecided.length === 0 ? [] : [t.undecided(truth.undecided.join(', '))];
}

function solutionBlocks(solution: Solution, title: string, t: Words, models: number): Block[] {
  if (solution.none) return [heading(2, title), paragraph(t.none[solution.none])];
  const shown = solution.page(0, models);
  return [
    heading(2, title),
    paragraph([counted(solution, shown.length, t), ...limits(solution, t)].join(' ')),
    ...shown.flatMap((model, i) => modelBlocks(model, i, t)),
    paragraph(ambiguityLine(solution, t)),
    ...ccubes(solution, t),
  ];
}

function counted({ count }: Solution, shown: number, t: Words): string {
  if (count === undefined) return t.uncounted(shown);
  return count === BigInt(shown) ? t.models(String(count)) : t.modelsOf(String(count), shown);
}

/** What a search that ran out of time has not proved. */
function limits({ minimized }: Solution, t: Words): string[] {
  if (!minimized) return [];
  const { complete, exact, size } = minimized;
  return [
    ...(complete ? [] : [t.incomplete]),
    ...(exact ? [] : [t.bounds(size.lower, size.upper)]),
  ];
}

function modelBlocks({ text, expression, fit }: Model, i: number, t: Words): Block[] {
  return [
    heading(3, t.model(i + 1, text)),
    table(
      [t.implicant, t.incl, 'PRI', t.raw, t.unique],
      [
        ...expression.map((term, j) => {
          const { incl, pri, cov, unique } = fit.terms[j] ?? {};
          return [printTerm(term), digits(incl), digits(pri), digits(cov), digits(unique)];
        }),
        [t.whole, digits(fit.model.incl), digits(fit.model.pri), digits(fit.model.cov), ''],
      ],
    ),
  ];
}

function ambiguityLine(solution: Solution, t: Words): string {
  const { models, core, peripheral, unsettled } = ambiguity(solution);
  if (models === 1n) return t.unambiguous;
  if (unsettled.length > 0) return t.unsettled;
  const named = peripheral
    .toSorted((a, b) => b.share - a.share)
    .map(({ implicant, share }) => t.peripheral(implicant, percent(share)));
  return t.ambiguous(String(models), core.join(', '), some(named, t));
}

const percent = (share: number): string => (share < 0.005 ? '<1' : (share * 100).toFixed(0));

/** The first of a list, and how many more there are. */
function some(list: readonly string[], t: Words): string {
  const named = list.slice(0, NAMED).join(', ');
  return list.length > NAMED ? t.andMore(named, list.length - NAMED) : named;
}

function ccubes({ minimized, table: truth }: Solution, t: Words): Block[] {
  const report = minimized?.ccubes;
  if (!report) return [];
  const missed = report.missed.map((implicant) => textOf([implicant], truth));
  return [
    paragraph(
      report.differs
        ? t.ccubesDiffers(report.depth, missed.join(', '))
        : t.ccubesSame(report.depth),
    ),
  ];
}

/** The rows that each model shown takes to have the outcome. */
function assumptions(solution: Solution, t: Words, models: number): Block[] {
  if (solution.none) return [];
  return [
    items(
      solution.page(0, models).map(({ implicants }, i) => ({
        text: t.assumed(i + 1, rowNumbers(assumptionsOf(solution.table, implicants), t)),
      })),
    ),
  ];
}

/** Pairs of models that lead to the same intermediate solution, together. */
function alike(pairs: readonly Intermediate[], models: number): Intermediate[][] {
  const key = ({ solution, easy }: Intermediate) =>
    [...solution.page(0, models).map(({ text }) => text), easy.join()].join('\n');
  return [...Map.groupBy(pairs, key).values()];
}

function intermediateBlocks(pairs: readonly Intermediate[], t: Words, models: number): Block[] {
  const [first] = pairs;
  if (!first) return [];
  return [
    ...solutionBlocks(first.solution, t.intermediate, t, models),
    items([
      { text: t.easy(rowNumbers(first.easy, t)) },
      ...pairs.map((pair) => ({
        text: t.between(pair.conservative.text, pair.parsimonious.text),
        items: [{ text: t.difficult(rowNumbers(pair.difficult, t)) }],
      })),
    ]),
  ];
}

function morePairs(
  conservative: Solution,
  parsimonious: Solution | undefined,
  pairs: readonly Intermediate[],
  t: Words,
): Block[] {
  if (pairs.length === 0) return [];
  const all = (conservative.count ?? 0n) * (parsimonious?.count ?? 0n);
  return all === BigInt(pairs.length) ? [] : [paragraph(t.somePairs(pairs.length, String(all)))];
}

function rowNumbers(rows: readonly number[] | undefined, t: Words): string {
  if (!rows) return t.tooMany;
  if (rows.length === 0) return t.noRow;
  return some(rows.map(String), t);
}

const digits = (value: number | undefined): string =>
  value === undefined ? '–' : value.toFixed(3);
