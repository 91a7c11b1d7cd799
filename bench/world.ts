import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startCluster } from '../scripts/slurm-cluster.ts';
import type { Tally } from '../src/run/tally.ts';
import { type Bench, median, say } from './bench.ts';
import { WORLD_FORMS } from './world-sql.ts';

/** What a child process reports; milliseconds and bytes. */
interface Report {
  readonly join: { readonly wall: number; readonly cpu: number };
  readonly whole: { readonly wall: number; readonly cpu: number };
  readonly peak: number;
  readonly tally: Tally;
}

const MILLION = 1_000_000;
const SIZES = [MILLION / 10, MILLION, 10 * MILLION, 100 * MILLION];
const RUNS = 7;
const LIMITS = { cpu: 500, ratio: 4, memory: 4 * 2 ** 30, flat: 1.5 };

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const RECORDS = file('../record');

/** Both sides bound by one compact: counted in typed arrays, by DuckDB, and in parts here and under Slurm. */
export const world: Bench = {
  name: 'world',
  about: 'the join over intervals at 10^5 to 10^8 incidents: typed arrays, DuckDB, parts, Slurm',
  run: async ({ seed }) => {
    const record = join(
      RECORDS,
      readdirSync(RECORDS).find((one) => existsSync(join(RECORDS, one, 'incidents'))) ?? '',
    );
    const folder = mkdtempSync(join(tmpdir(), 'casus-world-'));
    try {
      const failures = [
        ...againstDuckDB(record, seed, folder),
        ...bySize(record, seed),
        ...(await inParts(record, seed, folder)),
      ];
      say();
      for (const failure of failures) say(failure);
      say(failures.length === 0 ? 'All targets met.' : `${failures.length} targets missed.`);
      return failures.length === 0 ? 0 : 1;
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** The same counts from both, and how much sooner ours are there. */
function againstDuckDB(record: string, seed: number, folder: string): string[] {
  const failures: string[] = [];
  say(
    `| join over intervals, medians of ${RUNS} processes | incidents | wall ms | CPU ms | peak MB | CPU ratio |`,
  );
  say('|---|---:|---:|---:|---:|---:|');
  for (const rows of [MILLION, 10 * MILLION, 100 * MILLION]) {
    const cold = rows > 10 * MILLION ? 'warm' : 'cold';
    const runs = rows > 10 * MILLION ? 1 : RUNS;
    const ours = repeat(runs, () => child('world-arrays.ts', record, rows, seed, cold));
    const own = middle(ours, ({ join }) => join);
    row(`typed arrays, ${cold}`, rows, own, ours, '1');
    if (rows === MILLION && own.cpu > LIMITS.cpu) failures.push(`${own.cpu} ms of CPU`);
    for (const { name } of WORLD_FORMS) {
      for (const source of ['memory', 'Parquet']) {
        // What takes minutes and says nothing new is left out.
        if (name === 'sides' && (rows > MILLION || source === 'Parquet')) continue;
        if (rows > 10 * MILLION && source === 'memory') continue;
        const place = source === 'memory' ? [] : [join(folder, `parquet-${rows}`)];
        const theirs = repeat(rows > MILLION || name === 'sides' ? 1 : RUNS, () =>
          child('world-duckdb.ts', record, rows, seed, name, ...place),
        );
        if (place[0]) rmSync(place[0], { recursive: true });
        const sql = middle(theirs, ({ join }) => join);
        const ratio = sql.cpu / own.cpu;
        row(`DuckDB, ${name}, ${source}`, rows, sql, theirs, ratio.toFixed(1));
        if (ratio < LIMITS.ratio) failures.push(`${name} ${source} ${rows}: ratio ${ratio}`);
        for (const report of theirs) {
          if (same(ours[0], report)) continue;
          failures.push(`${name} ${source} ${rows}: the counts differ`);
        }
      }
    }
  }
  for (const { name, about } of WORLD_FORMS) say(`${name}: ${about}`);
  say();
  return failures;
}

/** Drawing and counting in one process, block by block: nothing should grow but the time. */
function bySize(record: string, seed: number): string[] {
  const failures: string[] = [];
  say('| one process | counting, CPU ns an incident | with drawing | peak MB |');
  say('|---|---:|---:|---:|');
  const costs = SIZES.map((rows) => {
    const reports = repeat(rows > 10 * MILLION ? 1 : 3, () =>
      child('world-arrays.ts', record, rows, seed, 'warm'),
    );
    const each = (pick: (report: Report) => { cpu: number; wall: number }) =>
      (middle(reports, pick).cpu / rows) * MILLION;
    const peak = median(reports.map((report) => report.peak));
    const [join, whole] = [each(({ join }) => join), each(({ whole }) => whole)];
    say(`| ${rows} | ${join.toFixed(1)} | ${whole.toFixed(1)} | ${(peak / 2 ** 20).toFixed(0)} |`);
    if (peak > LIMITS.memory) failures.push(`${rows} incidents take ${peak} bytes`);
    return { join, whole };
  });
  for (const part of ['join', 'whole'] as const) {
    const all = costs.map((cost) => cost[part]);
    const spread = Math.max(...all) / Math.min(...all);
    say(
      `${part === 'join' ? 'counting' : 'with drawing'}: dearest to cheapest ${spread.toFixed(2)}`,
    );
    if (spread > LIMITS.flat) failures.push(`the cost an incident grows by ${spread}`);
  }
  say();
  return failures;
}

/** The command itself: in one process, in parts here, and in parts under a Slurm started for it. */
async function inParts(record: string, seed: number, folder: string): Promise<string[]> {
  const incidents = 20 * MILLION;
  say(`| casus run both-bound, ${incidents} incidents | wall s |`);
  say('|---|---:|');
  const cluster = await startCluster();
  const run = (name: string, ...options: string[]) => {
    const start = performance.now();
    const words = ['run', 'both-bound', '--record', record, '--incidents', String(incidents)];
    const kept = ['--folder', join(folder, `run-${name}`), '--seed', String(seed), '--json'];
    const out = execFileSync(
      process.execPath,
      [file('../src/cli/main.ts'), ...words, ...kept, ...options],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        env: { ...process.env, ...cluster.environment },
      },
    );
    say(`| ${name} | ${((performance.now() - start) / 1000).toFixed(1)} |`);
    return out;
  };
  try {
    const alone = run('one process', '--partitions', '1');
    const here = run('4 parts, 2 at a time', '--partitions', '4', '--processes', '2');
    const slurm = run('4 parts, Slurm', '--partitions', '4', '--processes', '2', '--on', 'slurm');
    return [
      ...(here === alone ? [] : ['the parts counted here differ from one process']),
      ...(slurm === alone ? [] : ['the parts counted under Slurm differ from one process']),
    ];
  } finally {
    await cluster.stop();
  }
}

function child(name: string, ...args: readonly (string | number)[]): Report {
  const output = execFileSync(process.execPath, [file(name), ...args.map(String)], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output) as Report;
}

function repeat(times: number, run: () => Report): Report[] {
  return Array.from({ length: times }, run);
}

function middle(
  reports: readonly Report[],
  pick: (report: Report) => { wall: number; cpu: number },
) {
  return {
    wall: median(reports.map((report) => pick(report).wall)),
    cpu: median(reports.map((report) => pick(report).cpu)),
  };
}

function row(
  label: string,
  rows: number,
  { wall, cpu }: { wall: number; cpu: number },
  reports: readonly Report[],
  ratio: string,
): void {
  const peak = median(reports.map((report) => report.peak)) / 2 ** 20;
  const cells = [label, rows, wall.toFixed(0), cpu.toFixed(0), peak.toFixed(0), ratio];
  say(`| ${cells.join(' | ')} |`);
}

/** Ours count yes, no and open in every year; theirs sure and possible where there is any. */
function same(ours: Report | undefined, theirs: Report): boolean {
  const some = (ours?.tally ?? []).flatMap(({ key, counts: [yes = 0, , open = 0] }) =>
    yes + open === 0 ? [] : [{ key, counts: [yes, yes + open] }],
  );
  return JSON.stringify(some) === JSON.stringify(theirs.tally);
}
