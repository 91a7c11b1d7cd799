import type { CaseTable } from './csv.ts';
import { parseExpectations } from './expectations.ts';
import {
  conservativeSolution,
  type Intermediate,
  intermediateSolutions,
  parsimoniousSolution,
  type Solution,
  type SolutionOptions,
} from './solutions.ts';
import { type TableOptions, type TruthTable, truthTable } from './table.ts';

export interface AnalysisOptions extends SolutionOptions {
  /** Whether unobserved rows may be assumed at all. */
  readonly assume: boolean;
  /** Directional expectations, separated by commas. */
  readonly expect?: string | undefined;
}

/** The standard analysis (Ragin 2008): one truth table and the solutions it allows. */
export interface StandardAnalysis {
  readonly table: TruthTable;
  readonly conservative: Solution;
  /** Only where rows may be assumed. */
  readonly parsimonious?: Solution | undefined;
  /** One a pair of models; none without expectations, when it would be the conservative one. */
  readonly intermediate: readonly Intermediate[];
}

/** From calibrated cases to the three solutions. */
export function standardAnalysis(
  data: CaseTable,
  tableOptions: TableOptions,
  { assume, expect, ...options }: AnalysisOptions,
): StandardAnalysis {
  const table = truthTable(data, tableOptions);
  const expectations = parseExpectations(expect ?? '', table.sets);
  // R minimizes the conservative and the intermediate solution by another algorithm.
  const conservative = conservativeSolution(table, { ...options, ccubesCompatible: false });
  if (!assume) return { table, conservative, intermediate: [] };
  return {
    table,
    conservative,
    parsimonious: parsimoniousSolution(table, options),
    intermediate:
      expectations.length === 0
        ? []
        : intermediateSolutions(table, expectations, { ...options, ccubesCompatible: false }),
  };
}
