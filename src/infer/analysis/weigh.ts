import { UserError } from '../../base/user-error.ts';
import type { CasusRecord } from '../../record/record.ts';
import type { ClueSpec, WithinCase } from '../../record/within-case.ts';
import { sharesOfRatings } from '../ach/as-bayes.ts';
import { byDiagnosticity, type Diagnosticity } from '../ach/diagnosticity.ts';
import { type LeftOut, linchpins } from '../ach/linchpin.ts';
import type { Matrix } from '../ach/matrix.ts';
import { leastAgainst, type Score, scoresOf } from '../ach/score.ts';
import type { Anchor, Clue, GivenCase } from '../tracing/clue.ts';
import type { Likelihood } from '../tracing/likelihood.ts';
import { overPriors, type PriorSpread, uniform } from '../tracing/priors.ts';
import type { Rival } from '../tracing/rival.ts';
import { type TraceResult, trace } from '../tracing/trace.ts';
import type { Tracing } from '../tracing/tracing.ts';
import { type Found, findClues, isKnown } from './find-clue.ts';
import { type Lessons, lessonsOf } from './lessons.ts';
import { matrixOf } from './matrix-of.ts';
import { random } from './random.ts';
import { type Verdict, verdictsOf } from './verdict.ts';

/** What a reader may change without changing the file. */
export interface TracingChanges {
  /** Trust in a source, in the place of what its citations say. */
  readonly trust?: Readonly<Record<string, number>> | undefined;
  /** Shares of the rivals before the clues, in their order. */
  readonly prior?: readonly number[] | undefined;
  /** Clues to leave out. */
  readonly without?: readonly string[] | undefined;
}

/** A test within one case, done. */
export interface Weighed {
  readonly findings: readonly Found[];
  readonly tracing: Tracing;
  readonly result: TraceResult;
  readonly verdicts: readonly Verdict[];
  /** Over priors drawn evenly from all there are. */
  readonly priors: readonly PriorSpread[] | undefined;
  readonly matrix: Matrix;
  readonly scores: readonly Score[];
  readonly leastAgainst: readonly string[];
  readonly diagnosticity: readonly Diagnosticity[];
  readonly linchpins: readonly LeftOut[];
  /** The matrix turned into probabilities: the share of each hypothesis, in its order. */
  readonly asBayes: readonly number[] | undefined;
  readonly lessons: Lessons;
}

/** Priors drawn for the spread, and the seed they are drawn with. */
export const DRAWS = 2000;
export const SEED = 1;

/** Looks for every clue in the record, then weighs what was found. */
export function weigh(record: CasusRecord, spec: WithinCase, changes: TracingChanges = {}) {
  return weighFound(spec, findClues(record, { ...spec, trust: trustOf(spec, changes) }), changes);
}

/** The same from findings that were made before: what the page and its worker compute again. */
export function weighFound(
  spec: WithinCase,
  findings: readonly Found[],
  changes: TracingChanges = {},
): Weighed {
  const tracing = tracingOf(spec, findings, changes);
  const matrix = matrixOf(tracing, spec, findings);
  const result = trace(tracing);
  return {
    findings,
    tracing,
    result,
    verdicts: verdictsOf(tracing, result),
    priors: overPriors(
      tracing,
      tracing.rivals.map(() => 1),
      DRAWS,
      random(SEED),
    ),
    matrix,
    scores: scoresOf(matrix),
    leastAgainst: leastAgainst(matrix),
    diagnosticity: byDiagnosticity(matrix),
    linchpins: linchpins(matrix),
    asBayes: sharesOfRatings(matrix, {
      by: spec.author,
      on: spec.on.earliest,
      because: 'by its rating',
    }),
    lessons: lessonsOf(spec, findings, tracing.prior, result.posterior.rivals),
  };
}

function trustOf({ trust }: WithinCase, { trust: own = {} }: TracingChanges): WithinCase['trust'] {
  const sources = Object.entries(own).map(([source, share]) => ({
    source: source as never,
    trust: share,
    because: { en: 'set by the reader' },
  }));
  return { ...trust, sources: [...sources, ...trust.sources] };
}

/** The rivals, the prior and those clues that were found or searched for. */
export function tracingOf(
  spec: WithinCase,
  findings: readonly Found[],
  { prior, without = [] }: TracingChanges,
): Tracing {
  const rivals = spec.rivals.map(
    ({ id, says, residual }): Rival => ({ id, says: says.en, residual }),
  );
  const kept = spec.clues.filter(
    ({ id }) =>
      !without.includes(id) && findings.some((found) => found.clue === id && isKnown(found)),
  );
  return {
    rivals,
    prior: prior ?? priorOf(spec),
    clues: kept.map((clue) => {
      const found = findings.find((one) => one.clue === clue.id);
      if (!found) throw new Error(`no finding for ${clue.id}`);
      return clueOf(clue, found, spec);
    }),
  };
}

function priorOf({ rivals }: WithinCase): number[] {
  const stated = rivals.flatMap(({ prior }) => (prior === undefined ? [] : [prior]));
  if (stated.length === 0) return uniform(rivals.length);
  if (stated.length === rivals.length) return stated;
  throw new UserError(
    'some rivals have a prior and some have none',
    'Give each rival its prior, summing to 1, or none any: then they start level.',
  );
}

function clueOf(clue: ClueSpec, found: Found, spec: WithinCase): Clue {
  const rivals = spec.rivals.map(({ id }) => id);
  const read = (list: ClueSpec['likelihoods']) =>
    discounted(likelihoods(list, spec), rivals, found.trust);
  const cases = clue.given.map(
    (one): GivenCase => ({ when: one.when, likelihoods: read(one.likelihoods) }),
  );
  return {
    id: clue.id,
    anchors: found.grounds.map(
      ({ kind, id }): Anchor =>
        kind === 'silence' ? { kind, silence: id } : { kind: 'claim', claim: id },
    ),
    sources: found.sources,
    seen: found.found === 'seen',
    likelihoods: read(clue.likelihoods),
    dependence:
      cases.length > 0
        ? { kind: 'given', cases }
        : { kind: 'independent', because: clue.independent?.en ?? '' },
  };
}

function likelihoods(list: ClueSpec['likelihoods'], { author, on }: WithinCase): Likelihood[] {
  return list.flatMap(({ for: rivals, p, low, high, because }) =>
    rivals.map((rival) => ({
      rival,
      value: p,
      ...(low === undefined ? {} : { low }),
      ...(high === undefined ? {} : { high }),
      by: author,
      on: on.earliest,
      because: because.en,
    })),
  );
}

/**
 * A report that is believed by half tells half: with the probability of trust the finding is what it
 * seems, otherwise it would have been as likely whichever rival is true.
 */
function discounted(
  list: readonly Likelihood[],
  rivals: readonly string[],
  trust: number,
): Likelihood[] {
  const values = rivals.flatMap((id) => list.filter(({ rival }) => rival === id).slice(0, 1));
  const mean = values.reduce((sum, { value }) => sum + value, 0) / Math.max(1, values.length);
  const shrunk = (p: number) => trust * p + (1 - trust) * mean;
  return list.map((one) => ({
    ...one,
    value: shrunk(one.value),
    ...(one.low === undefined ? {} : { low: shrunk(one.low) }),
    ...(one.high === undefined ? {} : { high: shrunk(one.high) }),
  }));
}
