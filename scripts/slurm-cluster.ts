import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism, hostname, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { needSlurm } from './slurm.ts';

/** A cluster of one node on this machine, with a configuration of its own in a folder of its own. */
export interface Cluster {
  /** Where the commands of Slurm find it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

/** Starts Slurm without systemd: munge, the controller and one node, each as a child of this process. */
export async function startCluster(): Promise<Cluster> {
  const programs = needSlurm();
  const folder = mkdtempSync(join(tmpdir(), 'casus-slurm-'));
  const [controllerPort, nodePort] = [await freePort(), await freePort()];
  const socket = join(folder, 'munge.socket');
  const conf = join(folder, 'slurm.conf');
  writeFileSync(join(folder, 'munge.key'), randomBytes(128), { mode: 0o400 });
  for (const name of ['state', 'spool']) mkdirSync(join(folder, name));
  writeFileSync(conf, configuration({ folder, socket, controllerPort, nodePort }));
  const environment = { SLURM_CONF: conf };
  const children: ChildProcess[] = [];
  const start = (name: string, args: readonly string[]): void => {
    const log = openSync(join(folder, `${name}.out`), 'w');
    const child = spawn(programs.get(name) ?? name, args, {
      stdio: ['ignore', log, log],
      env: { ...process.env, ...environment },
    });
    closeSync(log);
    children.push(child);
  };
  const stop = async (): Promise<void> => {
    for (const child of children.reverse()) await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    start('munged', [
      ...[
        '--foreground',
        '--force',
        `--socket=${socket}`,
        `--key-file=${join(folder, 'munge.key')}`,
      ],
      ...[`--pid-file=${join(folder, 'munge.pid')}`, `--log-file=${join(folder, 'munge.log')}`],
      ...[`--seed-file=${join(folder, 'munge.seed')}`, '--num-threads=2'],
    ]);
    start('slurmctld', ['-D', '-i', '-f', conf]);
    start('slurmd', ['-D', '-f', conf]);
    const sinfo = () =>
      spawnSync('sinfo', ['--noheader', '--format=%T'], {
        encoding: 'utf8',
        env: { ...process.env, ...environment },
      }).stdout;
    for (let tries = 0; !/^idle/m.test(sinfo()); tries += 1) {
      if (tries > 300) throw new Error(`Slurm did not start:\n${logsIn(folder)}`);
      await wait(200);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { environment, stop };
}

function configuration(own: {
  folder: string;
  socket: string;
  controllerPort: number;
  nodePort: number;
}): string {
  const { folder, socket, controllerPort, nodePort } = own;
  const host = hostname().split('.')[0];
  const cpus = availableParallelism();
  const user = userInfo().username;
  return `
ClusterName=casus
SlurmUser=${user}
SlurmdUser=${user}
SlurmctldHost=${host}(127.0.0.1)
SlurmctldPort=${controllerPort}
SlurmdPort=${nodePort}
CommunicationParameters=NoInAddrAny,NoCtldInAddrAny
AuthType=auth/munge
AuthInfo=socket=${socket}
CryptoType=crypto/munge
MpiDefault=none
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SchedulerParameters=batch_sched_delay=0,sched_interval=1,sched_min_interval=10000
ReturnToService=2
StateSaveLocation=${join(folder, 'state')}
SlurmdSpoolDir=${join(folder, 'spool')}
SlurmctldPidFile=${join(folder, 'slurmctld.pid')}
SlurmdPidFile=${join(folder, 'slurmd.pid')}
SlurmctldLogFile=${join(folder, 'slurmctld.log')}
SlurmdLogFile=${join(folder, 'slurmd.log')}
NodeName=${host} NodeAddr=127.0.0.1 CPUs=${cpus} State=UNKNOWN
PartitionName=all Nodes=${host} Default=YES MaxTime=INFINITE State=UP
`.trimStart();
}

/** A port that nobody listens on now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const over = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  if ((await Promise.race([over, wait(5000, 'late')])) === 'late') child.kill('SIGKILL');
  await over;
}

function logsIn(folder: string): string {
  const names = ['munged.out', 'slurmctld.out', 'slurmd.out', 'slurmctld.log', 'slurmd.log'];
  return names
    .map((name) => {
      try {
        return `${name}:\n${readFileSync(join(folder, name), 'utf8').slice(-1500)}`;
      } catch {
        return `${name}: not there`;
      }
    })
    .join('\n');
}
