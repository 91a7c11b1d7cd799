/** How many bits of a word are set. */
export function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The numbers of the bits set in `words` words from `start`, ascending. */
export function members(bits: Int32Array, start: number, words: number): number[] {
  const found: number[] = [];
  for (let w = 0; w < words; w += 1)
    for (let word = at(bits, start + w); word !== 0; word &= word - 1)
      found.push(w * 32 + lowest(word));
  return found;
}

/** The number of the lowest bit that is set. */
export function lowest(word: number): number {
  return 31 - Math.clz32(word & -word);
}

/** An element that is known to be there. */
export function at(array: ArrayLike<number>, index: number): number {
  return array[index] as number;
}

/** The first `n` bits set, in as many words as asked for. */
export function full(n: number, words: number): Int32Array {
  const bits = new Int32Array(words);
  for (let i = 0; i < n; i += 1) bits[i >>> 5] = at(bits, i >>> 5) | (1 << (i & 31));
  return bits;
}
