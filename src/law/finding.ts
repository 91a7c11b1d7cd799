import type { Truth } from '../base/truth.ts';
import type { Role } from '../record/condition.ts';
import type { Entity } from '../record/kinds.ts';
import { type CasusRecord, find, list } from '../record/record.ts';
import { spellHolds, variantsOf } from '../record/spell.ts';
import { analyseDecision, compactOf, type DecisionAnalysis } from './decision.ts';
import { combinations, evaluate, leafKey, type Readings, readingsIn } from './evaluate.ts';
import { type Direction, datesTaken, incidentSituation, spanOf } from './incident-situation.ts';
import type { KnownRecord } from './known.ts';
import { type OutcomeFinding, outcomeOf, type Responders } from './outcome.ts';
import { findPivots, type Pivots } from './pivots.ts';
import type { Situation } from './situation.ts';
import { type Leaf, leavesOf, type Trace, truthGiven, withLeaves } from './trace.ts';

/** The form of a finding; it changes when a field changes its meaning. */
export const FINDING_VERSION = 1;

/** What one clause asks in one incident, in one direction, under one account and one way to read it. */
export interface Finding {
  readonly v: typeof FINDING_VERSION;
  readonly incident: string;
  readonly direction: Direction;
  readonly clause: string;
  readonly account: string;
  readonly readings: Readings;
  readonly trigger: Truth;
  /** Whether this version of the provision surely was in force throughout; if not, a leaf of the trace. */
  readonly inForce: Truth;
  readonly because: Trace;
  readonly bearers: readonly { readonly actor: string; readonly truth: Truth }[];
  readonly oddities: readonly Oddity[];
  readonly decision: DecisionAnalysis | undefined;
  readonly result: OutcomeFinding;
}

/** What a careful reader would stumble over. */
export type Oddity =
  | { readonly kind: 'attacker-must-assist'; readonly actor: string }
  | { readonly kind: 'attacker-can-veto'; readonly actor: string }
  | { readonly kind: 'bearer-open'; readonly actor: string };

/** The findings of one clause under one account, one a way to read it, with what would change them. */
export interface ClauseAnswers {
  readonly clause: string;
  readonly direction: Direction;
  readonly account: string;
  readonly findings: readonly Finding[];
  readonly pivots: Pivots;
}

/** The clause versions in force on the days of an incident, surely or possibly. */
export function clausesInForce(
  record: CasusRecord,
  incident: Entity<'incident'>,
): { clause: Entity<'clause'>; inForce: Truth }[] {
  const span = spanOf(incident);
  return list(record, 'clause')
    .map((clause) => ({
      clause,
      inForce: spellHolds(variantsOf(clause.from, clause.to), span),
    }))
    .filter(({ inForce }) => inForce !== 'no');
}

/** Puts one clause to one incident, in one direction, under one account, in every way to read it. */
export function answersOf(
  record: CasusRecord,
  incident: Entity<'incident'>,
  clause: Entity<'clause'>,
  direction: Direction,
  account: Entity<'account'>,
  known: KnownRecord,
  fixed: Readings = {},
): ClauseAnswers {
  const situation = incidentSituation(record, incident, direction, account, known);
  const span = spanOf(incident);
  const inForce = spellHolds(variantsOf(clause.from, clause.to, datesTaken(account)), span);
  const besides = inForce === 'yes' ? [] : [inForceLeaf(clause, inForce)];
  const ways = combinations(
    new Map(
      [...readingsIn(clause.when)].map(([id, options]) => [
        id,
        fixed[id] === undefined ? options : [fixed[id]],
      ]),
    ),
  );
  const decision = analyseDecision(record, clause, incident.sides, situation.partiesOf);
  const bearers = bearersOf(clause, situation);
  const findings = ways.map((readings): Finding => {
    const because = withLeaves(besides, evaluate(clause.when, situation, readings));
    const trigger = because.truth;
    return {
      v: FINDING_VERSION,
      incident: incident.id,
      direction,
      clause: clause.id,
      account: account.id,
      readings,
      trigger,
      inForce,
      because,
      bearers,
      oddities: odditiesOf(clause, direction, bearers, decision),
      decision,
      result: outcomeOf(
        record,
        clause,
        trigger,
        lacksOnlyRequest(because),
        respondersOf(record, clause, bearers, direction),
        decision,
        known,
        span,
      ),
    };
  });
  return {
    clause: clause.id,
    direction,
    account: account.id,
    findings,
    pivots: findPivots(clause.when, situation, fixed, besides),
  };
}

