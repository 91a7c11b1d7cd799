import { bothBound } from './both-bound.ts';
import { commitments } from './commitments.ts';
import type { Job } from './job.ts';

/** Every job, in the order in which `casus run` lists them. */
export const JOBS: readonly Job[] = [bothBound, commitments];
