import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Counts } from '../src/law/planes.ts';
import { type Bench, type BenchOptions, median, say } from './bench.ts';
import { CLAUSES, READINGS } from './law-clauses.ts';
import { FORMS } from './law-sql.ts';
import type { Timed } from './timed.ts';

/** What a child process reports: the first run is cold, the others take another reading. */
interface Report {
  readonly runs: readonly Timed<readonly Counts[]>[];
  readonly rssBefore: number;
  readonly rssPeak: number;
  readonly threads?: number;
}

const OUR_RUNS = 7;
const SQL_RUNS = 3;

/**
 * The eight clauses over a population on bit planes, against the same three-valued question in
 * DuckDB. Every run is a fresh process; making the population and loading the tables are not timed.
 */
export const law: Bench = {
  name: 'law',
  about: 'eight clauses over a million incidents: bit planes against SQL',
  run: (options) => {
    const { rows, seed } = options;
    say(`${CLAUSES.length} clauses, ${rows} incidents, seed ${seed}; medians of fresh processes`);
    say();
    const ours = repeat(OUR_RUNS, () => child('law-planes.ts', options));
    const cold = summary(ours, (report) => report.runs[0]);
    const again = summary(ours, (report) => report.runs[1]);
    say(line('', 'wall ms', 'CPU ms', 'peak MB', 'CPU ratio'));
    say(line('bit planes, cold', cold.wall, cold.cpu, peak(ours), '1'));
    say(line('bit planes, another reading', again.wall, again.cpu, '', ''));
    let failures = 0;
    let smallest = Number.POSITIVE_INFINITY;
    for (const { name, about } of FORMS) {
      const theirs = repeat(SQL_RUNS, () => child('law-duckdb.ts', options, name));
      const sql = summary(theirs, (report) => report.runs[0]);
      const ratio = sql.cpu / cold.cpu;
      smallest = Math.min(smallest, ratio);
      say(line(`DuckDB, ${name}`, sql.wall, sql.cpu, peak(theirs), ratio.toFixed(1)));
      say(`    ${about}; ${theirs[0]?.threads} threads`);
      for (const report of theirs) failures += differences(ours[0], report, name);
    }
    for (const report of ours) failures += differences(ours[0], report, 'bit planes');
    say();
    say(`DuckDB's best form takes ${smallest.toFixed(1)} times the CPU seconds of bit planes.`);
    say();
    say(line(`reading: ${READINGS[0]}`, 'yes', 'no', 'open', ''));
    for (const [i, { name }] of CLAUSES.entries()) {
      const counts = ours[0]?.runs[0]?.result[i];
      say(line(name, counts?.yes, counts?.no, counts?.open, ''));
    }
    say();
    say(failures === 0 ? 'All counts agree.' : `${failures} counts differ.`);
    return failures === 0 ? 0 : 1;
  },
};

function child(file: string, { rows, seed }: BenchOptions, ...rest: readonly string[]): Report {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const output = execFileSync(process.execPath, [path, String(rows), String(seed), ...rest], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output) as Report;
}

function repeat(times: number, run: () => Report): Report[] {
  return Array.from({ length: times }, run);
}

function summary(reports: readonly Report[], pick: (report: Report) => Timed<unknown> | undefined) {
  const runs = reports.flatMap((report) => pick(report) ?? []);
  return {
    wall: median(runs.map(({ wall }) => wall)),
    cpu: median(runs.map(({ cpu }) => cpu)),
  };
}

/** Memory of the whole process, the population or the tables included. */
function peak(reports: readonly Report[]): number {
  return median(reports.map(({ rssPeak }) => rssPeak / 2 ** 20));
}

/** How many of the counts under the first reading differ; each is printed. */
function differences(expected: Report | undefined, found: Report, who: string): number {
  let failures = 0;
  for (const [i, { name }] of CLAUSES.entries()) {
    const [left, right] = [expected, found].map((report) => report?.runs[0]?.result[i]);
    if (left && right && left.yes === right.yes && left.no === right.no && left.open === right.open)
      continue;
    say(`${name} differs in ${who}: ${JSON.stringify(left)} but ${JSON.stringify(right)}`);
    failures += 1;
  }
  return failures;
}

type Cell = number | string | undefined;

function line(label: string, ...cells: readonly Cell[]): string {
  const text = (cell: Cell) => (typeof cell === 'number' ? cell.toFixed(0) : (cell ?? ''));
  return (label.padEnd(30) + cells.map((cell) => text(cell).padStart(11)).join('')).trimEnd();
}
