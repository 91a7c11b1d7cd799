import type { Beginning } from '../../record/parts.ts';
import { readingStart } from '../../record/spell.ts';

/** When a thing begins, for sorting and for the column of dates. */
export function startOf(thing: object): ReturnType<typeof readingStart> | undefined {
  const fields = thing as Record<string, unknown>;
  for (const field of ['on', 'asOf', 'published']) {
    const day = fields[field];
    if (day !== null && typeof day === 'object' && 'edtf' in day) return day as never;
  }
  for (const field of ['first', 'from', 'signed']) {
    const dates = fields[field];
    if (Array.isArray(dates) && dates.length > 0) return readingStart(dates as Beginning);
  }
  return undefined;
}
