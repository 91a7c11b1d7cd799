import { evidenceMatrix } from '../../infer/analysis/evidence-matrix.ts';
import type { Weighed } from '../../infer/analysis/weigh.ts';
import type { CaseTable } from '../../infer/qca/csv.ts';

/** The findings and their likelihoods after trust, one clue a row: for R and spreadsheets. */
export function likelihoodTable(weighed: Weighed): CaseTable {
  const rows = evidenceMatrix(weighed);
  return {
    cases: rows.map(({ clue }) => clue),
    columns: new Map([
      ['found', rows.map(({ seen }) => (seen ? '1' : '0'))],
      ...weighed.tracing.rivals.map(({ id }, i): [string, string[]] => [
        id,
        rows.map((row) => String(row.likelihoods[i] ?? '')),
      ]),
    ]),
  };
}
