import { any, type Truth } from '../base/truth.ts';
import type { Span } from '../base/validity.ts';
import type { Role } from '../record/condition.ts';
import type { Entity } from '../record/kinds.ts';
import { type CasusRecord, get } from '../record/record.ts';
import { union } from '../record/spell.ts';
import type { KnownRecord } from './known.ts';
import { partiesThroughout, partyThroughout } from './parties.ts';
import type { Situation } from './situation.ts';
import { settleByClaims, settleByRequests } from './testimony.ts';

export type Direction = Readonly<Record<Role, string>>;

/** The days of an incident; rival first and last days are taken together. */
export function spanOf(incident: Entity<'incident'>): Span {
  return {
    first: union(incident.first.map((date) => date.on)),
    last: union(incident.last.map((date) => date.on)),
  };
}

/** Whose dates an account takes where sources name rival days. */
export function datesTaken(account: Entity<'account'>): (source: string) => boolean {
  const trusted = account.dates as readonly string[];
  return trusted.length === 0 ? () => true : (source) => trusted.includes(source);
}

/** One incident, in one direction, as one account has it. */
export function incidentSituation(
  record: CasusRecord,
  incident: Entity<'incident'>,
  direction: Direction,
  account: Entity<'account'>,
  known: KnownRecord,
): Situation {
  const span = spanOf(incident);
  const accepts = datesTaken(account);
  return {
    roles: { attacker: direction.attacker, victim: direction.victim },
    atom: (id, args) => {
      const atom = get(record, 'atom', id);
      return atom.evidence === 'requests'
        ? settleByRequests(record, known, atom, args, span)
        : settleByClaims(record, account, known, atom, args);
    },
    party: (compact, actor) => partyThroughout(record, compact, actor, span, accepts),
    inArea: (id, actor) => {
      const area = get(record, 'area', id);
      const listed: Truth = (area.states as readonly string[]).includes(actor) ? 'yes' : 'no';
      const byCompact = area.participants
        ? partyThroughout(record, area.participants, actor, span, accepts).truth
        : 'no';
      return { truth: any([listed, byCompact]), evidence: { kind: 'territory', cite: area.cite } };
    },
    partiesOf: (compact) => partiesThroughout(record, compact, span, accepts),
  };
}
