import type { Day } from '../../base/day.ts';
import { formatDay } from '../../base/day.ts';
import { exactDay } from '../../base/fuzzy-day.ts';
import { holdsThroughout, onDay } from '../../base/validity.ts';
import type { Entity } from '../../record/kinds.ts';
import { readingEnd, readingStart } from '../../record/spell.ts';

/** How an event stands on a day: not yet, there, perhaps there, or over. */
export type Standing = 'before' | 'now' | 'open' | 'past';

/** How an event stands on a day. What has no last day is over with its first. */
export function standingOn({ first, last }: Entity<'event'>, day: Day): Standing {
  const from = readingStart(first);
  if (from !== 'unknown' && from.earliest > day) return 'before';
  if (last === undefined) {
    if (from === 'unknown') return 'open';
    if (from.latest < day) return 'past';
    return from.earliest === from.latest ? 'now' : 'open';
  }
  const to = readingEnd(last);
  if (typeof to !== 'string' && to.latest < day) return 'past';
  const holds = holdsThroughout({ from, to }, onDay(exactDay(day, formatDay(day))));
  return holds === 'yes' ? 'now' : 'open';
}
