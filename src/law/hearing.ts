import type { Day } from '../base/day.ts';
import type { Entity } from '../record/kinds.ts';
import { type CasusRecord, list } from '../record/record.ts';
import type { Readings } from './evaluate.ts';
import { answersOf, type ClauseAnswers, clausesInForce } from './finding.ts';
import { type KnownRecord, knownOf } from './known.ts';
import { isTaken } from './testimony.ts';

/** What may be fixed when an incident is heard. */
export interface HearingQuestion {
  /** The accounts to hear; all that have anything to say where none are named. */
  readonly accounts?: readonly Entity<'account'>[] | undefined;
  /** Readings taken; the others are tried in every way. */
  readonly readings?: Readings;
  /** Only what was said or done by that day. */
  readonly on?: Day | undefined;
  /** The provisions to put to it; all that were in force where not said. */
  readonly clauses?: ((clause: Entity<'clause'>) => boolean) | undefined;
}

/** An incident heard once: what is known of it, and every clause in force put to it. */
export interface Hearing {
  readonly incident: Entity<'incident'>;
  readonly known: KnownRecord;
  readonly accounts: readonly Entity<'account'>[];
  /** A direction, a clause and an account each, in that order. */
  readonly answers: readonly ClauseAnswers[];
}

/** Puts every clause in force to an incident, in each direction, under each account. */
export function hear(
  record: CasusRecord,
  incident: Entity<'incident'>,
  { accounts: asked, readings = {}, on, clauses: wanted = () => true }: HearingQuestion = {},
): Hearing {
  const known = knownOf(record, incident.id, on);
  const accounts = asked ?? accountsHeard(record, known);
  const clauses = clausesInForce(record, incident).filter(({ clause }) => wanted(clause));
  const answers = incident.directions.flatMap((direction) =>
    clauses.flatMap(({ clause }) =>
      accounts.map((account) =>
        answersOf(record, incident, clause, direction, account, known, readings),
      ),
    ),
  );
  return { incident, known, accounts, answers };
}

/** Accounts that say anything of the incident: the others would leave every question open. */
export function accountsHeard(record: CasusRecord, known: KnownRecord): Entity<'account'>[] {
  return list(record, 'account').filter((account) =>
    known.claims.some((claim) => 'atom' in claim.says && isTaken(record, account, claim)),
  );
}
