import type { Kind } from '../../record/kinds.ts';
import { type FoldedText, findLocator, type Passage } from '../../record/locator.ts';
import { type Cite, inEnglish, type Words } from '../../record/parts.ts';
import type { StandingThing } from './standing.ts';

/** One place in a source, by its words or in our words, with every thing that stands on it. */
export interface CitedPlace {
  readonly words: string | undefined;
  readonly where: Words | undefined;
  readonly things: readonly {
    readonly kind: Kind;
    readonly thing: { readonly id: string };
    readonly cite: Cite;
  }[];
}

/** The places of a source that the record cites. */
export function placesIn(standing: readonly StandingThing[]): CitedPlace[] {
  const all = standing.flatMap(({ kind, thing, cites }) =>
    cites.map((cite) => ({ kind, thing, cite })),
  );
  const byPlace = Map.groupBy(all, ({ cite: { at, where } }) => at ?? `: ${inEnglish(where)}`);
  return [...byPlace.values()].map((things) => ({
    words: things[0]?.cite.at,
    where: things[0]?.cite.at === undefined ? things[0]?.cite.where : undefined,
    things,
  }));
}

/** A passage of a text that is a place of its source; `place` counts in the list of places. */
export interface LocatedPassage extends Passage {
  readonly place: number;
}

/** The places of a source held against a text of it. */
export interface Located {
  /** In the order of the text. */
  readonly passages: readonly LocatedPassage[];
  /**
   * How often the words of each place stand in the text; undefined for a place without words. At 0
   * they are missing: no look-alike is taken for them. Above 1 it cannot be told which is meant.
   */
  readonly counts: readonly (number | undefined)[];
}

export function locate(text: FoldedText, places: readonly CitedPlace[]): Located {
  const found = places.map(({ words }) =>
    words === undefined ? undefined : findLocator(text, words),
  );
  return {
    passages: found
      .flatMap((passages = [], place) => passages.map((passage) => ({ ...passage, place })))
      .sort((a, b) => a.start - b.start || a.end - b.end),
    counts: found.map((passages) => passages?.length),
  };
}
