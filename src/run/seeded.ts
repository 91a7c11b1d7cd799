/**
 * Whole numbers from 0 up to, not including, a limit: the same for the same seeds on every machine
 * (xoshiro128**, Blackman and Vigna 2018). A block of incidents has a generator of its own, so that
 * blocks can be drawn in any order and on any machine.
 */
export function seeded(...seeds: readonly number[]): (limit: number) => number {
  let mixed = 0;
  const next = (): number => {
    mixed = (mixed + 0x9e3779b9) | 0;
    let word = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
    return word ^ (word >>> 15);
  };
  for (const seed of seeds) mixed = next() ^ seed;
  // One of the four is odd, since a state of zeros alone would stay there.
  let [a, b, c, d] = [next(), next(), next(), next() | 1];
  return (limit) => {
    const word = Math.imul(rotated(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return Math.floor(((word >>> 0) / 2 ** 32) * limit);
  };
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
