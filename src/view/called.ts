import type { FuzzyDay } from '../base/fuzzy-day.ts';
import { all, not, type Truth } from '../base/truth.ts';
import { holdsThroughout, onDay } from '../base/validity.ts';
import type { Entity } from '../record/kinds.ts';
import type { Cite, LangText } from '../record/parts.ts';
import { readingStart } from '../record/spell.ts';

/** A name that a thing bore, or may have borne, on a day. */
export interface CalledOn {
  readonly name: LangText;
  readonly fits: Exclude<Truth, 'no'>;
  readonly cite: readonly Cite[];
}

/** What a region or an organization was called on a day; the first name has no beginning. */
export function calledOn(
  thing: Entity<'region'> | Entity<'organization'>,
  on: FuzzyDay,
): CalledOn[] {
  const names =
    'labels' in thing
      ? thing.labels
      : [{ name: thing.name, from: [], cite: thing.cite }, ...thing.renames];
  const borne = (from: (typeof names)[number]['from'] | undefined): Truth => {
    if (from === undefined) return 'no';
    if (from.length === 0) return 'yes';
    return holdsThroughout({ from: readingStart(from), to: 'open' }, onDay(on));
  };
  return names.flatMap((one, i) => {
    const fits = all([borne(one.from), not(borne(names[i + 1]?.from))]);
    const cite = 'cite' in one ? one.cite : one.from.flatMap((date) => date.cite);
    return fits === 'no' ? [] : [{ name: one.name, fits, cite }];
  });
}
