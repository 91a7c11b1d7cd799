import type { Entity } from '../kinds.ts';
import { belongsTo, type CasusRecord } from '../record.ts';
import type { Of } from './of.ts';
import { withEach } from './with-things.ts';

/** The answers that an actor, or somebody of it, gave by acts of which it is not capable are left out. */
export function cannot(record: CasusRecord, change: Of<'cannot'>): CasusRecord {
  return withEach(record, 'response', (one) => (isBeyond(record, one, change) ? undefined : one));
}

/** Is it an answer of the actor by such an act? */
export function isBeyond(
  record: CasusRecord,
  { act, actor, on }: Entity<'response'>,
  { cannot, who }: Of<'cannot'>,
): boolean {
  return cannot.includes(act) && belongsTo(record, actor, who, on);
}
