import { accountsHeard } from '../law/hearing.ts';
import { knownOf } from '../law/known.ts';
import type { Entity } from '../record/kinds.ts';
import { type CasusRecord, find, list } from '../record/record.ts';

/** The accounts that can be taken: of an incident those that say anything of it, else all. */
export function accountsShown(
  record: CasusRecord,
  incident: string | undefined,
): Entity<'account'>[] {
  const heard =
    incident !== undefined && find(record, 'incident', incident)
      ? accountsHeard(record, knownOf(record, incident, undefined))
      : [];
  return heard.length > 0 ? heard : list(record, 'account');
}
