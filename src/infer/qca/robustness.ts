import type { CaseTable } from './csv.ts';
import { parseExpression, parseLiteral } from './expression.ts';
import { overlap, share, sufficiency, sum } from './fit.ts';
import { fuzzyAnd, fuzzyOr, literalMembership, membership, setsOf } from './sets.ts';
import {
  conservativeSolution,
  parsimoniousSolution,
  type Solution,
  type SolutionOptions,
} from './solutions.ts';
import { type TableOptions, truthTable } from './table.ts';

/** How far a solution stays what it is under other choices: 1 is not moved at all. */
export interface RobustnessFit {
  /** Coverage of what all solutions share, over that of the initial one. */
  readonly coverage: number | undefined;
  /** Consistency of the initial solution, over that of what all share. */
  readonly consistency: number | undefined;
  /** Overlap of the initial solution with what all tests share, and with all that some test says. */
  readonly withLeast: number | undefined;
  readonly withMost: number | undefined;
  /** Cases in the initial solution that some test loses, and cases that only some test gains. */
  readonly shaky: readonly string[];
  readonly possible: readonly string[];
  /** Of the typical and of the deviant cases, the share that is robust. */
  readonly typicalShare: number | undefined;
  readonly deviantShare: number | undefined;
  /** 1 no case moves, 2 some are possible, 3 some are shaky, 4 both. */
  readonly rank: 1 | 2 | 3 | 4;
}

/**
 * The robustness protocol of Oana and Schneider (2021), over every test solution: its R version
 * leaves out all tests between the first and the last.
 */
export function robustnessFit(
  data: CaseTable,
  { outcome, initial, tests }: { outcome: string; initial: string; tests: readonly string[] },
): RobustnessFit {
  const setOf = setsOf(data);
  const wanted = parseLiteral(outcome);
  const y = literalMembership(setOf(wanted.name), wanted);
  const members = (text: string) => membership(parseExpression(text), setOf);
  const first = members(initial);
  const others = tests.length === 0 ? [first] : tests.map(members);
  const least = fuzzyAnd(others);
  const most = fuzzyOr(others);
  const core = fuzzyAnd([first, least]);
  const start = sufficiency(first, y);
  const shared = sufficiency(core, y);
  const at = (i: number) => ({
    first: first[i] ?? 0,
    least: least[i] ?? 0,
    most: most[i] ?? 0,
    shown: (y[i] ?? 0) > 0.5,
  });
  const where = (test: (one: ReturnType<typeof at>) => boolean) =>
    data.cases.flatMap((name, i) => (test(at(i)) ? [{ name, shown: at(i).shown }] : []));
  const robust = where((one) => Math.min(one.first, one.least) > 0.5);
  const shaky = where((one) => Math.min(one.first, 1 - one.least) > 0.5);
  const possible = where((one) => Math.min(1 - one.first, one.most) > 0.5);
  const ratio = (shown: boolean) => {
    const count = (list: typeof robust) => list.filter((one) => one.shown === shown).length;
    return share(count(robust), count(robust) + count(shaky) + count(possible));
  };
  const moved = shaky.length > 0 ? 3 : 1;
  return {
    coverage: quotient(shared.cov, start.cov),
    consistency: quotient(start.incl, shared.incl),
    withLeast: share(overlap(first, least), sum(fuzzyOr([first, least]))),
    withMost: share(overlap(first, most), sum(fuzzyOr([first, most]))),
    shaky: shaky.map(({ name }) => name),
    possible: possible.map(({ name }) => name),
    typicalShare: ratio(true),
    deviantShare: ratio(false),
    rank: possible.length > 0 ? (moved === 3 ? 4 : 2) : moved,
  };
}

function quotient(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined ? undefined : share(part, whole);
}

/** Between which values of a cut the solution stays the same, searched by steps. */
export interface CutRange {
  readonly from: number;
  readonly to: number;
}

export interface RangeOptions extends SolutionOptions {
  readonly kind?: 'conservative' | 'parsimonious' | undefined;
}

/** How far the inclusion cut can move, and how far the frequency cut, before any model changes. */
export function cutRanges(
  data: CaseTable,
  options: TableOptions,
  range: RangeOptions = {},
): { readonly inclusion: CutRange; readonly frequency: CutRange } {
  const now = signature(data, options, range);
  const cut = (hundredths: number) =>
    signature(
      data,
      { ...options, inclCut: hundredths / 100, contradictionCut: undefined },
      range,
    ) === now;
  const n = options.nCut ?? 1;
  const cases = (count: number) => signature(data, { ...options, nCut: count }, range) === now;
  const start = Math.round(options.inclCut * 100);
  return {
    inclusion: {
      from: stay(start, -1, 50, cut) / 100,
      to: stay(start, 1, 100, cut) / 100,
    },
    frequency: { from: stay(n, -1, 1, cases), to: stay(n, 1, data.cases.length, cases) },
  };
}

function stay(start: number, step: 1 | -1, end: number, same: (value: number) => boolean): number {
  let at = start;
  while (at !== end && (end - at) * step > 0 && same(at + step)) at += step;
  return at;
}

/** What each case decides: the solutions that change when it is left out. */
export function leaveOneOut(
  data: CaseTable,
  options: TableOptions,
  range: RangeOptions = {},
): { readonly case: string; readonly changes: boolean; readonly models: readonly string[] }[] {
  const now = signature(data, options, range);
  return data.cases.map((name, i) => {
    const rest = withoutCase(data, i);
    const models = modelTexts(solved(rest, options, range));
    return { case: name, changes: models.join('\n') !== now, models };
  });
}

function withoutCase(data: CaseTable, index: number): CaseTable {
  const rest = (list: readonly string[]) => list.filter((_, i) => i !== index);
  return {
    cases: rest(data.cases),
    columns: new Map([...data.columns].map(([name, column]) => [name, rest(column)])),
  };
}

function signature(data: CaseTable, options: TableOptions, range: RangeOptions): string {
  return modelTexts(solved(data, options, range)).join('\n');
}

function solved(data: CaseTable, options: TableOptions, range: RangeOptions): Solution {
  const table = truthTable(data, options);
  return range.kind === 'conservative'
    ? conservativeSolution(table, range)
    : parsimoniousSolution(table, range);
}

/** The models compared: the first hundred, and how many there are. */
function modelTexts(solution: Solution): string[] {
  if (solution.none) return [solution.none];
  const texts = solution.page(0, 100).map(({ implicants }) =>
    implicants
      .map((implicant) => implicant.join())
      .sort()
      .join(' '),
  );
  return [...texts.sort(), ...(texts.length < 100 ? [] : [String(solution.count)])];
}
