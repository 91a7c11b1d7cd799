import type { StandardAnalysis } from '../qca/standard-analysis.ts';
import type { Decibel } from '../tracing/decibel.ts';
import { rawValue } from './cell.ts';
import type { Compared } from './compare.ts';
import type { Found } from './find-clue.ts';
import type { Standing } from './verdict.ts';
import type { Weighed } from './weigh.ts';

/** What a change made of a result, and by which things of the record: the chain from fact to verdict. */
export interface Difference {
  readonly clues: readonly ClueChange[];
  readonly verdicts: readonly VerdictChange[];
  readonly values: readonly ValueChange[];
  readonly solutions: readonly SolutionChange[];
}

export interface ClueChange {
  readonly clue: string;
  readonly before: Found['found'];
  readonly after: Found['found'];
  readonly trust: readonly [before: number, after: number];
  /** Things that the finding stood on and that fell away. */
  readonly lost: readonly string[];
}

export interface VerdictChange {
  readonly rival: string;
  readonly before: Standing;
  readonly after: Standing;
  readonly margin: readonly [before: Decibel, after: Decibel];
  readonly against: readonly [before: string, after: string];
}

/** A case whose raw value changed, was lost, or that is no case any more. */
export interface ValueChange {
  readonly case: string;
  readonly set: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly lost: readonly string[];
}

export interface SolutionChange {
  readonly outcome: string;
  readonly kind: 'conservative' | 'parsimonious';
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const NONE = { clues: [], verdicts: [], values: [], solutions: [] };

/** The clues that came out otherwise and the verdicts that moved by more than rounding. */
export function differenceOfTracings(before: Weighed, after: Weighed): Difference {
  const clues = before.findings.flatMap((one): ClueChange[] => {
    const now = after.findings.find(({ clue }) => clue === one.clue);
    if (!now) return [];
    const kept = new Set(now.grounds.map(({ id }) => id));
    const lost = one.grounds.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
    if (now.found === one.found && now.trust === one.trust && lost.length === 0) return [];
    const trust = [one.trust, now.trust] as const;
    return [{ clue: one.clue, before: one.found, after: now.found, trust, lost }];
  });
  const verdicts = before.verdicts.flatMap((one): VerdictChange[] => {
    const now = after.verdicts.find(({ rival }) => rival === one.rival);
    if (!now || (now.standing === one.standing && Math.abs(now.margin - one.margin) < 0.05)) {
      return [];
    }
    return [
      {
        rival: one.rival,
        before: one.standing,
        after: now.standing,
        margin: [one.margin, now.margin],
        against: [one.against, now.against],
      },
    ];
  });
  return { ...NONE, clues, verdicts };
}

/** The cases that changed their values and the solutions that are no longer the same. */
export function differenceOfComparisons(before: Compared, after: Compared): Difference {
  const values = before.cases.flatMap((one) => {
    const now = after.cases.find(({ id }) => id === one.id);
    return Object.entries(one.cells).flatMap(([set, cell]): ValueChange[] => {
      const was = rawValue(cell);
      const cellNow = now?.cells[set];
      const is = cellNow && rawValue(cellNow);
      if (was === is) return [];
      const kept = new Set(cellNow?.supports.map(({ id }) => id));
      const lost = cell.supports.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
      return [{ case: one.id, set, before: was, after: is, lost }];
    });
  });
  const pairs = [
    [before.presence, after.presence],
    [before.absence, after.absence],
  ] as const;
  const solutions = pairs.flatMap(([was, is]) =>
    (['conservative', 'parsimonious'] as const).flatMap((kind): SolutionChange[] => {
      const [a, b] = [modelsOf(was, kind), modelsOf(is, kind)];
      if (a.join('\n') === b.join('\n')) return [];
      return [{ outcome: was.table.options.outcome, kind, before: a, after: b }];
    }),
  );
  return { ...NONE, values, solutions };
}

function modelsOf(analysis: StandardAnalysis, kind: SolutionChange['kind']): string[] {
  return (analysis[kind]?.page(0, 20) ?? []).map(({ text }) => text);
}
