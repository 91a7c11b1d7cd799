import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { UserError } from '../base/user-error.ts';
import { digestOf, type Plan, plan as planForm } from './plan.ts';
import type { Tally } from './tally.ts';

/**
 * The folder of a run:
 *
 *   plan.json        what is counted
 *   part-0.json …    the count of each part that is done
 *
 * A part is written aside and renamed into place. So a part that is there is whole, whoever counted
 * it and whatever became of that process; and the parts that are not there are what is left to do.
 */
const part = z.strictObject({
  run: z.string(),
  part: z.int(),
  tally: z.array(z.strictObject({ key: z.array(z.string()), counts: z.array(z.int()) })),
});

/** Makes the folder of a run and writes down its plan; a run that is there already is gone on with. */
export function openRun(folder: string, plan: Plan): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeWhole(folder, 'plan.json', plan);
  } catch (error) {
    throw new UserError(
      `the folder of the run cannot be written: ${(error as Error).message}`,
      'Name another with --folder.',
    );
  }
}

export function planIn(folder: string): Plan {
  return planForm.parse(JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')));
}

export function writePart(folder: string, plan: Plan, number: number, tally: Tally): void {
  writeWhole(folder, nameOf(number), { run: digestOf(plan), part: number, tally });
}

/** The count of a part; undefined where it is not there, is damaged, or is of another run. */
export function readPart(folder: string, plan: Plan, number: number): Tally | undefined {
  try {
    const read = part.parse(JSON.parse(readFileSync(join(folder, nameOf(number)), 'utf8')));
    return read.run === digestOf(plan) && read.part === number ? read.tally : undefined;
  } catch {
    return undefined;
  }
}

/** Clears away what is no part of this run, and gives the parts that are left to do, in their order. */
export function partsLeft(folder: string, plan: Plan): number[] {
  const all = Array.from({ length: plan.partitions }, (_, number) => number);
  const left = all.filter((number) => readPart(folder, plan, number) === undefined);
  for (const number of left) rmSync(join(folder, nameOf(number)), { force: true });
  return left;
}

/** How many parts have a file: what is told meanwhile, without reading them. */
export function countParts(folder: string, { partitions }: Plan): number {
  return Array.from({ length: partitions }, (_, number) => join(folder, nameOf(number))).filter(
    (path) => existsSync(path),
  ).length;
}

const nameOf = (number: number): string => `part-${number}.json`;

/** Two machines may count one part at once: each writes a file of its own aside. */
function writeWhole(folder: string, name: string, content: unknown): void {
  const aside = join(folder, `.${name}.${hostname()}.${process.pid}`);
  try {
    writeFileSync(aside, `${JSON.stringify(content)}\n`, { flush: true });
    renameSync(aside, join(folder, name));
  } finally {
    rmSync(aside, { force: true });
  }
}
