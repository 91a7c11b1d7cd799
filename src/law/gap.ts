import { type DayRange, daysBetween, isBefore } from '../base/fuzzy-day.ts';
import type { Truth } from '../base/truth.ts';
import type { Entity } from '../record/kinds.ts';
import { belongsTo, type CasusRecord, find, list } from '../record/record.ts';
import type { Readings } from './evaluate.ts';
import { answersOf, type ClauseAnswers, clausesInForce } from './finding.ts';
import { spanOf } from './incident-situation.ts';
import { type KnownRecord, knownOf } from './known.ts';
import { partyThroughout } from './parties.ts';
import { isTaken } from './testimony.ts';

/** What an organization owed in an incident and what it did: never a bare score. */
export interface GapRow {
  readonly organization: string;
  readonly incident: string;
  /** Whether each side of the incident was a member throughout. */
  readonly sides: readonly { readonly actor: string; readonly truth: Truth }[];
  /** Requests to the organization while the incident lasted, surely or possibly. */
  readonly requests: readonly string[];
  readonly laterRequests: readonly string[];
  readonly responses: readonly string[];
  readonly silences: readonly string[];
  /** The strongest act on the ladder, none that was not adopted; undefined where none is recorded. */
  readonly highest: Graded | undefined;
  readonly first: Graded | undefined;
  /** What its commitments came to, clause by clause. */
  readonly answers: readonly ClauseAnswers[];
}

export interface Graded {
  readonly response: string;
  /** Undefined where the ladder has no place for the act. */
  readonly grade: number | undefined;
  /** Days after the onset, smallest and largest. */
  readonly delay: DayRange;
}

/** Accounts that say anything of the incident: the others would leave every question open. */
export function accountsHeard(record: CasusRecord, known: KnownRecord): Entity<'account'>[] {
  return list(record, 'account').filter((account) =>
    known.claims.some((claim) => 'atom' in claim.says && isTaken(record, account, claim)),
  );
}

/** The clauses whose instrument is the organization's. */
export function clausesOf(
  record: CasusRecord,
  organization: string,
  incident: Entity<'incident'>,
): Entity<'clause'>[] {
  return clausesInForce(record, incident)
    .map(({ clause }) => clause)
    .filter((clause) => {
      const instrument = find(record, 'instrument', clause.instrument);
      return (instrument?.of ?? instrument?.id) === organization;
    });
}

/** The row of one organization and one incident. */
export function gapRow(
  record: CasusRecord,
  organization: string,
  incident: Entity<'incident'>,
  accounts: readonly Entity<'account'>[],
  fixed: Readings = {},
  on?: number,
): GapRow {
  const known = knownOf(record, incident.id, on);
  const span = spanOf(incident);
  const responses = known.responses
    .filter((response) => belongsTo(record, response.actor, organization))
    .sort((a, b) => a.on.earliest - b.on.earliest || a.on.latest - b.on.latest);
  const requests = known.requests.filter((request) =>
    request.to.some((to) => belongsTo(record, to, organization)),
  );
  const isLater = (request: Entity<'request'>) => isBefore(span.last, request.on) === 'yes';
  const graded = responses
    .filter(({ carriedOut }) => carriedOut !== 'not-adopted')
    .map(
      (response): Graded => ({
        response: response.id,
        grade: find(record, 'act', response.act)?.grade,
        delay: daysBetween(incident.onset.on, response.on),
      }),
    );
  const heard = accountsHeard(record, known).filter((account) => accounts.includes(account));
  return {
    organization,
    incident: incident.id,
    sides: incident.sides.map((actor) => ({
      actor,
      truth: partyThroughout(record, organization, actor, span).truth,
    })),
    requests: requests.filter((request) => !isLater(request)).map(({ id }) => id),
    laterRequests: requests.filter(isLater).map(({ id }) => id),
    responses: responses.map((response) => response.id),
    silences: known.silences
      .filter((s) => s.of === 'response' && belongsTo(record, s.actor, organization))
      .map((silence) => silence.id),
    highest: strongest(record, graded),
    first: graded[0],
    answers: clausesOf(record, organization, incident).flatMap((clause) =>
      incident.directions.flatMap((direction) =>
        heard.map((account) =>
          answersOf(record, incident, clause, direction, account, known, fixed),
        ),
      ),
    ),
  };
}

/**
 * The highest grade; among equals an act carried out before one that was only decided, then the
 * earliest. An ungraded act only where nothing is graded.
 */
function strongest(record: CasusRecord, acts: readonly Graded[]): Graded | undefined {
  const rank = ({ response, grade }: Graded): number =>
    (grade ?? -1) + (find(record, 'response', response)?.carriedOut === 'yes' ? 0.5 : 0);
  return acts.reduce<Graded | undefined>(
    (best, act) => (best === undefined || rank(act) > rank(best) ? act : best),
    undefined,
  );
}
