import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../base/user-error.ts';
import { type Copy, MARK, OWN } from './copy.ts';

/** An edition as a copy keeps it: it never changes, so a link that names it goes on working. */
const EDITION = /^[a-z0-9-]+\.[0-9a-f]{12}\.json$/;

/** What became of the folder. */
export interface Placed {
  /** Editions of before that were kept. */
  readonly kept: number;
}

/**
 * Writes a copy beside its folder and moves it into place when it is whole: whoever looks sees the old
 * copy or the new one. What stopped before that leaves the old one, and is cleared away the next time.
 * A folder that is no copy is not touched, and in a copy nothing that is not Casus's own is lost.
 */
export function putInPlace(target: string, copy: Copy): Placed {
  const folder = resolve(target);
  const aside = (what: string) => join(dirname(folder), `.${basename(folder)}.casus-${what}`);
  const [next, last] = [aside('next'), aside('last')];
  // Stopped between the two renames below: the last copy is whole, only out of its place.
  const putBack = (): void => {
    if (existsSync(last) && !existsSync(folder)) renameSync(last, folder);
  };
  putBack();
  refuseOther(folder, target);
  for (const left of [next, last]) rmSync(left, { recursive: true, force: true });
  try {
    mkdirSync(next, { recursive: true });
  } catch (error) {
    throw new UserError(
      `${target} cannot be written: ${(error as Error).message}`,
      'Name another folder.',
    );
  }
  try {
    for (const [name, content] of copy) {
      const path = join(next, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    const kept = keepOld(folder, next);
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

function refuseOther(folder: string, target: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) {
    throw new UserError(`${target} is a file`, 'Name a new or empty folder.');
  }
  const names = readdirSync(folder);
  if (names.length === 0 || names.includes(MARK)) return;
  throw new UserError(
    `${target} is no published copy, and what is in it would be lost`,
    `Name a new or empty folder; a copy is known by its ${MARK}.`,
  );
}

/** Takes over the editions that were published before, and whatever its keeper has put there. */
function keepOld(folder: string, next: string): number {
  if (!existsSync(folder)) return 0;
  for (const name of readdirSync(folder).filter((name) => !OWN.includes(name))) {
    cpSync(join(folder, name), join(next, name), { recursive: true, verbatimSymlinks: true });
  }
  const before = join(folder, 'editions');
  const editions = existsSync(before) ? readdirSync(before) : [];
  const lost = editions.filter(
    (name) => EDITION.test(name) && !existsSync(join(next, 'editions', name)),
  );
  for (const name of lost) copyFileSync(join(before, name), join(next, 'editions', name));
  return lost.length;
}
