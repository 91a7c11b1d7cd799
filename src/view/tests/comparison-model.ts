import type { LeftOut } from '../../infer/analysis/cases.ts';
import { rawValue } from '../../infer/analysis/cell.ts';
import type { Alternative, Compared, UsedSet } from '../../infer/analysis/compare.ts';
import type { Difference } from '../../infer/analysis/difference.ts';
import { implicantMembership } from '../../infer/qca/implicants.ts';
import type { NecessarySet } from '../../infer/qca/necessity.ts';
import { ambiguity, assumptionsOf, type Solution, textOf } from '../../infer/qca/solutions.ts';
import type { StandardAnalysis } from '../../infer/qca/standard-analysis.ts';
import type { Row } from '../../infer/qca/table.ts';
import { inclusionOf } from './inclusion.ts';

/** One case as the page shows it: what was drawn, from what, and to which membership. */
export interface CaseModel {
  readonly id: string;
  readonly organization?: string | undefined;
  readonly incident?: string | undefined;
  readonly raw: Readonly<Record<string, number | undefined>>;
  /** The things of the record that give each value. */
  readonly from: Readonly<Record<string, readonly string[]>>;
  readonly memberships: Readonly<Record<string, number | undefined>>;
}

export interface ModelModel {
  readonly text: string;
  readonly terms: readonly {
    readonly text: string;
    readonly incl: number | undefined;
    readonly coverage: number | undefined;
    readonly unique: number | undefined;
    /** Membership of each case in the term, in their order. */
    readonly members: readonly number[];
  }[];
  readonly incl: number | undefined;
  readonly coverage: number | undefined;
  /** Rows that it takes to show the outcome though no case does. */
  readonly assumed: readonly number[] | undefined;
}

export interface SolutionModel {
  readonly kind: Solution['kind'];
  readonly none: string | undefined;
  /** How many models, exactly; as text, since it may be beyond what a number holds. */
  readonly count: string | undefined;
  readonly models: readonly ModelModel[];
  readonly core: readonly string[];
  readonly peripheral: readonly { readonly implicant: string; readonly share: number }[];
  /** Of an intermediate one: the pairs of models, each by its number from 1, that it lies between. */
  readonly between: readonly (readonly [conservative: number, parsimonious: number])[];
}

/** A comparison as plain data: it can be sent from a worker to the page. */
export interface ComparisonModel {
  readonly outcome: string;
  readonly conditions: readonly string[];
  readonly cases: readonly CaseModel[];
  readonly leftOut: readonly LeftOut[];
  readonly sets: readonly UsedSet[];
  readonly rows: readonly Row[];
  readonly possible: string;
  readonly contradictions: Compared['contradictions'];
  readonly presence: readonly SolutionModel[];
  readonly absence: readonly SolutionModel[];
  readonly necessity: readonly NecessarySet[];
  readonly statements: readonly {
    readonly statement: string;
    readonly cases: number;
    readonly inclusion: number | undefined;
    readonly against: readonly string[];
  }[];
  readonly alternatives: readonly Alternative[];
  readonly ranges: Compared['ranges'];
  readonly decisive: readonly string[];
  readonly sources: readonly string[];
  readonly difference?: Difference | undefined;
}

const LISTED = 12;

export function comparisonModel(compared: Compared, difference?: Difference): ComparisonModel {
  const { presence, absence, table } = compared;
  const memberships = (id: string, i: number): number | undefined => {
    const cell = table.columns.get(id)?.[i];
    return cell === undefined || cell === '' ? undefined : Number(cell);
  };
  return {
    outcome: presence.table.options.outcome,
    conditions: presence.table.options.conditions,
    cases: compared.cases.map(({ id, organization, incident, cells }, i) => ({
      id,
      organization,
      incident,
      raw: Object.fromEntries(Object.entries(cells).map(([set, cell]) => [set, rawValue(cell)])),
      from: Object.fromEntries(
        Object.entries(cells).map(([set, { supports }]) => [
          set,
          supports.map((one) => one.id).filter((one) => one !== 'hand'),
        ]),
      ),
      memberships: Object.fromEntries(
        compared.sets.map(({ id: set }) => [set, memberships(set, i)]),
      ),
    })),
    leftOut: compared.leftOut,
    sets: compared.sets,
    rows: presence.table.rows,
    possible: String(presence.table.levels.reduce((all, count) => all * BigInt(count), 1n)),
    contradictions: compared.contradictions,
    presence: solutionsOf(presence),
    absence: solutionsOf(absence),
    necessity: compared.necessity,
    statements: compared.statements.map((one) => ({
      statement: one.statement,
      cases: one.cases,
      inclusion: inclusionOf(one),
      against: one.against,
    })),
    alternatives: compared.alternatives,
    ranges: compared.ranges,
    decisive: compared.decisive,
    sources: [
      ...new Set(
        compared.cases.flatMap(({ cells }) =>
          Object.values(cells).flatMap(({ supports }) =>
            supports.flatMap(({ sources }) => sources),
          ),
        ),
      ),
    ].sort(),
    difference,
  };
}

function solutionsOf({
  conservative,
  parsimonious,
  intermediate,
}: StandardAnalysis): SolutionModel[] {
  const textsOf = (solution: Solution | undefined) =>
    (solution?.page(0, LISTED) ?? []).map(({ text }) => text);
  const [outer, inner] = [textsOf(conservative), textsOf(parsimonious)];
  // Pairs that lead to the same models are one solution, and it names them all.
  const middle = Map.groupBy(intermediate, ({ solution }) => textsOf(solution).join('\n'));
  return [
    ...[conservative, ...(parsimonious ? [parsimonious] : [])].map((one) => solutionModel(one, [])),
    ...[...middle.values()].flatMap((pairs) => {
      const between = pairs.map(
        (pair) =>
          [
            outer.indexOf(pair.conservative.text) + 1,
            inner.indexOf(pair.parsimonious.text) + 1,
          ] as const,
      );
      return pairs.slice(0, 1).map(({ solution }) => solutionModel(solution, between));
    }),
  ];
}

function solutionModel(solution: Solution, between: SolutionModel['between']): SolutionModel {
  const { kind, none, count, table } = solution;
  const { core, peripheral } = ambiguity(solution);
  return {
    kind,
    none,
    count: count === undefined ? undefined : String(count),
    models: solution.page(0, LISTED).map(({ text, implicants, fit }) => ({
      text,
      terms: implicants.map((implicant, i) => ({
        text: textOf([implicant], table),
        incl: fit.terms[i]?.incl,
        coverage: fit.terms[i]?.cov,
        unique: fit.terms[i]?.unique,
        members: implicantMembership(implicant, table.sets),
      })),
      incl: fit.model.incl,
      coverage: fit.model.cov,
      assumed: assumptionsOf(table, implicants),
    })),
    core,
    peripheral,
    between,
  };
}
