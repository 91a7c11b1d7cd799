import type { ClauseAnswers } from '../../law/finding.ts';
import type { Outcome } from '../../law/outcome.ts';
import { type CasusRecord, get } from '../../record/record.ts';

/** What one commitment came to. */
export interface Owed {
  readonly clause: string;
  readonly outcome: Outcome;
  /** Under every account, in every direction and reading; otherwise only in some. */
  readonly everywhere: boolean;
}

/**
 * What the commitments of an organization came to, each outcome of each. Those that concern the
 * bearer's own conduct are left out: no response answers them. What only some leave open is left to
 * the dossier.
 */
export function owedIn(record: CasusRecord, answers: readonly ClauseAnswers[]): Owed[] {
  return [...Map.groupBy(answers, ({ clause }) => clause)].flatMap(([id, own]) => {
    const clause = get(record, 'clause', id);
    if (get(record, 'duty', clause.act).conduct) return [];
    const outcomes = new Set(
      own.flatMap(({ findings }) => findings.map(({ result }) => result.outcome)),
    );
    const everywhere = outcomes.size === 1;
    return [...outcomes]
      .filter((outcome) => outcome !== 'no-norm' && (outcome !== 'open' || everywhere))
      .map((outcome) => ({ clause: clause.id, outcome, everywhere }));
  });
}

/** The outcome that tells most of the gap: a duty that nobody met before one that was answered. */
export function foremost(owed: readonly Owed[]): Omit<Owed, 'clause'> {
  const outcome = BY_GAP.find((one) => owed.some((other) => other.outcome === one)) ?? 'no-norm';
  const those = owed.filter((one) => one.outcome === outcome);
  return { outcome, everywhere: those.length === 0 || those.some(({ everywhere }) => everywhere) };
}

const BY_GAP: readonly Outcome[] = [
  'duty-unmet',
  'blocked',
  'not-due-yet',
  'unsearched',
  'members-alone',
  'partly',
  'fulfilled',
  'power-used',
  'power-unused',
  'not-requested',
  'open',
  'breached',
  'applies',
];
