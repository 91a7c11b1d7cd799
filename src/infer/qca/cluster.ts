import { UserError } from '../../base/user-error.ts';
import type { CaseTable } from './csv.ts';
import { parseExpression, parseLiteral } from './expression.ts';
import { overlap, share, sum } from './fit.ts';
import { literalMembership, membership, setsOf } from './sets.ts';

/** Consistency and coverage of one group of observations. */
export interface GroupFit {
  readonly group: string;
  readonly cases: number;
  /** 1 where no observation of the group is in the set at all: nothing there contradicts it. */
  readonly consistency: number;
  readonly coverage: number | undefined;
}

/** Whether a term holds in every period and every unit, or in some only. */
export interface ClusterFit {
  readonly expression: string;
  readonly pooled: GroupFit;
  /** One a period (or other cluster): consistency between. */
  readonly between: readonly GroupFit[];
  /** One a unit: consistency within. */
  readonly within: readonly GroupFit[];
  /** How far the groups' consistencies are from equal ones; 0 where they are the same. */
  readonly betweenToPooled: number;
  readonly withinToPooled: number;
}

/** Panel diagnostics by García-Castro and Ariño (2016). */
export function clusterDiagnostics(
  data: CaseTable,
  {
    outcome,
    unit,
    cluster,
    expressions,
  }: {
    readonly outcome: string;
    /** The columns that say whose observation it is, and of when. */
    readonly unit: string;
    readonly cluster: string;
    readonly expressions: readonly string[];
  },
): ClusterFit[] {
  const setOf = setsOf(data);
  const wanted = parseLiteral(outcome);
  const y = literalMembership(setOf(wanted.name), wanted);
  const clusters = groupsOf(data, cluster);
  const units = groupsOf(data, unit);
  return expressions.map((expression) => {
    const x = membership(parseExpression(expression), setOf);
    const fitOf = (group: string, at: readonly number[]): GroupFit => {
      const xs = at.map((i) => x[i] ?? 0);
      const ys = at.map((i) => y[i] ?? 0);
      const both = overlap(xs, ys);
      return {
        group,
        cases: at.length,
        consistency: share(both, sum(xs)) ?? 1,
        coverage: share(both, sum(ys)),
      };
    };
    const between = [...clusters].map(([name, at]) => fitOf(name, at));
    const within = [...units].map(([name, at]) => fitOf(name, at));
    return {
      expression,
      pooled: fitOf(
        '',
        x.map((_, i) => i),
      ),
      between,
      within,
      betweenToPooled: distance(between),
      withinToPooled: distance(within),
    };
  });
}

function distance(groups: readonly GroupFit[]): number {
  const total = sum(groups.map(({ consistency }) => consistency));
  const equal = 1 / groups.length;
  return Math.hypot(
    ...groups.map(({ consistency }) => (total === 0 ? equal : consistency / total) - equal),
  );
}

/** The observations of each group, by its name; numbers in their order. */
function groupsOf(data: CaseTable, column: string): Map<string, number[]> {
  const names = data.columns.get(column);
  if (!names) {
    throw new UserError(
      `there is no column ${column}`,
      `The columns are: ${[...data.columns.keys()].join(', ')}.`,
    );
  }
  const order = [...new Set(names)].sort(
    (a, b) => Number(a) - Number(b) || a.localeCompare(b, 'en'),
  );
  return new Map(
    order.map((name) => [name, names.flatMap((other, i) => (other === name ? [i] : []))]),
  );
}
