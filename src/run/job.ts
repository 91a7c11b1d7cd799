import type { CasusRecord } from '../record/record.ts';
import type { Block, Incidents } from './incidents.ts';
import type { Tally } from './tally.ts';

/** A text in both languages. */
export interface Both {
  readonly en: string;
  readonly ru: string;
}

/**
 * A question to any number of incidents. It is counted block by block, and counts add up: in however
 * many parts, processes and machines it is worked out, the answer is the same.
 */
export interface Job {
  readonly id: string;
  readonly title: Both;
  /** What is counted, and of what. */
  readonly about: Both;
  /** What the parts of a key are; the last is the year. */
  readonly keys: readonly string[];
  /** What the counts of a key are, in their order. */
  readonly counts: readonly string[];
  /** Takes what it needs from the record, once for all blocks of a process. */
  readonly prepare: (record: CasusRecord, seed: number) => PreparedJob;
}

export interface PreparedJob {
  /** Between whom incidents are drawn; the roles of an incident are places in this list. */
  readonly actors: readonly string[];
  readonly tally: (incidents: Incidents, block: Block) => Tally;
}
