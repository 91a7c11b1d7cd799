import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../base/user-error.ts';

/** What is put in place before it is written: each file by its path. */
export type Copy = ReadonlyMap<string, string | Uint8Array>;

/** A sort of folder that Casus writes, and writes over. */
export interface Sort {
  /** The file by which such a folder is known; without it no folder is written over. */
  readonly mark: string;
  /** The files and folders at its top that are Casus's own. All else there is its keeper's. */
  readonly own: readonly string[];
  /** What a folder that is none is refused with, after its name. */
  readonly refusal: string;
  readonly remedy: string;
  /** Takes over what stays of the old folder though it is Casus's own, and says how much. */
  readonly keep?: (before: string, next: string) => number;
}

/** What became of the folder. */
export interface Placed {
  /** How much of before was kept. */
  readonly kept: number;
}

/**
 * Writes a folder beside its place and moves it there when it is whole: whoever looks sees the old one or
 * the new one. What stopped before that leaves the old one, and is cleared away the next time. A folder
 * that is not of this sort is not touched, and in one that is nothing that is not Casus's own is lost.
 */
export function putInPlace(target: string, copy: Copy, sort: Sort): Placed {
  try {
    return moveInPlace(target, copy, sort);
  } catch (error) {
    // What the file system refuses is for whoever named the folder to mend.
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new UserError(`${target} cannot be written: ${error.message}`, 'Name another folder.');
  }
}

function moveInPlace(target: string, copy: Copy, sort: Sort): Placed {
  const folder = placeOf(target);
  const aside = (what: string) => join(dirname(folder), `.${basename(folder)}.casus-${what}`);
  const [next, last] = [aside('next'), aside('last')];
  // Stopped between the two renames below: the last copy is whole, only out of its place.
  const putBack = (): void => {
    if (existsSync(last) && !existsSync(folder)) renameSync(last, folder);
  };
  putBack();
  refuseOther(folder, target, sort);
  for (const left of [next, last]) rmSync(left, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  try {
    for (const [name, content] of copy) {
      const path = join(next, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    const kept = keepOld(folder, next, sort);
    if (existsSync(folder)) renameSync(folder, last);
    renameSync(next, folder);
    rmSync(last, { recursive: true, force: true });
    return { kept };
  } catch (error) {
    putBack();
    rmSync(next, { recursive: true, force: true });
    throw error;
  }
}

/** Where the folder is, or is to be. A link stays one: what it leads to is what is written. */
function placeOf(target: string): string {
  const folder = resolve(target);
  if (existsSync(folder)) return realpathSync(folder);
  const link = lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink();
  return link ? resolve(dirname(folder), readlinkSync(folder)) : folder;
}

function refuseOther(folder: string, target: string, { mark, refusal, remedy }: Sort): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) {
    throw new UserError(`${target} is a file`, 'Name a new or empty folder.');
  }
  const names = readdirSync(folder);
  if (names.length === 0 || names.includes(mark)) return;
  throw new UserError(`${target} ${refusal}`, remedy);
}

/** Takes over whatever its keeper has put there, and what this sort of folder keeps. */
function keepOld(folder: string, next: string, { own, keep }: Sort): number {
  if (!existsSync(folder)) return 0;
  for (const name of readdirSync(folder).filter((name) => !own.includes(name))) {
    cpSync(join(folder, name), join(next, name), { recursive: true, verbatimSymlinks: true });
  }
  return keep?.(folder, next) ?? 0;
}
