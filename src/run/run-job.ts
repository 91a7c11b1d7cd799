import { UserError } from '../base/user-error.ts';
import { bySlurm } from './by-slurm.ts';
import { locally } from './locally.ts';
import { countParts, openRun, partsLeft, readPart } from './parts.ts';
import type { Place } from './place.ts';
import type { Plan } from './plan.ts';
import { sumOf, type Tally } from './tally.ts';

/** Where a run can be worked out. */
export const PLACES: readonly { readonly id: string; readonly place: Place }[] = [
  { id: 'local', place: locally },
  { id: 'slurm', place: bySlurm },
];

export interface Running {
  readonly folder: string;
  readonly place: Place;
  readonly processes: number;
  readonly signal: AbortSignal;
  /** Told how many parts are done, whenever that may have changed. */
  readonly progress: (done: number, of: number) => void;
}

/** How often the parts that failed are tried anew, if no part at all is won by it. */
const TRIES = 2;

/**
 * Works out a run: counts the parts that are not there yet, tries those that failed again, and adds
 * all up. Whatever ends it, the parts that are done stay, and the same run goes on from them.
 */
export async function runJob(plan: Plan, running: Running): Promise<Tally> {
  const { folder, place, processes, signal, progress } = running;
  openRun(folder, plan);
  const look = (): boolean => {
    const done = countParts(folder, plan);
    progress(done, plan.partitions);
    return done === plan.partitions;
  };
  let said: readonly string[] = [];
  let missing = partsLeft(folder, plan);
  for (let tries = 0; missing.length > 0 && tries < TRIES; ) {
    said = await place({ folder, parts: missing, processes, signal, look });
    const left = partsLeft(folder, plan);
    if (signal.aborted) {
      throw new UserError(
        `stopped with ${plan.partitions - left.length} of ${plan.partitions} parts done`,
        `They are kept in ${folder}: the same command goes on from there.`,
      );
    }
    tries = left.length < missing.length ? 0 : tries + 1;
    missing = left;
  }
  if (missing.length > 0) {
    throw new UserError(
      `${missing.length} of ${plan.partitions} parts failed; ${said[0] ?? `part ${missing[0]} left no result and no word`}`,
      `The parts that are done are kept in ${folder}: once the cause is gone, the same command goes on from there.`,
    );
  }
  const parts = Array.from({ length: plan.partitions }, (_, number) =>
    readPart(folder, plan, number),
  );
  return sumOf(parts.flatMap((part) => (part ? [part] : [])));
}
