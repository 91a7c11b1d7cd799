import { UserError } from '../../base/user-error.ts';
import {
  type Difference as Changed,
  differenceOfComparisons,
} from '../../infer/analysis/difference.ts';
import { runAnalysis } from '../../infer/analysis/run.ts';
import { type Prediction, predictionsOf } from '../../infer/leadership.ts';
import type { Band } from '../../measure/measure.ts';
import { oneDay } from '../../measure/moments.ts';
import { measureOf, runMeasure } from '../../measure/run.ts';
import type { Probe } from '../../record/change.ts';
import type { Entity } from '../../record/kinds.ts';
import type { LangText } from '../../record/parts.ts';
import { type CasusRecord, find, get } from '../../record/record.ts';
import { supposedIn } from '../../record/supposed/index.ts';
import { type Dossier, dossierOf } from '../dossier/model.ts';
import { countsOf, type Difference, differences } from '../suppose-differences.ts';
import { inclusionOf } from '../tests/inclusion.ts';
import { type AnsweredOtherwise, answeredOtherwise } from './answered.ts';

/** A scenario that was run: what each thing it is put to gives as recorded, and with its changes. */
export interface RunScenario {
  readonly scenario: Entity<'scenario'>;
  readonly editions: { readonly recorded: string; readonly supposed: string };
  readonly results: readonly ProbeResult[];
}

export type ProbeResult = IncidentResult | MeasureResult | AnalysisResult | ArgumentResult;

export interface IncidentResult {
  readonly kind: 'incident';
  readonly incident: string;
  readonly differences: readonly Difference[];
  readonly answered: readonly AnsweredOtherwise[];
  /** Under what commitments still bind, where some are no longer in force. */
  readonly still: readonly string[];
  /** How many commitments are triggered, depend, are open, are not triggered. */
  readonly counts: { readonly was: readonly number[]; readonly is: readonly number[] };
}

export interface MeasureResult {
  readonly kind: 'measure';
  readonly measure: string;
  readonly on: string;
  readonly param: Readonly<Record<string, string>>;
  readonly lines: readonly {
    readonly id: string;
    readonly title: LangText;
    readonly was: Band;
    readonly is: Band;
  }[];
}

export interface AnalysisResult {
  readonly kind: 'analysis';
  readonly analysis: string;
  /** The record that holds it. */
  readonly in: string;
  /** Undefined where this record does not hold it. */
  readonly ran:
    | {
        readonly name: LangText;
        readonly difference: Changed;
        readonly statements: readonly StatementChange[];
      }
    | undefined;
}

/** An assertion of an argument that the cases bear out otherwise. */
export interface StatementChange {
  readonly says: LangText;
  readonly statement: string;
  readonly was: number | undefined;
  readonly is: number | undefined;
}

export interface ArgumentResult {
  readonly kind: 'argument';
  readonly argument: string;
  readonly was: readonly Prediction[];
  readonly is: readonly Prediction[];
}

/** Runs a scenario of the record; without changes everything comes out as recorded. */
export function runScenario(record: CasusRecord, scenario: Entity<'scenario'>): RunScenario {
  const supposed = supposedIn(record, scenario);
  return {
    scenario,
    editions: { recorded: record.edition, supposed: supposed.edition },
    results: scenario.probes.map((probe) => resultOf(record, supposed, probe)),
  };
}

function resultOf(record: CasusRecord, supposed: CasusRecord, probe: Probe): ProbeResult {
  if ('incident' in probe) {
    const [before, after] = [record, supposed].map((of) =>
      dossierOf(of, get(of, 'incident', probe.incident)),
    ) as [Dossier, Dossier];
    const changed = differences({ before, after });
    const fewer = changed.some(({ is }) => is === undefined);
    const binding = after.answers.map(({ clause }) => clause.instrument as string);
    return {
      kind: 'incident',
      incident: probe.incident,
      differences: changed,
      answered: answeredOtherwise(record, before, after),
      still: fewer ? [...new Set(binding)] : [],
      counts: { was: countsOf(before), is: countsOf(after) },
    };
  }
  if ('measure' in probe) return measured(record, supposed, probe);
  if ('analysis' in probe) return analysed(record, supposed, probe);
  const [was, is] = [record, supposed].map((of) => {
    const { id, leadership } = get(of, 'argument', probe.argument);
    if (leadership) return predictionsOf(leadership);
    throw new UserError(
      `${id} states no rule that a scenario can be put to`,
      'Give the argument its rule (leadership), or take it out of the probes of the scenario.',
    );
  }) as [Prediction[], Prediction[]];
  return { kind: 'argument', argument: probe.argument, was, is };
}

function measured(
  record: CasusRecord,
  supposed: CasusRecord,
  { measure: id, on, param }: Extract<Probe, { measure: string }>,
): MeasureResult {
  const measure = measureOf(id);
  const linesOf = (of: CasusRecord) => {
    const result = runMeasure(
      measure,
      { record: of, moments: oneDay(on.latest), tables: {} },
      param,
    );
    if (result.form === 'series') return result.lines;
    throw new UserError(
      `${id} is no series: a scenario has nothing to put beside it`,
      'Name a measure that gives lines of numbers.',
    );
  };
  const after = linesOf(supposed);
  const lines = linesOf(record).flatMap(({ id: line, title, points: [was] }) => {
    const is = after.find((one) => one.id === line)?.points[0];
    return was && is ? [{ id: line, title, was: bandOf(was), is: bandOf(is) }] : [];
  });
  return { kind: 'measure', measure: id, on: on.edtf, param, lines };
}

function bandOf({ low, high }: Band): Band {
  return { low, high };
}

function analysed(
  record: CasusRecord,
  supposed: CasusRecord,
  { analysis: id, in: holder }: Extract<Probe, { analysis: string }>,
): AnalysisResult {
  const analysis = find(record, 'analysis', id);
  const [was, is] = [record, supposed].map((of) =>
    analysis ? runAnalysis(of, analysis).compared : undefined,
  );
  if (!analysis || !was || !is)
    return { kind: 'analysis', analysis: id, in: holder, ran: undefined };
  const statements = (analysis.comparison?.statements ?? []).flatMap(
    ({ says }, i): StatementChange[] => {
      const [before, after] = [was.statements[i], is.statements[i]];
      if (!before || !after) return [];
      const [a, b] = [inclusionOf(before), inclusionOf(after)];
      return a === b ? [] : [{ says, statement: before.statement, was: a, is: b }];
    },
  );
  const difference = differenceOfComparisons(was, is);
  return {
    kind: 'analysis',
    analysis: id,
    in: holder,
    ran: { name: analysis.name, difference, statements },
  };
}
