/** The codes that several coders gave to the same units; undefined where a coder gave none. */
export interface Ratings {
  /** One list a coder, one code a unit; all lists are of one length. */
  readonly byCoder: readonly (readonly (number | undefined)[])[];
}

/** The codes of one unit after another, without the gaps. */
export function codesByUnit({ byCoder }: Ratings): number[][] {
  const units = Math.max(0, ...byCoder.map(({ length }) => length));
  return Array.from({ length: units }, (_, unit) =>
    byCoder.map((codes) => codes[unit]).filter((code) => code !== undefined),
  );
}

/** Every code that was given, each once, from small to large. */
export function codesUsed(units: Iterable<readonly number[]>): number[] {
  return [...new Set([...units].flat())].sort((a, b) => a - b);
}
