import { all, any, atLeast, not, type Truth } from '../base/truth.ts';
import type { Evidence } from './evidence.ts';

/**
 * How an answer was reached: a tree with the same shape as the condition, made by the walk that
 * evaluates it. Text is rendered from it elsewhere; it holds no sentence.
 */
export type Trace =
  | { readonly kind: 'all' | 'any'; readonly truth: Truth; readonly parts: readonly Trace[] }
  | { readonly kind: 'not'; readonly truth: Truth; readonly part: Trace }
  | Leaf
  | {
      readonly kind: 'members';
      readonly truth: Truth;
      readonly compact: string;
      readonly atLeast: number;
      readonly members: readonly { readonly actor: string; readonly trace: Trace }[];
    }
  | {
      readonly kind: 'reading';
      readonly truth: Truth;
      readonly reading: string;
      readonly option: string;
      readonly part: Trace;
    };

/** A question that the record answers directly. Its key is the same wherever it is asked. */
export interface Leaf {
  readonly kind: 'atom' | 'party' | 'area' | 'in-force';
  readonly truth: Truth;
  readonly key: string;
  /** The atom, compact, area or clause asked about. */
  readonly of: string;
  /** Who fills which argument. */
  readonly args: Readonly<Record<string, string>>;
  readonly evidence: Evidence;
}

/** The truth of a trace when some leaves are settled otherwise: the same fold that built it. */
export function truthGiven(trace: Trace, settled: ReadonlyMap<string, Truth>): Truth {
  switch (trace.kind) {
    case 'all':
      return all(trace.parts.map((part) => truthGiven(part, settled)));
    case 'any':
      return any(trace.parts.map((part) => truthGiven(part, settled)));
    case 'not':
      return not(truthGiven(trace.part, settled));
    case 'reading':
      return truthGiven(trace.part, settled);
    case 'members':
      return atLeast(
        trace.atLeast,
        trace.members.map(({ trace: inner }) => truthGiven(inner, settled)),
      );
    case 'atom':
    case 'party':
    case 'area':
    case 'in-force':
      return settled.get(trace.key) ?? trace.truth;
  }
}

/** A trace that asks for some questions more, each of which must hold too. */
export function withLeaves(leaves: readonly Leaf[], trace: Trace): Trace {
  if (leaves.length === 0) return trace;
  const parts = [...leaves, trace];
  return { kind: 'all', truth: all(parts.map(({ truth }) => truth)), parts };
}

/** All leaves of a trace, each question once. */
export function leavesOf(trace: Trace): Leaf[] {
  const found = new Map<string, Leaf>();
  const walk = (node: Trace): void => {
    if ('parts' in node) for (const part of node.parts) walk(part);
    else if ('part' in node) walk(node.part);
    else if ('members' in node) for (const member of node.members) walk(member.trace);
    else found.set(node.key, node);
  };
  walk(trace);
  return [...found.values()];
}

/**
 * Why a trace has its truth: alternatives, each a set of leaves that suffices by itself. An open
 * answer has one alternative a part that leaves it open.
 */
export function reasonsFor(trace: Trace): Leaf[][] {
  switch (trace.kind) {
    case 'atom':
    case 'party':
    case 'area':
    case 'in-force':
      return [[trace]];
    case 'not':
    case 'reading':
      return reasonsFor(trace.part);
    case 'all':
    case 'any':
      return joined(trace.parts, trace.truth, trace.kind === 'all' ? 'no' : 'yes');
    case 'members':
      return joined(
        trace.members.map((member) => member.trace),
        trace.truth,
        'yes',
        trace.atLeast,
      );
  }
}

/**
 * One part with the deciding value suffices, or so many where several are asked for: then the first so
 * many are given. Without them, all that have the value are needed.
 */
function joined(
  parts: readonly Trace[],
  truth: Truth,
  decides: 'yes' | 'no',
  needed = 1,
): Leaf[][] {
  const same = parts.filter((part) => part.truth === truth).map(reasonsFor);
  if (truth === 'open' || (truth === decides && needed <= 1)) return same.flat();
  const together = truth === decides ? same.slice(0, needed) : same;
  return [together.flatMap(([first]) => first ?? [])];
}
