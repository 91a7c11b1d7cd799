import type { CodersCompared } from '../../infer/analysis/compare-coders.ts';
import type { Difference } from '../../infer/analysis/difference.ts';
import type { Carrier } from '../../infer/analysis/verdicts-without.ts';
import type { Weighed } from '../../infer/analysis/weigh.ts';
import type { ComparisonModel } from '../../view/tests/comparison-model.ts';

/** What a reader changed, as it stands in the address. */
export interface Asked {
  /** Sources that are not believed at all, for a comparison. */
  readonly without: readonly string[];
  readonly trust: Readonly<Record<string, number>>;
  readonly prior: readonly number[] | undefined;
  /** Whose likelihoods count, if not the author's. */
  readonly coder: string | undefined;
  readonly inclusion: number | undefined;
  readonly thresholds: Readonly<Record<string, readonly number[]>>;
}

/** To the worker: which analysis of which packed edition, and what is changed. */
export interface Order {
  readonly pack: string;
  readonly analysis: string;
  readonly asked: Asked;
}

export interface TracingResult {
  readonly kind: 'tracing';
  readonly weighed: Weighed;
  readonly carriers: readonly Carrier[];
  readonly coders: CodersCompared | undefined;
  readonly difference: Difference | undefined;
}

export interface ComparisonResult {
  readonly kind: 'comparison';
  readonly model: ComparisonModel;
}

/** From the worker: how far it is, or what came out. */
export type Reply =
  | { readonly kind: 'progress'; readonly done: number; readonly all: number }
  | { readonly kind: 'failed'; readonly message: string; readonly remedy: string }
  | TracingResult
  | ComparisonResult;
