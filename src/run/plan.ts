import { createHash } from 'node:crypto';
import * as z from 'zod';
import { UserError } from '../base/user-error.ts';
import type { CasusRecord } from '../record/record.ts';
import { codeDigest } from '../store/code-digest.ts';
import { blocksOf } from './incidents.ts';

/** Everything that the answer of a run depends on, and into how many parts it is split. */
export const plan = z.strictObject({
  job: z.string(),
  /** The folder of the record, and what it held. */
  record: z.string(),
  edition: z.string(),
  /** The program that counts: another one begins anew. */
  code: z.string(),
  incidents: z.int(),
  seed: z.int(),
  partitions: z.int(),
});
export type Plan = z.infer<typeof plan>;

export type Asked = Pick<Plan, 'job' | 'incidents' | 'seed' | 'partitions'>;

/** Plans a run over the record of a folder. */
export function planOf(
  { job, incidents, seed, partitions }: Asked,
  folder: string,
  { edition }: Pick<CasusRecord, 'edition'>,
): Plan {
  const blocks = blocksOf(incidents).length;
  if (partitions > blocks) {
    throw new UserError(
      `${incidents} incidents make ${blocks} blocks, which is less than ${partitions} partitions`,
      `Write --partitions ${blocks} or less, or ask for more incidents.`,
    );
  }
  return { job, record: folder, edition, code: countingCode(), incidents, seed, partitions };
}

/** The code that reads the record and counts, as it is on this machine now. */
export function countingCode(): string {
  return codeDigest(['../base', '../record', '../law', '.', '../run']);
}

/** What names a run and marks its parts: parts of another run are never taken for its own. */
export function digestOf({ record: _, ...what }: Plan): string {
  return createHash('sha256').update(JSON.stringify(what)).digest('hex').slice(0, 12);
}
