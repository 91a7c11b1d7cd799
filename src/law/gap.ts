import { type DayRange, daysBetween, isBefore } from '../base/fuzzy-day.ts';
import type { Truth } from '../base/truth.ts';
import type { Entity } from '../record/kinds.ts';
import { belongsTo, type CasusRecord, find, get } from '../record/record.ts';
import type { ClauseAnswers } from './finding.ts';
import type { Hearing } from './hearing.ts';
import { spanOf } from './incident-situation.ts';
import { partyThroughout } from './parties.ts';

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

/** The row of one organization in an incident that was heard. */
export function gapRow(
  record: CasusRecord,
  organization: string,
  { incident, known, answers }: Hearing,
): GapRow {
  const span = spanOf(incident);
  const responses = known.responses
    .filter((response) => belongsTo(record, response.actor, organization, response.on))
    .sort((a, b) => a.on.earliest - b.on.earliest || a.on.latest - b.on.latest);
  const requests = known.requests.filter((request) =>
    request.to.some((to) => belongsTo(record, to, organization, request.on)),
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
    answers: answers.filter(({ clause }) => ownerOf(record, clause) === organization),
  };
}

/** The organization whose instrument a clause stands in; an instrument without one is its own. */
function ownerOf(record: CasusRecord, clause: string): string {
  const instrument = get(record, 'instrument', get(record, 'clause', clause).instrument);
  return instrument.of ?? instrument.id;
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
