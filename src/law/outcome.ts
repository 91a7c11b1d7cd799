import type { Day } from '../base/day.ts';
import type { Truth } from '../base/truth.ts';
import type { Span } from '../base/validity.ts';
import type { Entity } from '../record/kinds.ts';
import { belongsTo, type CasusRecord, get } from '../record/record.ts';
import type { DecisionAnalysis } from './decision.ts';
import type { KnownRecord } from './known.ts';

/** What became of a commitment. "Inaction" is never one bit. */
export type Outcome =
  | 'no-norm'
  | 'not-requested'
  | 'power-unused'
  | 'power-used'
  | 'blocked'
  | 'duty-unmet'
  | 'unsearched'
  | 'members-alone'
  | 'partly'
  | 'fulfilled'
  | 'not-due-yet'
  | 'applies'
  | 'breached'
  | 'open';

export interface OutcomeFinding {
  readonly outcome: Outcome;
  /** Responses that count towards it, in order of time. */
  readonly by: readonly string[];
  /** The acts that count came only after the answering time. */
  readonly late: boolean;
}

/**
 * Answers that are due at once still count when they come within this many days of the incident's
 * last day; what comes later is marked late. A coding rule of Casus's own, not of any treaty.
 */
export const ANSWER_DAYS = 30;

/** Whose acts count towards a commitment, and towards whom they must be. */
export interface Responders {
  readonly bearers: readonly string[];
  /** The organization and the body through which the bearers act together. */
  readonly together: readonly string[];
  /** Every bearer owes it for itself: one bearer's own act is then a part, not the whole. */
  readonly each: boolean;
  /** The side that it is owed to, where it is owed to one. */
  readonly towards: string | undefined;
}

/** Holds the recorded responses against what a triggered clause asks for. */
export function outcomeOf(
  record: CasusRecord,
  clause: Entity<'clause'>,
  trigger: Truth,
  lacksOnlyRequest: boolean,
  responders: Responders,
  decision: DecisionAnalysis | undefined,
  known: KnownRecord,
  span: Span,
): OutcomeFinding {
  const none = (outcome: Outcome): OutcomeFinding => ({ outcome, by: [], late: false });
  if (trigger === 'open') return none('open');
  if (trigger === 'no') return none(lacksOnlyRequest ? 'not-requested' : 'no-norm');
  const duty = get(record, 'duty', clause.act);
  if (clause.kind === 'prohibition') return none('breached');
  if (clause.kind === 'permission' || duty.conduct) return none('applies');

  const isOneOf = (response: Entity<'response'>, actors: readonly string[]) =>
    actors.some((actor) => belongsTo(record, response.actor, actor, response.on));
  const isTowards = ({ towards }: Entity<'response'>) =>
    responders.towards === undefined ||
    towards.length === 0 ||
    towards.some((actor) => belongsTo(record, actor, responders.towards ?? ''));
  const due = span.last.latest + (clause.within?.days ?? ANSWER_DAYS);
  const answers = known.responses.filter(
    (response) =>
      isOneOf(response, [...responders.bearers, ...responders.together]) &&
      isTowards(response) &&
      response.carriedOut !== 'not-adopted' &&
      countsAs(duty, response) !== 'nothing',
  );
  const whole = answers.filter(
    (response) =>
      response.carriedOut === 'yes' &&
      countsAs(duty, response) === 'whole' &&
      (responders.each ? isOneOf(response, responders.together) : true),
  );
  const inTime = (responses: readonly Entity<'response'>[]) =>
    responses.filter((response) => response.on.earliest <= due);
  const ids = (responses: readonly Entity<'response'>[]) =>
    [...responses].sort((a, b) => a.on.earliest - b.on.earliest).map((response) => response.id);
  const isPower = clause.kind === 'power' || clause.kind === 'competence';

  if (inTime(whole).length > 0) {
    return { outcome: isPower ? 'power-used' : 'fulfilled', by: ids(inTime(whole)), late: false };
  }
  if (answers.length > 0) {
    const { together } = responders;
    const alone =
      duty.together && together.length > 0 && !answers.some((answer) => isOneOf(answer, together));
    return {
      outcome: alone ? 'members-alone' : 'partly',
      by: ids(answers),
      late: inTime(answers).length === 0,
    };
  }
  const objections = inTime(known.responses).filter(
    (response) =>
      response.act === 'objection' &&
      response.towards.some((body) =>
        responders.together.some((whole) => belongsTo(record, body, whole)),
      ) &&
      decision?.vetoHolders.some((holder) => belongsTo(record, response.actor, holder)),
  );
  if (objections.length > 0) return { outcome: 'blocked', by: ids(objections), late: false };
  if (isOpenYet(known.on, due)) return none('not-due-yet');
  if (!isLookedInto(record, responders, known)) return none('unsearched');
  return none(isPower ? 'power-unused' : 'duty-unmet');
}

/**
 * Whether somebody looked for what the organization did, or where there is none, the bearers: some act
 * of theirs is recorded, or that a search found none, or that a source attests it.
 */
function isLookedInto(
  record: CasusRecord,
  { bearers, together }: Responders,
  { responses, silences }: KnownRecord,
): boolean {
  const whose = together.length > 0 ? together : bearers;
  const acts = [...responses, ...silences.filter(({ of }) => of === 'response')];
  return acts.some(({ actor }) => whose.some((one) => belongsTo(record, actor, one)));
}

function countsAs(
  duty: Entity<'duty'>,
  response: Entity<'response'>,
): 'whole' | 'part' | 'nothing' {
  if (duty.fulfilledBy.includes(response.act)) return 'whole';
  if (duty.partlyBy.includes(response.act)) return 'part';
  return duty.partlyByAid && response.marks.includes('aid') ? 'part' : 'nothing';
}

function isOpenYet(knownOn: Day | undefined, due: Day): boolean {
  return knownOn !== undefined && knownOn < due;
}
