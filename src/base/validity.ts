import type { Day } from './day.ts';
import type { FuzzyDay } from './fuzzy-day.ts';
import { all, type Truth } from './truth.ts';

/**
 * A spell in which something holds, half-open: from its first day up to, not including, `to`.
 * `open` means that a source says it still holds; `unknown` means that nobody says. They differ:
 * an open end covers a later day, an unknown end leaves it open.
 */
export interface Validity {
  readonly from: FuzzyDay | 'unknown';
  readonly to: FuzzyDay | 'open' | 'unknown';
}

/** The days of an event that lasts: its first and its last day, both inclusive and both uncertain. */
export interface Span {
  readonly first: FuzzyDay;
  readonly last: FuzzyDay;
}

/**
 * Does the spell hold on every day of the span? Exact for uncertain ends that vary freely; where they
 * hang together (one uncertain day with gaps at both ends of the span) it may say `open` too often,
 * but never a wrong `yes` or `no`.
 */
export function covers(spell: Validity, span: Span): Truth {
  return all([hasBegunBy(spell.from, span.first), lastsBeyond(spell.to, span.last)]);
}

/** Does the spell hold on no day of the span? */
export function misses(spell: Validity, span: Span): Truth {
  const { from, to } = spell;
  const beginsAfter: Truth =
    from === 'unknown' ? 'open' : compare(from.earliest, from.latest, span.last, 'after');
  const endsBefore: Truth =
    to === 'open'
      ? 'no'
      : to === 'unknown'
        ? 'open'
        : compare(to.earliest, to.latest, span.first, 'notAfter');
  if (beginsAfter === 'yes' || endsBefore === 'yes') return 'yes';
  return beginsAfter === 'no' && endsBefore === 'no' ? 'no' : 'open';
}

/** Does the spell hold throughout the span (`yes`), at no time (`no`), or can that not be said? */
export function holdsThroughout(spell: Validity, span: Span): Truth {
  const covered = covers(spell, span);
  if (covered === 'yes') return 'yes';
  return misses(spell, span) === 'yes' ? 'no' : 'open';
}

/** The span of one single day. */
export function onDay(day: FuzzyDay): Span {
  return { first: day, last: day };
}

function hasBegunBy(from: FuzzyDay | 'unknown', first: FuzzyDay): Truth {
  if (from === 'unknown') return 'open';
  if (from.latest <= first.earliest) return 'yes';
  return from.earliest > first.latest ? 'no' : 'open';
}

function lastsBeyond(to: FuzzyDay | 'open' | 'unknown', last: FuzzyDay): Truth {
  if (to === 'open') return 'yes';
  if (to === 'unknown') return 'open';
  if (to.earliest > last.latest) return 'yes';
  return to.latest <= last.earliest ? 'no' : 'open';
}

function compare(low: Day, high: Day, other: FuzzyDay, mode: 'after' | 'notAfter'): Truth {
  if (mode === 'after') {
    if (low > other.latest) return 'yes';
    return high <= other.earliest ? 'no' : 'open';
  }
  if (high <= other.earliest) return 'yes';
  return low > other.latest ? 'no' : 'open';
}
