/**
 * Weights of evidence in decibel: 10 log10 of a ratio of probabilities (Good 1985; Fairfield and
 * Charman 2022). 3 dB double the odds, 10 dB make them tenfold, 0 dB leave them.
 */
export type Decibel = number;

const PER_NAT = 10 / Math.LN10;

/** A natural logarithm of a ratio, in decibel. */
export function decibelOfLog(log: number): Decibel {
  return log * PER_NAT;
}

/**
 * The weight of a finding for one rival against another: infinite where only one of them can give
 * it, undefined where neither can.
 * @param a P(finding given the one)
 * @param b P(finding given the other)
 */
export function weightOf(a: number, b: number): Decibel | undefined {
  return weightOfLogs(Math.log(a), Math.log(b));
}

/** The same from natural logarithms. */
export function weightOfLogs(a: number, b: number): Decibel | undefined {
  if (a === -Infinity && b === -Infinity) return undefined;
  return a === b ? 0 : decibelOfLog(a - b);
}
