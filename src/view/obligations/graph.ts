import type { Day } from '../../base/day.ts';
import type { CasusRecord } from '../../record/record.ts';
import { type Standing, standingOn } from './standing.ts';

export interface GraphNode {
  readonly id: string;
  readonly x: number;
  /** The middle of its line. */
  readonly y: number;
}

export interface GraphEdge {
  readonly state: string;
  readonly organization: string;
  readonly standing: Standing;
}

/** States on the left, organizations on the right, a line for each standing of the day. */
export interface Graph {
  readonly states: readonly GraphNode[];
  readonly organizations: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly height: number;
}

/** The height of a node's line: a target for a finger, and room for its name. */
export const NODE = 26;

/**
 * Lays the graph out, the same way every time. The order of the states is given; organizations stand
 * at the mean of their members' places, so that lines cross little (Sugiyama, Tagawa and Toda, IEEE
 * Transactions on Systems, Man, and Cybernetics 11, 1981), each on a line of its own. Who belongs when
 * does not move them: `settled` tells the members that count for the order, whatever the day.
 */
export function graphOf(
  record: CasusRecord,
  states: readonly string[],
  organizations: readonly string[],
  day: Day,
  { left, right }: { readonly left: number; readonly right: number },
): Graph {
  const edges = states.flatMap((state) =>
    organizations.flatMap((organization): GraphEdge[] => {
      const standing = standingOn(record, organization, state, day);
      return standing.spells.length > 0 ? [{ state, organization, standing }] : [];
    }),
  );
  const ever = (organization: string): number[] =>
    states.flatMap((state, i) =>
      (record.spells.get(organization) ?? []).some(({ member }) => member === state) ? [i] : [],
    );
  const mean = new Map(
    organizations.map((id) => {
      const places = ever(id);
      return [id, places.reduce((sum, i) => sum + i, 0) / Math.max(1, places.length)] as const;
    }),
  );
  const ordered = [...organizations].sort(
    (a, b) => (mean.get(a) ?? 0) - (mean.get(b) ?? 0) || a.localeCompare(b, 'en'),
  );
  const lines = Math.max(states.length, ordered.length);
  return {
    states: placed(states, lines, left),
    organizations: placed(ordered, lines, right),
    edges,
    height: lines * NODE,
  };
}

/** Spread over the height, in whole lines at least. */
function placed(ids: readonly string[], lines: number, x: number): GraphNode[] {
  const step = (lines / Math.max(1, ids.length)) * NODE;
  return ids.map((id, i) => ({ id, x, y: step * (i + 0.5) }));
}