/** Whether a version was in force all the while: asked only where it is not sure. */
function inForceLeaf(clause: Entity<'clause'>, truth: Truth): Leaf {
  const ends = [clause.from, clause.to].flatMap((end) => (end === 'unknown' ? [] : end));
  return {
    kind: 'in-force',
    truth,
    key: leafKey('in-force', clause.id, {}),
    of: clause.id,
    args: {},
    evidence: { kind: 'dates', cite: ends.flatMap(({ cite }) => cite) },
  };
}

/** The answer on which every way to read a clause agrees, or open. */
export function acrossReadings(answers: ClauseAnswers): Truth | 'depends' {
  const triggers = new Set(answers.findings.map((finding) => finding.trigger));
  const [only] = triggers;
  return triggers.size === 1 && only ? only : 'depends';
}

/** Is it `no` for want of a request alone? Then nobody can be said to have failed to answer. */
function lacksOnlyRequest(because: Trace): boolean {
  const asked = leavesOf(because).filter(
    ({ evidence, truth }) => evidence.kind === 'requests' && truth === 'no',
  );
  if (asked.length === 0) return false;
  const settled = new Map(asked.map((leaf): [string, Truth] => [leaf.key, 'yes']));
  return truthGiven(because, settled) !== 'no';
}

function bearersOf(
  clause: Entity<'clause'>,
  situation: Situation,
): { actor: string; truth: Truth }[] {
  const { bearer } = clause;
  if ('the' in bearer) return [{ actor: situation.roles[bearer.the], truth: 'yes' }];
  if ('body' in bearer) return [{ actor: bearer.body, truth: 'yes' }];
  const compact = 'eachPartyOf' in bearer ? bearer.eachPartyOf : bearer.anyPartyOf;
  const except = bearer.except.map((role: Role) => situation.roles[role]);
  return situation.partiesOf(compact).filter(({ actor }) => !except.includes(actor));
}

function respondersOf(
  record: CasusRecord,
  clause: Entity<'clause'>,
  bearers: readonly { readonly actor: string }[],
  direction: Direction,
): Responders {
  const instrument = find(record, 'instrument', clause.instrument);
  const compact = compactOf(record, clause);
  const together = [instrument?.of, compact, clause.decides?.body].filter(
    (id): id is NonNullable<typeof id> => id !== undefined && !record.tables.instrument.has(id),
  );
  return {
    bearers: bearers.map(({ actor }) => actor),
    together: [...new Set<string>(together)],
    each: 'eachPartyOf' in clause.bearer,
    towards: clause.towards === undefined ? undefined : direction[clause.towards],
  };
}

function odditiesOf(
  clause: Entity<'clause'>,
  direction: Direction,
  bearers: readonly { readonly actor: string; readonly truth: Truth }[],
  decision: DecisionAnalysis | undefined,
): Oddity[] {
  const found: Oddity[] = [];
  const helps =
    clause.kind === 'duty' && clause.towards === 'victim' && 'eachPartyOf' in clause.bearer;
  for (const { actor, truth } of bearers) {
    if (helps && actor === direction.attacker) found.push({ kind: 'attacker-must-assist', actor });
    if (truth === 'open') found.push({ kind: 'bearer-open', actor });
  }
  if (decision?.vetoHolders.includes(direction.attacker)) {
    found.push({ kind: 'attacker-can-veto', actor: direction.attacker });
  }
  return found;
}
