/** What a benchmark is told. */
export interface BenchOptions {
  readonly rows: number;
  readonly seed: number;
}

/** A benchmark as data: `npm run bench` lists these. */
export interface Bench {
  readonly name: string;
  readonly about: string;
  /** Measures, prints, and returns the exit code. */
  readonly run: (options: BenchOptions) => number | Promise<number>;
}

/** Prints a line of the result. */
export function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** The middle one of some measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
