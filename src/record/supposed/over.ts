import type { CasusRecord } from '../record.ts';
import type { Of } from './of.ts';
import { withEach } from './with-things.ts';

/** An event that is over on a day. */
export function over(record: CasusRecord, { over, on, cite }: Of<'over'>): CasusRecord {
  const event = { en: 'supposed', ru: 'предположено' };
  return withEach(record, 'event', (one) =>
    one.id === over ? { ...one, last: [{ on, event, cite }] } : one,
  );
}
