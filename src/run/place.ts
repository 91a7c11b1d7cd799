import { fileURLToPath } from 'node:url';

/** What is left of a run, and how to work on it. */
export interface Work {
  readonly folder: string;
  /** The numbers of the parts to count. */
  readonly parts: readonly number[];
  /** How many processes at a time. */
  readonly processes: number;
  readonly signal: AbortSignal;
  /** Looks which parts have come into place, and says whether all have. */
  readonly look: () => boolean;
}

/**
 * Where parts are counted, each in a process of its own. It gives back what processes said when they
 * failed; whether a part is done is told by its file alone.
 */
export type Place = (work: Work) => Promise<readonly string[]>;

/** The program that counts a part: beside this file, built or not. */
export const PART_PROCESS = fileURLToPath(
  new URL(`./part-process${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url),
);
