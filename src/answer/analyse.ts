import * as z from 'zod';
import { UserError } from '../base/user-error.ts';
import { rawValue } from '../infer/analysis/cell.ts';
import type { Compared } from '../infer/analysis/compare.ts';
import type { CodersCompared } from '../infer/analysis/compare-coders.ts';
import { evidenceMatrix } from '../infer/analysis/evidence-matrix.ts';
import { type Analysed, runAnalysis } from '../infer/analysis/run.ts';
import type { Weighed } from '../infer/analysis/weigh.ts';
import type { StandardAnalysis } from '../infer/qca/standard-analysis.ts';
import type { CasusRecord } from '../record/record.ts';
import { inclusionOf } from '../view/tests/inclusion.ts';
import { ask } from './ask.ts';
import { parameter } from './parameters.ts';
import { type Given, question } from './question.ts';
import { truthRow } from './shapes.ts';

const standing = z.enum(['ahead', 'level', 'weakened', 'far-behind']);
const found = z.enum(['seen', 'not-seen', 'not-searched', 'not-askable']);
const number = z.number().optional();
const decibel = z.number().nullable().meta({
  description: 'null where it has no end: somebody holds that a rival rules a finding out',
});
const models = z.array(z.string());
const solution = z.strictObject({
  outcome: z.string(),
  none: z.string().optional(),
  rows: z.array(truthRow),
  conservative: models,
  parsimonious: models,
  intermediate: models,
  count: z.string().optional(),
});

const parameters = z.object({
  analysis: parameter('id of an analysis', 'tracing-2022-09'),
  without: parameter(
    'a source or a thing of the record, as if it were not there',
    'kg-tj-2022-09.r10',
  ).optional(),
  trust: z
    .array(z.string())
    .default([])
    .meta({ description: 'trust in a source, each as id=share', examples: ['diplomat-2022=0.3'] }),
  coder: parameter(
    'whose likelihoods count, where others than the author set them too',
    'coder-b',
  ).optional(),
  inclCut: parameter('another cut of inclusion', '0.75').optional(),
});

/** An explanation put to the test, on the record as it is. */
export const analyse = question({
  name: 'analyse',
  title: 'an explanation put to the test: across cases, or within one',
  parameters,
  path: ['analysis'],
  output: z.strictObject({
    analysis: z.string(),
    edition: z.string(),
    withinCase: z
      .strictObject({
        rivals: z.array(z.strictObject({ id: z.string(), prior: z.number(), posterior: number })),
        verdicts: z.array(
          z.strictObject({
            rival: z.string(),
            standing,
            against: z.string(),
            margin: decibel,
            worst: decibel,
            best: decibel,
            firm: z.boolean(),
          }),
        ),
        clues: z.array(
          z.strictObject({
            clue: z.string(),
            found,
            trust: z.number(),
            grounds: z.array(z.string()),
            sources: z.array(z.string()),
            decibel: z.array(decibel).optional(),
            learning: z.number().optional().meta({
              description: 'share of what was open that looking for it was expected to settle',
            }),
          }),
        ),
        couldTell: z.array(z.tuple([z.string(), z.string()])),
        couldNotTell: z.array(z.tuple([z.string(), z.string()])),
        rated: z.array(z.strictObject({ clue: z.string(), ratings: z.array(z.string()) })),
        leastAgainst: z.array(z.string()),
        ratedAsShares: z.array(z.number()).optional(),
        next: z
          .array(z.strictObject({ id: z.string(), learning: z.number() }))
          .meta({ description: 'clues that nobody searched for, the most instructive first' }),
        coders: z
          .strictObject({
            by: z.array(
              z.strictObject({
                author: z.string(),
                before: z.boolean(),
                knew: z.array(z.string()),
                judged: z.array(z.string()),
                posterior: z.array(z.number()).optional(),
                verdicts: z.array(z.strictObject({ rival: z.string(), standing })),
              }),
            ),
            together: z.array(z.number()).optional(),
            cells: z.int(),
            alphaOfWeights: number,
            alphaOfLikelihoods: number,
            ranks: number,
            meanGap: z.number().meta({ description: 'decibel' }),
            sameVerdict: z.array(z.int()),
            apart: z.array(
              z.strictObject({
                clue: z.string(),
                rival: z.string(),
                weights: z.array(z.number()),
              }),
            ),
          })
          .optional()
          .meta({ description: 'all who set the likelihoods, the author first' }),
      })
      .optional(),
    comparison: z
      .strictObject({
        cases: z.array(
          z.strictObject({
            id: z.string(),
            raw: z.record(z.string(), z.number().nullable()),
            from: z.record(z.string(), z.array(z.string())),
          }),
        ),
        leftOut: z.array(
          z.strictObject({ id: z.string(), why: z.string(), sets: z.array(z.string()) }),
        ),
        presence: solution,
        absence: solution,
        contradictions: z.array(
          z.strictObject({ row: z.int(), with: z.array(z.string()), without: z.array(z.string()) }),
        ),
        statements: z.array(
          z.strictObject({
            statement: z.string(),
            cases: z.int(),
            inclusion: number,
            against: z.array(z.string()),
          }),
        ),
      })
      .optional(),
    changed: z
      .strictObject({
        clues: z.array(
          z.looseObject({
            clue: z.string(),
            before: found,
            after: found,
            lost: z.array(z.string()),
          }),
        ),
        verdicts: z.array(z.looseObject({ rival: z.string(), before: standing, after: standing })),
        values: z.array(
          z.looseObject({ case: z.string(), set: z.string(), lost: z.array(z.string()) }),
        ),
        solutions: z.array(
          z.looseObject({ outcome: z.string(), kind: z.string(), before: models, after: models }),
        ),
      })
      .optional(),
  }),
  answer: (record, asked, given) => plainOf(analysedAs(record, asked, given)),
});

