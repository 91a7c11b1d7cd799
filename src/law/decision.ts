import type { Truth } from '../base/truth.ts';
import type { Decision } from '../record/clause.ts';
import type { Entity } from '../record/kinds.ts';
import { type CasusRecord, findCompact, lineage } from '../record/record.ts';

/** The rules by which bodies decide; `supporters` asks for a number of states. */
export type DecisionRule = Extract<Decision['rule'], string> | 'supporters';

/** Who can start the act that a clause asks for, and who can stop it. */
export interface DecisionAnalysis {
  readonly rule: DecisionRule;
  readonly body: string | undefined;
  /** The clause does not say so itself. */
  readonly inferred: boolean;
  /** Members whose refusal alone stops it. Those whose membership is open are among them. */
  readonly vetoHolders: readonly string[];
  /** Veto holders that are sides of the incident. */
  readonly sidesWithVeto: readonly string[];
  /** The fewest states that can start it; several where sources leave the number open. */
  readonly smallestStart: readonly number[];
  /** Whether sides of the incident vote; `unknown` counts them as voters. */
  readonly disputantsVote: 'yes' | 'no' | 'unknown';
}

/** Works out the decision rule of a clause for the parties of the day. */
export function analyseDecision(
  record: CasusRecord,
  clause: Entity<'clause'>,
  sides: readonly string[],
  partiesOf: (compact: string) => readonly { readonly actor: string; readonly truth: Truth }[],
): DecisionAnalysis | undefined {
  const decides = clause.decides;
  if (!decides) return undefined;
  const compact = decides.of ?? compactOf(record, clause);
  const members = compact ? partiesOf(compact).map(({ actor }) => actor) : [];
  const isSide = (actor: string) => sides.includes(actor);
  const voters =
    decides.disputantsVote === 'no' || decides.rule === 'consensus-minus-parties'
      ? members.filter((actor) => !isSide(actor))
      : members;
  const consensus = decides.rule === 'consensus' || decides.rule === 'consensus-minus-parties';
  const vetoHolders = consensus ? voters : [];
  return {
    rule: typeof decides.rule === 'string' ? decides.rule : 'supporters',
    body: decides.body,
    inferred: decides.inferred,
    vetoHolders,
    sidesWithVeto: vetoHolders.filter(isSide),
    smallestStart: consensus
      ? [voters.length]
      : typeof decides.rule === 'string'
        ? [1]
        : decides.rule.supporters,
    disputantsVote: decides.disputantsVote,
  };
}

/** The compact whose parties bear or decide a clause, where the clause names none. */
export function compactOf(record: CasusRecord, clause: Entity<'clause'>): string | undefined {
  if ('eachPartyOf' in clause.bearer) return clause.bearer.eachPartyOf;
  if ('anyPartyOf' in clause.bearer) return clause.bearer.anyPartyOf;
  const body = clause.decides?.body ?? ('body' in clause.bearer ? clause.bearer.body : undefined);
  return body ? lineage(record, body).find((id) => findCompact(record, id)) : undefined;
}
