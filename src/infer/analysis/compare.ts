import { UserError } from '../../base/user-error.ts';
import type { Comparison, SetSpec } from '../../record/comparison.ts';
import { calibrate } from '../qca/calibrate.ts';
import type { CaseTable } from '../qca/csv.ts';
import { enhanced } from '../qca/enhanced.ts';
import { parseLiteral, parseStatement } from '../qca/expression.ts';
import { type StatementFit, statementFit } from '../qca/fit.ts';
import { type NecessarySet, singleConditions } from '../qca/necessity.ts';
import {
  type CutRange,
  cutRanges,
  leaveOneOut,
  type RobustnessFit,
  robustnessFit,
} from '../qca/robustness.ts';
import { literalMembership, membership, setsOf, skewness } from '../qca/sets.ts';
import { type StandardAnalysis, standardAnalysis } from '../qca/standard-analysis.ts';
import type { TableOptions } from '../qca/table.ts';
import type { LeftOut, RawCase, RawCases } from './cases.ts';
import { cellWithout, rawValue } from './cell.ts';

/** What a reader may change without changing the file. */
export interface Changes {
  /** Sources that are not believed: what stands on them alone falls away. */
  readonly without?: readonly string[] | undefined;
  readonly inclusion?: number | undefined;
  readonly frequency?: number | undefined;
  /** The thresholds of a set, in the place of those of the file. */
  readonly thresholds?: Readonly<Record<string, readonly number[]>> | undefined;
  readonly deadline?: (() => boolean) | undefined;
}

/** A set as it was used, with its skew and the cases that have no value in it. */
export interface UsedSet {
  readonly id: string;
  readonly used: boolean;
  readonly inside: number;
  readonly outside: number;
  readonly missing: number;
}

/** A comparison, done. */
export interface Compared {
  readonly cases: readonly RawCase[];
  readonly leftOut: readonly LeftOut[];
  readonly table: CaseTable;
  readonly sets: readonly UsedSet[];
  readonly necessity: readonly NecessarySet[];
  /** For the outcome and for its absence. */
  readonly presence: StandardAnalysis;
  readonly absence: StandardAnalysis;
  /** Rows in which cases with and without the outcome meet. */
  readonly contradictions: readonly Contradiction[];
  readonly statements: readonly Assertion[];
  readonly alternatives: readonly Alternative[];
  readonly ranges: { readonly inclusion: CutRange; readonly frequency: CutRange } | undefined;
  /** Cases without which the conservative models for the outcome change. */
  readonly decisive: readonly string[];
}

/** What an argument asserts of the cases, put to those that have a value in each set it names. */
export interface Assertion {
  readonly statement: string;
  readonly cases: number;
  readonly fit: StatementFit;
  /** Cases that show the opposite of it. */
  readonly against: readonly string[];
}

export interface Contradiction {
  readonly row: number;
  readonly with: readonly string[];
  readonly without: readonly string[];
}

/** One other choice: the solution that it gives, and how far it agrees with the first. */
export interface Alternative {
  readonly id: string;
  readonly solution: string;
  readonly fit: RobustnessFit | undefined;
}

/** The calibrated table of the sets that are used, and the cases that have no value in one of them. */
export function calibratedTable(
  { cases: drawn, leftOut }: RawCases,
  spec: Comparison,
  changes: Changes = {},
): { table: CaseTable; kept: RawCase[]; leftOut: LeftOut[]; sets: UsedSet[] } {
  const without = new Set(changes.without ?? []);
  const all = [spec.outcome, ...spec.conditions];
  const used = all.filter((set) => set.used);
  const cases = without.size === 0 ? drawn : drawn.map((one) => caseWithout(one, without));
  const raw = (one: RawCase, { id }: SetSpec) => rawValue(one.cells[id] ?? NOTHING);
  const kept = cases.filter((one) => used.every((set) => raw(one, set) !== undefined));
  const columns = all.map((set) => {
    const raws = kept.map((one) => raw(one, set));
    const values = calibrated(
      raws.filter((value) => value !== undefined),
      set,
      changes,
    );
    let at = 0;
    const cells = raws.map((value) => (value === undefined ? '' : String(values[at++])));
    return { set, cells, values };
  });
  return {
    table: {
      cases: kept.map(({ id }) => id),
      columns: new Map(columns.map(({ set, cells }) => [set.id as string, cells])),
    },
    kept,
    leftOut: [
      ...leftOut,
      ...cases
        .filter((one) => !kept.includes(one))
        .map((one): LeftOut => {
          const sets = used.filter((set) => raw(one, set) === undefined).map(({ id }) => id);
          return { id: one.id, why: 'no-value', sets };
        }),
    ],
    sets: columns.map(({ set, values }) => {
      const { inside, outside } = skewness(values);
      return {
        id: set.id,
        used: set.used,
        inside,
        outside,
        missing: kept.length - values.length,
      };
    }),
  };
}

function caseWithout(one: RawCase, without: ReadonlySet<string>): RawCase {
  const cells = Object.entries(one.cells).map(([set, cell]) => [set, cellWithout(cell, without)]);
  return { ...one, cells: Object.fromEntries(cells) };
}

const NOTHING = { supports: [], otherwise: undefined };

function calibrated(raw: readonly number[], set: SetSpec, changes: Changes): number[] {
  const { calibration } = set;
  if (!('thresholds' in calibration)) {
    const { kind, because } = calibration;
    return kind === 'as-drawn' ? [...raw] : calibrate(raw, { kind, because: because.en });
  }
  const moved = changes.thresholds?.[set.id];
  const thresholds = calibration.thresholds.map(({ at, because }, i) => ({
    at: moved?.[i] ?? at,
    because: because.en,
  }));
  return calibrate(raw, { ...calibration, thresholds });
}