/** Runs an analysis as it was asked for; what is printed needs more than the plain answer. */
export function analysedAs(
  record: CasusRecord,
  { analysis, without, trust, coder, inclCut }: z.output<typeof parameters>,
  { written, tables }: Given,
): Analysed {
  return runAnalysis(record, ask(record, 'analysis', analysis), {
    leave: without,
    coder,
    trust: Object.fromEntries(
      trust.map((text) => {
        const [source = '', share = ''] = text.split('=');
        const value = share.trim() === '' ? Number.NaN : Number(share);
        if (!(value >= 0 && value <= 1)) {
          throw new UserError(
            `${written('trust', text)} gives no share`,
            `Write ${written('trust', 'source=0.5')}, with a share from 0 to 1.`,
          );
        }
        return [ask(record, 'source', source).id, value];
      }),
    ),
    inclusion: inclCut === undefined ? undefined : cutOf(inclCut, written('inclCut')),
    rows: tables,
  });
}

function cutOf(typed: string, flag: string): number {
  const cut = Number(typed);
  if (cut >= 0.5 && cut <= 1) return cut;
  throw new UserError(`${flag} ${typed} is no cut of inclusion`, 'Write a number from 0.5 to 1.');
}

/** The answer as plain data. */
function plainOf({ analysis, edition, compared, weighed, coders, difference }: Analysed) {
  return {
    analysis: analysis.id as string,
    edition,
    withinCase: weighed && { ...plainTracing(weighed), coders: coders && plainCoders(coders) },
    comparison: compared && plainComparison(compared),
    changed: difference,
  };
}

/** JSON has no number without end. */
const finite = (dB: number | undefined): number | null =>
  dB !== undefined && Number.isFinite(dB) ? dB : null;

function plainTracing(weighed: Weighed) {
  const { tracing, result, verdicts, findings, matrix, leastAgainst, lessons } = weighed;
  const rows = evidenceMatrix(weighed);
  const pairs = (could: boolean) =>
    result.tellingApart
      .filter(({ couldTell }) => couldTell === could)
      .map(({ first, second }) => [first, second]);
  return {
    rivals: tracing.rivals.map(({ id }, i) => ({
      id,
      prior: tracing.prior[i] ?? 0,
      posterior: result.posterior.rivals?.[i],
    })),
    verdicts: verdicts.map(({ margin, worst, best, ...rest }) => ({
      ...rest,
      margin: finite(margin),
      worst: finite(worst),
      best: finite(best),
    })),
    clues: findings.map(({ clue, found: came, trust, grounds, sources }) => ({
      clue,
      found: came,
      trust,
      grounds: grounds.map(({ id }) => id),
      sources,
      decibel: rows.find((row) => row.clue === clue)?.weights.map(finite),
      learning: lessons.before.find(({ id }) => id === clue)?.learning,
    })),
    couldTell: pairs(true),
    couldNotTell: pairs(false),
    rated: matrix.evidence.map(({ id, ratings }) => ({ clue: id, ratings })),
    leastAgainst,
    ratedAsShares: weighed.asBayes,
    next: lessons.next,
  };
}

function plainCoders({ coders, spread: _, ...rest }: CodersCompared) {
  const by = coders.map(({ verdicts, ...one }) => ({
    ...one,
    verdicts: verdicts.map(({ rival, standing: at }) => ({ rival, standing: at })),
  }));
  return { by, ...rest };
}

function plainComparison(compared: Compared) {
  return {
    cases: compared.cases.map(({ id, cells }) => ({
      id,
      raw: Object.fromEntries(
        Object.entries(cells).map(([set, cell]) => [set, rawValue(cell) ?? null]),
      ),
      from: Object.fromEntries(
        Object.entries(cells).map(([set, { supports }]) => [set, supports.map((one) => one.id)]),
      ),
    })),
    leftOut: compared.leftOut,
    presence: plainSolution(compared.presence),
    absence: plainSolution(compared.absence),
    contradictions: compared.contradictions,
    statements: compared.statements.map(({ statement, cases, fit, against }) => ({
      statement,
      cases,
      inclusion: inclusionOf({ statement, cases, fit, against }),
      against,
    })),
  };
}

const LISTED = 20;

function plainSolution({ table, conservative, parsimonious, intermediate }: StandardAnalysis) {
  const texts = (one: StandardAnalysis['conservative'] | undefined) =>
    (one?.page(0, LISTED) ?? []).map(({ text }) => text);
  const between = intermediate.flatMap(({ solution: one }) => texts(one));
  return {
    outcome: table.options.outcome,
    none: conservative.none,
    rows: table.rows,
    conservative: texts(conservative),
    parsimonious: texts(parsimonious),
    intermediate: [...new Set(between)],
    count: parsimonious?.count === undefined ? undefined : String(parsimonious.count),
  };
}
