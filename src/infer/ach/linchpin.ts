import type { Evidence, Matrix } from './matrix.ts';
import { leastAgainst } from './score.ts';

/** What becomes of the ranking without one piece of evidence, or without one source. */
export interface LeftOut {
  readonly kind: 'evidence' | 'source';
  readonly id: string;
  /** Rows that fall away. */
  readonly rows: readonly string[];
  /** The hypotheses with least against them, then. */
  readonly leastAgainst: readonly string[];
  /** True where that is another set than with everything: the result hangs on it. */
  readonly linchpin: boolean;
}

/**
 * Leaves out each row, and each source with the rows that stand on it alone, and looks whether the
 * result changes (Heuer 1999, ch. 8, step 6: how sensitive is it to a few critical items?).
 */
export function linchpins(matrix: Matrix): LeftOut[] {
  const whole = leastAgainst(matrix).join();
  const without = (
    kind: LeftOut['kind'],
    id: string,
    gone: (row: Evidence) => boolean,
  ): LeftOut => {
    const rest = leastAgainst({ ...matrix, evidence: matrix.evidence.filter((row) => !gone(row)) });
    return {
      kind,
      id,
      rows: matrix.evidence.filter(gone).map((row) => row.id),
      leastAgainst: rest,
      linchpin: rest.join() !== whole,
    };
  };
  const sources = [...new Set(matrix.evidence.flatMap((row) => row.sources))];
  return [
    ...matrix.evidence.map(({ id }) => without('evidence', id, (row) => row.id === id)),
    ...sources.map((source) =>
      without(
        'source',
        source,
        (row) => row.sources.length > 0 && row.sources.every((id) => id === source),
      ),
    ),
  ];
}
