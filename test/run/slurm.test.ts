import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cluster, startCluster } from '../../scripts/slurm-cluster.ts';

/**
 * A run under a real Slurm, on this machine: Debian's, installed if need be, with a configuration of
 * its own. Where it could be had and is not there, the tests fail and say what to do; on systems on
 * which there is no Slurm they are listed as skipped (README.md says so).
 */
const onLinux = test.skipIf(process.platform !== 'linux');
const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const ASKED = ['run', 'both-bound', '--incidents', '2000000', '--seed', '7', '--json'];

let folder = '';
let cluster: Cluster | undefined;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'casus-runs-'));
  if (process.platform === 'linux') cluster = await startCluster();
});
afterAll(async () => {
  await cluster?.stop();
  rmSync(folder, { recursive: true });
});

/** The process that counts a part of a run, once there is one. */
async function processOf(run: string, part: number): Promise<number> {
  for (;;) {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const words = commandOf(pid);
      if (words[1]?.includes('part-process') && words[2]?.startsWith(run) && words[3] === `${part}`)
        return Number(pid);
    }
    await wait(20);
  }
}

function commandOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

onLinux(
  'a task killed in the middle is counted again, and all is byte by byte as in one process',
  async () => {
    const alone = spawnSync(
      process.execPath,
      [MAIN, ...ASKED, '--partitions', '1', '--folder', join(folder, 'one')],
      { encoding: 'utf8' },
    );
    const runs = join(folder, 'slurm');
    const child = spawn(
      process.execPath,
      [MAIN, ...ASKED, '--on', 'slurm', '--partitions', '3', '--folder', runs],
      { env: { ...process.env, ...cluster?.environment }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const said = { out: '', err: '' };
    child.stdout.on('data', (chunk) => {
      said.out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      said.err += chunk;
    });
    const code = new Promise((resolve) => child.once('close', resolve));
    process.kill(await processOf(runs, 1), 'SIGKILL');
    expect([await code, said.err.replaceAll(/^\d+ % .*\n/gm, '')]).toEqual([0, '']);
    expect(said.out).toBe(alone.stdout);

    const [run = ''] = readdirSync(runs);
    const tasks = readdirSync(join(runs, run)).flatMap(
      (name) => /^slurm-(\d+)-(\d+)\.txt$/.exec(name)?.[2] ?? [],
    );
    expect(tasks.sort()).toEqual(['0', '1', '1', '2']);
  },
);

onLinux('what Slurm refuses is told with its own words, and with what to do', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [MAIN, ...ASKED, '--on', 'slurm', '--folder', join(folder, 'refused')],
    {
      encoding: 'utf8',
      env: { ...process.env, ...cluster?.environment, SBATCH_PARTITION: 'nowhere' },
    },
  );
  expect(status).toBe(1);
  expect(stderr).toContain(
    'Slurm refused the job: sbatch: error: invalid partition specified: nowhere',
  );
  expect(stderr).toContain('SBATCH_PARTITION');
});

test('without the commands of Slurm it is said where to go', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [MAIN, ...ASKED, '--on', 'slurm', '--folder', join(folder, 'none')],
    { encoding: 'utf8', env: { ...process.env, PATH: join(folder, 'nothing') } },
  );
  expect(status).toBe(1);
  expect(stderr).toContain('sbatch is not here');
  expect(stderr).toContain('--on local');
});
