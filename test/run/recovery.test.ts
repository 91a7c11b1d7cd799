import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { locally } from '../../src/run/locally.ts';
import { writePart } from '../../src/run/parts.ts';
import type { Place } from '../../src/run/place.ts';
import { planOf } from '../../src/run/plan.ts';
import { runJob } from '../../src/run/run-job.ts';
import { FOLDER, region } from '../region.ts';

const ASKED = { job: 'both-bound', incidents: 64, seed: 1, partitions: 2 };
const plan = planOf(ASKED, FOLDER, region());

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'casus-recovery-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const running = (place: Place) => ({
  folder,
  place,
  processes: 1,
  signal: new AbortController().signal,
  progress: () => undefined,
});

test('a damaged part is not taken for one that is done while the others are waited for', async () => {
  const counted = [{ key: ['x'], counts: [1] }];
  writePart(folder, plan, 0, counted);
  writeFileSync(join(folder, 'part-1.json'), '{');
  const asked: unknown[] = [];
  // As under Slurm: what is asked for comes while we look whether all is there.
  const place: Place = async ({ parts, look }) => {
    asked.push([parts, look()]);
    for (const part of parts) writePart(folder, plan, part, counted);
    asked.push(look());
    return [];
  };
  expect(await runJob(plan, running(place))).toEqual([{ key: ['x'], counts: [2] }]);
  expect(asked).toEqual([[[1], false], true]);
});

test('a part is counted by the code that the run was planned with, or not at all', async () => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  const run = runJob({ ...plan, code: 'another' }, running(locally));
  await expect(run).rejects.toThrow('this Casus is not the one that planned this run');
});
