import type { CasusRecord } from '../record.ts';
import type { Of } from './of.ts';
import { withEach } from './with-things.ts';

/** Others lead than those whom the argument names as candidates. */
export function lead(record: CasusRecord, { lead, in: argument }: Of<'lead'>): CasusRecord {
  return withEach(record, 'argument', (one) =>
    one.id === argument && one.leadership
      ? { ...one, leadership: { ...one.leadership, candidates: lead } }
      : one,
  );
}
