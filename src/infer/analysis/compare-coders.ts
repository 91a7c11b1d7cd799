import type { Coder, WithinCase } from '../../record/within-case.ts';
import { alphaOf } from '../agreement/alpha.ts';
import { spearman } from '../agreement/spearman.ts';
import { type CoderSpread, spreadOf } from '../tracing/coders.ts';
import type { Decibel } from '../tracing/decibel.ts';
import { posteriorOf } from '../tracing/posterior.ts';
import { trace } from '../tracing/trace.ts';
import type { Tracing } from '../tracing/tracing.ts';
import { asSetBy } from './as-set-by.ts';
import { type EvidenceRow, evidenceMatrix } from './evidence-matrix.ts';
import type { Found } from './find-clue.ts';
import { type Verdict, verdictsOf } from './verdict.ts';
import { type TracingChanges, tracingOf } from './weigh.ts';

/** What the same findings come to by the likelihoods of one coder. */
export interface CoderResult {
  readonly author: string;
  /** Whether the likelihoods were set before the findings were known. */
  readonly before: boolean;
  /** Clues of which the coder said to know what was found. */
  readonly knew: readonly string[];
  /** Clues that the coder judged. */
  readonly judged: readonly string[];
  readonly verdicts: readonly Verdict[];
  readonly posterior: readonly number[] | undefined;
}

/** One cell of the evidence that the coders weigh differently. */
export interface ApartCell {
  readonly clue: string;
  readonly rival: string;
  /** In the order of the coders, before trust. */
  readonly weights: readonly Decibel[];
}

/** Those who set the likelihoods, each for themselves, and how far they agree. */
export interface CodersCompared {
  /** The author of the analysis first. */
  readonly coders: readonly CoderResult[];
  readonly spread: readonly CoderSpread[];
  /** The posterior where each coder is as likely as any other to judge rightly. */
  readonly together: readonly number[] | undefined;
  /** Clues by rivals that all of them judged. */
  readonly cells: number;
  /** Krippendorff's alpha, interval, of the weights in decibel, and of the likelihoods themselves. */
  readonly alphaOfWeights: number | undefined;
  readonly alphaOfLikelihoods: number | undefined;
  /** Spearman's correlation of the order in which two coders leave the rivals, mean of all pairs. */
  readonly ranks: number | undefined;
  /** How far apart two coders are in a cell, mean of all. */
  readonly meanGap: Decibel;
  /** Rivals of which all give the same verdict, and all that have one. */
  readonly sameVerdict: readonly [same: number, all: number];
  /** The cells in which they are furthest apart, the furthest first. */
  readonly apart: readonly ApartCell[];
}

const FURTHEST = 6;

/** Undefined where nobody but the author set likelihoods. */
export function compareCoders(
  spec: WithinCase,
  findings: readonly Found[],
  changes: TracingChanges = {},
): CodersCompared | undefined {
  if (spec.coders.length === 0) return undefined;
  const specs = [spec, ...spec.coders.map((coder) => asSetBy(spec, coder))];
  const tracings = specs.map((one) => tracingOf(one, findings, changes));
  const coders = tracings.map((one, i) => resultOf(one, specs[i] ?? spec, spec.coders[i - 1]));
  const posteriors = coders.map(({ posterior = [] }) => posterior);

  // What was set, whatever the findings are believed to.
  const certain = findings.map((one) => ({ ...one, trust: 1 }));
  const cells = cellsOf(specs.map((one) => matrixOf(one, certain, changes)));
  const gaps = cells.flatMap(({ weights }) => pairsOf(weights).map(([a, b]) => Math.abs(a - b)));
  const ranks = pairsOf(posteriors).map(([a, b]) => spearman(a, b));
  const standings = coders.map(({ verdicts }) => verdicts.map(({ standing }) => standing));
  const same = (standings[0] ?? []).filter((one, i) => standings.every((all) => all[i] === one));
  return {
    coders,
    spread: spreadOf(
      spec.rivals.map(({ id }) => id),
      new Map(coders.map(({ author }, i) => [author, posteriors[i] ?? []])),
    ),
    together: together(tracings),
    cells: cells.length,
    alphaOfWeights: alpha(cells.map(({ weights }) => weights)),
    alphaOfLikelihoods: alpha(cells.map(({ likelihoods }) => likelihoods)),
    ranks: ranks.every((one) => one !== undefined) ? meanOf(ranks) : undefined,
    meanGap: meanOf(gaps),
    sameVerdict: [same.length, standings[0]?.length ?? 0],
    apart: cells
      .toSorted((a, b) => width(b.weights) - width(a.weights))
      .slice(0, FURTHEST)
      .map(({ clue, rival, weights }) => ({ clue, rival, weights })),
  };
}

function resultOf(
  tracing: Tracing,
  { author, before, clues }: WithinCase,
  coder: Coder | undefined,
): CoderResult {
  const result = trace(tracing);
  return {
    author,
    before,
    knew: (coder?.clues ?? []).filter(({ knew }) => knew).map(({ clue }) => clue),
    judged: clues.map(({ id }) => id),
    verdicts: verdictsOf(tracing, result),
    posterior: result.posterior.rivals,
  };
}

function matrixOf(spec: WithinCase, findings: readonly Found[], changes: TracingChanges) {
  const tracing = tracingOf(spec, findings, changes);
  return { rivals: tracing.rivals.map(({ id }) => id), rows: evidenceMatrix({ tracing }) };
}

/** The cells of those clues that every coder judged, but where one holds that a rival rules the clue out. */
function cellsOf(
  matrices: readonly {
    readonly rivals: readonly string[];
    readonly rows: readonly EvidenceRow[];
  }[],
): (ApartCell & { readonly likelihoods: readonly number[] })[] {
  const [first] = matrices;
  return (first?.rows ?? []).flatMap(({ clue }) => {
    const rows = matrices.flatMap((one) => one.rows.filter((row) => row.clue === clue));
    if (rows.length < matrices.length) return [];
    return (first?.rivals ?? []).flatMap((rival, i) => {
      const weights = rows.map((row) => row.weights[i] ?? Number.NaN);
      if (!weights.every(Number.isFinite)) return [];
      const likelihoods = rows.map((row) => row.likelihoods[i] ?? Number.NaN);
      return [{ clue, rival, weights, likelihoods }];
    });
  });
}

/**
 * Each coder a world of the same weight: those who foresaw better what was found come to count for
 * more. Where one is silent the author's likelihoods stand.
 */
function together([author, ...others]: readonly Tracing[]): readonly number[] | undefined {
  if (!author) return undefined;
  const all = [author, ...others];
  const worlds = all.map((one, i) => ({
    id: String(i),
    weight: 1 / all.length,
    likelihoods: Object.fromEntries(
      evidenceMatrix({ tracing: one }).map(({ clue, likelihoods }) => [clue, likelihoods]),
    ),
  }));
  return posteriorOf({ ...author, worlds }).rivals;
}

/** Each cell a unit, each coder a column. */
function alpha(units: readonly (readonly number[])[]): number | undefined {
  const coders = units[0]?.length ?? 0;
  const byCoder = Array.from({ length: coders }, (_, i) => units.map((unit) => unit[i]));
  return units.length === 0 ? undefined : alphaOf({ byCoder }, 'interval').value;
}

function pairsOf<T>(list: readonly T[]): (readonly [T, T])[] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const));
}

const meanOf = (list: readonly number[]): number =>
  list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length);
const width = (list: readonly number[]): number => Math.max(...list) - Math.min(...list);
