import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locally } from '../../src/run/locally.ts';
import { planOf } from '../../src/run/plan.ts';
import { runJob } from '../../src/run/run-job.ts';
import { typedLater } from '../cli/run.ts';
import { FOLDER, region } from '../region.ts';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const ASKED = 'run both-bound --incidents 40000 --json';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'casus-runs-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The folder of the only run below a folder. */
const runIn = (runs: string): string => join(runs, readdirSync(runs)[0] ?? '');
const parts = (run: string): string[] =>
  readdirSync(run)
    .filter((name) => /^part-\d+\.json$/.test(name))
    .sort();

describe('parts', () => {
  let whole = '';

  test('one or many, the answer is the same byte by byte', async () => {
    const one = await typedLater(`${ASKED} --partitions 1 --folder ${join(folder, 'one')}`);
    const many = await typedLater(`${ASKED} --partitions 3 --folder ${join(folder, 'many')}`);
    whole = one.out;
    expect([one.code, many.code, many.out]).toEqual([0, 0, whole]);
    expect(parts(runIn(join(folder, 'many')))).toHaveLength(3);
  });

  test('that are there are not counted again; damaged ones and those of another run are', async () => {
    const run = runIn(join(folder, 'many'));
    const file = (number: number) => join(run, `part-${number}.json`);
    const kept = statSync(file(0)).mtimeMs;
    writeFileSync(file(1), readFileSync(file(1)).subarray(0, 500));
    const other = readFileSync(file(2), 'utf8');
    writeFileSync(file(2), other.replace(/"run":"\w+"/, '"run":"another"'));
    const again = await typedLater(`${ASKED} --partitions 3 --folder ${join(folder, 'many')}`);
    expect([again.code, again.out]).toEqual([0, whole]);
    expect(statSync(file(0)).mtimeMs).toBe(kept);
    expect(readFileSync(file(2), 'utf8')).toBe(other);
  });

  test.each(['SIGKILL', 'SIGINT'] as const)(
    'finished before %s stay, and the same command goes on from them',
    async (signal) => {
      const runs = join(folder, signal);
      const words = `${ASKED} --partitions 3 --processes 1 --folder ${runs}`.split(' ');
      const child = spawn(process.execPath, [MAIN, ...words], {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let said = '';
      child.stderr.on('data', (chunk) => {
        said += chunk;
      });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      while (!existsSync(runs) || parts(runIn(runs)).length < 1) await wait(5);
      const done = parts(runIn(runs));
      expect(done.length).toBeLessThan(3);
      child.kill(signal);
      await ended;
      if (signal === 'SIGINT') {
        expect(said).toMatch(/stopped with [12] of 3 parts done/);
        expect(said).toContain('the same command goes on from there');
      }
      const times = () => done.map((name) => statSync(join(runIn(runs), name)).mtimeMs);
      const before = times();
      const { code, out } = await typedLater(words.join(' '));
      expect([code, out]).toEqual([0, whole]);
      expect(times()).toEqual(before);
    },
  );

  test('whose processes fail are tried once more, then told with the reason', async () => {
    const asked = { job: 'both-bound', incidents: 40_000, seed: 1, partitions: 1 };
    const run = runJob(planOf(asked, FOLDER, { edition: 'another' }), {
      folder: join(folder, 'failing'),
      place: locally,
      processes: 1,
      signal: new AbortController().signal,
      progress: () => undefined,
    });
    await expect(run).rejects.toThrow(
      `1 of 1 parts failed; part 0: the record in ${FOLDER} changed while it was counted: it is edition ${region().edition} now, and was another`,
    );
  });
});

describe('slips', () => {
  test.each([
    ['run both-boud', 'run does not know the job both-boud', 'Did you mean both-bound?'],
    ['run both-bound --on slrum', 'run does not know the place slrum', 'Did you mean slurm?'],
    [
      'run both-bound --on constructor',
      'run does not know the place constructor',
      'There is local',
    ],
    ['run both-bound --on cloud', 'run does not know the place cloud', 'There is local and slurm.'],
    ['run both-bound --incidents 1e6', '--incidents 1e6 is no whole number', '--incidents 1000000'],
    ['run both-bound --seed 0', '--seed 0 is no whole number from 1', '--seed 1'],
    ['run both-bound --processes x', '--processes x is no whole number', '--processes'],
    [
      'run both-bound --incidents 40 --partitions 33',
      '40 incidents make 32 blocks, which is less than 33 partitions',
      '--partitions 32 or less',
    ],
    ['run both-bound --folder /dev/null', 'the folder of the run cannot be written', '--folder'],
  ])('%s: %s', async (line, message, remedy) => {
    const { code, out, err } = await typedLater(line);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(message);
    expect(err).toContain(remedy);
  });

  test('without a job, the jobs are listed, in either language', async () => {
    expect((await typedLater('run')).out).toContain('both-bound');
    expect((await typedLater('run --lang ru')).out).toContain('Задания');
    expect(JSON.parse((await typedLater('run --json')).out)).toMatchObject([
      { id: 'both-bound' },
      { id: 'commitments' },
    ]);
  });
});
