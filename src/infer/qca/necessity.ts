import type { CaseTable } from './csv.ts';
import { type Literal, parseLiteral, printTerm } from './expression.ts';
import { type Necessity, necessity } from './fit.ts';
import { fuzzyAnd, fuzzyOr, literalMembership, setsOf } from './sets.ts';

/** A set that may be necessary: a condition, several at once, or one of several. */
export interface NecessarySet extends Necessity {
  readonly expression: string;
  readonly joined: 'one' | 'and' | 'or';
  readonly literals: readonly Literal[];
}

export interface NecessityOptions {
  readonly outcome: string;
  readonly conditions: readonly string[];
  readonly inclCut?: number | undefined;
  readonly covCut?: number | undefined;
  readonly ronCut?: number | undefined;
  /** How many conditions a set may join; all where not said. */
  readonly depth?: number | undefined;
}

const TOLERANCE = Math.sqrt(Number.EPSILON);

/** Every level of every condition by itself. */
export function singleConditions(data: CaseTable, options: NecessityOptions): NecessarySet[] {
  const { literals, outcome } = candidates(data, options);
  return literals.flat().map(({ literal, members }) => ({
    expression: printTerm([literal]),
    joined: 'one',
    literals: [literal],
    ...necessity(members, outcome),
  }));
}

/**
 * What is necessary at these cuts: conjunctions first, then disjunctions of sets of which none is
 * necessary by itself, so that none is wider than it has to be.
 */
export function necessarySets(data: CaseTable, options: NecessityOptions): NecessarySet[] {
  const { inclCut = 1, covCut = 0, ronCut = 0, conditions, depth = conditions.length } = options;
  const { literals, outcome } = candidates(data, options);
  const holds = (fit: Necessity) =>
    (fit.inclN ?? 0) >= inclCut - TOLERANCE && (fit.covN ?? 0) >= covCut - TOLERANCE;
  const relevant = (fit: Necessity) => (fit.roN ?? 0) >= ronCut - TOLERANCE;
  const made = (parts: readonly Candidate[], joined: 'and' | 'or'): NecessarySet => {
    const members = (joined === 'and' ? fuzzyAnd : fuzzyOr)(parts.map((part) => part.members));
    const terms = parts.map(({ literal }) => printTerm([literal]));
    return {
      expression: terms.join(joined === 'and' ? '*' : ' + '),
      joined: parts.length === 1 ? 'one' : joined,
      literals: parts.map(({ literal }) => literal),
      ...necessity(members, outcome),
    };
  };
  // A conjunction is never more necessary than its parts: only what holds is joined further.
  const conjunctions: NecessarySet[] = [];
  const narrow = (parts: readonly Candidate[], from: number): void => {
    for (const [i, choices] of literals.entries()) {
      if (i < from) continue;
      for (const choice of choices) {
        const joined = [...parts, choice];
        const set = made(joined, 'and');
        if ((set.inclN ?? 0) < inclCut - TOLERANCE) continue;
        if (holds(set)) conjunctions.push(set);
        if (joined.length < depth) narrow(joined, i + 1);
      }
    }
  };
  narrow([], 0);
  // A disjunction that holds is not widened.
  const disjunctions: NecessarySet[] = [];
  let open: { readonly parts: readonly Candidate[]; readonly next: number }[] = literals.flatMap(
    (choices, i) =>
      choices
        .filter((choice) => !holds(made([choice], 'or')))
        .map((choice) => ({ parts: [choice], next: i + 1 })),
  );
  const found: (readonly Candidate[])[] = [];
  const single = new Set(literals.flat().filter((choice) => holds(made([choice], 'or'))));
  for (let size = 2; size <= depth && open.length > 0; size += 1) {
    const wider: typeof open = [];
    for (const { parts, next } of open) {
      for (const [i, choices] of literals.entries()) {
        if (i < next) continue;
        for (const choice of choices) {
          if (single.has(choice)) continue;
          const joined = [...parts, choice];
          if (found.some((small) => small.every((part) => joined.includes(part)))) continue;
          const set = made(joined, 'or');
          if (holds(set)) {
            found.push(joined);
            disjunctions.push(set);
          } else wider.push({ parts: joined, next: i + 1 });
        }
      }
    }
    open = wider;
  }
  const bySize = (a: NecessarySet, b: NecessarySet) => a.literals.length - b.literals.length;
  return [...conjunctions.sort(bySize), ...disjunctions].filter(relevant);
}

interface Candidate {
  readonly literal: Literal;
  readonly members: readonly number[];
}

function candidates(
  data: CaseTable,
  { outcome, conditions }: NecessityOptions,
): { readonly literals: readonly (readonly Candidate[])[]; readonly outcome: readonly number[] } {
  const setOf = setsOf(data);
  const wanted = parseLiteral(outcome);
  const sets = conditions.map(setOf);
  const many = sets.some(({ levels }) => levels > 2);
  return {
    outcome: literalMembership(setOf(wanted.name), wanted),
    literals: sets.map((set) => {
      const written: Literal[] = many
        ? Array.from({ length: set.levels }, (_, level) => ({
            name: set.name,
            negated: false,
            values: [level],
          }))
        : [false, true].map((negated) => ({ name: set.name, negated }));
      return written.map((literal) => ({ literal, members: literalMembership(set, literal) }));
    }),
  };
}
