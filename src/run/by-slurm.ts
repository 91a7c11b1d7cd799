import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { UserError } from '../base/user-error.ts';
import { PART_PROCESS, type Place } from './place.ts';

/** Milliseconds between two looks at the queue. */
const LOOK = 1000;
/** How often in a row the controller may not answer before we give up on it. */
const PATIENCE = 60;
/** Milliseconds after the last task in which a shared folder may still show its file. */
const SETTLE = 3000;

/**
 * Counts parts on a cluster: one array of tasks under Slurm, a task a part. Slurm is believed only on
 * whether tasks are still about: a controller that dies early can lose tasks and say nothing.
 */
export const bySlurm: Place = async ({ folder, parts, processes, signal, look }) => {
  const script = join(folder, 'task.sh');
  writeFileSync(
    script,
    `#!/bin/sh\nexec ${[process.execPath, PART_PROCESS, folder].map(shellWord).join(' ')} "$SLURM_ARRAY_TASK_ID"\n`,
  );
  const job = submit(folder, script, `${parts.join(',')}%${processes}`);
  const cancel = (): void => void slurm('scancel', [job]);
  signal.addEventListener('abort', cancel);
  try {
    for (let unanswered = 0; !look() && !signal.aborted; ) {
      const left = tasksLeft(job);
      unanswered = left === undefined ? unanswered + 1 : 0;
      if (unanswered > PATIENCE) {
        throw new UserError(
          `the controller of Slurm no longer answers (job ${job})`,
          `Finished parts are kept in ${folder}: run the same command again once sinfo answers.`,
        );
      }
      await wait(left === 0 ? SETTLE : LOOK, undefined, { signal }).catch(() => undefined);
      if (left === 0) break;
    }
    return saidBy(folder, job);
  } finally {
    signal.removeEventListener('abort', cancel);
  }
};

function submit(folder: string, script: string, tasks: string): string {
  const { status, stdout, stderr, error } = slurm('sbatch', [
    ...['--parsable', '--job-name=casus', `--array=${tasks}`, `--chdir=${folder}`],
    ...['--output=slurm-%A-%a.txt', '--no-requeue', '--ntasks=1', script],
  ]);
  if (error) {
    throw new UserError(
      'sbatch is not here: this machine has no commands of Slurm',
      'Run it on a login node of your cluster, or here with --on local.',
    );
  }
  if (status !== 0) {
    throw new UserError(
      `Slurm refused the job: ${stderr.trim()}`,
      'sbatch takes what your cluster asks for from SBATCH_ACCOUNT, SBATCH_PARTITION and SBATCH_TIMELIMIT.',
    );
  }
  // The cluster's name may follow the number.
  return stdout.trim().split(';')[0] ?? '';
}

/** How many tasks wait or run; undefined where the controller does not answer. */
function tasksLeft(job: string): number | undefined {
  const { status, stdout, stderr } = slurm('squeue', [
    ...['--noheader', '--array', '--format=%T', '--states=all', `--jobs=${job}`],
  ]);
  if (status !== 0) return /invalid job id/i.test(stderr) ? 0 : undefined;
  const over =
    /^(?:COMPLETED|FAILED|CANCELLED|TIMEOUT|NODE_FAIL|OUT_OF_MEMORY|BOOT_FAIL|DEADLINE|PREEMPTED)/;
  return stdout.split('\n').filter((line) => line !== '' && !over.test(line)).length;
}

/** The last line that each task of a job wrote; one that went well wrote nothing. */
function saidBy(folder: string, job: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const part = new RegExp(`^slurm-${job}-(\\d+)\\.txt$`).exec(name)?.[1];
    if (part === undefined) return [];
    const text = readFileSync(join(folder, name), 'utf8').trim();
    return text === '' ? [] : [`part ${part}: ${text.split('\n').at(-1)}`];
  });
}

function slurm(program: string, args: readonly string[]) {
  return spawnSync(program, args, { encoding: 'utf8' });
}

const shellWord = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