/** Runs the comparison: a function of what was drawn, of the file, and of what a reader changed. */
export function compare(drawn: RawCases, spec: Comparison, changes: Changes = {}): Compared {
  const { table, kept, leftOut, sets } = calibratedTable(drawn, spec, changes);
  if (kept.length === 0) {
    throw new UserError(
      'no case has a value in every set that is used',
      'Look at the sets with missing values, and keep those out of the table (used: false).',
    );
  }
  const options = optionsOf(spec, changes);
  const expect = spec.expectations.map((one) => one.expect).join(',');
  const deadline = changes.deadline ? { deadline: changes.deadline } : {};
  const run = (outcome: string, expected: string): StandardAnalysis => {
    const asked = { ...options, outcome };
    const first = standardAnalysis(table, asked, { assume: false, ...deadline }).table;
    const impossible = spec.impossible.map(({ rows }) => rows);
    const { excluded } = enhanced(table, first, { impossible });
    return standardAnalysis(
      table,
      { ...asked, exclude: [...excluded.keys()] },
      { assume: true, expect: expected, ...deadline },
    );
  };
  const presence = run(spec.outcome.id, expect);
  const range = { kind: 'conservative' as const, ...deadline };
  return {
    cases: kept,
    leftOut,
    table,
    sets,
    necessity: singleConditions(table, options),
    presence,
    absence: run(`~${spec.outcome.id}`, negatedExpectations(expect)),
    contradictions: contradictionsIn(presence),
    statements: spec.statements.map(({ statement }) => assertion(table, statement)),
    alternatives: spec.alternatives.map((one) => alternative(drawn, spec, changes, one, presence)),
    ranges: presence.conservative.none ? undefined : cutRanges(table, options, range),
    decisive: presence.conservative.none
      ? []
      : leaveOneOut(table, options, range)
          .filter((one) => one.changes)
          .map((one) => one.case),
  };
}

function assertion(table: CaseTable, statement: string): Assertion {
  const { relation, expression, outcome } = parseStatement(statement);
  const wanted = parseLiteral(outcome);
  const names = [...expression.flat().map(({ name }) => name), wanted.name];
  const known = table.cases.flatMap((_, i) =>
    names.every((name) => table.columns.get(name)?.[i] !== '') ? [i] : [],
  );
  const at = <T>(list: readonly T[]) => known.map((i) => list[i] as T);
  const rest: CaseTable = {
    cases: at(table.cases),
    columns: new Map([...table.columns].map(([name, column]) => [name, at(column)])),
  };
  const setOf = setsOf({
    ...rest,
    columns: new Map([...rest.columns].filter(([name]) => names.includes(name))),
  });
  const x = membership(expression, setOf);
  const y = literalMembership(setOf(wanted.name), wanted);
  const isIn = (list: readonly number[], i: number) => (list[i] ?? 0) > 0.5;
  const [whole, part] = relation === 'sufficient' ? [y, x] : [x, y];
  return {
    statement,
    cases: rest.cases.length,
    fit: statementFit(rest, statement),
    against: rest.cases.filter((_, i) => isIn(part, i) && !isIn(whole, i)),
  };
}

function optionsOf(spec: Comparison, changes: Changes): TableOptions {
  return {
    outcome: spec.outcome.id,
    conditions: spec.conditions.filter(({ used }) => used).map(({ id }) => id),
    inclCut: changes.inclusion ?? spec.cuts.inclusion,
    contradictionCut: spec.cuts.contradiction,
    nCut: changes.frequency ?? spec.cuts.frequency,
    priCut: spec.cuts.pri,
  };
}

/** What is expected to further the outcome is expected, absent, to further its absence. */
export function negatedExpectations(expect: string): string {
  return expect.replaceAll(/(~?)\s*([A-Z][A-Z0-9_]*)/g, (_, not, name) =>
    not ? name : `~${name}`,
  );
}

function contradictionsIn({ table }: StandardAnalysis): Contradiction[] {
  const shown = new Map(table.cases.map((id, i) => [id, (table.memberships[i] ?? 0) > 0.5]));
  return table.rows
    .map(({ number, cases }) => ({
      row: number,
      with: cases.filter((id) => shown.get(id)),
      without: cases.filter((id) => !shown.get(id)),
    }))
    .filter((row) => row.with.length > 0 && row.without.length > 0);
}

function alternative(
  drawn: RawCases,
  spec: Comparison,
  changes: Changes,
  { id, set, calibration, inclusion }: Comparison['alternatives'][number],
  presence: StandardAnalysis,
): Alternative {
  const calibrates = set !== undefined && calibration !== undefined;
  const other = (one: SetSpec): SetSpec =>
    calibrates && one.id === set ? { ...one, calibration } : one;
  const changed: Comparison = {
    ...spec,
    outcome: other(spec.outcome),
    conditions: spec.conditions.map(other),
  };
  // The thresholds that a reader moved are those of the file, not those of the other choice.
  const { [calibrates ? set : '']: _, ...thresholds } = changes.thresholds ?? {};
  const { table } = calibratedTable(drawn, changed, { ...changes, thresholds });
  const options = optionsOf(changed, { ...changes, inclusion: inclusion ?? changes.inclusion });
  const { conservative } = standardAnalysis(table, options, {
    assume: false,
    ...(changes.deadline ? { deadline: changes.deadline } : {}),
  });
  const [model] = conservative.page(0, 1);
  const [first] = presence.conservative.page(0, 1);
  return {
    id,
    solution: model?.text ?? '',
    fit:
      model && first
        ? robustnessFit(table, {
            outcome: spec.outcome.id,
            initial: first.text,
            tests: [model.text],
          })
        : undefined,
  };
}
