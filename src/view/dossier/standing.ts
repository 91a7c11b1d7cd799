import type { Truth } from '../../base/truth.ts';
import { acrossReadings, type ClauseAnswers } from '../../law/finding.ts';
import type { Outcome } from '../../law/outcome.ts';
import type { CommitmentRow, Dossier } from './model.ts';

/** How one commitment stands: the answer, and what became of it, over what is taken. */
export interface Standing {
  readonly truth: Truth | 'depends';
  /** Every outcome that some account and reading taken gives, in their order. */
  readonly outcomes: readonly Outcome[];
  /** The responses that count towards it. */
  readonly by: readonly string[];
}

/** The answers of the account taken, or of all. */
export function answersTaken(
  row: CommitmentRow,
  account: string | undefined,
): readonly ClauseAnswers[] {
  const taken = row.byAccount.filter((answer) => answer.account === account);
  return taken.length > 0 ? taken : row.byAccount;
}

const stood = new WeakMap<CommitmentRow, Map<string | undefined, Standing>>();

/** How a commitment stands under one account, or across all where none is taken. */
export function standingOf(row: CommitmentRow, account: string | undefined): Standing {
  const known = stood.get(row) ?? new Map<string | undefined, Standing>();
  stood.set(row, known);
  const standing = known.get(account) ?? standUnder(row, account);
  known.set(account, standing);
  return standing;
}

function standUnder(row: CommitmentRow, account: string | undefined): Standing {
  const answers = answersTaken(row, account);
  const truths = new Set(answers.map(acrossReadings));
  const [only = 'open'] = truths;
  const results = answers.flatMap(({ findings }) => findings.map(({ result }) => result));
  return {
    truth: truths.size > 1 ? 'depends' : only,
    outcomes: [...new Set(results.map(({ outcome }) => outcome))],
    by: [...new Set(results.flatMap(({ by }) => by))],
  };
}

/** A commitment that stands differently after a switch. */
export interface Change {
  readonly row: CommitmentRow;
  readonly before: Standing;
  readonly after: Standing;
}

/** What a dossier says under one account, or across all. */
export interface Side {
  readonly dossier: Dossier;
  readonly account: string | undefined;
}

/** Every commitment, in each direction, whose answer or outcome a switch changes. */
export function changesBetween(from: Side, to: Side): Change[] {
  const before = new Map(from.dossier.answers.map((row) => [rowKey(row), row]));
  return to.dossier.answers.flatMap((row) => {
    const old = before.get(rowKey(row));
    if (!old) return [];
    const change = {
      row,
      before: standingOf(old, from.account),
      after: standingOf(row, to.account),
    };
    return same(change.before, change.after) ? [] : [change];
  });
}

function same(a: Standing, b: Standing): boolean {
  const outcomes = ({ outcomes }: Standing) => [...outcomes].sort().join();
  return a.truth === b.truth && outcomes(a) === outcomes(b);
}

/** A commitment in a direction: the same in any two dossiers of one incident. */
export function rowKey({ direction, clause }: CommitmentRow): string {
  return `${direction.attacker} ${direction.victim} ${clause.id}`;
}
