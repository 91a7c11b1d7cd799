import { closestMatch } from '../../base/closest-match.ts';
import { foldLetters } from './fold-letters.ts';
import type { Findable } from './passages.ts';

/** How many near words are offered for a word that stands nowhere. */
const OFFERED = 3;
/** Words shorter than this are near to too much. */
const SHORTEST = 3;

/** For each word of a query that stands nowhere, the words of the record that are spelled much like it. */
export function nearWords(things: readonly Findable[], query: string): string[] {
  const known = new Map<string, string>();
  for (const { pieces } of things) {
    for (const { text } of pieces) {
      for (const word of wordsIn(text)) {
        const folded = foldLetters(word);
        if (!known.has(folded)) known.set(folded, word);
      }
    }
  }
  const near = wordsIn(query).flatMap((word) => {
    const folded = foldLetters(word);
    if (known.has(folded)) return [];
    const left = new Set(known.keys());
    const found: string[] = [];
    for (let i = 0; i < OFFERED; i += 1) {
      const closest = closestMatch(folded, left);
      if (closest === undefined) break;
      left.delete(closest);
      found.push(known.get(closest) ?? closest);
    }
    return found;
  });
  return [...new Set(near)];
}

function wordsIn(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length >= SHORTEST);
}
