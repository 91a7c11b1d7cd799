import type { Day } from '../../base/day.ts';
import type { Readings } from '../../law/evaluate.ts';
import { acrossReadings, type ClauseAnswers } from '../../law/finding.ts';
import { type GapRow, gapRow } from '../../law/gap.ts';
import { type HearingQuestion, hear } from '../../law/hearing.ts';
import type { Direction } from '../../law/incident-situation.ts';
import type { KnownRecord } from '../../law/known.ts';
import type { Entity } from '../../record/kinds.ts';
import { type CasusRecord, find, get, list } from '../../record/record.ts';

/** Everything that a dossier shows, as data; JSON output is made of it. */
export interface Dossier {
  readonly v: 1;
  readonly edition: string;
  readonly incident: Entity<'incident'>;
  readonly knownOn: Day | undefined;
  readonly known: KnownRecord;
  readonly accounts: readonly Entity<'account'>[];
  /** What whoever asked has settled: the accounts to hear, and readings. */
  readonly asked: { readonly accounts: readonly string[]; readonly readings: Readings };
  /** One entry a direction, a clause and an account, in that order. */
  readonly answers: readonly CommitmentRow[];
  readonly gap: readonly GapRow[];
  readonly sums: readonly Sum[];
}

/** One commitment in one direction, as each account answers it. */
export interface CommitmentRow {
  readonly direction: Direction;
  readonly clause: Entity<'clause'>;
  readonly byAccount: readonly ClauseAnswers[];
  /** `no` and `open` in every account and reading, `yes` in every one, or it depends. */
  readonly verdict: 'yes' | 'no' | 'open' | 'depends';
}

/** A computation with its inputs and its result. */
export interface Sum {
  readonly computation: Entity<'computation'>;
  readonly inputs: readonly Entity<'claim'>[];
  readonly total: number;
  /** Some input of a sum is a lower bound, so the sum is one too. */
  readonly atLeast: boolean;
  readonly against: Entity<'claim'> | undefined;
}

/** Works out the dossier of an incident. */
export function dossierOf(
  record: CasusRecord,
  incident: Entity<'incident'>,
  question: HearingQuestion = {},
): Dossier {
  const hearing = hear(record, incident, question);
  const { known, accounts } = hearing;
  const rows = Map.groupBy(
    hearing.answers,
    ({ direction, clause }) => `${direction.attacker} ${direction.victim} ${clause}`,
  );
  return {
    v: 1,
    edition: record.edition,
    incident,
    knownOn: question.on,
    known,
    accounts,
    asked: {
      accounts: (question.accounts ?? []).map(({ id }) => id),
      readings: question.readings ?? {},
    },
    answers: [...rows.values()].flatMap((byAccount): CommitmentRow[] => {
      const [first] = byAccount;
      if (!first) return [];
      const clause = get(record, 'clause', first.clause);
      return [{ direction: first.direction, clause, byAccount, verdict: verdictOf(byAccount) }];
    }),
    gap: list(record, 'organization').map(({ id }) => gapRow(record, id, hearing)),
    sums: sumsOf(record, incident.id, question.on),
  };
}

function verdictOf(byAccount: readonly ClauseAnswers[]): CommitmentRow['verdict'] {
  const verdicts = new Set(byAccount.map(acrossReadings));
  const [only] = verdicts;
  return verdicts.size === 1 && only ? only : verdicts.size === 0 ? 'open' : 'depends';
}

/** The computations that take a claim of this incident, as far as their inputs were known. */
function sumsOf(record: CasusRecord, incident: string, knownOn: Day | undefined): Sum[] {
  return list(record, 'computation')
    .filter(({ sum }) => sum.some((id) => find(record, 'claim', id)?.incident === incident))
    .flatMap((computation) => computed(record, computation, knownOn) ?? []);
}

/** Works a computation out; undefined where an input was not known or a bound does not allow it. */
export function computed(
  record: CasusRecord,
  computation: Entity<'computation'>,
  knownOn?: Day,
): Sum | undefined {
  const known = (id: string) => {
    const claim = find(record, 'claim', id);
    return claim && (knownOn === undefined || claim.asOf.latest <= knownOn) ? claim : undefined;
  };
  const inputs = computation.sum.map(known).filter((claim) => claim !== undefined);
  const figures = inputs.flatMap(({ says }) => ('figure' in says ? [says] : []));
  const bounds = figures.some(({ min, max }) => max !== min);
  const [first, ...others] = figures.map(({ min }) => min);
  if (first === undefined || figures.length < computation.sum.length) return undefined;
  if (bounds && computation.op !== 'sum') return undefined;
  const rest = others.reduce((sum, figure) => sum + figure, 0);
  const total = {
    sum: first + rest,
    difference: first - rest,
    share: Math.round(((first - rest) / first) * 1000) / 10,
  }[computation.op];
  const against = computation.against ? known(computation.against) : undefined;
  return { computation, inputs, total, atLeast: bounds, against };
}
