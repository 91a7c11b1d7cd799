/** A small random number generator, so that a seed gives the same texts: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Two texts of paragraphs, and which paragraph of the second was copied from which of the first. */
export interface Planted {
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly pairs: readonly (readonly [a: number, b: number])[];
}

const FORMULAS = 40;
const LETTERS = { latin: 'abcdefghijklmnoprstuvwyz', cyrillic: 'абвгдежзиклмнопрстуфхцчшыьэюя' };

/**
 * Two texts of so many paragraphs together, English-like and Russian-like, with words as frequent as
 * Zipf's law has them and with the formulas that laws share; some paragraphs of the first stand in the
 * second too, each of their words changed, left out or followed by another with the chance of `noise`.
 */
export function planted(
  { paragraphs, copies, noise }: { paragraphs: number; copies: number; noise: number },
  seed: number,
): Planted {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const word = (letters: string) =>
    Array.from({ length: 2 + below(9) }, () => letters[below(letters.length)]).join('');
  const languages = Object.values(LETTERS).map((letters) => {
    const words = Array.from({ length: 12_000 }, () => word(letters));
    // The inverse of the cumulated 1/rank.
    const pick = () =>
      words[Math.min(words.length - 1, Math.floor(words.length ** random()))] ?? '';
    const run = (length: number) => Array.from({ length }, pick);
    const formulas = Array.from({ length: FORMULAS }, () => run(8 + below(6)));
    return { pick, run, formulas };
  });
  const made = () => {
    const language = languages[below(2)] ?? languages[0];
    if (!language) throw new Error('no language');
    const words = language.run(20 + below(80));
    if (random() < 0.3) {
      words.splice(below(words.length), 0, ...(language.formulas[below(FORMULAS)] ?? []));
    }
    return { language, words };
  };
  const first = Array.from({ length: paragraphs >> 1 }, made);
  const second = Array.from({ length: paragraphs - first.length }, () => made().words);
  const pairs: [number, number][] = [];
  const taken = new Set<number>();
  while (pairs.length < copies) {
    const a = below(first.length);
    const b = below(second.length);
    const source = first[a];
    if (!source || taken.has(a) || taken.has(-1 - b)) continue;
    taken.add(a).add(-1 - b);
    second[b] = source.words.flatMap((original) => {
      if (random() >= noise) return [original];
      const kind = below(4);
      if (kind === 0) return [];
      return kind === 1 ? [original, source.language.pick()] : [source.language.pick()];
    });
    pairs.push([a, b]);
  }
  const text = (words: readonly string[]) => `${words.join(' ')}.`;
  return { a: first.map(({ words }) => text(words)), b: second.map(text), pairs };
}
