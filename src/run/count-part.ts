import type { CasusRecord } from '../record/record.ts';
import { blocksOf, drawBlock, roomFor } from './incidents.ts';
import type { Job } from './job.ts';
import type { Plan } from './plan.ts';
import { sumOf, type Tally } from './tally.ts';

/** Counts one part of a run: its blocks one after the other, so that memory does not grow with it. */
export function countPart(job: Job, record: CasusRecord, plan: Plan, part: number): Tally {
  const { actors, tally } = job.prepare(record, plan.seed);
  const room = roomFor();
  let sum: Tally = [];
  for (const block of blocksIn(plan, part)) {
    const incidents = drawBlock(block, plan.seed, actors.length, room);
    sum = sumOf([sum, tally(incidents, block)]);
  }
  return sum;
}

/** The blocks of a part: all blocks in a row, cut into parts as equal as can be. */
export function blocksIn({ incidents, partitions }: Plan, part: number) {
  const blocks = blocksOf(incidents);
  const cut = (at: number) => Math.floor((blocks.length * at) / partitions);
  return blocks.slice(cut(part), cut(part + 1));
}
