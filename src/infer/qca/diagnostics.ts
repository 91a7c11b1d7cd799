import { type ClusterFit, clusterDiagnostics } from './cluster.ts';
import type { CaseTable } from './csv.ts';
import { type NecessarySet, necessarySets, singleConditions } from './necessity.ts';
import type { Proof } from './proof.ts';
import { type CutRange, cutRanges, leaveOneOut } from './robustness.ts';
import { skewness } from './sets.ts';
import type { Model, Solution } from './solutions.ts';
import type { StandardAnalysis } from './standard-analysis.ts';
import { evaluateTheory, type TheoryEvaluation } from './theory.ts';

/** What to ask of a solution beside the solution itself. */
export interface DiagnosticsAsked {
  /** Inclusion from which a set counts as necessary. */
  readonly necessity?: number | undefined;
  readonly robust?: boolean | undefined;
  readonly proof?: boolean | undefined;
  /** What was expected, as an expression. */
  readonly theory?: string | undefined;
  /** The columns that say of when, and whose, an observation is. */
  readonly panel?: { readonly cluster: string; readonly unit: string } | undefined;
  /** Models looked at, at most. */
  readonly models: number;
}

/** Each of these only where it was asked for. */
export interface Diagnostics {
  /** The solution that theory and panel are held against: the last of the three that there is. */
  readonly of: Solution['kind'];
  readonly necessity?: {
    readonly single: readonly NecessarySet[];
    readonly found: readonly NecessarySet[];
  };
  readonly skew?: readonly ({ readonly set: string } & ReturnType<typeof skewness>)[];
  readonly robust?: {
    readonly inclusion: CutRange;
    readonly frequency: CutRange;
    /** Cases without which the conservative solution is another. */
    readonly decisive: readonly string[];
  };
  readonly proof?: Proof;
  readonly theory?: readonly TheoryEvaluation[];
  readonly panel?: readonly ClusterFit[];
}

/** Sets joined to one that may be necessary: more are hardly ever read. */
const DEPTH = 3;

export function diagnosticsOf(
  data: CaseTable,
  { table, conservative, parsimonious, intermediate }: StandardAnalysis,
  { necessity, robust, proof, theory, panel, models }: DiagnosticsAsked,
): Diagnostics {
  const { outcome, conditions } = table.options;
  const last = intermediate.at(-1)?.solution ?? parsimonious ?? conservative;
  const held: readonly Model[] =
    last.kind === 'intermediate'
      ? distinct(intermediate.flatMap(({ solution }) => solution.page(0, models))).slice(0, models)
      : last.page(0, models);
  return {
    of: last.kind,
    ...(necessity === undefined
      ? {}
      : {
          necessity: {
            single: singleConditions(data, { outcome, conditions }),
            found: necessarySets(data, { outcome, conditions, inclCut: necessity, depth: DEPTH }),
          },
        }),
    ...(robust
      ? { skew: skewOf(table.sets, table.memberships, outcome), robust: robustness() }
      : {}),
    ...(proof && (parsimonious ?? conservative).proof
      ? { proof: (parsimonious ?? conservative).proof?.() as Proof }
      : {}),
    ...(theory === undefined
      ? {}
      : { theory: held.map(({ text }) => evaluateTheory(data, { outcome, model: text, theory })) }),
    ...(panel
      ? {
          panel: clusterDiagnostics(data, {
            outcome,
            ...panel,
            expressions: distinct(held).map(({ text }) => text),
          }),
        }
      : {}),
  };

  function robustness() {
    const { inclusion, frequency } = cutRanges(data, table.options);
    const decisive = leaveOneOut(data, table.options).filter(({ changes }) => changes);
    return { inclusion, frequency, decisive: decisive.map((one) => one.case) };
  }
}

function skewOf(
  sets: readonly {
    readonly name: string;
    readonly levels: number;
    readonly values: readonly number[];
  }[],
  outcome: readonly number[],
  name: string,
) {
  const crisp = sets.filter(({ levels }) => levels === 2);
  return [
    { set: name, ...skewness(outcome) },
    ...crisp.map((set) => ({ set: set.name, ...skewness(set.values) })),
  ];
}

function distinct(models: readonly Model[]): Model[] {
  return [...new Map(models.map((model) => [model.text, model])).values()];
}
