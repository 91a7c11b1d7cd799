import type { Entity } from '../record/kinds.ts';
import { briefOf } from './dossier/brief.ts';
import type { CommitmentRow, Dossier } from './dossier/model.ts';
import { changesBetween, rowKey, type Standing, standingOf } from './dossier/standing.ts';

/** A commitment of which the two say different things; undefined where it is not in force. */
export interface Difference {
  readonly clause: Entity<'clause'>;
  readonly direction: CommitmentRow['direction'];
  /** How many directions the incident has; of one it need not be said. */
  readonly directions: number;
  readonly was: Standing | undefined;
  readonly is: Standing | undefined;
}

/** What differs, over all accounts; what only comes or goes without being triggered does not count. */
export function differences({
  before,
  after,
}: {
  readonly before: Dossier;
  readonly after: Dossier;
}): Difference[] {
  const standing = (row: CommitmentRow) => standingOf(row, undefined);
  const directions = after.incident.directions.length;
  const of = ({ clause, direction }: CommitmentRow) => ({ clause, direction, directions });
  const missing = (rows: Dossier['answers'], others: Dossier['answers']) => {
    const keys = new Set(others.map(rowKey));
    return rows.filter((row) => !keys.has(rowKey(row)) && standing(row).truth !== 'no');
  };
  return [
    ...missing(after.answers, before.answers).map((row) => ({
      ...of(row),
      was: undefined,
      is: standing(row),
    })),
    ...changesBetween(
      { dossier: before, account: undefined },
      { dossier: after, account: undefined },
    ).map((change) => ({ ...of(change.row), was: change.before, is: change.after })),
    ...missing(before.answers, after.answers).map((row) => ({
      ...of(row),
      was: standing(row),
      is: undefined,
    })),
  ];
}

/** How many commitments are triggered, depend, are open, are not triggered. */
export function countsOf(dossier: Dossier): number[] {
  const { triggered, depends, open, never } = briefOf(dossier);
  return [triggered, depends, open, never].map(({ length }) => length);
}
