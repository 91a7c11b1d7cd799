import { type FuzzyDay, mergeRanges } from '../base/fuzzy-day.ts';
import { agreed, any, type Truth } from '../base/truth.ts';
import { holdsThroughout, type Span, type Validity } from '../base/validity.ts';
import type { Beginning, Cite, Dated, Ending } from './parts.ts';

/** One way to read a spell whose ends have rival dates: a choice for each end, with who says so. */
export interface SpellVariant {
  readonly validity: Validity;
  readonly from: Cite[];
  readonly to: Cite[];
}

/**
 * Every way to read a spell. `accepts` tells whose dates are taken; where an end has none of those,
 * all its dates count, since to drop an end would invent a longer spell.
 */
export function variantsOf(
  from: Beginning,
  to: Ending,
  accepts: (source: string) => boolean = () => true,
): SpellVariant[] {
  const starts = from === 'unknown' ? [undefined] : preferred(from, accepts);
  const ends = to === 'unknown' ? [undefined] : preferred(to, accepts);
  return starts.flatMap((start) =>
    ends.map((end) => ({
      validity: { from: start?.on ?? 'unknown', to: end?.on ?? 'unknown' },
      from: start?.cite ?? [],
      to: end?.cite ?? [],
    })),
  );
}

/** Whether a spell holds throughout a span, where its rival dates count alike. */
export function spellHolds(variants: readonly SpellVariant[], span: Span): Truth {
  return agreed(variants.map((variant) => holdsThroughout(variant.validity, span)));
}

/** Whether one of several spells holds throughout the span. */
export function anySpellHolds(spells: readonly (readonly SpellVariant[])[], span: Span): Truth {
  return any(spells.map((variants) => spellHolds(variants, span)));
}

/** All that may be the beginning, rival dates taken together. */
export function readingStart(from: Beginning): FuzzyDay | 'unknown' {
  return from === 'unknown' ? 'unknown' : union(from.map((date) => date.on));
}

/** All that may be the end; `open` where some source says that it lasts. */
export function readingEnd(to: Ending): FuzzyDay | 'open' | 'unknown' {
  if (to === 'unknown') return 'unknown';
  const days = to.flatMap((date) => (date.on === 'open' ? [] : [date.on]));
  return days.length < to.length ? 'open' : union(days);
}

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

/** One uncertain day out of rival days: any of them may be right. */
export function union(days: readonly FuzzyDay[]): FuzzyDay {
  const [first] = days;
  if (!first) throw new Error('a union of no days');
  const texts = new Set(days.flatMap((day) => day.edtf.replace(/^\[|\]$/g, '').split(/, */)));
  if (days.every(({ edtf }) => edtf === first.edtf)) return first;
  const ranges = mergeRanges(days.flatMap((day) => day.ranges));
  return {
    edtf: `[${[...texts].join(',')}]`,
    earliest: Math.min(...days.map((day) => day.earliest)),
    latest: Math.max(...days.map((day) => day.latest)),
    ranges,
    approximate: days.some((day) => day.approximate),
  };
}

type Ended = Dated | Exclude<Ending, 'unknown'>[number];

function preferred<T extends Ended>(
  dates: readonly T[],
  accepts: (source: string) => boolean,
): T[] {
  const taken = dates.filter((date) => date.cite.some((cite) => accepts(cite.source)));
  return taken.length > 0 ? taken : [...dates];
}
