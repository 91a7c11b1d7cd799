import type { FuzzyDay } from '../base/fuzzy-day.ts';
import type { Validity } from '../base/validity.ts';
import type { Beginning, Ending } from '../record/parts.ts';
import { readingStart, union } from '../record/spell.ts';

/**
 * A recorded spell, whose ends may have rival dates, as one spell with uncertain ends. It answers as
 * `spellHolds` does for the rivals together: that is sure where every pair of rival ends agrees, and
 * they all cover a span, or all miss it, exactly where the outermost of the rivals do.
 */
export function validityOf(from: Beginning, to: Ending): Validity {
  return { from: readingStart(from), to: endOf(to) };
}

function endOf(to: Ending): Validity['to'] {
  if (to === 'unknown') return 'unknown';
  const days = to.flatMap(({ on }): FuzzyDay[] => (on === 'open' ? [] : [on]));
  if (days.length === 0) return 'open';
  const all = union(days);
  // One source says that it ended and another that it lasts: it may last beyond every day.
  return days.length === to.length ? all : { ...all, latest: Number.POSITIVE_INFINITY };
}
