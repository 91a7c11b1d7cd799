import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const PROGRAMS = ['munged', 'slurmctld', 'slurmd', 'sbatch', 'squeue', 'scancel', 'sinfo'];

/** Where this machine has the programs of Slurm; those that are not there are left out. */
export function findSlurm(): Map<string, string> {
  const folders = ['/usr/sbin', ...(process.env.PATH ?? '').split(delimiter)];
  return new Map(
    PROGRAMS.flatMap((name) => {
      const path = folders.map((folder) => join(folder, name)).find((one) => existsSync(one));
      return path === undefined ? [] : [[name, path] as const];
    }),
  );
}

/** The same, installed first where this is Debian and we may; else says what to do. */
export function needSlurm(): Map<string, string> {
  const found = findSlurm();
  if (found.size === PROGRAMS.length) return found;
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  if (root && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Slurm, which the test of runs on a cluster needs.');
    // Packages of daemons start them at once in runlevel 2 to 5; ours have a configuration of their own.
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    for (const args of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'slurm-wlm', 'munge'],
    ]) {
      spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
    }
  }
  const installed = findSlurm();
  const wanting = PROGRAMS.filter((name) => !installed.has(name));
  if (wanting.length === 0) return installed;
  throw new Error(
    `The test of runs on a cluster needs Slurm, and ${wanting.join(', ')} was not found. Install it (Debian: sudo apt-get install slurm-wlm munge) and run the test again.`,
  );
}
